import type { BroadcastLoudness } from "#src/model/metadata/sound-metadata.ts";
import { ok } from "#src/model/result.ts";
import type { AudioSink, AudioSinks, SinkFormat } from "#src/ports/output/audio-sink.ts";
import type { Vessel } from "#src/ports/output/pour.ts";

/** Who hears what is written, and whether it is to stand. */
export interface SinkHearing {
  /** The file that is never replaced, in place of the one that is read. */
  readonly input: string;
  /** Takes 32-bit floats, channels in turn. */
  listen(format: SinkFormat): Vessel;
  /** Asked once all is heard; without it the file takes its name. What is not wanted leaves nothing behind, and closes well. */
  wanted?(): boolean;
  /** What the file says of how loud it is; asked once all is heard. */
  loudness?(): BroadcastLoudness;
}

/**
 * Sinks whose files are heard as they come to stand, before they take their names: integers as the steps that they take, which floats hold exactly.
 */
export function heardSinks(sinks: AudioSinks, hearing: SinkHearing): AudioSinks {
  return {
    open: async (path, format, rules) => {
      const opened = await sinks.open(path, format, { ...rules, input: hearing.input });
      return opened.ok ? ok(heardSink(opened.value, format, hearing)) : opened;
    },
  };
}

function heardSink(sink: AudioSink, format: SinkFormat, hearing: SinkHearing): AudioSink {
  const listener = hearing.listen(format);
  const frameBytes = Float32Array.BYTES_PER_ELEMENT * format.channels;
  let frames = 0;
  const hear = (channels: readonly Float64Array[]) => {
    const length = channels[0]?.length ?? 0;
    for (let from = 0; from < length; ) {
      const { buffer, byteOffset, length: room } = listener.input;
      const count = Math.min(length - from, Math.floor(room / frameBytes));
      const floats = new Float32Array(buffer, byteOffset, count * format.channels);
      for (const [channel, samples] of channels.entries()) asWritten(samples, from, count, floats, channel, format);
      listener.advance(count * frameBytes);
      from += count;
    }
    frames += length;
  };
  return {
    write: async (channels) => {
      const written = await sink.write(channels);
      if (written.ok) hear(channels);
      return written;
    },
    close: async (loudness) => {
      if (hearing.wanted?.() ?? true) return sink.close(hearing.loudness?.() ?? loudness);
      await sink.abort();
      return ok({ frames, held: 0 });
    },
    abort: () => sink.abort(),
  };
}

const STEPS = { s16le: 2 ** 15, s24le: 2 ** 23, f32le: null } as const;

function asWritten(
  samples: Float64Array,
  from: number,
  count: number,
  into: Float32Array,
  channel: number,
  { encoding, channels }: SinkFormat,
): void {
  const steps = STEPS[encoding];
  if (steps === null) {
    for (let i = 0; i < count; i++) into[i * channels + channel] = samples[from + i]!;
    return;
  }
  const [lowest, highest] = [-steps, steps - 1];
  for (let i = 0; i < count; i++) {
    const step = Math.round(samples[from + i]! * steps);
    into[i * channels + channel] = Math.max(lowest, Math.min(highest, step)) / steps;
  }
}
