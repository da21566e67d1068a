import type { Biquad, Cascade } from "#src/dsp/biquad.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** Band energies of the last half second of a stream, on a grid of half milliseconds: where a transient begins exactly. */
export interface FineEnergies {
  /** Length of one step. */
  readonly step: Seconds;
  /** Steps that are complete. */
  readonly steps: number;
  hear(samples: Float32Array, count: number): void;
  /** Sum of squares of a band over one step. 0 before the first, after the last, and for what is forgotten. */
  at(band: number, step: number): number;
  /** The same over the steps from `from` up to `to`. */
  over(band: number, from: number, to: number): number;
}

/**
 * A band, and what is filtered from what it lets through: `inside` at the rate that `thinned` gives, `onward` at the full rate.
 * Four sections at most; of two, with nothing inside, where there is an onward one of two at most.
 */
export interface FineBand {
  readonly filter: Cascade;
  readonly inside?: readonly InnerBand[];
  readonly onward?: Cascade;
}

/** `slope`: what is squared is the difference of one sample to the next, so that its share tells the frequency. */
export interface InnerBand {
  readonly filter: Cascade;
  readonly slope?: boolean;
}

/**
 * Shape: each band's energy goes into steps of round(sampleRate / 2000) frames; the last 1024 steps are held. Bands are
 * numbered as they stand, behind them the inner ones, behind those the onward ones.
 * Filters are causal and not delayed back: below 120 Hz a band lags by 2 to 4 ms.
 * @throws RangeError for more sections than a band may have.
 */
export function fineEnergies(bands: readonly FineBand[], sampleRate: Hertz): FineEnergies {
  const frames = stepFrames(sampleRate);
  const every = thinned(sampleRate).every;
  const heardBands = bands.map((band) => fineBand(band, frames, every));
  const rings = [
    ...heardBands.map(({ outer }) => outer),
    ...heardBands.flatMap(({ inner }) => inner.map(({ ring }) => ring)),
    ...heardBands.flatMap(({ onward }) => (onward === null ? [] : [onward])),
  ];
  let [work, half, thin] = [new Float64Array(0), new Float64Array(0), new Float64Array(0)];
  let heard = 0;
  let steps = 0;
  const hearInner = (inner: readonly InnerRing[], count: number) => {
    const first = (every - (heard % every)) % every;
    for (const { filter, ring } of inner) {
      let kept = 0;
      for (let i = first; i < count; i += every) thin[kept++] = work[i]!;
      filter(thin, half, kept);
      ring.hear(thin, kept);
    }
  };
  return {
    step: frames / sampleRate,
    get steps() {
      return steps;
    },
    hear(samples, count) {
      if (work.length < count) [work, half, thin] = [0, 0, 0].map(() => new Float64Array(count)) as Works;
      for (const { filter, outer, inner, onward } of heardBands) {
        for (let i = 0; i < count; i++) work[i] = samples[i]!;
        filter(work, half, count);
        outer.hear(onward === null ? work : half, count);
        onward?.hear(work, count);
        hearInner(inner, count);
      }
      heard += count;
      steps = Math.floor(heard / frames);
    },
    at: (band, step) => (step < 0 || step >= steps || step < steps - HELD ? 0 : rings[band]!.held[step % HELD]!),
    over(band, from, to) {
      const { held } = rings[band]!;
      const end = Math.min(to, steps);
      let sum = 0;
      for (let step = Math.max(from, 0, steps - HELD); step < end; step++) sum += held[step % HELD]!;
      return sum;
    },
  };
}

type Works = [Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>, Float64Array<ArrayBuffer>];

interface InnerRing {
  readonly filter: Pass;
  readonly ring: BandRing;
}

function fineBand({ filter, inside = [], onward }: FineBand, frames: number, every: number) {
  if (onward !== undefined && (filter.length !== 2 || inside.length > 0))
    throw new RangeError("fineEnergies: only a band of two sections and nothing inside has an onward one");
  return {
    filter: pass([...filter, ...(onward ?? [])]),
    outer: bandRing(frames),
    onward: onward === undefined ? null : bandRing(frames),
    inner: inside.map(
      (band): InnerRing => ({ filter: pass(band.filter), ring: bandRing(frames / every, every, band.slope) }),
    ),
  };
}

/** Of so many frames one is kept for the inner bands: as few as a rate of 4 kHz allows, a whole part of a step. */
export function thinned(sampleRate: Hertz): { readonly every: number; readonly rate: Hertz } {
  const frames = stepFrames(sampleRate);
  let every = Math.max(1, Math.floor(sampleRate / LEAST_RATE));
  while (frames % every !== 0) every--;
  return { every, rate: sampleRate / every };
}

function stepFrames(sampleRate: Hertz): number {
  return Math.max(1, Math.round(sampleRate / STEPS_PER_SECOND));
}

interface BandRing {
  readonly held: Float64Array;
  hear(work: Float64Array, count: number): void;
}

/** Keeps the energies of one band, each sample counted `weight` times. */
function bandRing(frames: number, weight = 1, slope = false): BandRing {
  const held = new Float64Array(HELD);
  let [steps, left] = [0, frames];
  /** The sum so far and the last sample; as plain variables of a closure each would be a new object whenever it changes. */
  const state = Float64Array.of(0, 0);
  return {
    held,
    hear(work, count) {
      if (slope) state[1] = toDifferences(work, count, state[1]!);
      let sum = state[0]!;
      for (let from = 0; from < count; ) {
        const to = Math.min(count, from + left);
        sum = sumOfSquares(work, from, to, sum);
        left -= to - from;
        from = to;
        if (left > 0) continue;
        held[steps++ % HELD] = sum * weight;
        sum = 0;
        left = frames;
      }
      state[0] = sum;
    },
  };
}

/** Of each sample to the one before; answers the last sample. */
function toDifferences(work: Float64Array, count: number, before: number): number {
  let last = before;
  for (let i = 0; i < count; i++) {
    const sample = work[i]!;
    work[i] = sample - last;
    last = sample;
  }
  return last;
}

function sumOfSquares(work: Float64Array, from: number, to: number, before: number): number {
  let sum = before;
  for (let i = from; i < to; i++) sum += work[i]! * work[i]!;
  return sum;
}

const STEPS_PER_SECOND = 2000;
const LEAST_RATE: Hertz = 4000;
/** Half a second. */
const HELD = 1024;
/** Filter memory under this is silence, 400 dB down; denormal numbers are slow. */
const NOTHING = 1e-20;

/**
 * Transposed direct form II, four sections in one pass: each works on a sample while the next is at the one before, so that
 * four take hardly longer than one. What has passed two of them goes into `half`, what has passed all back into `work`.
 */
function pass(sections: Cascade): Pass {
  if (sections.length === 1) return passOne(sections[0]!);
  if (sections.length > 4) throw new RangeError(`fineEnergies: ${sections.length} sections, of 4 at most`);
  const factors = Float64Array.from(
    [0, 1, 2, 3].map((i) => sections[i] ?? THROUGH).flatMap(({ b0, b1, b2, a1, a2 }) => [b0, b1, b2, a1, a2]),
  );
  const held = new Float64Array(8);
  return (work, half, count) => {
    const [a0, a1, a2, a3, a4, b0, b1, b2, b3, b4] = factors as unknown as Numbers;
    const [c0, c1, c2, c3, c4, d0, d1, d2, d3, d4] = factors.subarray(10) as unknown as Numbers;
    let [p1, p2, q1, q2, r1, r2, s1, s2] = held as unknown as Numbers;
    for (let i = 0; i < count; i++) {
      const x = work[i]!;
      const p = a0 * x + p1;
      p1 = a1 * x - a3 * p + p2;
      p2 = a2 * x - a4 * p;
      const q = b0 * p + q1;
      q1 = b1 * p - b3 * q + q2;
      q2 = b2 * p - b4 * q;
      half[i] = q;
      const r = c0 * q + r1;
      r1 = c1 * q - c3 * r + r2;
      r2 = c2 * q - c4 * r;
      const s = d0 * r + s1;
      s1 = d1 * r - d3 * s + s2;
      s2 = d2 * r - d4 * s;
      work[i] = s;
    }
    held.set([p1, p2, q1, q2, r1, r2, s1, s2]);
    for (let i = 0; i < held.length; i++) if (Math.abs(held[i]!) < NOTHING) held[i] = 0;
  };
}

/** The same of one section; nothing goes into `half`. */
function passOne({ b0, b1, b2, a1, a2 }: Biquad): Pass {
  const held = new Float64Array(2);
  return (work, _, count) => {
    let p1 = held[0]!;
    let p2 = held[1]!;
    for (let i = 0; i < count; i++) {
      const x = work[i]!;
      const p = b0 * x + p1;
      p1 = b1 * x - a1 * p + p2;
      p2 = b2 * x - a2 * p;
      work[i] = p;
    }
    held[0] = Math.abs(p1) < NOTHING ? 0 : p1;
    held[1] = Math.abs(p2) < NOTHING ? 0 : p2;
  };
}

type Pass = (work: Float64Array, half: Float64Array, count: number) => void;
type Numbers = readonly [number, number, number, number, number, number, number, number, number, number];

/** A section that changes nothing. */
const THROUGH: Biquad = { b0: 1, b1: 0, b2: 0, a1: 0, a2: 0 };
