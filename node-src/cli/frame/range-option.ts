import { UsageError } from "#src/cli/frame/command.ts";
import { textOption } from "#src/cli/frame/option-values.ts";
import type { GivenRange, RangeUnit, ShownUnit } from "#src/model/move/given-range.ts";

/**
 * `--range -12..0dB` as the part of a parameter that a curve moves in; `undefined` when it was not given.
 *
 * Shape: two numbers with two dots or “to” between them, blanks anywhere, each with its unit or one unit for both: dB, Hz, kHz, %, ms, s, st, cents, °, bpm, and 50L to 50R for a pan. `-inf` is silence. Without a unit the numbers
 * count what the parameter shows. The first above the second turns the curve upside down.
 * @throws UsageError for anything else, two units of different kinds, or two equal ends.
 */
export function rangeOption(options: Options): GivenRange | undefined {
  const text = textOption(options, "range");
  if (text === undefined) return undefined;
  const [first, second, more] = text
    .normalize("NFKC")
    .replace(/[\u2212\u2012\u2013]/g, "-")
    .split(BETWEEN);
  const left = first === undefined ? null : END.exec(first.replace(/\s/g, ""));
  const right = second === undefined ? null : END.exec(second.replace(/\s/g, ""));
  if (left === null || right === null || more !== undefined) throw new UsageError(`${FORM}, not "${text}".`);
  const [leftUnit, rightUnit] = [left[2] || right[2] || "", right[2] || left[2] || ""].map((word) =>
    word.toLowerCase(),
  );
  const [from, to] = [endOf(left[1]!, leftUnit!), endOf(right[1]!, rightUnit!)];
  if (from === null || to === null || from.unit !== to.unit) throw new UsageError(`${FORM}, not "${text}".`);
  if (from.value === to.value) throw new UsageError(`--range takes two different ends, not "${text}".`);
  return { from: from.value, to: to.value, unit: from.unit };
}

type Options = Parameters<typeof textOption>[0];

const FORM = "--range takes two ends and their unit, as in -12..0dB, 20..80% or 200..8000Hz";

/** A full stop more is taken for a slip. */
const BETWEEN = /\.{2,3}|\u2026|\sto\s/i;

const END = /^([+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+|inf(?:inity)?|\u221e)|c)(\D*)$/i;

interface Unit {
  readonly unit: ShownUnit;
  readonly by: number;
}

/** A pan of 50 is all the way. */
const SIDE = 50;

const UNITS: Readonly<Record<string, Unit>> = {
  db: { unit: "dB", by: 1 },
  hz: { unit: "Hz", by: 1 },
  khz: { unit: "Hz", by: 1000 },
  k: { unit: "Hz", by: 1000 },
  "%": { unit: "%", by: 1 },
  percent: { unit: "%", by: 1 },
  ms: { unit: "ms", by: 1 },
  s: { unit: "ms", by: 1000 },
  st: { unit: "cents", by: 100 },
  cents: { unit: "cents", by: 1 },
  cent: { unit: "cents", by: 1 },
  ct: { unit: "cents", by: 1 },
  "\u00b0": { unit: "°", by: 1 },
  bpm: { unit: "bpm", by: 1 },
  ":1": { unit: "ratio", by: 1 },
  l: { unit: "pan", by: -1 / SIDE },
  r: { unit: "pan", by: 1 / SIDE },
};

function endOf(digits: string, word: string): { readonly value: number; readonly unit: RangeUnit } | null {
  if (/^c$/i.test(digits)) return { value: 0, unit: "pan" };
  const number = numberOf(digits);
  if (word === "") return { value: number, unit: "shown" };
  const known = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined;
  if (known === undefined || (!Number.isFinite(number) && known.unit !== "dB")) return null;
  return { value: number * known.by, unit: known.unit };
}

function numberOf(digits: string): number {
  if (!/inf|\u221e/i.test(digits)) return Number(digits.replace(",", "."));
  return digits.startsWith("-") ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
