import { sampleDecoder } from "#src/dsp/kernels/typescript/sample-decoder.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Samples } from "#src/model/units.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";
import type { Block } from "#src/process/processor.ts";

/** A file's samples by their place, with silence before its start and behind its end. */
export interface FileFrames {
  readonly channels: 1 | 2;
  readonly sampleRate: number;
  /** Fills `count` samples of both planes from sample `from` of the file on; a mono file fills both alike. What is no number is 0. */
  read(from: Samples, planes: Block, count: Samples): Promise<void>;
}

/** Reads forward without seeking where what is asked for follows what was read. */
export function fileFrames(source: AudioSource): FileFrames {
  const { encoding, sampleRate } = source.format;
  const channels = source.format.channels === 1 ? 1 : 2;
  const width = BYTES_PER_SAMPLE[encoding];
  const frameBytes = width * channels;
  const decode = sampleDecoder(encoding);
  let bytes = new Uint8Array(0);
  let at: Samples = 0;
  const readBytes = async (from: Samples, count: Samples): Promise<Samples> => {
    if (bytes.length < count * frameBytes) bytes = new Uint8Array(count * frameBytes);
    if (from !== at) await source.seek(from);
    const wanted = count * frameBytes;
    let filled = 0;
    for (let read = -1; read !== 0 && filled < wanted; filled += read)
      read = await source.read(bytes.subarray(filled, wanted));
    at = from + filled / frameBytes;
    return filled / frameBytes;
  };
  return {
    ...{ channels, sampleRate },
    read: async (from, planes, count) => {
      const before = Math.min(count, Math.max(0, -from));
      const there = before === count ? 0 : await readBytes(from + before, count - before);
      const view = new DataView(bytes.buffer);
      for (const [channel, plane] of planes.entries()) {
        plane.fill(0, 0, before);
        if (channel < channels) decode(view, channel * width, frameBytes, plane, before, there);
        else plane.set(planes[0]!.subarray(0, count));
        plane.fill(0, before + there, count);
      }
    },
  };
}
