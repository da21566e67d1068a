import { BitReader } from "#src/adapters/audio/bit-reader.ts";
import type { FlacFrames } from "#src/adapters/audio/flac/flac-frames.ts";
import type { FlacFrameHeader } from "#src/adapters/audio/flac/flac-header.ts";
import type { FlacStream } from "#src/adapters/audio/flac/flac-stream.ts";
import type { FlacSamples } from "#src/adapters/audio/flac/flac-subframe.ts";
import { decodeSubframe } from "#src/adapters/audio/flac/flac-subframe.ts";

/** The frames of a stream in plain TypeScript: what the kernel is held to, and what decodes 32 bits. */
export function plainFlacFrames(stream: FlacStream): FlacFrames {
  const channels = Array.from(
    { length: stream.channels },
    (): FlacSamples => (stream.bits > 31 ? new Float64Array(LARGEST_BLOCK) : new Int32Array(LARGEST_BLOCK)),
  );
  return {
    decode: (bytes, at, end, header) => {
      const reader = new BitReader(bytes, at + header.length, end);
      const good = decodeChannels(reader, header, stream, channels);
      const after = reader.byte + 2;
      if (reader.over || after > end) return undefined;
      return good && crc16(bytes, at, after) === 0 ? after - at : 0;
    },
    samples: (size) => interleave(channels, size, stream),
  };
}

/** RFC 9639, 9.1.1: a block has at most 65,535 samples (65,536 in the header's largest code). */
const LARGEST_BLOCK = 65536;

function decodeChannels(
  bits: BitReader,
  header: FlacFrameHeader,
  stream: FlacStream,
  channels: readonly FlacSamples[],
): boolean {
  const side = SIDE_CHANNEL[header.stereo];
  for (const [index, into] of channels.entries()) {
    if (!decodeSubframe(bits, into, header.size, stream.bits + (index === side ? 1 : 0))) return false;
  }
  const [first, second] = channels;
  if (first !== undefined && second !== undefined) JOIN[header.stereo](first, second, header.size);
  return true;
}

const SIDE_CHANNEL = { apart: -1, "left-side": 1, "side-right": 0, "mid-side": 1 } as const;

/** Undoes the stereo coding in place. Source: RFC 9639, 4.2. */
const JOIN: Readonly<
  Record<FlacFrameHeader["stereo"], (first: FlacSamples, second: FlacSamples, size: number) => void>
> = {
  apart: () => undefined,
  "left-side": (left, side, size) => {
    for (let index = 0; index < size; index += 1) side[index] = left[index]! - side[index]!;
  },
  "side-right": (side, right, size) => {
    for (let index = 0; index < size; index += 1) side[index]! += right[index]!;
  },
  "mid-side": (mid, side, size) => {
    for (let index = 0; index < size; index += 1) {
      const difference = side[index]!;
      const sum = 2 * mid[index]! + Math.abs(difference % 2);
      mid[index] = (sum + difference) / 2;
      side[index] = (sum - difference) / 2;
    }
  },
};

function interleave(channels: readonly FlacSamples[], size: number, stream: FlacStream): Uint8Array {
  const bytes = new Uint8Array(size * stream.channels * stream.sampleBytes);
  const store = STORE[stream.sampleBytes];
  const scale = 2 ** (stream.sampleBytes * 8 - stream.bits);
  const step = stream.channels * stream.sampleBytes;
  for (const [channel, samples] of channels.entries())
    store?.(bytes, channel * stream.sampleBytes, step, samples, size, scale);
  return bytes;
}

type Store = (
  bytes: Uint8Array,
  first: number,
  step: number,
  samples: FlacSamples,
  size: number,
  scale: number,
) => void;

/** Little-endian words by their bytes; one loop each, because this is a fifth of the decoding time. */
const STORE: Readonly<Record<number, Store>> = {
  2: (bytes, first, step, samples, size, scale) => {
    for (let index = 0, at = first; index < size; index += 1, at += step) {
      const value = samples[index]! * scale;
      bytes[at] = value;
      bytes[at + 1] = value >> 8;
    }
  },
  3: (bytes, first, step, samples, size, scale) => {
    for (let index = 0, at = first; index < size; index += 1, at += step) {
      const value = samples[index]! * scale;
      bytes[at] = value;
      bytes[at + 1] = value >> 8;
      bytes[at + 2] = value >> 16;
    }
  },
  4: (bytes, first, step, samples, size, scale) => {
    const view = new DataView(bytes.buffer);
    for (let index = 0, at = first; index < size; index += 1, at += step)
      view.setInt32(at, samples[index]! * scale, true);
  },
};

/** 0 over a whole frame with its CRC. */
function crc16(bytes: Uint8Array, from: number, to: number): number {
  let crc = 0;
  for (let index = from; index < to; index += 1) crc = ((crc << 8) & 0xffff) ^ CRC16[(crc >>> 8) ^ bytes[index]!]!;
  return crc;
}

/** x^16 + x^15 + x^2 + 1: RFC 9639, 9.3. */
const CRC16 = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8;
  for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x8005 : 0)) & 0xffff;
  return crc;
});
