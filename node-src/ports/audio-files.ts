import type { AudioFormat } from "#src/model/audio-format.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** Audio files by path. Opening reads the header only. */
export interface AudioFiles {
  open(path: string): Promise<Result<AudioSource, Refusal>>;
}

/** One open audio file, read forward in pieces of any size. Memory does not grow with its length. */
export interface AudioSource {
  readonly path: string;
  readonly format: AudioFormat;
  /** How the file ended; `"unread"` until `read` has answered 0. A truncated file gives all whole frames it has. */
  readonly ending: "unread" | "complete" | "truncated";
  /** Once the end was met: one sentence on what else the file holds and was left out; else `null`. */
  readonly remark: string | null;
  /** Fills `into` from its start with whole frames, as many as fit; answers the bytes filled, 0 at the end. */
  read(into: Uint8Array): Promise<number>;
  /** The next `read` starts at this frame (clamped to the file). Exact in every format. */
  seek(frame: number): Promise<void>;
  close(): Promise<void>;
}
