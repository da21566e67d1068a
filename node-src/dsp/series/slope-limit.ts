/**
 * The largest curve that is nowhere above `values` and nowhere steeper than `step` from one value to the next.
 * Symmetric in time (the lower Lipschitz envelope): what bounds `values` from above bounds the result too.
 */
export function slopeLimit(values: Float64Array, step: number): Float64Array {
  const limited = values.slice();
  for (let i = 1; i < limited.length; i++) limited[i] = Math.min(limited[i]!, limited[i - 1]! + step);
  for (let i = limited.length - 2; i >= 0; i--) limited[i] = Math.min(limited[i]!, limited[i + 1]! + step);
  return limited;
}
