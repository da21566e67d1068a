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
}

/** A band, and the bands that are filtered from what it lets through, at the rate that `thinned` gives. */
export interface FineBand {
  readonly filter: Cascade;
  readonly inside?: readonly InnerBand[];
}

/** `slope`: what is squared is the difference of one sample to the next, so that its share tells the frequency. */
export interface InnerBand {
  readonly filter: Cascade;
  readonly slope?: boolean;
}

/**
 * Shape: each band's energy goes into steps of round(sampleRate / 2000) frames; the last 1024 steps are held. Bands are
 * numbered as they stand, the inner ones behind all others.
 * Filters are causal and not delayed back: below 120 Hz a band lags by 2 to 4 ms.
 */
export function fineEnergies(bands: readonly FineBand[], sampleRate: Hertz): FineEnergies {
  const frames = stepFrames(sampleRate);
  const every = thinned(sampleRate).every;
  const inner = bands.map(({ inside = [] }) =>
    inside.map(({ filter, slope = false }) => bandRing(filter, frames / every, every, slope)),
  );
  const outer = bands.map(({ filter }) => bandRing(filter, frames, 1, false));
  const rings = [...outer, ...inner.flat()];
  let work = new Float64Array(0);
  let thin = new Float64Array(0);
  let heard = 0;
  let steps = 0;
  const hearInner = (children: readonly BandRing[], count: number) => {
    const first = (every - (heard % every)) % every;
    for (const ring of children) {
      let kept = 0;
      for (let i = first; i < count; i += every) thin[kept++] = work[i]!;
      ring.hear(thin, kept);
    }
  };
  return {
    step: frames / sampleRate,
    get steps() {
      return steps;
    },
    hear(samples, count) {
      if (work.length < count) [work, thin] = [new Float64Array(count), new Float64Array(count)];
      for (let band = 0; band < outer.length; band++) {
        for (let i = 0; i < count; i++) work[i] = samples[i]!;
        outer[band]!.hear(work, count);
        hearInner(inner[band]!, count);
      }
      heard += count;
      steps = Math.floor(heard / frames);
    },
    at: (band, step) => (step < 0 || step >= steps || step < steps - HELD ? 0 : rings[band]!.held[step % HELD]!),
  };
}

/** Sum of squares of a band over the steps from `from` up to `to`. */
export function energyIn(fine: FineEnergies, band: number, from: number, to: number): number {
  let sum = 0;
  for (let step = from; step < to; step++) sum += fine.at(band, step);
  return sum;
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

/** Filters one band in place and keeps its energies, each sample counted `weight` times. */
function bandRing(band: Cascade, frames: number, weight: number, slope: boolean): BandRing {
  const filters = band.map(section);
  const held = new Float64Array(HELD);
  let [steps, sum, left, last] = [0, 0, frames, 0];
  return {
    held,
    hear(work, count) {
      for (const filter of filters) filter(work, count);
      for (let i = 0; i < count; i++) {
        const value = slope ? work[i]! - last : work[i]!;
        last = work[i]!;
        sum += value * value;
        if (--left > 0) continue;
        held[steps++ % HELD] = sum * weight;
        sum = 0;
        left = frames;
      }
    },
  };
}

const STEPS_PER_SECOND = 2000;
const LEAST_RATE: Hertz = 4000;
/** Half a second. */
const HELD = 1024;
/** Filter memory under this is silence, 400 dB down; denormal numbers are slow. */
const NOTHING = 1e-20;

/** Transposed direct form II. */
function section({ b0, b1, b2, a1, a2 }: Biquad): (work: Float64Array, count: number) => void {
  let [held1, held2] = [0, 0];
  return (work, count) => {
    let [z1, z2] = [held1, held2];
    for (let i = 0; i < count; i++) {
      const x = work[i]!;
      const y = b0 * x + z1;
      z1 = b1 * x - a1 * y + z2;
      z2 = b2 * x - a2 * y;
      work[i] = y;
    }
    held1 = Math.abs(z1) < NOTHING ? 0 : z1;
    held2 = Math.abs(z2) < NOTHING ? 0 : z2;
  };
}
