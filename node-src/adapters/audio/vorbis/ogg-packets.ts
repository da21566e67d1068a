import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { OggPage } from "#src/adapters/audio/vorbis/ogg-pages.ts";
import { oggPages } from "#src/adapters/audio/vorbis/ogg-pages.ts";

/** One packet of an Ogg stream. */
export interface OggPacket {
  /** The packet, then at least 8 zeros. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** Where its page ends a packet for the last time: the page's granule position. Else `null`. */
  readonly granule: number | null;
  /** The stream ends with this packet. */
  readonly last: boolean;
}

export interface OggPackets {
  /** The next packet; `null` at the end of the stream or where it is damaged or cut off. */
  next(): OggPacket | null;
  /** After `null`: the stream ended with its last page, or where others begin. */
  readonly ended: boolean;
  /** The byte behind the last page looked at. */
  readonly end: number;
}

/**
 * The packets of one logical stream of an Ogg file from byte `start` on. One page is held at a time.
 *
 * Edge: pages of other streams are passed over, and up to 1 MiB of other bytes between pages; a lost page, a wrong checksum or a
 * packet over 1 MiB ends the reading, and so does the first page of a new stream once this one has begun: what follows is chained.
 * Source: RFC 3533.
 */
export function oggPackets(file: ByteFile, start: number, serial: number): OggPackets {
  const pages = oggPages(file, start);
  let sequence: number | undefined;
  let waiting: OggPacket[] = [];
  let partial = new Uint8Array();
  let over = false;
  let ended = false;
  let end = start;
  let begun = false;

  const takePage = (page: OggPage): void => {
    over = sequence !== undefined && page.sequence !== sequence;
    sequence = page.sequence + 1;
    if (over) return;
    const cut = cutPackets(page, page.continued ? partial : new Uint8Array());
    waiting = cut.packets;
    partial = cut.rest;
    over = page.last || partial.length > LARGEST_PACKET;
    ended = page.last;
  };
  const nextPage = (): void => {
    const page = pages.next();
    const chained = page?.first === true && begun;
    if (page === undefined || chained) {
      over = true;
      ended = chained;
      return;
    }
    end = pages.position;
    begun ||= !page.first;
    if (page.serial === serial) takePage(page);
  };

  return {
    get ended() {
      return ended;
    },
    get end() {
      return end;
    },
    next() {
      while (waiting.length === 0 && !over) nextPage();
      return waiting.shift() ?? null;
    },
  };
}

/** Setup headers are tens of kilobytes, audio packets a few: more is damage. */
const LARGEST_PACKET = 1 << 20;
const SPARE = 8;

/** Puts lacing values together to packets: a value of 255 goes on. RFC 3533, 5. */
function cutPackets(
  page: OggPage,
  before: Uint8Array,
): { readonly packets: OggPacket[]; readonly rest: Uint8Array<ArrayBuffer> } {
  const ends: number[] = [];
  let at = 0;
  for (const length of page.lacing) {
    at += length;
    if (length < 255) ends.push(at);
  }
  let start = 0;
  let carried = before;
  const packets = ends.map((end, index) => {
    const bytes = new Uint8Array(carried.length + end - start + SPARE);
    bytes.set(carried);
    bytes.set(page.body.subarray(start, end), carried.length);
    start = end;
    carried = new Uint8Array();
    const final = index === ends.length - 1;
    return { bytes, length: bytes.length - SPARE, granule: final ? page.granule : null, last: final && page.last };
  });
  const rest = new Uint8Array(carried.length + page.body.length - start);
  rest.set(carried);
  rest.set(page.body.subarray(start), carried.length);
  return { packets, rest };
}
