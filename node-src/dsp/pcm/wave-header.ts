import type { WrittenEncoding } from "#src/dsp/pcm/encode-samples.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";
import type { Hertz } from "#src/model/units.ts";

/** What a WAVE file is to hold. */
export interface WaveFormat {
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly encoding: WrittenEncoding;
}

/** What a header is told beside its format. */
export interface WaveSurroundings {
  readonly grows: boolean;
  /** Whole chunks that stand before the samples, behind the format. */
  readonly before?: Uint8Array;
  /** Bytes of whole chunks that stand behind the samples. */
  readonly behind?: number;
}

/** Most bytes of samples under a header with 32-bit sizes: readers take larger ones for a size that was left open. */
export const LARGEST_RIFF = 0xffffff00 - 256;

/**
 * All that stands before the samples of a WAVE file.
 *
 * Shape: 1 to 6 channels; more than two as WAVE_FORMAT_EXTENSIBLE with the usual speakers. Where it `grows`, a chunk of junk keeps the place in
 * which the 64-bit sizes stand once there are more than `LARGEST_RIFF` bytes, and the header is of one length throughout.
 * Source: Microsoft, "Multiple Channel Audio Data and WAVE Files" (2007); EBU Tech 3306 (RF64), 3.
 * @throws RangeError for a format that cannot be written, and for more bytes than a header that does not grow can name.
 */
export function waveHeader(
  format: WaveFormat,
  dataBytes: number,
  { grows, before = new Uint8Array(), behind = 0 }: WaveSurroundings,
): Uint8Array {
  checkFormat(format);
  const large = dataBytes + before.length + behind > LARGEST_RIFF;
  if (large && !grows) throw new RangeError("waveHeader: a WAV file holds at most 4 GiB");
  const frames = dataBytes / frameBytesOf(format);
  const fact = format.encoding === "f32le" ? [factChunk(large ? ALL_ONES : frames)] : [];
  const body = [formatChunk(format), ...fact, before];
  const length = 12 + (grows ? 8 + SIZES : 0) + body.reduce((sum, chunk) => sum + chunk.length, 0) + 8;
  const riffSize = length - 8 + dataBytes + (dataBytes % 2) + behind;
  const parts = [
    ...[ascii(large ? "RF64" : "RIFF"), u32(large ? ALL_ONES : riffSize), ascii("WAVE")],
    ...(grows ? [large ? longSizes(riffSize, dataBytes, frames) : junk()] : []),
    ...body,
    ...[ascii("data"), u32(large ? ALL_ONES : dataBytes)],
  ];
  return joined(parts, length);
}

/** Bytes of one sample of every channel. */
export function frameBytesOf({ channels, encoding }: WaveFormat): number {
  return channels * BYTES_PER_SAMPLE[encoding];
}

const ALL_ONES = 0xffffffff;
/** Bytes of a ds64 chunk without a table: riffSize, dataSize, sampleCount, tableLength. */
const SIZES = 28;
/** dwChannelMask by channel count. Source: the Microsoft paper, "Default Channel Ordering": 3.0, quad, 5.0 and 5.1. */
const MASKS = [0x4, 0x3, 0x7, 0x33, 0x37, 0x3f] as const;
/** KSDATAFORMAT_SUBTYPE_*: the tag in the first two bytes, these after it. Source: mmreg.h. */
const SUBTYPE_TAIL = [0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71] as const;
const TAG = { pcm: 1, float: 3, extensible: 0xfffe } as const;

function checkFormat({ channels, sampleRate }: WaveFormat): void {
  if (!Number.isInteger(channels) || channels < 1 || channels > MASKS.length)
    throw new RangeError(`waveHeader: channels must be 1 to ${MASKS.length}`);
  if (!Number.isInteger(sampleRate) || sampleRate < 1)
    throw new RangeError("waveHeader: sampleRate must be a whole number of hertz above 0");
}

function formatChunk(format: WaveFormat): Uint8Array {
  const { channels, sampleRate, encoding } = format;
  const frameBytes = frameBytesOf(format);
  const bits = BYTES_PER_SAMPLE[encoding] * 8;
  const tag = encoding === "f32le" ? TAG.float : TAG.pcm;
  const extensible = channels > 2;
  const fields = [
    ...[u16(extensible ? TAG.extensible : tag), u16(channels), u32(sampleRate), u32(sampleRate * frameBytes)],
    ...[u16(frameBytes), u16(bits)],
  ];
  if (extensible) fields.push(u16(22), u16(bits), u32(MASKS[channels - 1]!), u16(tag), Uint8Array.from(SUBTYPE_TAIL));
  else if (tag === TAG.float) fields.push(u16(0));
  return chunk("fmt ", fields);
}

function factChunk(frames: number): Uint8Array {
  return chunk("fact", [u32(frames)]);
}

function longSizes(riffSize: number, dataBytes: number, frames: number): Uint8Array {
  return chunk("ds64", [u64(riffSize), u64(dataBytes), u64(frames), u32(0)]);
}

function junk(): Uint8Array {
  return chunk("JUNK", [new Uint8Array(SIZES)]);
}

function chunk(id: string, fields: readonly Uint8Array[]): Uint8Array {
  const size = fields.reduce((sum, field) => sum + field.length, 0);
  return joined([ascii(id), u32(size), ...fields], 8 + size);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >>> 8);
}

function u32(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
}

function u64(value: number): Uint8Array {
  return joined([u32((value % 2 ** 32) | 0), u32(Math.floor(value / 2 ** 32))], 8);
}
