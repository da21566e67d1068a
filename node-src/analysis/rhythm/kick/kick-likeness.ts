import type { KickBegin } from "#src/analysis/rhythm/kick/kick-begin.ts";
import { ATTACK_PARTS, KICK_CHOICE, KICK_PARTS, LOW_PARTS } from "#src/knowledge/ears/kicks.ts";
import type { Decibels, Fraction } from "#src/model/units.ts";

/** How one beginning differs from what the known kicks are like, whatever its level. */
export interface Likeness {
  /** Of its low end over theirs. */
  readonly level: Decibels;
  /** Mean distance of its parts from theirs, at its own level. */
  readonly spread: Decibels;
  /** What it has less, and what it has more, above the low end, at its level, than the kind of known kick that it is nearer to. */
  readonly lack: Decibels;
  readonly excess: Decibels;
  /** How differently its low end goes on. */
  readonly bend: Decibels;
  /** By how much its click is less than nearly all of theirs, at the level of its low end; what may be hidden does not count. */
  readonly clickless: Decibels;
  /** Mean distance of its attack from theirs, at their level. */
  readonly attackApart: Decibels;
}

/** What the known kicks are like. */
export interface TypicalKick {
  /** Most of them, then the rest where they are enough: a kick is often under a snare, or alone where most are under one. */
  readonly kinds: readonly [Kind, ...Kind[]];
  /** How far their click lies over their low end, of nearly all of them at least. */
  readonly click: Decibels;
}

/** The parts of a kind, and what it has at most of them. */
interface Kind {
  readonly parts: Parts;
  readonly most: Parts;
}

type Parts = readonly Decibels[];
type Heard = Pick<KickBegin, "parts" | "click">;

/** Most are those that differ least from the middle of all. At least one is known. */
export function typicalKick(known: readonly Heard[]): TypicalKick {
  const { hasMost, clickOfMost, fewest } = KICK_CHOICE;
  let parts = partsAt(known, MIDDLE);
  let rest: readonly Heard[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const distances = known.map((each) => spreadOf(each.parts, parts));
    const most = quantile(distances, MIDDLE);
    const alike = known.filter((_, i) => distances[i]! <= most);
    rest = known.filter((_, i) => distances[i]! > most);
    parts = partsAt(alike, MIDDLE);
  }
  const others = rest.length >= fewest ? partsAt(rest, MIDDLE) : null;
  const clicks = known.map((each) => each.click.heard - lowOf(each.parts));
  return {
    kinds: [{ parts, most: partsAt(known, hasMost) }, ...(others === null ? [] : [{ parts: others, most: others }])],
    click: quantile(clicks, clickOfMost),
  };
}

export function likeness({ parts, click }: Heard, typical: TypicalKick): Likeness {
  const [kind] = typical.kinds;
  const apart = parts.map((part, i) => part - kind.parts[i]!);
  return {
    level: lowOf(apart),
    spread: spreadOf(parts, kind.parts),
    ...nearest(typical.kinds.map((each) => besideOf(parts, each))),
    bend: Math.abs(apart[0]! - apart[1]!),
    clickless: Math.max(0, typical.click + lowOf(parts) - click.most),
    attackApart: mean(ATTACK_PARTS.map((i) => Math.min(KICK_CHOICE.mostApart, Math.abs(apart[i]!)))),
  };
}

type Beside = Pick<Likeness, "lack" | "excess">;

/** What is missing counts twice: another drum adds, and takes nothing away. */
function nearest(all: readonly Beside[]): Beside {
  const apart = ({ lack, excess }: Beside) => 2 * lack + excess;
  return all.reduce((best, each) => (apart(each) < apart(best) ? each : best));
}

function besideOf(parts: Parts, { parts: typical, most }: Kind): Beside {
  return {
    lack: mean(aboveOf(parts, typical).map((each) => bounded(-each))),
    excess: mean(aboveOf(parts, most).map(bounded)),
  };
}

/** By how much the parts above the low end differ from others, at the level of the low end. */
function aboveOf(parts: Parts, others: Parts): Decibels[] {
  const apart = parts.map((part, i) => part - others[i]!);
  const low = lowOf(apart);
  return apart.slice(LOW_PARTS).map((each) => each - low);
}

function bounded(value: Decibels): Decibels {
  return Math.min(KICK_CHOICE.mostBeside, Math.max(0, value));
}

const ROUNDS = 2;
const MIDDLE: Fraction = 1 / 2;

function spreadOf(parts: Parts, typical: Parts): Decibels {
  const apart = parts.map((part, i) => part - typical[i]!);
  const level = quantile(apart, MIDDLE);
  return mean(apart.map((each) => Math.min(KICK_CHOICE.mostApart, Math.abs(each - level))));
}

function lowOf(parts: Parts): Decibels {
  return mean(parts.slice(0, LOW_PARTS));
}

/** The middle of their low ends, and above it what that share of them have at most over their low end. */
function partsAt(all: readonly Heard[], share: Fraction): Decibels[] {
  const low = KICK_PARTS.slice(0, LOW_PARTS).map((_, i) =>
    quantile(
      all.map(({ parts }) => parts[i]!),
      MIDDLE,
    ),
  );
  const level = mean(low);
  const above = KICK_PARTS.slice(LOW_PARTS).map((_, i) =>
    quantile(
      all.map(({ parts }) => parts[LOW_PARTS + i]! - lowOf(parts)),
      share,
    ),
  );
  return [...low, ...above.map((each) => level + each)];
}

/** Between two values where it falls between them. */
function quantile(values: readonly number[], share: Fraction): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)]!;
  return low + (at - Math.floor(at)) * (sorted[Math.ceil(at)]! - low);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
