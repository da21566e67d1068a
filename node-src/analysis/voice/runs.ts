/** Hops from `from` up to `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stretches of `length` hops in which something holds. */
export function runsWhere(length: number, holds: (hop: number) => boolean): Run[] {
  const runs: Run[] = [];
  let from = -1;
  for (let i = 0; i <= length; i++) {
    const on = i < length && holds(i);
    if (on && from < 0) from = i;
    if (!on && from >= 0) {
      runs.push({ from, to: i });
      from = -1;
    }
  }
  return runs;
}

/** Joins runs that are less than `hops` apart; overlapping ones too. */
export function closeGaps(runs: readonly Run[], hops: number): Run[] {
  const closed: Run[] = [];
  for (const run of runs) {
    const last = closed.at(-1);
    if (last !== undefined && run.from - last.to < hops)
      closed[closed.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else closed.push(run);
  }
  return closed;
}

/** Hops in a run. */
export function lengthOf({ from, to }: Run): number {
  return to - from;
}
