import type { SoundLayout } from "#src/adapters/audio/writing/sound-layout.ts";
import { waveHeader } from "#src/dsp/pcm/wave-header.ts";
import type { SinkFormat } from "#src/ports/output/audio-sink.ts";

/** A WAV file of any length: RF64 where it outgrows 4 GiB. @throws RangeError for a format that cannot be written. */
export function wavLayout(format: SinkFormat): SoundLayout {
  let dataBytes = 0;
  const head = () => waveHeader(format, dataBytes, { grows: true });
  head();
  return {
    head,
    sound: (pcm) => {
      dataBytes += pcm.length;
      return pcm;
    },
    rest: () => new Uint8Array(dataBytes % 2),
  };
}
