import {
  bothSides,
  type Compression,
  type CompressionPlan,
  LOUDEST,
  MOST_REDUCED,
  TRACE_STEP,
} from "#src/dsp/kernels/processing/compressor/compression.ts";
import {
  type CompressionNumbers,
  compressionNumbers,
  compressionTimes,
} from "#src/dsp/kernels/processing/compressor/compression-numbers.ts";
import { DECIBELS_OF_TWO, gainOf, levelOf } from "#src/dsp/kernels/processing/powers-of-two.ts";
import { TsSlidingExtreme } from "#src/dsp/kernels/processing/ts-sliding-extreme.ts";
import { SILENT_STATE, settled } from "#src/dsp/kernels/silent-state.ts";
import type { Samples } from "#src/model/units.ts";

/** The compressor in plain TypeScript, a frame at a time: what the WebAssembly form is held to, to the bit. */
export function tsCompression(plan: CompressionPlan): Compression {
  const numbers = compressionNumbers(plan);
  const { delay, window } = compressionTimes(plan);
  let sides = [side(delay, window), side(delay, window)] as const;
  let [frames, traced]: [number, number[]] = [0, []];
  return {
    latency: delay,
    run: (block, key, from, count) => {
      traced = [];
      const steered = key.length > block.length ? { ...numbers, link: 1 } : numbers;
      const keys = bothSides(key);
      for (let i = from; i < from + count; i++) {
        const gains = frameGains(sides, [keys[0]![i]!, keys[1]![i]!], steered);
        for (const [c, channel] of block.entries()) channel[i] = delayed(sides[c]!, channel[i]!) * gains[c]!;
        frames = (frames + 1) % TRACE_STEP;
        if (frames === 0) traced.push(Math.max(sides[0].reduced, sides[1].reduced) * DECIBELS_OF_TWO);
      }
    },
    eachReduction: (told) => {
      for (const reduction of traced) told(reduction);
    },
    settle: () => {
      for (const one of sides) for (const name of SETTLING) one[name] = settled(one[name]);
    },
    reset: () => {
      sides = [side(delay, window), side(delay, window)];
      [frames, traced] = [0, []];
    },
  };
}

/** What is remembered of one channel and its key. */
interface Side {
  s1: number;
  s2: number;
  peak: number;
  power: number;
  released: number;
  reduced: number;
  /** Of the levels of the last samples the highest, which counts. */
  readonly highest: TsSlidingExtreme;
  readonly line: Float64Array;
  lineAt: number;
}

const SETTLING = ["s1", "s2", "peak", "power", "released", "reduced"] as const;

function side(delay: Samples, window: Samples): Side {
  const memory = { s1: 0, s2: 0, peak: 0, power: 0, released: 0, reduced: 0, lineAt: 0 };
  return { ...memory, highest: new TsSlidingExtreme(window, Math.max), line: new Float64Array(delay) };
}

function frameGains(
  sides: readonly [Side, Side],
  key: readonly [number, number],
  numbers: CompressionNumbers,
): readonly [number, number] {
  const { link, base, wet } = numbers;
  const levels = [
    Math.abs(filtered(sides[0], key[0], numbers)),
    Math.abs(filtered(sides[1], key[1], numbers)),
  ] as const;
  const alone = [released(sides[0], levels[0], numbers), released(sides[1], levels[1], numbers)] as const;
  const releases = numbers.automatic === 0 ? alone : linked(alone, link);
  const held = [sides[0].highest.next(levels[0]), sides[1].highest.next(levels[1])] as const;
  const heard = link === 1 ? alike(levelOf(Math.max(...held))) : linked([levelOf(held[0]), levelOf(held[1])], link);
  const gain = (at: 0 | 1) =>
    base + wet * (gainOf(smoothed(sides[at], statically(heard[at], numbers), releases[at], numbers)) - 1);
  return [gain(0), gain(1)];
}

function alike(level: number): readonly [number, number] {
  return [level, level];
}

function linked([one, other]: readonly [number, number], link: number): readonly [number, number] {
  const most = one < other ? other : one;
  return [link * most + (1 - link) * one, link * most + (1 - link) * other];
}

function filtered(one: Side, x: number, { filtered, b0, b1, b2, a1, a2 }: CompressionNumbers): number {
  if (filtered === 0) return x;
  const y = b0 * x + one.s1;
  one.s1 = b1 * x - a1 * y + one.s2;
  one.s2 = b2 * x - a2 * y;
  return y;
}

/** The release by the crest factor: long where sound is steady, short where it is all peaks. */
function released(one: Side, level: number, numbers: CompressionNumbers): number {
  const { automatic, release, crestMemory, longestRelease, attackSamples, shortestRelease } = numbers;
  if (automatic === 0) return release;
  const heard = Math.min(LOUDEST, level);
  const x = heard * heard;
  const news = (1 - crestMemory) * x;
  const kept = crestMemory * one.peak + news;
  one.peak = Math.max(x, kept);
  one.power = crestMemory * one.power + news;
  const steady = one.power / Math.max(one.peak, SILENT_STATE);
  const wanted = (longestRelease + longestRelease) * steady - attackSamples;
  const bounded = Math.max(wanted, shortestRelease);
  const samples = Math.min(longestRelease, bounded);
  const twice = samples + samples;
  return (twice - 1) / (twice + 1);
}

/** What the static curve takes away. Source: Giannoulis, Massberg, Reiss 2012, eq. 4, as powers of two. */
function statically(level: number, { onset, knee, bend, slope }: CompressionNumbers): number {
  const over = level - onset;
  const fromOnset = Math.max(over, 0);
  const inKnee = knee < fromOnset ? knee : fromOnset;
  const above = Math.max(over - knee, 0);
  const reduced = slope * (inKnee * inKnee * bend + above);
  return Math.min(MOST_REDUCED, reduced);
}

/** The smooth decoupled peak detector: the same source, eq. 17. */
function smoothed(one: Side, x: number, release: number, { attack }: CompressionNumbers): number {
  const fallen = release * one.released + (1 - release) * x;
  one.released = Math.max(x, fallen);
  one.reduced = attack * one.reduced + (1 - attack) * one.released;
  return one.reduced;
}

function delayed(one: Side, x: number): number {
  const { line, lineAt } = one;
  if (line.length === 0) return x;
  const late = line[lineAt]!;
  line[lineAt] = x;
  one.lineAt = lineAt + 1 === line.length ? 0 : lineAt + 1;
  return late;
}
