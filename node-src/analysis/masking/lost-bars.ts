import { MASKING } from "#src/knowledge/mix/masking-limits.ts";

/** Blocks in which the masked one sounds, those in which both do, and what is lost in each of these. Rising. */
interface PairInTime {
  readonly sounding: Uint32Array;
  readonly together: Uint32Array;
  readonly losses: Float64Array;
}

/** Bars from and to, the last one included, in which `MASKING.ofBar` of what sounds is lost, and `MASKING.inBar` of time. */
export function lostBars(
  pair: PairInTime,
  barAt: (block: number) => number,
): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const [bar, counts] of countsByBar(pair, barAt)) {
    if (!isLost(counts)) continue;
    const last = runs.at(-1);
    if (last && bar === last[1] + 1) last[1] = bar;
    else runs.push([bar, bar]);
  }
  return runs;
}

interface Counts {
  sounding: number;
  lost: number;
}

function isLost({ sounding, lost }: Counts): boolean {
  return lost >= MASKING.inBar / MASKING.block && lost >= MASKING.ofBar * sounding;
}

/** In the order of the song. */
function countsByBar(
  { sounding, together, losses }: PairInTime,
  barAt: (block: number) => number,
): Map<number, Counts> {
  const bars = new Map<number, Counts>();
  const at = (block: number) => Math.floor(barAt(block));
  for (const block of sounding) {
    const counts = bars.get(at(block)) ?? { sounding: 0, lost: 0 };
    counts.sounding++;
    bars.set(at(block), counts);
  }
  together.forEach((block, i) => {
    if (losses[i]! >= MASKING.lost) bars.get(at(block))!.lost++;
  });
  return bars;
}
