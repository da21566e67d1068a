/** A row of a cost beside a peer's: held while the median of the ratios is at most the target. */
export function ratioRow(what, target, { ratio, lowest, highest, ours, peers }) {
  const range = `${ratio.toFixed(4)} [${lowest.toFixed(4)}..${highest.toFixed(4)}]`;
  const seconds = `${ours.toFixed(3)} s / ${peers.toFixed(3)} s`;
  return { what, measured: range, target: `<= ${target.toFixed(4)}`, note: seconds, pass: ratio <= target };
}

/** A row of a cost by itself: held while the median is under the limit. */
export function limitRow(what, limit, unit, { middle, lowest, highest }) {
  const digits = unit === "MiB" ? 1 : 3;
  const range = `${middle.toFixed(digits)} [${lowest.toFixed(digits)}..${highest.toFixed(digits)}] ${unit}`;
  return { what, measured: range, target: `< ${limit} ${unit}`, note: "", pass: middle < limit };
}
