import type { Mp3Header } from "#src/adapters/audio/mp3/stream/mp3-header.ts";
import { readMp3Header, sameStream } from "#src/adapters/audio/mp3/stream/mp3-header.ts";

/**
 * Whether a chain of MPEG layer III frames begins at `at`: four headers of one stream, each where the frame before ends; or two
 * and more whole frames up to the end of the file, if `toFileEnd` says that the bytes end there.
 */
export function mp3ChainAt(bytes: Uint8Array, at: number, toFileEnd: boolean, end = bytes.length): boolean {
  let first: Mp3Header | undefined;
  let links = 0;
  for (let next = at; links < CHAIN; links += 1) {
    const header = readMp3Header(bytes, next, end);
    if (header === undefined || (first !== undefined && !sameStream(first, header))) {
      return toFileEnd && links >= 2 && next <= end && isTail(bytes, next, end);
    }
    first ??= header;
    next += header.length;
  }
  return true;
}

const CHAIN = 4;

/** The end, or a tag or zeros that go on to it. */
function isTail(bytes: Uint8Array, at: number, end: number): boolean {
  return end - at < 4 || /^(?:TAG|APETAGEX|LYRICSBEGIN|ID3|\0{4})/.test(latin(bytes, at, end));
}

function latin(bytes: Uint8Array, at: number, end: number): string {
  return Buffer.from(bytes.subarray(at, Math.min(end, at + 16))).toString("latin1");
}
