import fc from "fast-check";
import type { FlacFrameHeader } from "#src/adapters/audio/flac/flac-header.ts";
import type { FlacStream } from "#src/adapters/audio/flac/flac-stream.ts";

/** A FLAC frame behind `LEAD` bytes that stand for its header, with the CRC that belongs to it. */
export interface MadeFlacFrame {
  readonly stream: FlacStream;
  readonly header: FlacFrameHeader;
  readonly bytes: Uint8Array;
}

const LEAD = 5;
/** Bytes that a decoder may look at behind the end. */
export const SPARE = 16;

/** Any frame that the standard allows, and predictors that overflow: every kind of subframe, of residual and of stereo. */
export const madeFlacFrame: fc.Arbitrary<MadeFlacFrame> = fc
  .record({
    channels: fc.integer({ min: 1, max: 3 }),
    bits: fc.constantFrom(8, 12, 16, 17, 20, 24, 31),
    blocks: fc.integer({ min: 1, max: 40 }),
    stereo: fc.constantFrom("apart", "left-side", "side-right", "mid-side" as const),
    seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  })
  .map(({ channels, bits, blocks, stereo, seed }) => {
    const size = 8 * blocks + (seed % 3 === 0 ? 1 : 0);
    const coded = channels === 2 ? (stereo as FlacFrameHeader["stereo"]) : "apart";
    const random = randomNumbers(seed);
    const writer = bitWriter();
    writer.put(0, 8 * LEAD);
    for (let channel = 0; channel < channels; channel += 1) subframe(writer, random, size, bits);
    return {
      stream: {
        sampleRate: 48000,
        channels,
        bits,
        frames: null,
        largestFrame: 0,
        sampleBytes: Math.max(2, Math.ceil(bits / 8)),
      },
      header: { size, sampleRate: null, channels, stereo: coded, bits: null, length: LEAD },
      bytes: withCrc(writer.bytes()),
    };
  });

type Random = (below: number) => number;

function randomNumbers(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

function bitWriter() {
  const bits: number[] = [];
  return {
    put(value: number, count: number): void {
      for (let bit = count - 1; bit >= 0; bit -= 1) bits.push(bit > 31 ? 0 : (value >>> bit) & 1);
    },
    bytes(): Uint8Array {
      const bytes = new Uint8Array(Math.ceil(bits.length / 8));
      for (const [index, bit] of bits.entries()) bytes[index >> 3]! |= bit << (7 - (index & 7));
      return bytes;
    },
  };
}

type Writer = ReturnType<typeof bitWriter>;

/** A side channel has a bit more, which here is the first of what follows: what is random stays random. */
function subframe(writer: Writer, random: Random, size: number, bits: number): void {
  const [type, order] = kindOf(random, size);
  writer.put(type, 7);
  const wasted = random(5) === 0 ? 1 + random(3) : 0;
  writer.put(wasted > 0 ? 1 : 0, 1);
  writer.put(1, wasted);
  for (let left = type === 0 ? 1 : order; left > 0; left -= 1) writer.put(random(2 ** 31), bits - wasted);
  if (type >= 32) predictor(writer, random, order);
  if (type >= 8) residual(writer, random, size, order);
}

/** Its number, and the samples that are stored as they are. */
function kindOf(random: Random, size: number): readonly [type: number, order: number] {
  const fixed = random(5);
  const linear = 1 + random(Math.min(size, 32));
  return (
    [
      [0, 1],
      [1, size],
      [8 + fixed, fixed],
      [31 + linear, linear],
    ] as const
  )[random(4)]!;
}

function predictor(writer: Writer, random: Random, order: number): void {
  const precision = 1 + random(15);
  writer.put(precision - 1, 4);
  writer.put(random(16), 5);
  for (let tap = 0; tap < order; tap += 1) writer.put(random(2 ** 15), precision);
}

function residual(writer: Writer, random: Random, size: number, order: number): void {
  const method = random(2);
  const halves = size % 2 === 0 && size / 2 >= order ? random(2) : 0;
  writer.put(method, 2);
  writer.put(halves, 4);
  const part = size / 2 ** halves;
  for (let end = part, start = order; end <= size; start = end, end += part) {
    if (random(4) === 0) plainPart(writer, random, end - start, method);
    else ricePart(writer, random, end - start, method);
  }
}

function plainPart(writer: Writer, random: Random, count: number, method: number): void {
  const raw = random(25);
  writer.put(method === 0 ? 15 : 31, 4 + method);
  writer.put(raw, 5);
  for (let left = count; left > 0; left -= 1) writer.put(random(2 ** 31), raw);
}

function ricePart(writer: Writer, random: Random, count: number, method: number): void {
  const rice = random(method === 0 ? 15 : 31);
  writer.put(rice, 4 + method);
  for (let left = count; left > 0; left -= 1) {
    writer.put(0, random(random(9) === 0 ? 60 : 4));
    writer.put(1, 1);
    writer.put(random(2 ** 31), rice);
  }
}

/** Bytes, their CRC-16 behind them, and spare ones. */
export function withCrc(bytes: Uint8Array): Uint8Array {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x8005 : 0)) & 0xffff;
  }
  return Uint8Array.from([...bytes, crc >> 8, crc & 255, ...new Uint8Array(SPARE)]);
}
