import type { DetectorLevels } from "#src/analysis/voice/detector-levels.ts";
import { isRamp } from "#src/analysis/voice/phrases/is-ramp.ts";
import { type LevelPiece, levelPieces } from "#src/analysis/voice/phrases/level-pieces.ts";
import { lengthOf, type Run } from "#src/analysis/voice/runs.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { PHRASE_CUT, PHRASES } from "#src/knowledge/ears/phrases.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { LoudnessUnits, Lufs } from "#src/model/units.ts";

/** A line, the stretches of it that sound, and how long a gap ends a line there. */
export interface Line extends Run {
  readonly sounding: readonly Run[];
  /** In hops. */
  readonly gap: number;
}

/** The phrases of a line, and what of it rises or falls. */
export interface CutLine {
  readonly phrases: readonly Run[];
  readonly slopes: readonly Run[];
}

/**
 * Cuts a line where a voice sets in at another level: between two plateaus that differ by 6 LU or more, or behind a fall as deep
 * and as long as a gap.
 *
 * Shape: phrases of 0.9 s or more, in rising time; they touch, but for a gap of the line at which it is cut. A fall belongs to the
 * phrase before it, a rise to what it leads to, and neither is ever cut: where the level gets from one plateau to the other on a
 * slope, both are one phrase.
 */
export function cutBetweenPlateaus(hearing: Hearing, levels: DetectorLevels, line: Line): CutLine {
  const shortest = Math.round(PHRASES.shortestPart * hearing.hopsPerSecond);
  const least = Math.round(PHRASE_CUT.step * hearing.hopsPerSecond);
  const pieces = levelPieces(hearing, line, line.sounding).filter(
    (piece) => !Number.isNaN(piece.first) && (slants(piece) === 0 || lengthOf(piece) >= least),
  );
  const phrases: Run[] = [];
  let { from } = line;
  for (let i = 1; i < pieces.length; i++) {
    const gap = gapNear(line.sounding, pieces[i]!.from, Math.round(PHRASE_CUT.near * hearing.hopsPerSecond));
    if (!isStep(pieces, i, line, gap !== null)) continue;
    const up = pieces[i]!.first > pieces[i - 1]!.last;
    const cut = gap === null ? onsetNear(hearing, levels, pieces[i]!, up, line) : { from: gap.to, to: gap.from };
    if (cut === null || cut.to - from < shortest || line.to - cut.from < shortest) continue;
    if (slants(pieces[i - 1]!) === 0 && gap === null && isRamp(hearing, cut.from, { from, to: line.to })) continue;
    phrases.push({ from, to: cut.to });
    from = cut.from;
  }
  phrases.push({ from, to: line.to });
  return { phrases, slopes: slopesOf(pieces) };
}

/** Rises and falls; one that goes on in the next piece is one. */
function slopesOf(pieces: readonly LevelPiece[]): Run[] {
  const slopes: (Run & { readonly way: number })[] = [];
  for (const piece of pieces) {
    const way = slants(piece);
    const last = slopes.at(-1);
    if (way === 0) continue;
    if (last?.way === way && last.to === piece.from) slopes[slopes.length - 1] = { ...last, to: piece.to };
    else slopes.push({ from: piece.from, to: piece.to, way });
  }
  return slopes.map(({ from, to }) => ({ from, to }));
}

/** -1 for a fall, 1 for a rise; 0 for a plateau, and for what moves too little to be a way from one level to another. */
function slants({ slope, first, last }: LevelPiece): number {
  const way = Math.abs(last - first);
  if (way < PHRASES.step || (Math.abs(slope) < PHRASES.plateau && way < PHRASE_CUT.valley)) return 0;
  return Math.sign(slope);
}

/** Whether a piece begins at another level than the voice before it had. */
function isStep(pieces: readonly LevelPiece[], at: number, { gap }: Line, quiet: boolean): boolean {
  const [before, piece] = [pieces[at - 1]!, pieces[at]!];
  if (slants(piece) !== 0) return false;
  if (slants(before) === 0)
    return differ(before.last, piece.first, PHRASES.step) && differ(before.mean, piece.mean, PHRASES.step);
  if (slants(before) > 0) return false;
  const body = levelBefore(pieces, at);
  if (!quiet && piece.first - before.last < PHRASES.step) return false;
  const filled = before.to - before.from >= gap && Math.min(body, piece.first) - before.last >= PHRASE_CUT.valley;
  return filled || (differ(body, piece.first, PHRASES.step) && differ(body, piece.mean, PHRASES.step));
}

function differ(one: Lufs, other: Lufs, least: LoudnessUnits): boolean {
  return Math.abs(one - other) >= least;
}

/** The level that a fall comes from. */
function levelBefore(pieces: readonly LevelPiece[], at: number): Lufs {
  const plateau = pieces.slice(0, at).findLast((piece) => slants(piece) >= 0);
  return plateau?.last ?? pieces[0]!.first;
}

/** Where a voice sets in near a step, as an empty run; `null` where none does. */
function onsetNear(hearing: Hearing, levels: DetectorLevels, piece: LevelPiece, up: boolean, line: Line): Run | null {
  const near = Math.round(PHRASE_CUT.near * hearing.hopsPerSecond);
  const at = quietNear(levels.fast, piece.from, near, up, line);
  const stays = !up && Math.abs(piece.slope) < PHRASES.plateau;
  return setsIn(hearing, levels, at, stays) ? { from: at, to: at } : null;
}

function gapNear(sounding: readonly Run[], hop: number, near: number): Run | null {
  for (let i = 1; i < sounding.length; i++) {
    const gap = { from: sounding[i - 1]!.to, to: sounding[i]!.from };
    if (lengthOf(gap) > 0 && hop >= gap.from - near && hop <= gap.to + near) return gap;
  }
  return null;
}

/** The quietest moment near a step; where quiet lasts, the one beside the louder part. */
function quietNear(fast: Float64Array, step: number, near: number, up: boolean, { from, to }: Run): number {
  const first = Math.max(from, step - near);
  const last = Math.min(to - 1, step + near);
  let quietest = first;
  for (let i = first; i <= last; i++) if (fast[i]! < fast[quietest]!) quietest = i;
  const most = fast[quietest]! + LASTING;
  let at = quietest;
  if (up) while (at < last && fast[at + 1]! <= most) at += 1;
  else while (at > first && fast[at - 1]! <= most) at -= 1;
  return at;
}

/** dB within which quiet is one. */
const LASTING = 1;

/** Whether a voice begins at a hop: it rises there, or it fell at once to a level that `stays`, and it is no noise. */
function setsIn(hearing: Hearing, levels: DetectorLevels, at: number, stays: boolean): boolean {
  const { hopsPerSecond, voiced } = hearing;
  const within = Math.round(PHRASE_CUT.onsetWithin * hopsPerSecond);
  const sharp = Math.max(1, Math.round(PHRASE_CUT.sharp * hopsPerSecond));
  const level = (hop: number) => powerToDecibels(meanPower(voiced, hop - sharp, hop) + NOTHING);
  let lowest = Number.POSITIVE_INFINITY;
  let rise = 0;
  let sung = false;
  for (let hop = at; hop < Math.min(voiced.length, at + within); hop++) {
    lowest = Math.min(lowest, level(hop));
    rise = Math.max(rise, level(hop) - lowest);
    sung ||= levels.airiness[hop]! <= PHRASE_CUT.voiced;
  }
  const dropped = stays && level(at - 2 * sharp) - level(at + 2 * sharp) >= PHRASES.step;
  return sung && (rise >= PHRASE_CUT.onset || dropped);
}

/** A power that is nothing: -120 dB. */
const NOTHING = 1e-12;
