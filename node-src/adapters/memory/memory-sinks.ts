import { encodeSamples } from "#src/dsp/pcm/encode-samples.ts";
import { frameBytesOf, waveHeader } from "#src/dsp/pcm/wave-header.ts";
import { refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSink, AudioSinks, SinkFormat } from "#src/ports/output/audio-sink.ts";

/** Sound files in memory, by their paths: the bytes that the disk would hold. */
export function memorySinks(files: Map<string, Uint8Array>): AudioSinks {
  return {
    open: async (path, format, { force, input }) => {
      waveHeader(format, 0, { grows: true });
      const standing = () => {
        if (path === input) return refusal("output-is-input", `“${path}” is the file that is read: name another.`);
        return !force && files.has(path) ? caseRefusal("file-stands", { name: path }) : null;
      };
      const inTheWay = standing();
      if (inTheWay !== null) return refused(inTheWay);
      return ok(
        memorySink(format, (bytes) => {
          const late = standing();
          if (late === null) files.set(path, bytes);
          return late;
        }),
      );
    },
  };
}

function memorySink(format: SinkFormat, place: (bytes: Uint8Array) => ReturnType<typeof refusal> | null): AudioSink {
  const frameBytes = frameBytesOf(format);
  let parts: Uint8Array[] | null = [];
  let held = 0;
  return {
    write: async (channels) => {
      const frames = channels[0]?.length ?? 0;
      if (parts === null) throw new RangeError("write: the file has ended");
      if (channels.length !== format.channels || channels.some(({ length }) => length !== frames))
        throw new RangeError(`write: ${format.channels} arrays of one length are needed`);
      const bytes = new Uint8Array(frames * frameBytes);
      held += encodeSamples(channels, 0, frames, format.encoding, bytes);
      parts.push(bytes);
      return ok(undefined);
    },
    close: async () => {
      if (parts === null) throw new RangeError("close: the file has ended");
      const data = joined(parts);
      parts = null;
      const pad = new Uint8Array(data.length % 2);
      const inTheWay = place(joined([waveHeader(format, data.length, { grows: true }), data, pad]));
      return inTheWay === null ? ok({ frames: data.length / frameBytes, held }) : refused(inTheWay);
    },
    abort: async () => {
      parts = null;
    },
  };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
