import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { RESONANCE } from "#src/knowledge/master/resonances.ts";
import type { Resonance } from "#src/model/master/mix-features.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** Resonances in the making. */
export interface ResonanceListener {
  /** The powers of the bands in one block, from low to high. */
  hear(row: Float64Array): void;
  reading(): Resonance[];
}

/** A row counts as sounding down to this far below the mean. Source: house taste, as the gate of stereo windows. */
const SOUNDING = decibelsToPower(-30);
/** Rows whose powers lie within this are counted together, as how loud a row must be to sound is known at the end alone. */
const LEVELS_PER_DECIBEL = 10;

/**
 * Frequencies that stand out of the third of an octave around them for much of the time that sounds.
 *
 * Shape: of bands that touch and all stand out the most frequent one is named, its width that of all of them. Memory: some 5 kB for each tenth of a
 * decibel that a row has had, whatever the length.
 * Edge: a height that comes and goes is a note's, and where many stand out they are the notes and partials of few sources: none is named then.
 */
export function resonanceListener(edges: readonly Hertz[]): ResonanceListener {
  const bands = { first: indexOf(edges, RESONANCE.from), last: indexOf(edges, RESONANCE.to), width: edges.length - 1 };
  const levels = new Map<number, Level>();
  let [rows, total] = [0, 0];
  return {
    hear(row) {
      const power = row.reduce((sum, each) => sum + each, 0);
      rows += 1;
      total += power;
      if (!(power > 0)) return;
      const at = levelOf(power);
      const level = levels.get(at) ?? { rows: 0, tallies: new Tallies(bands.last - bands.first) };
      levels.set(at, level);
      level.rows += 1;
      hearRow(row, bands, level.tallies);
    },
    reading() {
      const gate = levelOf((SOUNDING * total) / Math.max(1, rows));
      const tallies = new Tallies(bands.last - bands.first);
      let sounding = 0;
      for (const [at, level] of levels) {
        if (at <= gate) continue;
        sounding += level.rows;
        tallies.addAll(level.tallies);
      }
      return found(tallies, sounding, edges.slice(bands.first));
    },
  };
}

interface Level {
  rows: number;
  readonly tallies: Tallies;
}

function levelOf(power: number): number {
  return Math.round(powerToDecibels(power) * LEVELS_PER_DECIBEL);
}

function found(tallies: Tallies, sounding: number, edges: readonly Hertz[]): Resonance[] {
  const least = RESONANCE.share * Math.max(1, sounding);
  const runs = runsOf(tallies.counts, least);
  if (runs.length > RESONANCE.most) return [];
  return runs
    .filter(({ top }) => tallies.deviation(top, sounding) <= RESONANCE.steady)
    .map(({ from, to, top }) => ({
      frequency: Math.sqrt(edges[top]! * edges[top + 1]!),
      excess: tallies.over[top]! / tallies.counts[top]!,
      share: tallies.counts[top]! / sounding,
      width: (to - from) / RESONANCE.perOctave,
    }))
    .sort((one, other) => other.share - one.share);
}

interface Bands {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** The heights of bands over their surroundings. */
class Tallies {
  /** How often each stood out, and the sum of its heights then. */
  readonly counts: Float64Array;
  readonly over: Float64Array;
  private readonly sums: Float64Array;
  private readonly squares: Float64Array;

  constructor(width: number) {
    const series = () => new Float64Array(width);
    [this.counts, this.over, this.sums, this.squares] = [series(), series(), series(), series()];
  }

  add(band: number, height: Decibels): void {
    this.sums[band]! += height;
    this.squares[band]! += height * height;
    if (!(height > RESONANCE.over)) return;
    this.counts[band]! += 1;
    this.over[band]! += height;
  }

  addAll(others: Tallies): void {
    for (const [mine, more] of [
      [this.counts, others.counts],
      [this.over, others.over],
      [this.sums, others.sums],
      [this.squares, others.squares],
    ] as const)
      for (let band = 0; band < mine.length; band++) mine[band]! += more[band]!;
  }

  /** Of `of` heights; what was not added counts as none. */
  deviation(band: number, of: number): Decibels {
    return Math.sqrt(Math.max(0, this.squares[band]! / of - (this.sums[band]! / of) ** 2));
  }
}

const REACH = Math.round(RESONANCE.perOctave / 6);
const around = new Float64Array(2 * REACH + 1);

function hearRow(row: Float64Array, { first, last, width }: Bands, tallies: Tallies): void {
  for (let band = first; band < last; band++) {
    for (let i = 0; i < around.length; i++) around[i] = row[Math.min(width - 1, Math.max(0, band - REACH + i))]!;
    const middle = medianOf(around);
    if (middle > 0) tallies.add(band - first, Math.max(-DEEPEST, powerToDecibels(row[band]! / middle)));
  }
}

/** A band that is silent for a moment counts as this far below its surroundings. */
const DEEPEST: Decibels = 20;

function indexOf(edges: readonly number[], frequency: number): number {
  const at = edges.findIndex((edge) => edge >= frequency * (1 - 1e-9));
  return at < 0 ? edges.length - 1 : at;
}

/** Bands in a row that stand out at least so often: the first, one past the last, and the one that does most often. */
function runsOf(counts: Float64Array, least: number) {
  const runs: { readonly from: number; readonly to: number; readonly top: number }[] = [];
  for (let from = 0; from < counts.length; from++) {
    if (!(counts[from]! > least)) continue;
    let [to, top] = [from, from];
    for (; to < counts.length && counts[to]! > least; to++) if (counts[to]! > counts[top]!) top = to;
    runs.push({ from, to, top });
    from = to;
  }
  return runs;
}

/** In place; few values. */
function medianOf(values: Float64Array): number {
  return values.sort()[values.length >> 1]!;
}
