/** One frame of an ID3v2 tag, as it was before it was written. */
export interface Id3Frame {
  readonly id: string;
  readonly body: Uint8Array;
}

const HEADER = 10;
const UNSYNCHRONISED = 0x80;
const EXTENDED = 0x40;
/** ID3v2.4, 4.1.2: grouping, compression, encryption, unsynchronisation, a length before the data. */
const V4 = { grouped: 0x40, packed: 0x0c, unsynchronised: 0x02, length: 0x01 } as const;
/** ID3v2.3, 3.3.1: compression and encryption, grouping. */
const V3 = { packed: 0xc0, grouped: 0x20 } as const;
/** Source: house choice: more than any tagger writes. */
const MOST_FRAMES = 4096;

/**
 * The frames of the ID3v2 tag that begins the bytes.
 *
 * Edge: none where no tag of version 2 to 4 stands there.
 * Source: id3.org, ID3v2.2.0, 3; ID3v2.3.0, 3; ID3v2.4.0 structure, 3 to 6.
 */
export function* id3Frames(tag: Uint8Array): Generator<Id3Frame> {
  const version = versionOf(tag);
  if (version === null) return;
  const flags = tag[5]!;
  const length = HEADER + sevenBits(tag, 6);
  let bytes = tag.subarray(HEADER, length);
  if ((flags & UNSYNCHRONISED) !== 0 && version < 4) bytes = synchronised(bytes);
  let at = version > 2 && (flags & EXTENDED) !== 0 ? extendedHeader(bytes, version) : 0;
  for (let count = 0; count < MOST_FRAMES; count++) {
    const found = version === 2 ? shortFrame(bytes, at) : longFrame(bytes, at, version);
    if (found === undefined) return;
    if (found.frame !== null) yield found.frame;
    at = found.end;
  }
}

/** `null`: no tag that is known. */
function versionOf(tag: Uint8Array): number | null {
  const version = tag[3] ?? 0;
  const begins = tag.length >= HEADER && String.fromCharCode(...tag.subarray(0, 3)) === "ID3";
  return begins && version >= 2 && version <= 4 ? version : null;
}

interface Found {
  /** `null`: it cannot be read. */
  readonly frame: Id3Frame | null;
  readonly end: number;
}

function shortFrame(bytes: Uint8Array, at: number): Found | undefined {
  const id = idAt(bytes, at, 3);
  const start = at + 6;
  if (id === undefined || start > bytes.length) return undefined;
  const end = start + ((bytes[at + 3]! << 16) | (bytes[at + 4]! << 8) | bytes[at + 5]!);
  return end > bytes.length ? undefined : { frame: { id, body: bytes.subarray(start, end) }, end };
}

function longFrame(bytes: Uint8Array, at: number, version: number): Found | undefined {
  const id = idAt(bytes, at, 4);
  const start = at + HEADER;
  if (id === undefined || start > bytes.length) return undefined;
  const end = start + (version === 4 ? sizeOfFour(bytes, at) : plain(bytes, at + 4));
  if (end > bytes.length) return undefined;
  const flags = bytes[at + 9]!;
  const body = bytes.subarray(start, end);
  return { frame: version === 4 ? unpackedFour(id, body, flags) : unpackedThree(id, body, flags), end };
}

/** Seven bits a byte; where that leads to no frame and a plain number does, as some writers have it, the plain number. */
function sizeOfFour(bytes: Uint8Array, at: number): number {
  const [proper, other] = [sevenBits(bytes, at + 4), plain(bytes, at + 4)];
  if (proper === other) return proper;
  const leads = (size: number) => {
    const end = at + HEADER + size;
    return end === bytes.length || bytes[end] === 0 || idAt(bytes, end, 4) !== undefined;
  };
  return !leads(proper) && leads(other) ? other : proper;
}

function unpackedFour(id: string, body: Uint8Array, flags: number): Id3Frame | null {
  if ((flags & V4.packed) !== 0) return null;
  const before = ((flags & V4.grouped) !== 0 ? 1 : 0) + ((flags & V4.length) !== 0 ? 4 : 0);
  const data = body.subarray(before);
  return { id, body: (flags & V4.unsynchronised) !== 0 ? synchronised(data) : data };
}

function unpackedThree(id: string, body: Uint8Array, flags: number): Id3Frame | null {
  if ((flags & V3.packed) !== 0) return null;
  return { id, body: body.subarray((flags & V3.grouped) !== 0 ? 1 : 0) };
}

/** Its length: in version 3 without these four bytes, in version 4 with them. */
function extendedHeader(bytes: Uint8Array, version: number): number {
  return version === 4 ? sevenBits(bytes, 0) : 4 + plain(bytes, 0);
}

/** A zero behind each byte of ones was put there so that no decoder takes it for the sync of MPEG audio. */
function synchronised(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, index) => byte !== 0 || bytes[index - 1] !== 0xff);
}

function idAt(bytes: Uint8Array, at: number, length: number): string | undefined {
  const id = String.fromCharCode(...bytes.subarray(at, at + length));
  return id.length === length && /^[A-Z0-9]+$/.test(id) ? id : undefined;
}

function sevenBits(bytes: Uint8Array, at: number): number {
  return bytes.subarray(at, at + 4).reduce((sum, seven) => sum * 0x80 + (seven & 0x7f), 0);
}

function plain(bytes: Uint8Array, at: number): number {
  return bytes.subarray(at, at + 4).reduce((sum, byte) => sum * 0x100 + byte, 0);
}
