import { BitReader } from "#src/adapters/audio/bit-reader.ts";
import type { ByteFile } from "#src/adapters/audio/byte-file.ts";
import type { ByteWindow } from "#src/adapters/audio/byte-window.ts";
import { byteWindow } from "#src/adapters/audio/byte-window.ts";
import { behindTags } from "#src/adapters/audio/finding/tags.ts";
import type { FlacFrameHeader } from "#src/adapters/audio/flac/flac-header.ts";
import { readFlacHeader } from "#src/adapters/audio/flac/flac-header.ts";
import type { FlacSamples } from "#src/adapters/audio/flac/flac-subframe.ts";
import { decodeSubframe } from "#src/adapters/audio/flac/flac-subframe.ts";
import type { PartDecoder } from "#src/adapters/audio/joined-decoder.ts";

/** What STREAMINFO says. */
export interface FlacStream {
  readonly sampleRate: number;
  readonly channels: number;
  readonly bits: number;
  /** `null`: unknown. */
  readonly frames: number | null;
  /** Bytes of the largest frame; 0: unknown. */
  readonly largestFrame: number;
  /** Bytes of a delivered sample: the word length rounded up to 2, 3 or 4, samples left-justified. */
  readonly sampleBytes: number;
}

/**
 * Decodes the frames of a FLAC stream that begins at `start`, bit for bit.
 *
 * Edge: stops before the first frame that is damaged (CRC-16), cut off or of another format; `whole` is then false, unless the header
 * counts no samples and only tags or another stream follow.
 * Source: RFC 9639, 9.
 */
export function flacDecoder(file: ByteFile, start: number, stream: FlacStream): PartDecoder {
  const window = byteWindow(file, start);
  const channels = Array.from(
    { length: stream.channels },
    (): FlacSamples => (stream.bits > 31 ? new Float64Array(LARGEST_BLOCK) : new Int32Array(LARGEST_BLOCK)),
  );
  let delivered = 0;
  let whole = false;
  let over = false;
  return {
    get whole() {
      return whole;
    },
    get end() {
      return window.position;
    },
    next() {
      if (over) return null;
      const left = (stream.frames ?? Number.POSITIVE_INFINITY) - delivered;
      const size = left <= 0 || !window.have(1) ? 0 : Math.min(left, decodeFrame(window, stream, channels));
      delivered += size;
      if (size > 0) return interleave(channels, size, stream);
      over = true;
      whole = stream.frames === null ? endsHere(file, window.position) : left <= 0;
      return null;
    },
  };
}

/** Behind the last frame of a stream of unknown length: the file's end, tags up to it, or another stream. */
function endsHere(file: ByteFile, at: number): boolean {
  const rest = behindTags(file, at);
  return rest >= file.size || Buffer.from(file.slice(rest, 4)).toString("latin1") === "fLaC";
}

/** RFC 9639, 9.1.1: a block has at most 65,535 samples (65,536 in the header's largest code). */
const LARGEST_BLOCK = 65536;
/** Six channels of 65,536 samples of 33 bits, stored as they are, and headers. */
const LARGEST_FRAME = 4 * 1024 * 1024;
const USUAL_FRAME = 32 * 1024;

/** Decodes the frame at the window's start and passes it; 0 when there is no good one. */
function decodeFrame(window: ByteWindow, stream: FlacStream, channels: readonly FlacSamples[]): number {
  for (let reach = stream.largestFrame || USUAL_FRAME; reach <= LARGEST_FRAME; reach *= 2) {
    const more = window.have(reach);
    const size = tryFrame(window, stream, channels);
    if (size !== undefined) return size;
    if (!more) return 0;
  }
  return 0;
}

/** 0 where no good frame stands, undefined where it goes on behind the window's end. */
function tryFrame(window: ByteWindow, stream: FlacStream, channels: readonly FlacSamples[]): number | undefined {
  const { bytes, at, end } = window;
  const header = readFlacHeader(bytes, at, end);
  if (header === undefined || !fits(header, stream)) return 0;
  const reader = new BitReader(bytes, at + header.length, end);
  const good = decodeChannels(reader, header, stream, channels);
  const after = reader.byte + 2;
  if (reader.over || after > end) return undefined;
  if (!good || crc16(bytes, at, after) !== 0) return 0;
  window.skip(after - at);
  return header.size;
}

function fits(header: FlacFrameHeader, stream: FlacStream): boolean {
  return (
    header.channels === stream.channels &&
    (header.bits ?? stream.bits) === stream.bits &&
    (header.sampleRate ?? stream.sampleRate) === stream.sampleRate
  );
}

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
