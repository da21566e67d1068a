import type { Hertz } from "#src/model/units.ts";

/** How the two channels of a frame are coded. */
export type FlacStereo = "apart" | "left-side" | "side-right" | "mid-side";

export interface FlacFrameShape {
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly bits: 16 | 24;
  readonly stereo: FlacStereo;
  /** Samples of each channel. */
  readonly count: number;
  /** Frames that stand before it. */
  readonly number: number;
}

/**
 * The header of a frame of a stream whose blocks are of one length, but the last, which may be shorter.
 *
 * Edge: a sample rate that no header can name is left to STREAMINFO; such a stream is well-formed, but not for those who come in midway.
 * Source: RFC 9639, 9.1.
 */
export function flacFrameHeader(shape: FlacFrameShape): Uint8Array {
  const { sampleRate, channels, bits, stereo, count, number } = shape;
  const rate = rateCode(sampleRate);
  const usual = count === 4096;
  const channelCode = stereo === "apart" ? channels - 1 : STEREO_CODE[stereo];
  const bytes = [
    ...SYNC,
    ((usual ? BLOCK_4096 : BLOCK_IN_16_BITS) << 4) | rate.code,
    (channelCode << 4) | (WORD_CODE[bits] << 1),
    ...codedNumber(number),
    ...(usual ? [] : [(count - 1) >> 8, (count - 1) & 0xff]),
    ...rate.bytes,
  ];
  return Uint8Array.from([...bytes, crc8(bytes)]);
}

/** 9.1: fourteen ones and zeros, a zero, and a zero for blocks of one length. */
const SYNC = [0xff, 0xf8] as const;
/** 9.1.1: 256 times a power of two. */
const BLOCK_4096 = 12;
const BLOCK_IN_16_BITS = 7;
/** 9.1.3. */
const STEREO_CODE = { "left-side": 8, "side-right": 9, "mid-side": 10 } as const;
/** 9.1.4. */
const WORD_CODE = { 16: 4, 24: 6 } as const;
/** 9.1.2, codes 1 to 11. */
const RATES: readonly Hertz[] = [
  ...[88_200, 176_400, 192_000, 8000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000],
];

function rateCode(rate: Hertz): { readonly code: number; readonly bytes: readonly number[] } {
  const known = RATES.indexOf(rate) + 1;
  if (known > 0) return { code: known, bytes: [] };
  if (rate % 1000 === 0 && rate / 1000 < 0x100) return { code: 12, bytes: [rate / 1000] };
  if (rate < 0x1_0000) return { code: 13, bytes: [rate >> 8, rate & 0xff] };
  if (rate % 10 === 0 && rate / 10 < 0x1_0000) return { code: 14, bytes: [(rate / 10) >> 8, (rate / 10) & 0xff] };
  return { code: 0, bytes: [] };
}

/** 9.1.5: as UTF-8 was meant to go on, with up to 36 bits; 31 are used. */
function codedNumber(number: number): readonly number[] {
  if (number < 0x80) return [number];
  const bytes: number[] = [];
  let left = number;
  let room = 0x3f;
  while (left > room) {
    bytes.unshift(0x80 | (left & 0x3f));
    left = Math.floor(left / 0x40);
    room >>= 1;
  }
  return [((~room << 1) & 0xff) | left, ...bytes];
}

/** 9.1.8: x^8 + x^2 + x + 1. */
function crc8(bytes: readonly number[]): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x80 ? 0x07 : 0)) & 0xff;
  }
  return crc;
}
