import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import { readFlacHeader } from "#src/adapters/audio/flac/flac-header.ts";
import type { FlacStream } from "#src/adapters/audio/flac/flac-stream.ts";

/** What the metadata blocks of a FLAC stream say. */
export interface FlacMetadata {
  readonly stream: FlacStream;
  /** Byte of the first frame. */
  readonly firstFrame: number;
  /** WAVEFORMATEXTENSIBLE_CHANNEL_MASK of the Vorbis comment; `null` where it stands nowhere. */
  readonly mask: number | null;
}

/**
 * Reads the metadata blocks behind the marker "fLaC" at `marker`.
 *
 * Edge: undefined without STREAMINFO. Where the blocks do not lead to a frame (a picture over 16 MiB does not fit into its 24-bit
 * length), the first frame is looked for in the 64 MiB behind.
 * Source: RFC 9639, 8.
 */
export function readFlacMetadata(file: ByteFile, marker: number): FlacMetadata | undefined {
  let stream: FlacStream | undefined;
  let mask: number | null = null;
  let at = marker + MARKER;
  for (let more = true; more; ) {
    const header = file.slice(at, 4);
    if (header.length < 4) break;
    const length = (header[1]! << 16) | (header[2]! << 8) | header[3]!;
    const type = header[0]! & 0x7f;
    if (type === STREAM_INFO) stream ??= readStreamInfo(file.slice(at + 4, length));
    if (type === VORBIS_COMMENT) mask ??= maskOf(file.slice(at + 4, length));
    at += 4 + length;
    more = (header[0]! & 0x80) === 0 && file.slice(at, 1)[0] !== NO_BLOCK;
  }
  if (stream === undefined) return undefined;
  return { stream, firstFrame: firstFrameFrom(file, at, marker + MARKER, stream), mask };
}

/** "fLaC". */
const MARKER = 4;
const STREAM_INFO = 0;
const VORBIS_COMMENT = 4;
/** Type 127 with its flag is forbidden, because a frame begins so. */
const NO_BLOCK = 0xff;
/** Source: house choice: four pictures of the size that a length can tell. */
const FRAME_WITHIN = 1 << 26;

/** `expected` where a frame stands there, or where none is found behind `start`. */
function firstFrameFrom(file: ByteFile, expected: number, start: number, stream: FlacStream): number {
  if (expected === file.size || frameAt(file.slice(expected, LONGEST_HEADER), 0, stream)) return expected;
  for (let from = start; from < Math.min(file.size, start + FRAME_WITHIN); from += PIECE) {
    const bytes = file.slice(from, PIECE + LONGEST_HEADER);
    for (let at = bytes.indexOf(0xff); at >= 0 && at < PIECE; at = bytes.indexOf(0xff, at + 1))
      if (bytes[at + 4] === 0 && frameAt(bytes, at, stream)) return from + at;
  }
  return expected;
}

const PIECE = 1 << 20;
/** Sync to CRC-8. */
const LONGEST_HEADER = 32;

function frameAt(bytes: Uint8Array, at: number, stream: FlacStream): boolean {
  const padded = new Uint8Array(2 * LONGEST_HEADER);
  padded.set(bytes.subarray(at, at + LONGEST_HEADER));
  const header = readFlacHeader(padded, 0, Math.min(LONGEST_HEADER, bytes.length - at));
  if (header === undefined || header.channels !== stream.channels) return false;
  return (header.sampleRate ?? stream.sampleRate) === stream.sampleRate && (header.bits ?? stream.bits) === stream.bits;
}

/** Source: RFC 9639, 8.2. */
function readStreamInfo(bytes: Uint8Array): FlacStream | undefined {
  if (bytes.length < 34) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const packed = view.getUint32(10);
  const bits = ((packed >>> 4) & 31) + 1;
  const frames = (packed & 15) * 2 ** 32 + view.getUint32(14);
  return {
    sampleRate: packed >>> 12,
    channels: ((packed >>> 9) & 7) + 1,
    bits,
    frames: frames || null,
    largestFrame: view.getUint32(6) & 0xffffff,
    sampleBytes: Math.max(2, Math.ceil(bits / 8)),
  };
}

/** The channel mask among the fields of a Vorbis comment. Source: RFC 9639, 8.6 and 8.6.2; lengths are little-endian. */
function maskOf(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const lengthAt = (at: number): number => (at + 4 <= bytes.length ? view.getUint32(at, true) : Number.NaN);
  let at = 4 + lengthAt(0);
  let left = lengthAt(at);
  for (at += 4; left > 0 && at + 4 <= bytes.length; left -= 1) {
    const length = lengthAt(at);
    const field = Buffer.from(bytes.subarray(at + 4, at + 4 + Math.min(length, LONGEST_FIELD))).toString("latin1");
    const mask = MASK_FIELD.exec(field)?.[1];
    if (mask !== undefined) return Number.parseInt(mask, 16);
    at += 4 + length;
  }
  return null;
}

const LONGEST_FIELD = 64;
/** The field's name counts without regard to case. */
const MASK_FIELD = /^WAVEFORMATEXTENSIBLE_CHANNEL_MASK=\s*(?:0x)?([0-9a-f]{1,8})\s*$/i;
