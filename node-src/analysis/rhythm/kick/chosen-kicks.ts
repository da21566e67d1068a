import { type KickBegin, LEAST_ENERGY } from "#src/analysis/rhythm/kick/kick-begin.ts";
import { type Likeness, likeness, typicalKick } from "#src/analysis/rhythm/kick/kick-likeness.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { ALONE, COMPARED, type Evidence, KICK_CHOICE, KICK_WINDOWS } from "#src/knowledge/ears/kicks.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/**
 * What of all that begins is the kick.
 *
 * Shape: first each is judged by itself; those that are clear are the known ones, and all are judged again beside what these
 * are like, so that a soft hit of the same drum counts and a bass note that is struck harder does not. In rising time, in and out.
 * Confidence is the probability that the judgement gives; one half at least where all the low end of a known kick is there, or
 * all of its attack: what else sounds, or still sounds, does not speak against it. Sure is what both judgements call likely:
 * noise hides what a hit lacks beside the known ones, and what it has by itself.
 * Edge: where fewer than three are known, each stands by itself.
 */
export function chosenKicks(begins: readonly KickBegin[]): Struck[] {
  const hardest = hardestPunch(begins);
  const judged = begins.map((begin) => {
    const facts = factsOf(begin, hardest);
    return { begin, facts, alone: probability(ALONE, facts) };
  });
  const known = KICK_CHOICE.known
    .map((least) => judged.filter(({ alone }) => alone >= least))
    .find((each) => each.length >= KICK_CHOICE.fewest);
  const typical = known === undefined ? null : typicalKick(known.map(({ begin }) => begin));
  const likely = judged.map(({ begin, facts, alone }) => {
    if (typical === null) return { begin, confidence: alone, both: alone };
    const like = likeness(begin, typical);
    const compared = probability(COMPARED, { ...facts, ...like });
    const confidence = isSame(facts, like) ? Math.max(KICK_CHOICE.taken, compared) : compared;
    return { begin, confidence, both: probabilityAt((oddsAt(alone) + oddsAt(confidence)) / 2) };
  });
  const kicks = apart(likely.filter(({ confidence }) => confidence >= KICK_CHOICE.taken));
  const loudest = kicks.reduce((most, { begin }) => Math.max(most, amplitudeOf(begin)), 0);
  return kicks.map(({ begin, confidence, both }) => ({
    at: begin.at,
    strength: amplitudeOf(begin) / loudest,
    confidence,
    sure: both >= KICK_CHOICE.sure,
  }));
}

interface Facts {
  /** Of the low end over what was there before. */
  readonly rise: Decibels;
  /** Of the low end over everything above it, of all that sounds and of what is new. */
  readonly share: Decibels;
  readonly newShare: Decibels;
  /** Of the new middle over the low end, and of the new highs over that. */
  readonly attack: Decibels;
  readonly brightness: Decibels;
  readonly transient: Decibels;
  readonly punch: Decibels;
  readonly fall: Decibels;
  readonly clickFall: Decibels;
}

function factsOf(begin: KickBegin, hardest: Decibels): Facts {
  const { after, before, rest, restBefore } = begin.low;
  const fresh = newLow(begin);
  return {
    rise: powerToDecibels(after / (before + LEAST_ENERGY)),
    share: powerToDecibels(after / (rest + LEAST_ENERGY)),
    newShare: powerToDecibels(fresh / (Math.max(0, rest - restBefore) + LEAST_ENERGY)),
    attack: powerToDecibels(begin.attack / fresh),
    brightness: powerToDecibels(begin.highs / begin.attack),
    transient: begin.transient,
    punch: punchOf(begin) - hardest,
    fall: begin.fall,
    clickFall: begin.clickFall,
  };
}

/** Whether all the low end of a known kick is there, or all of its attack, whatever else sounds; neither without its click. */
function isSame(facts: Facts, like: Likeness): boolean {
  const { mostClickless } = KICK_CHOICE;
  const struck = facts.transient >= KICK_WINDOWS.transient && like.clickless <= mostClickless;
  return struck && (hasLowEnd(facts, like) || hasAttack(facts, like));
}

/** A drum that is struck again while it sounds: its low end may meet its own upside down. */
function hasAttack({ share }: Facts, { level, attackApart }: Likeness): boolean {
  const { again } = KICK_CHOICE;
  return attackApart <= again.attackApart && share >= again.share && level >= again.level;
}

function hasLowEnd(facts: Facts, { level, lack }: Likeness): boolean {
  const { full } = KICK_CHOICE;
  return (
    facts.rise >= full.rise &&
    facts.share >= full.share &&
    facts.attack >= full.attack &&
    level >= full.level &&
    lack <= full.lack
  );
}

function newLow({ low: { after, before } }: KickBegin): number {
  return Math.max(LEAST_ENERGY, after - before, KICK_WINDOWS.leastNew * after);
}

function punchOf(begin: KickBegin): Decibels {
  return powerToDecibels(Math.sqrt(newLow(begin) * begin.attack));
}

/** A drum that is struck again while it sounds does not add to what sounds: its level is that. */
function amplitudeOf({ low: { after, before } }: KickBegin): number {
  return Math.sqrt(after - before > before ? after - before : after);
}

/** The punch of the hardest of what is plainly a kick; of all, where nothing is. */
function hardestPunch(begins: readonly KickBegin[]): Decibels {
  const { rise, share, newShare, attack } = KICK_CHOICE.plain;
  const plain = begins.filter((begin) => {
    const facts = factsOf(begin, 0);
    return (
      begin.transient >= KICK_WINDOWS.transient &&
      facts.rise >= rise &&
      facts.share >= share &&
      facts.newShare >= newShare &&
      facts.attack >= attack[0] &&
      facts.attack <= attack[1]
    );
  });
  const punches = (plain.length > 0 ? plain : begins).map(punchOf).sort((a, b) => a - b);
  return punches[Math.min(punches.length - 1, Math.floor((1 - KICK_CHOICE.outliers) * punches.length))] ?? 0;
}

type Judgement = { readonly offset: number; readonly evidence: readonly Evidence<keyof Facts | keyof Likeness>[] };

function probability({ offset, evidence }: Judgement, facts: Partial<Facts & Likeness>): Fraction {
  let odds = offset;
  for (const { of, from, to, weight } of evidence) odds += weight * Math.min(to, Math.max(from, facts[of] ?? from));
  return probabilityAt(odds);
}

function probabilityAt(odds: number): Fraction {
  return 1 / (1 + Math.exp(-odds));
}

/** The logarithm of the odds, bounded where a probability is rounded to 0 or 1. */
function oddsAt(probability: Fraction): number {
  const bounded = Math.min(1 - CERTAIN, Math.max(CERTAIN, probability));
  return Math.log(bounded / (1 - bounded));
}

const CERTAIN = 1e-9;

interface Likely {
  readonly begin: KickBegin;
  readonly confidence: Fraction;
  /** Of both judgements, by itself and beside the known: the middle of their odds' logarithms. */
  readonly both: Fraction;
}

/** Of those that are one the likelier; behind another for 150 ms only what has a clear transient of its own. */
function apart(likely: readonly Likely[]): Likely[] {
  const kept: Likely[] = [];
  for (const each of likely) {
    const last = kept.at(-1);
    const after = last === undefined ? Number.POSITIVE_INFINITY : each.begin.at - last.begin.at;
    if (after < KICK_CHOICE.together) {
      if (each.confidence > last!.confidence) kept[kept.length - 1] = each;
    } else if (after >= KICK_CHOICE.refractory || each.begin.transient >= KICK_WINDOWS.transient) kept.push(each);
  }
  return kept;
}
