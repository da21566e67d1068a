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
 * word does not. It ends where the level comes within 10 LU of the phrase. It stands alone, or at the head of a run, from which it
 * is cut off, or between two parts of a run, which it parts if it is too long and too quiet for a consonant and has quiet before it;
 * other noise inside or at the end of a run is a consonant, and so is a short one close behind a run. Answers the runs that are
 * left and the breaths, both in rising time; none overlaps another.
 */
export function findBreaths(
  hearing: Hearing,
  levels: DetectorLevels,
  runs: readonly Run[],
): { runs: Run[]; breaths: Run[] } {
  const { phrases: whole, alone } = apart(hearing, levels, runs);
  const candidates = noisyRuns(hearing, levels);
  const phrases = whole.flatMap((phrase) => partedAt(phrase, innerBreaths(hearing, levels, phrase, candidates)));
  const heads = phrases.map((phrase) => headBreath(hearing, levels, phrase, candidates));
  const left = phrases.map((phrase, i) => ({ from: heads[i]?.to ?? phrase.from, to: phrase.to }));
  const inGaps = candidates.flatMap((run) => breathInGap(hearing, levels, run, left) ?? []);
  const all = [...alone, ...inGaps, ...heads.filter((head) => head !== null)].sort((a, b) => a.from - b.from);
  return { runs: left, breaths: outside(closeGaps(all, 1), left) };
}

/** Breaths without what of them lies in a phrase. */
function outside(breaths: readonly Run[], phrases: readonly Run[]): Run[] {
  return breaths.flatMap((breath) => {
    const next = firstEndingAfter(phrases, breath.from);
    const inside = phrases[next];
    const from = inside !== undefined && inside.from <= breath.from ? inside.to : breath.from;
    const to = Math.min(breath.to, phrases[firstEndingAfter(phrases, from)]?.from ?? breath.to);
    return to > from ? [{ from, to }] : [];
  });
}

/** Noise inside a run that is too long and too quiet for a consonant and rises from quiet: a breath between two words. */
function innerBreaths(hearing: Hearing, levels: DetectorLevels, phrase: Run, candidates: readonly Run[]): Run[] {
  const { hopsPerSecond } = hearing;
  const near = Math.round(BREATHS.nearEdge * hopsPerSecond);
  const loudness = loudnessOf(hearing, phrase);
  const first = firstEndingAfter(candidates, phrase.from);
  const found: Run[] = [];
  for (let i = first; i < candidates.length && candidates[i]!.to < phrase.to - near; i++) {
    const run = candidates[i]!;
    if (run.from <= phrase.from + near || isConsonant(hearing, run)) continue;
    if (!isUnder(loudnessOf(hearing, run), loudness, BREATHS.consonantUnder)) continue;
    if (rise(hearing, levels, run) >= BREATHS.riseInside) found.push(run);
  }
  return found;
}

/** A run without some stretches inside it. */
function partedAt({ from, to }: Run, breaths: readonly Run[]): Run[] {
  const edges = [from, ...breaths.flatMap((breath) => [breath.from, breath.to]), to];
  return breaths.length === 0
    ? [{ from, to }]
    : Array.from({ length: breaths.length + 1 }, (_, i) => ({ from: edges[2 * i]!, to: edges[2 * i + 1]! }));
}

/** Short noisy runs that passed the gate beside louder ones are breaths, the rest are phrases. */
function apart(hearing: Hearing, levels: DetectorLevels, runs: readonly Run[]): { phrases: Run[]; alone: Run[] } {
  const loudness = runs.map((run) => loudnessOf(hearing, run));
  const isBreath = runs.map((run, i) => {
    const neighbour = Math.max(loudness[i - 1] ?? -Infinity, loudness[i + 1] ?? -Infinity);
    return (
      fits(hearing, run) &&
      noisyShare(hearing, levels, run) >= MOSTLY &&
      isUnder(loudness[i]!, neighbour, BREATHS.underPhrase)
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
  const leastUnder = isConsonant(hearing, head) ? BREATHS.consonantUnder : BREATHS.underPhrase;
  return isUnder(loudnessOf(hearing, head), rest, leastUnder) && rises(hearing, levels, head)
    ? endedAtVoice(hearing, levels, head, rest)
    : null;
}

/** A breath of which the end is within 10 LU of its phrase ends before: that is voice, however airy. One that is so loud itself stays. */
function endedAtVoice(hearing: Hearing, { fast }: DetectorLevels, head: Run, phrase: Lufs): Run {
  const least = phrase - BREATHS.endsWithin;
  const shortest = Math.round(BREATHS.shortest * hearing.hopsPerSecond);
  if (loudnessOf(hearing, { from: head.from, to: (head.from + head.to) >> 1 }) > least - BREATHS.rise) return head;
  let { to } = head;
  while (to - head.from > shortest && fast[to - 1]! > least) to -= 1;
  return { from: head.from, to };
}

/** A candidate between phrases, without what of it lies in the one before; `null` where it is none. */
function breathInGap(hearing: Hearing, levels: DetectorLevels, run: Run, phrases: readonly Run[]): Run | null {
  const next = firstEndingAfter(phrases, run.to);
  const [before, after] = [phrases[next - 1], phrases[next]];
  if (after !== undefined && after.from < run.to) return null;
  const breath = { from: Math.max(run.from, before?.to ?? 0), to: run.to };
  const close = before !== undefined && breath.from - before.to < BREATHS.tailWithin * hearing.hopsPerSecond;
  if (!fits(hearing, breath) || (close && isConsonant(hearing, breath))) return null;
  const neighbour = Math.max(...[before, after].map((phrase) => (phrase ? loudnessOf(hearing, phrase) : -Infinity)));
  const quiet = isUnder(loudnessOf(hearing, breath), neighbour, BREATHS.underPhrase);
  return quiet && rises(hearing, levels, breath) ? breath : null;
}

/** Whether noise may be as short as a consonant: the window that finds it makes it longer. */
function isConsonant({ hopsPerSecond }: Hearing, run: Run): boolean {
  return lengthOf(run) < (BREATHS.consonantLongest + BREATHS.window) * hopsPerSecond;
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
function rises(hearing: Hearing, levels: DetectorLevels, run: Run): boolean {
  return run.from === 0 || rise(hearing, levels, run) >= BREATHS.rise;
}

/** How far the run stands over the quietest moment just before it. */
function rise({ hopsPerSecond }: Hearing, { fast }: DetectorLevels, run: Run): Decibels {
  const before = fast.subarray(Math.max(0, run.from - Math.round(BEFORE * hopsPerSecond)), run.from + 1);
  return Math.max(...fast.subarray(run.from, run.to)) - Math.min(...before);
}

/** The share of a run's energy that is noise: its edges, where the room is heard, do not count by their length. */
function noisyShare({ power }: Hearing, { airiness }: DetectorLevels, { from, to }: Run): number {
  let noisy = 0;
  let all = 0;
  for (let i = from; i < to; i++) {
    all += power[i]!;
    if (airiness[i]! >= BREATHS.airiness[0]) noisy += power[i]!;
  }
  return all > 0 ? noisy / all : 0;
}

function loudnessOf({ power }: Hearing, { from, to }: Run): Lufs {
  return powerToLoudness(meanPower(power, from, to));
}
