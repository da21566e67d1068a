import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { ByteWindow } from "#src/adapters/audio/byte-window.ts";
import { byteWindow } from "#src/adapters/audio/byte-window.ts";

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
}

/**
 * The packets of the first logical stream of an Ogg file. One page is held at a time.
 *
 * Edge: pages of other streams are passed over; a lost page, a wrong checksum or a packet over 1 MiB ends the reading.
 * Source: RFC 3533.
 */
export function oggPackets(file: ByteFile): OggPackets {
  const window = byteWindow(file, 0);
  let serial: number | undefined;
  let sequence: number | undefined;
  let waiting: OggPacket[] = [];
  let partial = new Uint8Array();
  let over = false;

  const takePage = (page: OggPage): void => {
    serial ??= page.serial;
    if (page.serial !== serial) return;
    if (sequence !== undefined && page.sequence !== sequence) over = true;
    sequence = page.sequence + 1;
    if (over) return;
    const cut = cutPackets(page, page.continued ? partial : new Uint8Array());
    waiting = cut.packets;
    partial = cut.rest;
    over = page.last || partial.length > LARGEST_PACKET;
  };

  return {
    next() {
      while (waiting.length === 0 && !over) {
        const page = readPage(window);
        if (page === undefined) over = true;
        else takePage(page);
      }
      return waiting.shift() ?? null;
    },
  };
}

/**
 * The granule position of the last page of a stream, if the file ends with it; `null` if the last page is missing.
 */
export function lastGranule(file: ByteFile): number | null {
  const from = Math.max(0, file.size - TAIL);
  const tail = Buffer.from(file.slice(from, TAIL));
  for (let at = tail.lastIndexOf("OggS"); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf("OggS", at - 1)) {
    const page = readPage(byteWindow(file, from + at));
    if (page !== undefined) return page.last ? page.granule : null;
  }
  return null;
}

interface OggPage {
  readonly continued: boolean;
  readonly last: boolean;
  readonly granule: number | null;
  readonly serial: number;
  readonly sequence: number;
  readonly lacing: Uint8Array;
  readonly body: Uint8Array;
}

/** Two pages of the largest size: the last page starts in here. */
const TAIL = 2 * 65307;
const HEADER = 27;
/** Setup headers are tens of kilobytes, audio packets a few: more is damage. */
const LARGEST_PACKET = 1 << 20;
const SPARE = 8;

/** Reads the page at the window's start and passes it. */
function readPage(window: ByteWindow): OggPage | undefined {
  if (
    !window.have(HEADER) ||
    Buffer.from(window.bytes.subarray(window.at, window.at + 5)).toString("latin1") !== "OggS\0"
  ) {
    return undefined;
  }
  const segments = window.bytes[window.at + HEADER - 1] ?? 0;
  if (!window.have(HEADER + segments)) return undefined;
  const lacing = window.bytes.slice(window.at + HEADER, window.at + HEADER + segments);
  const bodyLength = lacing.reduce((sum, length) => sum + length, 0);
  const length = HEADER + segments + bodyLength;
  if (!window.have(length)) return undefined;
  const page = window.bytes.slice(window.at, window.at + length);
  window.skip(length);
  const view = new DataView(page.buffer);
  const checksum = view.getUint32(22, true);
  view.setUint32(22, 0, true);
  if (crc32(page) !== checksum) return undefined;
  const flags = view.getUint8(5);
  const granule = view.getBigInt64(6, true);
  return {
    continued: (flags & 1) !== 0,
    last: (flags & 4) !== 0,
    granule: granule < 0n ? null : Number(granule),
    serial: view.getUint32(14, true),
    sequence: view.getUint32(18, true),
    lacing,
    body: page.subarray(HEADER + segments),
  };
}

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

function crc32(bytes: Uint8Array): number {
  let crc = 0;
  for (let index = 0; index < bytes.length; index += 1)
    crc = (crc << 8) ^ CRC32[((crc >>> 24) ^ bytes[index]!) & 0xff]!;
  return crc >>> 0;
}

/** Polynomial 0x04c11db7, not reflected: RFC 3533, 6. */
const CRC32 = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) crc = (crc << 1) ^ (crc < 0 ? 0x04c11db7 : 0);
  return crc;
});
