import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { ByteWindow } from "#src/adapters/audio/byte-window.ts";
import { byteWindow } from "#src/adapters/audio/byte-window.ts";

/** One page of an Ogg file. */
export interface OggPage {
  readonly first: boolean;
  readonly continued: boolean;
  readonly last: boolean;
  readonly granule: number | null;
  readonly serial: number;
  readonly sequence: number;
  readonly lacing: Uint8Array;
  readonly body: Uint8Array;
}

/** Ogg pages from byte `start` on. */
export interface OggPages {
  /** The next page; undefined at the file's end and where none stands within 1 MiB. */
  next(): OggPage | undefined;
  /** The byte behind the page given last. */
  readonly position: number;
}

/**
 * The pages of a file, of whatever stream. Other bytes between two pages are passed over.
 *
 * Source: RFC 3533, 6.
 */
export function oggPages(file: ByteFile, start: number): OggPages {
  const window = byteWindow(file, start);
  return {
    get position() {
      return window.position;
    },
    next: () => readPage(window) ?? (toNextPage(window) ? readPage(window) : undefined),
  };
}

/** Bytes before the lacing values. */
export const PAGE_HEADER = 27;
/** Flag of a stream's first page. */
export const FIRST_PAGE = 2;
/** How far a lost page or the next chained stream is looked for. */
export const REACH = 1 << 20;

/** Moves on to the next page's capture pattern; false if none stands within reach. */
function toNextPage(window: ByteWindow): boolean {
  for (let left = REACH; left > 0 && window.have(5); ) {
    const { bytes, at, end } = window;
    const found = Buffer.from(bytes.buffer, bytes.byteOffset + at, end - at).indexOf("OggS\0", 1);
    const step = found > 0 ? found : Math.max(1, end - at - 4);
    window.skip(step);
    left -= step;
    if (found > 0) return true;
  }
  return false;
}

/** Reads the page at the window's start and passes it. */
function readPage(window: ByteWindow): OggPage | undefined {
  if (
    !window.have(PAGE_HEADER) ||
    Buffer.from(window.bytes.subarray(window.at, window.at + 5)).toString("latin1") !== "OggS\0"
  ) {
    return undefined;
  }
  const segments = window.bytes[window.at + PAGE_HEADER - 1] ?? 0;
  if (!window.have(PAGE_HEADER + segments)) return undefined;
  const lacing = window.bytes.slice(window.at + PAGE_HEADER, window.at + PAGE_HEADER + segments);
  const bodyLength = lacing.reduce((sum, length) => sum + length, 0);
  const length = PAGE_HEADER + segments + bodyLength;
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
    first: (flags & FIRST_PAGE) !== 0,
    continued: (flags & 1) !== 0,
    last: (flags & 4) !== 0,
    granule: granule < 0n ? null : Number(granule),
    serial: view.getUint32(14, true),
    sequence: view.getUint32(18, true),
    lacing,
    body: page.subarray(PAGE_HEADER + segments),
  };
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
