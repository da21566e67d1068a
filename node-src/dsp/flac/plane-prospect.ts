import { linearPredictor, type Predictor } from "#src/dsp/flac/linear-prediction.ts";
import type { FlacLoops } from "#src/dsp/kernels/encoders/flac-loops.ts";

/** What is known of a plane before it is coded. */
export interface PlaneProspect {
  readonly plane: number;
  readonly count: number;
  /** One value throughout. */
  readonly constant: boolean;
  /** Low bits that are zero throughout, and are gone from the plane. Source: RFC 9639, 9.2.2. */
  readonly wasted: number;
  /** Bits of a sample without those. */
  readonly width: number;
  /** The fixed predictor that leaves least. */
  readonly order: number;
  /** What coding with that one is reckoned to take. */
  readonly fixedBits: number;
  /** The best linear predictor, where there is one. */
  readonly linear: Predictor | undefined;
  /** What the plane is reckoned to take. */
  readonly bits: number;
}

/** Looks a plane of samples of `width` bits over, and shifts bits out of it that are not used. */
export function planeProspect(
  loops: FlacLoops,
  { plane, count, width, window }: { plane: number; count: number; width: number; window: Float64Array },
): PlaneProspect {
  const { differences, used, varied } = loops.survey(plane);
  const none = { plane, count, constant: varied === 0, wasted: 0, width, order: 0, linear: undefined };
  if (varied === 0 || count < SHORTEST) {
    const bits = varied === 0 ? width : width * count;
    return { ...none, fixedBits: bits, bits };
  }
  const wasted = 31 - Math.clz32(used & -used);
  if (wasted > 0) loops.shift(plane, wasted);
  const least = Math.min(...differences);
  const fixedBits = count * (1 + Math.log2(1 + (2 * least) / 2 ** wasted / count));
  const linear = linearOf(loops.correlate(plane, window), count, width - wasted);
  const bits = Math.min(fixedBits, linear?.bits ?? fixedBits, count * (width - wasted));
  const order = differences.indexOf(least);
  return { ...none, wasted, width: width - wasted, order, fixedBits, linear, bits };
}

/** Source: house choice: a block of less is left as it is. */
export const SHORTEST = 32;

function linearOf(correlation: Float64Array, count: number, width: number): Predictor | undefined {
  const precision = width > LONG_WORD ? PRECISION.long : PRECISION.short;
  const found = linearPredictor(correlation, { count, width, precision });
  return found !== undefined && fits(found, width) ? found : undefined;
}

/** Source: house choice, by the sizes of real music: finer taps cost more than they save. */
const PRECISION = { short: 12, long: 14 } as const;
const LONG_WORD = 17;

/** The largest sum that taps can come to. */
export function largestSum(taps: Int32Array, width: number): number {
  return taps.reduce((sum, tap) => sum + Math.abs(tap), 0) * 2 ** (width - 1);
}

/** A residual has 32 bits. Source: RFC 9639, 9.2.7.3. */
function fits({ taps, shift }: Predictor, width: number): boolean {
  return largestSum(taps, width) / 2 ** shift + 2 ** width < 2 ** 31;
}
