import { DIP_SHAPE } from "#src/knowledge/mix/restraint/dip-shape.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { Seconds } from "#src/model/units.ts";

/** A stretch in song time. */
export interface Dip {
  readonly from: Seconds;
  readonly to: Seconds;
}

/**
 * Where something dips: from the first to the last frame of each run of a mask.
 *
 * Shape: in rising time; runs whose slopes would meet, or that are less than `DIP_SHAPE.gap` apart, are one, and where there are more than `DIP_SHAPE.dips` the nearest ones are joined.
 */
export function dips(mask: Uint8Array, { start, step }: Pick<HeardMix, "start" | "step">): readonly Dip[] {
  const runs = runsOf(mask).map(({ from, to }) => ({ from: start + from * step, to: start + to * step }));
  const gaps = runs.slice(1).map(({ from }, at) => from - runs[at]!.to);
  const widest = gaps.toSorted((one, other) => other - one)[DIP_SHAPE.dips - 1] ?? 0;
  const least = Math.max(DIP_SHAPE.gap, DIP_SHAPE.attack + DIP_SHAPE.release, widest);
  const joined: Dip[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && run.from - last.to <= least) joined[joined.length - 1] = { from: last.from, to: run.to };
    else joined.push(run);
  }
  return joined;
}

/** Frames from and to, the last one not included. */
function runsOf(mask: Uint8Array): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (let frame = 0; frame < mask.length; frame++) {
    if (mask[frame] === 0) continue;
    const last = runs.at(-1);
    if (last?.to === frame) last.to = frame + 1;
    else runs.push({ from: frame, to: frame + 1 });
  }
  return runs;
}
