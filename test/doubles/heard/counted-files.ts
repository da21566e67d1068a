import type { AudioFormat } from "#src/model/audio-format.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { AudioFiles, AudioSource } from "#src/ports/audio-files.ts";

/** Files of bytes in memory that count what is done with them; after `adapters/audio/audio-files.ts`, whose sources close once. */
export interface CountedFiles extends AudioFiles {
  readonly opened: readonly string[];
  readonly closed: readonly string[];
  reads: number;
  /** Called before each piece is given out. */
  beforeRead: (path: string, piece: number) => Promise<void>;
}

export function countedFiles(contents: Readonly<Record<string, Uint8Array>>, channels = 1): CountedFiles {
  const opened: string[] = [];
  const closed: string[] = [];
  const files: CountedFiles = {
    opened,
    closed,
    reads: 0,
    beforeRead: async () => undefined,
    open: async (path) => {
      opened.push(path);
      const bytes = contents[path];
      if (bytes === undefined) return refused(refusal("file-missing", `There is no “${path}”.`));
      return ok(sourceOf(path, bytes, { channels, files, closed }));
    },
  };
  return files;
}

function sourceOf(
  path: string,
  bytes: Uint8Array,
  { channels, files, closed }: { readonly channels: number; readonly files: CountedFiles; readonly closed: string[] },
): AudioSource {
  const format: AudioFormat = { ...FORMAT, channels, frames: bytes.length / channels };
  let at = 0;
  let pieces = 0;
  return {
    path,
    format,
    ending: "complete",
    remark: null,
    read: async (into) => {
      await files.beforeRead(path, pieces);
      pieces += 1;
      files.reads += 1;
      const piece = bytes.subarray(at, at + Math.min(into.length, PIECE));
      into.set(piece);
      at += piece.length;
      return piece.length;
    },
    seek: async (frame) => {
      at = frame * channels;
    },
    close: async () => void closed.push(path),
  };
}

const FORMAT = { container: "WAV", encoding: "u8", bits: 8, sampleRate: 8000, speakers: [] } as const;
const PIECE = 600;
