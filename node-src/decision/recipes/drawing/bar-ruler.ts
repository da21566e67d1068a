import type { Music } from "#src/model/recipe/music.ts";
import { divisionGrid } from "#src/model/time/divisions.ts";
import type { Beats } from "#src/model/units.ts";

/** Beats as bars of a stretch, counted from the line of the bar that the stretch begins in. */
export interface BarRuler {
  /** Bar lines in rising time: the first at or before the stretch's beginning, the last at or after its end. */
  readonly lines: readonly Beats[];
  /** How many bars a beat is from the first line; a whole number on every line. Held inside the lines. */
  barsAt(beat: Beats): number;
  /** The other way round. */
  beatAt(bars: number): Beats;
}

/**
 * The bars of the stretch. Lines come from their index, so that bar 10,000 is as exact as bar 1; a bar that a change of
 * signature cuts short counts as one.
 */
export function barRuler({ bars, from, to }: Pick<Music, "bars" | "from" | "to">): BarRuler {
  const grid = divisionGrid({ division: "1 bar" }, bars, from, to);
  const final = grid.at(-1)!;
  const lines = [...grid.map(({ start }) => start), Math.min(final.end, bars.signatureAt(final.from).to)];
  const last = lines.length - 1;
  return {
    lines,
    barsAt: (beat) => {
      const k = Math.min(last - 1, Math.max(0, indexAtOrBefore(lines, beat)));
      const bar = (beat - lines[k]!) / (lines[k + 1]! - lines[k]!);
      return k + Math.min(1, Math.max(0, bar));
    },
    beatAt: (position) => {
      const k = Math.min(last - 1, Math.max(0, Math.floor(position)));
      const part = Math.min(1, Math.max(0, position - k));
      // Measured from the nearer line, so that every line comes out exactly.
      return part < 1 ? lines[k]! + part * (lines[k + 1]! - lines[k]!) : lines[k + 1]!;
    },
  };
}

function indexAtOrBefore(lines: readonly Beats[], beat: Beats): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (lines[middle]! <= beat) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
