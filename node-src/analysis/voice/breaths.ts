import type { DetectorLevels } from "#src/analysis/voice/detector-levels.ts";
import { closeGaps, lengthOf, type Run, runsWhere } from "#src/analysis/voice/runs.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { BREATHS } from "#src/knowledge/ride-defaults.ts";
import type { Hearing } from "#src/model/hearing.ts";
import type { Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/**
 * Tells breaths from voice.
 *
 * Shape: a breath is 80 to 600 ms of noise (energy above 3 kHz at most 13 dB under that below 1 kHz), clear of the room's
 * noise, 6 to 36 LU under the louder phrase beside it, and it rises from what was before it, which the fading end of a
 * word does not. It stands alone, or at the head of a run, from which it is cut off; noise inside or at the end of a run
 * is a consonant. Answers the runs that are left and the breaths, both in rising time.
 */
export function findBreaths(
  hearing: Hearing,
  levels: DetectorLevels,
  runs: readonly Run[],
): { runs: Run[]; breaths: Run[] } {
  const { phrases, alone } = apart(hearing, levels, runs);
  const candidates = noisyRuns(hearing, levels);
  const heads = phrases.map((phrase) => headBreath(hearing, levels, phrase, candidates));
  const left = phrases.map((phrase, i) => ({ from: heads[i]?.to ?? phrase.from, to: phrase.to }));
  const inGaps = candidates.filter((run) => isBreathInGap(hearing, levels, run, phrases));
  const breaths = closeGaps(
    [...alone, ...inGaps, ...heads.filter((head) => head !== null)].sort((a, b) => a.from - b.from),
    1,
  );
  return { runs: left, breaths };
}

/** Short noisy runs that passed the gate beside louder ones are breaths, the rest are phrases. */
function apart(hearing: Hearing, levels: DetectorLevels, runs: readonly Run[]): { phrases: Run[]; alone: Run[] } {
  const loudness = runs.map((run) => loudnessOf(hearing, run));
  const isBreath = runs.map((run, i) => {
    const neighbour = Math.max(loudness[i - 1] ?? -Infinity, loudness[i + 1] ?? -Infinity);
    return (
      fits(hearing, run) && noisyShare(levels, run) >= MOSTLY && isUnder(loudness[i]!, neighbour, BREATHS.underPhrase)
    );
  });
  return { phrases: runs.filter((_, i) => !isBreath[i]), alone: runs.filter((_, i) => isBreath[i]) };
}

/** The share of a run that must be noise for the whole to be a breath: house taste, checked on the readers' recordings. */
const MOSTLY = 0.7;
/** How far back to look for the quiet that a breath rises from. */
const BEFORE = 0.15;

/**
 * Noise of a breath's length. A breathy vowel can pass the first threshold too and make the run too long for a breath;
 * a higher one then parts the two.
 */
function noisyRuns(hearing: Hearing, levels: DetectorLevels): Run[] {
  const found: Run[] = [];
  for (const airiness of BREATHS.airiness) {
    const runs = noisierThan(airiness, hearing, levels).filter((run) => fits(hearing, run));
    const before = [...found];
    for (const run of runs) if (!overlapsAny(run, before)) found.push(run);
    found.sort((a, b) => a.from - b.from);
  }
  return found;
}

function noisierThan(airiness: Decibels, hearing: Hearing, levels: DetectorLevels): Run[] {
  const floor = levels.noiseFloor + BREATHS.aboveFloor;
  const noisy = runsWhere(levels.fast.length, (i) => levels.airiness[i]! >= airiness && levels.fast[i]! > floor);
  return closeGaps(noisy, Math.round(BREATHS.bridge * hearing.hopsPerSecond));
}

/** Whether a run overlaps one of some that stand in rising time and apart. */
function overlapsAny(run: Run, others: readonly Run[]): boolean {
  const near = others[firstEndingAfter(others, run.from)];
  return near !== undefined && overlap(run, near);
}

/** Index of the first of some runs, in rising time and apart, that ends after a hop; their number where none does. */
function firstEndingAfter(runs: readonly Run[], hop: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (runs[middle]!.to <= hop) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlap(a: Run, b: Run): boolean {
  return a.from < b.to && a.to > b.from;
}

function headBreath(hearing: Hearing, levels: DetectorLevels, phrase: Run, candidates: readonly Run[]): Run | null {
  const near = Math.round(BREATHS.nearEdge * hearing.hopsPerSecond);
  const head = candidates
    .slice(firstEndingAfter(candidates, phrase.from - near), firstEndingAfter(candidates, phrase.from + near) + 1)
    .find((run) => Math.abs(run.from - phrase.from) <= near || straddles(run, phrase.from));
  if (head === undefined || head.to >= phrase.to) return null;
  const rest = loudnessOf(hearing, { from: head.to, to: phrase.to });
  const short = lengthOf(head) < BREATHS.consonantLongest * hearing.hopsPerSecond;
  const leastUnder = short ? BREATHS.consonantUnder : BREATHS.underPhrase;
  return isUnder(loudnessOf(hearing, head), rest, leastUnder) && rises(hearing, levels, head) ? head : null;
}

function isBreathInGap(hearing: Hearing, levels: DetectorLevels, run: Run, phrases: readonly Run[]): boolean {
  if (overlapsAny(run, phrases)) return false;
  const next = firstEndingAfter(phrases, run.from);
  const [before, after] = [phrases[next - 1], phrases[next]];
  const neighbour = Math.max(...[before, after].map((phrase) => (phrase ? loudnessOf(hearing, phrase) : -Infinity)));
  return isUnder(loudnessOf(hearing, run), neighbour, BREATHS.underPhrase) && rises(hearing, levels, run);
}

function fits({ hopsPerSecond }: Hearing, run: Run): boolean {
  const seconds = lengthOf(run) / hopsPerSecond;
  return seconds >= BREATHS.shortest && seconds <= BREATHS.longest;
}

function straddles({ from, to }: Run, hop: number): boolean {
  return from < hop && hop < to;
}

function isUnder(loudness: Lufs, phrase: Lufs, least: LoudnessUnits): boolean {
  const under = phrase - loudness;
  return under >= least && under <= BREATHS.underPhraseAtMost;
}

/** Whether the run is louder than the quietest moment just before it. */
function rises({ hopsPerSecond }: Hearing, { fast }: DetectorLevels, run: Run): boolean {
  const before = fast.subarray(Math.max(0, run.from - Math.round(BEFORE * hopsPerSecond)), run.from + 1);
  const within = fast.subarray(run.from, run.to);
  return run.from === 0 || Math.max(...within) - Math.min(...before) >= BREATHS.rise;
}

function noisyShare({ airiness }: DetectorLevels, run: Run): number {
  return airiness.subarray(run.from, run.to).filter((value) => value >= BREATHS.airiness[0]).length / lengthOf(run);
}

function loudnessOf({ power }: Hearing, { from, to }: Run): Lufs {
  return powerToLoudness(meanPower(power, from, to));
}
