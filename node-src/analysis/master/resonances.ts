import type { BandRows } from "#src/analysis/master/band-spreads.ts";
import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import { RESONANCE } from "#src/knowledge/master/resonances.ts";
import type { Resonance } from "#src/model/master/mix-features.ts";
import type { Decibels } from "#src/model/units.ts";

/** A row counts as sounding down to this far below the mean. Source: house taste, as the gate of stereo windows. */
const SOUNDING = decibelsToPower(-30);

/**
 * Frequencies that stand out of the third of an octave around them for much of the time that sounds.
 *
 * Shape: of bands that touch and all stand out the most frequent one is named, its width that of all of them.
 * Edge: a height that comes and goes is a note's, and where many stand out they are the notes and partials of few sources: none is named then.
 */
export function resonances(rows: BandRows): Resonance[] {
  const { edges, powers } = rows;
  const bands = { first: indexOf(edges, RESONANCE.from), last: indexOf(edges, RESONANCE.to), width: edges.length - 1 };
  const tallies = Array.from({ length: bands.width }, () => new Tally());
  let sounding = 0;
  for (const row of soundingRows(powers, bands.width)) {
    sounding += 1;
    hearRow(row, bands, tallies);
  }
  const least = RESONANCE.share * Math.max(1, sounding);
  const found = runsOf(tallies, bands.first, bands.last, least);
  if (found.length > RESONANCE.most) return [];
  return found
    .filter(({ top }) => tallies[top]!.deviation(sounding) <= RESONANCE.steady)
    .map(({ from, to, top }) => ({
      frequency: Math.sqrt(edges[top]! * edges[top + 1]!),
      excess: tallies[top]!.over / tallies[top]!.count,
      share: tallies[top]!.count / sounding,
      width: (to - from) / RESONANCE.perOctave,
    }))
    .sort((one, other) => other.share - one.share);
}

interface Bands {
  readonly first: number;
  readonly last: number;
  readonly width: number;
}

/** A band's heights over its surroundings. */
class Tally {
  /** How often it stood out, and its heights then. */
  count = 0;
  over = 0;
  private sum = 0;
  private squares = 0;

  add(height: Decibels): void {
    this.sum += height;
    this.squares += height * height;
    if (!(height > RESONANCE.over)) return;
    this.count += 1;
    this.over += height;
  }

  /** Of `of` heights; what was not added counts as none. */
  deviation(of: number): Decibels {
    return Math.sqrt(Math.max(0, this.squares / of - (this.sum / of) ** 2));
  }
}

const REACH = Math.round(RESONANCE.perOctave / 6);
const around = new Float64Array(2 * REACH + 1);

function hearRow(row: Float64Array, { first, last, width }: Bands, tallies: readonly Tally[]): void {
  for (let band = first; band < last; band++) {
    for (let i = 0; i < around.length; i++) around[i] = row[Math.min(width - 1, Math.max(0, band - REACH + i))]!;
    const middle = medianOf(around);
    if (middle > 0) tallies[band]!.add(Math.max(-DEEPEST, powerToDecibels(row[band]! / middle)));
  }
}

/** A band that is silent for a moment counts as this far below its surroundings. */
const DEEPEST: Decibels = 20;

function indexOf(edges: readonly number[], frequency: number): number {
  const at = edges.findIndex((edge) => edge >= frequency * (1 - 1e-9));
  return at < 0 ? edges.length - 1 : at;
}

function* soundingRows(powers: Float64Array, width: number): Iterable<Float64Array> {
  const rows = Array.from({ length: Math.floor(powers.length / width) }, (_, i) =>
    powers.subarray(i * width, (i + 1) * width),
  );
  const sums = rows.map((row) => row.reduce((sum, power) => sum + power, 0));
  const gate = (SOUNDING * sums.reduce((sum, power) => sum + power, 0)) / Math.max(1, sums.length);
  for (const [i, row] of rows.entries()) if (sums[i]! > gate) yield row;
}

/** Bands in a row that stand out at least so often: the first, one past the last, and the one that does most often. */
function runsOf(tallies: readonly Tally[], first: number, last: number, least: number) {
  const runs: { readonly from: number; readonly to: number; readonly top: number }[] = [];
  for (let from = first; from < last; from++) {
    if (!(tallies[from]!.count > least)) continue;
    let [to, top] = [from, from];
    for (; to < last && tallies[to]!.count > least; to++) if (tallies[to]!.count > tallies[top]!.count) top = to;
    runs.push({ from, to, top });
    from = to;
  }
  return runs;
}

/** In place; few values. */
function medianOf(values: Float64Array): number {
  return values.sort()[values.length >> 1]!;
}
