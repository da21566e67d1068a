import { type CountedUnit, UNIT_WORDS } from "#src/cli/frame/quantity/unit-words.ts";

/** A number with what it counts, as somebody wrote it. */
export interface Quantity {
  /** In units of `by`: `count` 2 with `by` 1000 and `unit` ms are two seconds. */
  readonly count: number;
  /** `null` where none was written. */
  readonly unit: CountedUnit | null;
  readonly by: number;
}

/** Why a text is no quantity. */
export type NoQuantity =
  | { readonly kind: "no-number" }
  /** A word behind the number that is no unit. */
  | { readonly kind: "no-unit"; readonly word: string }
  /** A comma that may be a decimal one or part the thousands: both ways to write what was meant. */
  | { readonly kind: "ambiguous"; readonly number: string; readonly ways: readonly [string, string] };

/**
 * Reads `6dB`, `+6 dB`, `50%`, `-16 LUFS`, `1.5s`, `8kHz`, `1,5` or a bare number.
 *
 * Shape: blanks anywhere around sign, number and unit; units in any case; minus signs and dashes as keyboards and texts put
 * them; `-inf` and `∞`; `C` is the middle of a pan. A comma is a decimal comma.
 * Edge: one comma before exactly three digits, as in `1,500`, is ambiguous unless the number begins with 0; a mark between
 * thousands beside another mark (`1.500,5`) is no number.
 */
export function parseQuantity(text: string): Quantity | NoQuantity {
  const [, sign = "", digits = "", word = ""] = QUANTITY.exec(plain(text)) ?? [];
  if (CENTRE.test(digits)) return word === "" && sign === "" ? { count: 0, unit: "pan", by: 1 } : { kind: "no-number" };
  const thousands = THOUSANDS.exec(digits);
  if (thousands !== null) {
    const [, first, last] = thousands;
    return { kind: "ambiguous", number: sign + digits, ways: [`${sign}${first}${last}`, `${sign}${first}.${last}`] };
  }
  const size = sizeOf(digits);
  if (Number.isNaN(size)) return { kind: "no-number" };
  const count = sign === "-" ? 0 - size : size;
  if (word === "") return { count, unit: null, by: 1 };
  const unit = word.toLowerCase();
  return Object.hasOwn(UNIT_WORDS, unit) ? { count, ...UNIT_WORDS[unit]! } : { kind: "no-unit", word };
}

/** Whether it was read. */
export function isQuantity(read: Quantity | NoQuantity): read is Quantity {
  return "count" in read;
}

/** Compatibility forms (full width digits, ㏈) as their letters, dashes as a minus, no blanks. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u2212\u2010-\u2013]/g, "-")
    .replace(/\s+/g, "");
}

const QUANTITY = /^([+-]?)(inf(?:inity)?|\u221e|c(?![a-z])|(?:\d[\d.,]*|[.,]\d+)(?:e[+-]?\d+)?)(\D.*)?$/i;
const CENTRE = /^c$/i;
const THOUSANDS = /^([1-9]\d{0,2}),(\d{3})$/;
const NUMBER = /^(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d+)?$/i;

function sizeOf(digits: string): number {
  if (/^(?:inf|\u221e)/i.test(digits)) return Number.POSITIVE_INFINITY;
  return NUMBER.test(digits) ? Number(digits.replace(",", ".")) : Number.NaN;
}
