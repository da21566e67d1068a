import { isQuantity, type NoQuantity, parseQuantity, type Quantity } from "#src/cli/frame/quantity/parse-quantity.ts";
import { type CountedUnit, UNIT_WORDS } from "#src/cli/frame/quantity/unit-words.ts";
import { meant } from "#src/model/naming/did-you-mean.ts";
import { nearNames } from "#src/model/naming/near-names.ts";
import { isShare as isShareOf, type NumberSetting } from "#src/model/recipe/settings.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** What a number on the command line counts. */
export type NumberUnit = NumberSetting["unit"] | "s" | "m3";

/** Which numbers are taken. */
export interface NumberTaken {
  readonly unit: NumberUnit;
  readonly range: readonly [number, number];
  readonly whole?: boolean;
}

/**
 * A number with or without its unit, in the unit that is asked for; else the rest of a sentence that begins with the option's
 * name: "takes a number from 0 to 12 dB, not “6 bananas”."
 */
export function readNumber(text: string, taken: NumberTaken): Result<number, string> {
  const read = parseQuantity(text);
  if (!isQuantity(read)) return refused(noNumber(text, read, taken));
  const value = inUnit(read, taken);
  if (value === null) return refused(`takes ${rangeWords(taken)}, and "${text}" counts ${read.unit}.`);
  if (taken.whole === true && Number.isFinite(value) && !Number.isInteger(value))
    return refused(`takes ${rangeWords(taken)}, not "${text}".`);
  const [low, high] = taken.range;
  return value >= low && value <= high ? ok(value) : refused(outside(text, value, taken));
}

/** `a number from 0 to 12 dB`; of a part of one, `a number from 0 to 1, or 0 to 100 %`. */
export function rangeWords(taken: NumberTaken): string {
  return `a ${taken.whole === true ? "whole " : ""}number from ${rangeOf(taken)}`;
}

/** `0 to 12 dB`, as help shows it. */
export function rangeOf(taken: NumberTaken): string {
  const { unit, range } = taken;
  const [low, high] = range;
  const behind = WITHOUT_UNIT.has(unit) ? "" : ` ${unit}`;
  return `${low} to ${high}${behind}${isShare(taken) ? ", or 0 to 100 %" : ""}`;
}

/** A number as somebody would write it for this option, with its unit. */
export function writtenNumber(value: number, { unit }: Pick<NumberTaken, "unit">): string {
  return WITHOUT_UNIT.has(unit) ? String(value) : `${value} ${unit}`;
}

/** Counted without a word behind the number: a pan goes from -1 to 1, though 50L is read, too. */
const WITHOUT_UNIT: ReadonlySet<NumberUnit> = new Set(["", "pan"]);

/** How many of each counted unit make one of the option's. A level in LU is one in dB, and true peak is commonly written in dB or dBFS. */
const COUNTED: Readonly<Record<NumberUnit, Partial<Readonly<Record<CountedUnit, number>>>>> = {
  dB: { dB: 1, LU: 1 },
  dBTP: { dBTP: 1, dB: 1, dBFS: 1 },
  LUFS: { LUFS: 1 },
  LU: { LU: 1, dB: 1 },
  Hz: { Hz: 1 },
  "%": { "%": 1 },
  s: { ms: 1000 },
  ms: { ms: 1 },
  cents: { cents: 1 },
  beats: { beats: 1 },
  bars: { bars: 1 },
  turns: { turns: 1, "°": 360 },
  pan: { pan: 1 },
  m3: { m3: 1 },
  "": {},
};

/** Per cent of a number from 0 to 1. */
const SHARE = { "%": 100 } as const;

function isShare({ unit, range: [minimum, maximum] }: NumberTaken): boolean {
  return unit !== "s" && unit !== "m3" && isShareOf({ unit, minimum, maximum });
}

function inUnit({ count, unit, by }: Quantity, taken: NumberTaken): number | null {
  if (unit === null) return count;
  const counted: Partial<Readonly<Record<CountedUnit, number>>> = isShare(taken) ? SHARE : COUNTED[taken.unit];
  const size = counted[unit];
  if (size === undefined) return null;
  return scaled(count, by, size);
}

/** `count * by / size`, exact where one divides the other. */
function scaled(count: number, by: number, size: number): number {
  return Math.abs(by) >= size ? count * (by / size) : count / (size / by);
}

function noNumber(text: string, problem: NoQuantity, taken: NumberTaken): string {
  if (problem.kind === "ambiguous")
    return `takes ${rangeWords(taken)}, and "${problem.number}" may be ${problem.ways.join(" or ")}: write one of them.`;
  const near = problem.kind === "no-unit" ? nearUnits(text, problem.word, taken) : [];
  return `takes ${rangeWords(taken)}, not "${text}".${meant(near)}`;
}

/** The text with the unit that its word comes near. */
function nearUnits(text: string, word: string, taken: NumberTaken): readonly string[] {
  const known = Object.keys(isShare(taken) ? SHARE : COUNTED[taken.unit]);
  const words = Object.entries(UNIT_WORDS).flatMap(([each, { unit }]) => (known.includes(unit) ? [each] : []));
  const number = text.slice(0, text.length - word.length).trim();
  const [near] = nearNames(
    word,
    [taken.unit, ...words].filter((each) => each !== ""),
  );
  return near === undefined ? [] : [`${number} ${near}`];
}

/** A loudness without its minus, and per cent of a number from 0 to 1. */
function outside(text: string, value: number, taken: NumberTaken): string {
  const within = (each: number) => each >= taken.range[0] && each <= taken.range[1];
  const near = [
    ...(value > 0 && taken.range[1] <= 0 && within(-value) ? [writtenNumber(-value, taken)] : []),
    ...(isShare(taken) && value > 1 && within(value / 100) ? [`${value} %`] : []),
  ];
  return `takes ${rangeWords(taken)}, not "${text}".${meant(near)}`;
}
