import type { ByteFile } from "#src/adapters/audio/byte-file.ts";

/** A stretch of a file that slides forward: what a decoder works on. */
export interface ByteWindow {
  /** Holds the stretch from `at` to `end`, and at least 16 bytes of anything behind. New after `have`. */
  readonly bytes: Uint8Array;
  readonly at: number;
  readonly end: number;
  /** Byte of the file at `at`. */
  readonly position: number;
  /** Sees to it that `count` bytes stand from `at` on; false if the file ends before. */
  have(count: number): boolean;
  skip(count: number): void;
}

/** A window on a file from `start` up to `stop` (the file's end if not given). */
export function byteWindow(file: ByteFile, start: number, stop = file.size): ByteWindow {
  let bytes = new Uint8Array(FIRST_SIZE + SPARE);
  let at = 0;
  let end = 0;
  let next = start;
  const refill = (count: number): void => {
    const kept = bytes.subarray(at, end);
    const size = Math.max(bytes.length - SPARE, 2 * count);
    const target = size + SPARE > bytes.length ? new Uint8Array(size + SPARE) : bytes;
    target.set(kept);
    end -= at;
    at = 0;
    bytes = target;
    const got = file.readAt(next, bytes.subarray(end, Math.min(size, end + Math.max(0, stop - next))));
    next += got;
    end += got;
  };
  return {
    get bytes() {
      return bytes;
    },
    get at() {
      return at;
    },
    get end() {
      return end;
    },
    get position() {
      return next - (end - at);
    },
    have(count) {
      if (end - at < count && next < stop && !file.failed) refill(count);
      return end - at >= count;
    },
    skip(count) {
      while (count > end - at) {
        const gone = end - at;
        at = end;
        count -= gone;
        if (!this.have(1)) return;
      }
      at += count;
    },
  };
}

const FIRST_SIZE = 1 << 17;
/** Bit readers load whole words: they may look this far behind the end. */
const SPARE = 16;
