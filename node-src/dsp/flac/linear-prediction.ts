/** A predictor in whole numbers: what is foretold is the sum of the taps times the last samples, shifted to the right. */
export interface Predictor {
  /** Newest sample first. */
  readonly taps: Int32Array;
  readonly shift: number;
  readonly precision: number;
  /** What coding with it is reckoned to take. */
  readonly bits: number;
}

/**
 * The linear predictor that a block's correlation asks for, of the order that is reckoned to take the fewest bits.
 *
 * Shape: `correlation` at lag 0 to the highest order.
 * Edge: undefined for silence, and where no predictor of this precision can be written down.
 * Source: Levinson-Durbin recursion: Makhoul, "Linear Prediction: A Tutorial Review", Proc. IEEE 63 (1975), eq. 38; RFC 9639, 9.2.6.
 */
export function linearPredictor(
  correlation: Float64Array,
  { count, width, precision }: { readonly count: number; readonly width: number; readonly precision: number },
): Predictor | undefined {
  if (!(correlation[0]! > 0)) return undefined;
  const predictors = levinson(correlation);
  let best: Float64Array | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const { taps, error } of predictors) {
    const bits = riceBits(error, count) * (count - taps.length) + taps.length * (width + precision);
    if (bits < fewest) [best, fewest] = [taps, bits];
  }
  return best === undefined ? undefined : inWholeNumbers(best, precision, fewest);
}

interface Stage {
  /** Newest sample first. */
  readonly taps: Float64Array;
  /** What is left of the power of the block, as a sum. */
  readonly error: number;
}

function levinson(correlation: Float64Array): readonly Stage[] {
  const stages: Stage[] = [];
  let taps = new Float64Array(0);
  let error = correlation[0]!;
  for (let order = 1; order < correlation.length && error > 0; order++) {
    let sum = correlation[order]!;
    for (let i = 0; i < taps.length; i++) sum -= taps[i]! * correlation[order - 1 - i]!;
    const reflection = sum / error;
    const next = new Float64Array(order);
    for (let i = 0; i < taps.length; i++) next[i] = taps[i]! - reflection * taps[taps.length - 1 - i]!;
    next[order - 1] = reflection;
    error *= 1 - reflection * reflection;
    taps = next;
    if (error > 0) stages.push({ taps, error });
  }
  return stages;
}

/** Bits of a sample in Rice's code, where residuals of this power are spread as two exponentials are: their mean size is its root over √2. */
function riceBits(error: number, count: number): number {
  return 1 + Math.log2(1 + Math.sqrt((2 * error) / count));
}

/** RFC 9639, 9.2.6: a shift to the right has five bits with a sign. */
const MOST_SHIFT = 15;

/** Each tap takes up what rounding the ones before has left. */
function inWholeNumbers(taps: Float64Array, precision: number, bits: number): Predictor | undefined {
  const largest = taps.reduce((most, tap) => Math.max(most, Math.abs(tap)), 0);
  if (!(largest > 0 && Number.isFinite(largest))) return undefined;
  const shift = Math.min(MOST_SHIFT, precision - 2 - Math.floor(Math.log2(largest)));
  if (shift < 0) return undefined;
  const most = 2 ** (precision - 1);
  let left = 0;
  const whole = Int32Array.from(taps, (tap) => {
    const wanted = tap * 2 ** shift + left;
    const rounded = Math.max(-most, Math.min(most - 1, Math.round(wanted)));
    left = wanted - rounded;
    return rounded;
  });
  return { taps: whole, shift, precision, bits };
}
