import { type Markup, markup } from "#src/cli/report/page/markup.ts";
import { writeNumber } from "#src/cli/report/page/write-number.ts";
import type { CheckItem, CheckVerdict } from "#src/model/quality/check-item.ts";
import type { Seconds } from "#src/model/units.ts";

/** In the order in which they are told: what fails first. */
export const VERDICTS: readonly CheckVerdict[] = ["fail", "pass", "not-tested"];

/** A verdict as a sign and a word, so that neither its colour nor its sign is needed. */
export function verdictMark(verdict: CheckVerdict): Markup {
  const { sign, word } = SIGNS[verdict];
  return markup`<span class="verdict ${verdict}"><span aria-hidden="true">${sign}</span> ${word}</span>`;
}

const SIGNS: Readonly<Record<CheckVerdict, { readonly sign: string; readonly word: string }>> = {
  fail: { sign: "✕", word: "fail" },
  pass: { sign: "✓", word: "pass" },
  "not-tested": { sign: "–", word: "not tested" },
};

/** A figure with the unit of its check, as exactly as its size needs. */
export function figureWords(value: number | null, unit: string | null): string {
  if (value === null || !Number.isFinite(value)) return "–";
  const size = Math.abs(value);
  const decimals = Number.isInteger(value) ? 0 : size < 1 ? 3 : size < 100 ? 1 : 0;
  return `${writeNumber(value, decimals)}${unit === null || unit === "" ? "" : ` ${unit}`}`;
}

/** Where in the file: the first places, and how many more there are. */
export function placesWords({ at, places }: CheckItem): string {
  if (at.length === 0) return "–";
  const named = at
    .slice(0, NAMED)
    .map(([start, end]) => (end - start < SHORT ? clock(start) : `${clock(start)} to ${clock(end)}`));
  const more = places - named.length;
  return `${named.join(", ")}${more > 0 ? `, and ${more.toLocaleString("en-US")} more` : ""}`;
}

const NAMED = 6;
/** Both ends of a shorter place read alike. */
const SHORT: Seconds = 0.01;

/** 3:05.20 */
function clock(seconds: Seconds): string {
  const hundredths = Math.round(seconds * 100);
  const minutes = Math.floor(hundredths / 6000);
  return `${minutes}:${((hundredths % 6000) / 100).toFixed(2).padStart(5, "0")}`;
}
