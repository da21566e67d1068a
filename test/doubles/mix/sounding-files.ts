import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";
import { interleaved } from "#test/doubles/heard/metered.ts";

/** Sound of a made file. */
export interface MadeFile {
  readonly planes: readonly Float32Array[];
  readonly sampleRate: number;
}

/** Files of floats in memory by their paths, and how many of them are open. */
export function soundingFiles(
  made: Readonly<Record<string, MadeFile>>,
): AudioFiles & { readonly open: AudioFiles["open"]; opened(): number } {
  let opened = 0;
  return {
    opened: () => opened,
    open: async (path) => {
      const file = made[path];
      if (file === undefined) return refused(refusal("file-missing", `There is no “${path}”.`));
      opened += 1;
      return ok(
        sourceOf(path, file, () => {
          opened -= 1;
        }),
      );
    },
  };
}

function sourceOf(path: string, { planes, sampleRate }: MadeFile, closed: () => void): AudioSource {
  const bytes = interleaved(planes);
  const channels = planes.length;
  const speakers = channels === 1 ? (["mono"] as const) : (["left", "right"] as const);
  const frames = planes[0]!.length;
  let at = 0;
  let ending: AudioSource["ending"] = "unread";
  return {
    path,
    format: { container: "WAV", encoding: "f32le", bits: 32, sampleRate, channels, speakers, frames },
    get ending() {
      return ending;
    },
    remark: null,
    read: async (into) => {
      const count = Math.min(into.length - (into.length % (4 * channels)), bytes.length - at);
      into.set(bytes.subarray(at, at + count));
      at += count;
      if (count === 0) ending = "complete";
      return count;
    },
    seek: async (frame) => {
      at = Math.min(bytes.length, Math.max(0, frame) * 4 * channels);
    },
    close: async () => closed(),
  };
}
