import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { AudioSource } from "#src/ports/audio-files.ts";

/** One run through a compressed file, from its first frame on. */
export interface Decoder {
  /** The next piece: whole interleaved frames, good until the next call; `null` when there are no more. At most one piece is held. */
  next(): Uint8Array | null;
  /** After `null`: nothing was missing and nothing was damaged. */
  readonly whole: boolean;
  /** After `null`: one sentence on what the file also holds and was not decoded; else `null`. */
  readonly remark: string | null;
}

/**
 * A compressed file as a source: one decoded piece at a time, so memory stays the same whatever the length.
 *
 * Edge: seeking back starts a new run and drops what comes before; that is exact in every codec, and as slow as decoding.
 */
export function decodedSource(file: ByteFile, format: AudioFormat, start: () => Decoder): AudioSource {
  const frameBytes = BYTES_PER_SAMPLE[format.encoding] * format.channels;
  let decoder = start();
  let piece: Uint8Array | null = new Uint8Array();
  let used = 0;
  let frame = 0;
  let ending: AudioSource["ending"] = "unread";

  const fill = (): Uint8Array | null => {
    while (piece !== null && used === piece.length) {
      piece = decoder.next();
      used = 0;
    }
    if (piece === null) ending = decoder.whole && !file.failed ? "complete" : "truncated";
    return piece;
  };
  const take = (most: number): Uint8Array => {
    const from = fill();
    const taken = from === null ? new Uint8Array() : from.subarray(used, used + most);
    used += taken.length;
    frame += taken.length / frameBytes;
    return taken;
  };

  return {
    path: file.path,
    format,
    get ending() {
      return ending;
    },
    get remark() {
      return decoder.remark;
    },
    async read(into) {
      if (into.length < frameBytes)
        throw new RangeError(`read: ${frameBytes} bytes are one frame, ${into.length} were given`);
      const room = into.length - (into.length % frameBytes);
      let done = 0;
      while (done < room) {
        const taken = take(room - done);
        if (taken.length === 0) break;
        into.set(taken, done);
        done += taken.length;
      }
      return done;
    },
    async seek(to) {
      const wanted = Number.isNaN(to) ? 0 : Math.max(0, Math.trunc(to));
      if (wanted < frame) {
        decoder = start();
        piece = new Uint8Array();
        used = 0;
        frame = 0;
      }
      while (frame < wanted && take((wanted - frame) * frameBytes).length > 0);
    },
    async close() {
      file.close();
    },
  };
}
