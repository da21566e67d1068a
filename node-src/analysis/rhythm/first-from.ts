/** Index of the first of some moments, which stand in rising time, that is not before `from`; their number where all are. */
export function firstFrom(moments: readonly { readonly at: number }[], from: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (moments[middle]!.at < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
