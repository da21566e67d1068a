import { chooseLayout } from "#src/adapters/audio/writing/choose-layout.ts";
import type { SoundLayout } from "#src/adapters/audio/writing/sound-layout.ts";
import { encodeSamples } from "#src/dsp/pcm/encode-samples.ts";
import { frameBytesOf } from "#src/dsp/pcm/wave-header.ts";
import { refusal } from "#src/model/refusal.ts";
import { caseRefusal } from "#src/model/refusals/case-refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioSink, AudioSinks, SinkFormat } from "#src/ports/output/audio-sink.ts";

/** Sound files in memory, by their paths: the bytes that the disk would hold. */
export function memorySinks(files: Map<string, Uint8Array>): AudioSinks {
  return {
    open: async (path, format, rules) => {
      const { force, input } = rules;
      const layout = chooseLayout(path, format, rules);
      if (!layout.ok) return layout;
      const standing = () => {
        if (path === input) return refusal("output-is-input", `“${path}” is the file that is read: name another.`);
        return !force && files.has(path) ? caseRefusal("file-stands", { name: path }) : null;
      };
      const inTheWay = standing();
      if (inTheWay !== null) return refused(inTheWay);
      return ok(
        memorySink(format, layout.value, (bytes) => {
          const late = standing();
          if (late === null) files.set(path, bytes);
          return late;
        }),
      );
    },
  };
}

function memorySink(
  format: SinkFormat,
  layout: SoundLayout,
  place: (bytes: Uint8Array) => ReturnType<typeof refusal> | null,
): AudioSink {
  const frameBytes = frameBytesOf(format);
  let parts: Uint8Array[] | null = [];
  let frames = 0;
  let held = 0;
  return {
    write: async (channels) => {
      const more = channels[0]?.length ?? 0;
      if (parts === null) throw new RangeError("write: the file has ended");
      if (channels.length !== format.channels || channels.some(({ length }) => length !== more))
        throw new RangeError(`write: ${format.channels} arrays of one length are needed`);
      const bytes = new Uint8Array(more * frameBytes);
      held += encodeSamples(channels, 0, more, format.encoding, bytes);
      parts.push(layout.sound(bytes));
      frames += more;
      return ok(undefined);
    },
    close: async (loudness) => {
      if (parts === null) throw new RangeError("close: the file has ended");
      const data = [...parts, layout.rest()];
      parts = null;
      const inTheWay = place(joined([layout.head(loudness), ...data]));
      return inTheWay === null ? ok({ frames, held }) : refused(inTheWay);
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
