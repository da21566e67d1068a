import { BitReader } from "#src/adapters/audio/bit-reader.ts";

/** What a FLAC frame says of itself. */
export interface FlacFrameHeader {
  /** Frames of audio in it. */
  readonly size: number;
  /** Hertz; `null`: as STREAMINFO says. */
  readonly sampleRate: number | null;
  readonly channels: number;
  readonly stereo: "apart" | "left-side" | "side-right" | "mid-side";
  /** Word length; `null`: as STREAMINFO says. */
  readonly bits: number | null;
  /** Bytes of the header, its CRC included. */
  readonly length: number;
}

/**
 * Reads a frame header at `at`.
 *
 * Edge: undefined where none stands: wrong sync, reserved codes or a wrong CRC-8.
 * Source: RFC 9639, 9.1.
 */
export function readFlacHeader(bytes: Uint8Array, at: number, end: number): FlacFrameHeader | undefined {
  const bits = new BitReader(bytes, at, end);
  if (bits.read(15) !== SYNC) return undefined;
  bits.read(1);
  const sizeCode = bits.read(4);
  const rateCode = bits.read(4);
  const channelCode = bits.read(4);
  const wordCode = bits.read(3);
  const reserved = bits.read(1);
  const words = WORDS[wordCode];
  if (reserved !== 0 || words === undefined || channelCode > MID_SIDE || sizeCode === 0 || rateCode === 15)
    return undefined;
  if (!skipCodedNumber(bits)) return undefined;
  const size = sizeCode === 6 ? bits.read(8) + 1 : sizeCode === 7 ? bits.read(16) + 1 : blockSize(sizeCode);
  const sampleRate = rateOf(bits, rateCode);
  const crcAt = bits.byte;
  if (bits.read(8) !== crc8(bytes, at, crcAt) || bits.over) return undefined;
  return {
    size,
    sampleRate,
    channels: channelCode >= LEFT_SIDE ? 2 : channelCode + 1,
    stereo: STEREO[channelCode - LEFT_SIDE] ?? "apart",
    bits: words,
    length: crcAt + 1 - at,
  };
}

/** Fourteen ones and zeros of sync and a zero: RFC 9639, 9.1. */
const SYNC = 0x7ffc;
const LEFT_SIDE = 8;
const MID_SIDE = 10;
const STEREO = ["left-side", "side-right", "mid-side"] as const;
/** RFC 9639, 9.1.4; undefined is reserved. */
const WORDS = [null, 8, 12, undefined, 16, 20, 24, 32] as const;
/** RFC 9639, 9.1.2, codes 1 to 11. */
const RATES = [88200, 176400, 192000, 8000, 16000, 22050, 24000, 32000, 44100, 48000, 96000] as const;

/** RFC 9639, 9.1.1. */
function blockSize(code: number): number {
  if (code === 1) return 192;
  return code < 6 ? 576 << (code - 2) : 256 << (code - 8);
}

function rateOf(bits: BitReader, code: number): number | null {
  if (code === 12) return bits.read(8) * 1000;
  if (code === 13) return bits.read(16);
  if (code === 14) return bits.read(16) * 10;
  return RATES[code - 1] ?? null;
}

/** The frame's or its first sample's number, coded like UTF-8: passed over. RFC 9639, 9.1.5. */
function skipCodedNumber(bits: BitReader): boolean {
  const first = bits.read(8);
  const ones = Math.clz32(~(first << 24));
  if (ones === 1 || ones > 7) return false;
  for (let index = 1; index < ones; index += 1) if (bits.read(8) >>> 6 !== 2) return false;
  return true;
}

function crc8(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let index = from; index < to; index += 1) crc = CRC8[crc ^ (bytes[index] ?? 0)] ?? 0;
  return crc;
}

/** x^8 + x^2 + x + 1: RFC 9639, 9.1.8. */
const CRC8 = Uint8Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x80 ? 0x07 : 0)) & 0xff;
  return crc;
});
