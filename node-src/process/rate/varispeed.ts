import { kaiserLowpass } from "#src/dsp/resampling/kaiser-lowpass.ts";
import { type PhaseFilter, slidingFilter } from "#src/dsp/resampling/phase-filter.ts";
import { RATE_CONVERSION } from "#src/knowledge/processing/rate-conversion.ts";
import type { Samples } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";

/** Reads sound between its samples, at places that move as they like. */
export interface Varispeed {
  /** Samples that it needs on either side of a place. */
  readonly reach: Samples;
  /**
   * The sound of every channel at `place` of the planes, put at `at` of what it is read into. All of `reach` around the place has to be there.
   */
  read(planes: Block, place: number, into: Block, at: Samples): void;
}

/**
 * A reader of linear phase, within -100 dB of the sound itself: at up to the speed of 1 flat to 20 kHz at 44.1 kHz; above, what would fold back is taken out first.
 *
 * Shape: taps lie on a straight line between those of neighbouring phases.
 * @param fastest the most samples that its places advance at once; twice as fast passes half the range.
 */
export function varispeed(fastest: number): Varispeed {
  const filter = filterAt(Math.max(1, fastest));
  const { taps, phases, weights } = filter;
  const reach = taps / 2;
  const row = new Float64Array(taps);
  return {
    reach,
    read: (planes, place, into, at) => {
      const whole = Math.floor(place);
      between(row, weights, (place - whole) * phases + ROWS_BEFORE);
      const first = whole - reach + 1;
      for (const [channel, plane] of planes.entries()) into[channel]![at] = weighted(plane, first, row);
    },
  };
}

/** Phases at the speed of 1, so close that a straight line between two of them will do. */
const PHASES = 2048;
/** A sliding filter has one row before its first phase. */
const ROWS_BEFORE = 1;

const FILTERS = new Map<number, PhaseFilter>();
/** Filters are kept by how much slower than the file they are, in steps of a sixth of an octave. */
const STEPS_PER_OCTAVE = 6;

function filterAt(fastest: number): PhaseFilter {
  const step = Math.ceil(STEPS_PER_OCTAVE * Math.log2(fastest) - ROUNDING);
  const known = FILTERS.get(step);
  if (known !== undefined) return known;
  const highest = 0.5 / 2 ** (step / STEPS_PER_OCTAVE);
  const { pass, stop, attenuation } = RATE_CONVERSION;
  const phases = Math.max(LEAST_PHASES, Math.ceil(2 * PHASES * highest));
  const made = slidingFilter(kaiserLowpass(pass * highest, stop * highest, attenuation), phases);
  FILTERS.set(step, made);
  return made;
}

const ROUNDING = 1e-9;
const LEAST_PHASES = 64;

function between(row: Float64Array, weights: Float64Array, place: number): void {
  const lower = Math.floor(place);
  const share = place - lower;
  const first = lower * row.length;
  const second = first + row.length;
  for (let tap = 0; tap < row.length; tap += 1) {
    const below = weights[first + tap]!;
    row[tap] = below + share * (weights[second + tap]! - below);
  }
}

/** Four sums wait for each other less than one. */
function weighted(plane: Float64Array, first: Samples, row: Float64Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let tap = 0, at = first; tap < row.length; tap += 4, at += 4) {
    a += plane[at]! * row[tap]!;
    b += plane[at + 1]! * row[tap + 1]!;
    c += plane[at + 2]! * row[tap + 2]!;
    d += plane[at + 3]! * row[tap + 3]!;
  }
  return a + b + (c + d);
}
