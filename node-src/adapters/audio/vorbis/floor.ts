import type { Codebook } from "#src/adapters/audio/vorbis/codebook.ts";
import type { PacketBits } from "#src/adapters/audio/vorbis/packet-bits.ts";
import { bitLength } from "#src/adapters/audio/vorbis/packet-bits.ts";

/** A spectral envelope of type 1: straight lines in dB between points. Source: Vorbis I, 7. */
export interface Floor {
  readonly partitions: readonly FloorClass[];
  readonly multiplier: number;
  /** Positions of the points in the order of the packet. */
  readonly xs: readonly number[];
  /** Indexes of the points by rising position. */
  readonly order: readonly number[];
  /** For each point from the third on: the nearest earlier points to its left and right. */
  readonly neighbours: readonly (readonly [left: number, right: number])[];
}

interface FloorClass {
  readonly dimensions: number;
  readonly subclassBits: number;
  readonly master: Codebook | undefined;
  readonly books: readonly (Codebook | undefined)[];
}

/** Reads a floor of type 1 from the setup header; undefined if it breaks the rules. */
export function readFloor(bits: PacketBits, codebooks: readonly Codebook[]): Floor | undefined {
  const classOfPartition = Array.from({ length: bits.read(5) }, () => bits.read(4));
  const classes = Array.from({ length: Math.max(-1, ...classOfPartition) + 1 }, () => readClass(bits, codebooks));
  const multiplier = bits.read(2) + 1;
  const rangeBits = bits.read(4);
  const partitions = classOfPartition.map((index) => classes[index]!);
  const xs = [0, 1 << rangeBits];
  for (const { dimensions } of partitions)
    for (let index = 0; index < dimensions; index += 1) xs.push(bits.read(rangeBits));
  if (bits.over || xs.length > MOST_POINTS || new Set(xs).size !== xs.length) return undefined;
  const order = xs.map((_, index) => index).sort((one, other) => xs[one]! - xs[other]!);
  const neighbours = xs.slice(2).map((x, index) => neighboursOf(xs.slice(0, index + 2), x));
  return { partitions, multiplier, xs, order, neighbours };
}

/**
 * Reads one channel's envelope from an audio packet: the heights of its points, in steps of the multiplier.
 *
 * Edge: undefined where the channel is silent or the packet ends early. A height of -1 is a point that its neighbours predict.
 */
export function decodeFloor(bits: PacketBits, floor: Floor): Int32Array | undefined {
  if (!bits.flag()) return undefined;
  const range = RANGES[floor.multiplier - 1]!;
  const heights = new Int32Array(floor.xs.length);
  heights[0] = bits.read(bitLength(range - 1));
  heights[1] = bits.read(bitLength(range - 1));
  let point = 2;
  for (const { dimensions, subclassBits, master, books } of floor.partitions) {
    let selector = subclassBits > 0 && master !== undefined ? master.decode(bits) : 0;
    for (let index = 0; index < dimensions; index += 1) {
      const book = books[selector & ((1 << subclassBits) - 1)];
      selector >>= subclassBits;
      heights[point++] = book === undefined ? 0 : book.decode(bits);
    }
    if (bits.over) return undefined;
  }
  return unwrap(heights, floor, range);
}

/** The points of the envelope that `decodeFloor` gave, from left to right: x, y of each in turn. */
export function floorPoints({ order, xs, multiplier }: Floor, heights: Int32Array): number[] {
  const points: number[] = [];
  for (const index of order) if (heights[index]! >= 0) points.push(xs[index]!, heights[index]! * multiplier);
  return points;
}

/** Multiplies a spectrum by the envelope through `points`. */
export function applyFloor(spectrum: Float32Array, points: readonly number[]): void {
  let [x = 0, y = 0] = points;
  for (let index = 2; index < points.length; index += 2) {
    const [nextX = 0, nextY = 0] = [points[index], points[index + 1]];
    line(spectrum, x, y, nextX, nextY);
    x = nextX;
    y = nextY;
  }
  const rest = gainOf(y);
  for (; x < spectrum.length; x += 1) spectrum[x]! *= rest;
}

/** The outermost two heights of a damaged floor may lie above the table. */
function gainOf(step: number): number {
  return DECIBELS[Math.min(step, DECIBELS.length - 1)]!;
}

const RANGES = [256, 128, 86, 64] as const;
/** Source: Vorbis I, 7.2.2: at most 65 points. */
const MOST_POINTS = 65;
/** Which points of the floor at hand count. */
const USED = new Uint8Array(MOST_POINTS);

/** Steps of 140/256 dB up to 0 dB. Source: Vorbis I, 10.1, whose table this is to its eighth digit. */
export const DECIBELS = Float32Array.from({ length: 256 }, (_, step) => 10 ** (((step - 255) * 140) / 256 / 20));

function readClass(bits: PacketBits, codebooks: readonly Codebook[]): FloorClass {
  const dimensions = bits.read(3) + 1;
  const subclassBits = bits.read(2);
  const master = subclassBits > 0 ? codebooks[bits.read(8)] : undefined;
  const books = Array.from({ length: 1 << subclassBits }, () => codebooks[bits.read(8) - 1]);
  return { dimensions, subclassBits, master, books };
}

function neighboursOf(earlier: readonly number[], x: number): readonly [number, number] {
  let left = 0;
  let right = 1;
  for (const [index, other] of earlier.entries()) {
    if (other < x && other > earlier[left]!) left = index;
    if (other > x && other < earlier[right]!) right = index;
  }
  return [left, right];
}

/** Turns differences from the prediction into heights, in place. Source: Vorbis I, 7.2.4, step 1. */
function unwrap(heights: Int32Array, { xs, neighbours }: Floor, range: number): Int32Array {
  USED.fill(0, 0, heights.length);
  USED.fill(1, 0, 2);
  for (let point = 2; point < heights.length; point += 1) {
    const [left, right] = neighbours[point - 2]!;
    const predicted = pointOn(xs, heights, left, right, xs[point]!);
    const coded = heights[point]!;
    if (coded > 0) {
      USED[left] = 1;
      USED[right] = 1;
      USED[point] = 1;
    }
    heights[point] = Math.max(0, Math.min(range - 1, coded > 0 ? unfold(coded, predicted, range) : predicted));
  }
  for (let point = 2; point < heights.length; point += 1) if (USED[point] === 0) heights[point] = -1;
  return heights;
}

function unfold(coded: number, predicted: number, range: number): number {
  const above = range - predicted;
  const room = 2 * Math.min(above, predicted);
  if (coded >= room) return above > predicted ? coded - predicted + predicted : predicted - coded + above - 1;
  return coded % 2 === 1 ? predicted - (coded + 1) / 2 : predicted + coded / 2;
}

function pointOn(xs: readonly number[], ys: Int32Array, left: number, right: number, x: number): number {
  const rise = ys[right]! - ys[left]!;
  const off = Math.trunc((Math.abs(rise) * (x - xs[left]!)) / (xs[right]! - xs[left]!));
  return rise < 0 ? ys[left]! - off : ys[left]! + off;
}

/** Bresenham, as the standard draws it: 9.2.7. */
function line(spectrum: Float32Array, x0: number, y0: number, x1: number, y1: number): void {
  const rise = y1 - y0;
  const run = x1 - x0;
  const base = Math.trunc(rise / run);
  const extra = Math.abs(rise) - Math.abs(base) * run;
  const step = rise < 0 ? base - 1 : base + 1;
  const stop = Math.min(x1, spectrum.length);
  let y = y0;
  let error = 0;
  for (let x = x0; x < stop; x += 1) {
    spectrum[x]! *= gainOf(y);
    error += extra;
    if (error >= run) {
      error -= run;
      y += step;
    } else {
      y += base;
    }
  }
}
