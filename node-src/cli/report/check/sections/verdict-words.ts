import { type Markup, markup, type Piece } from "#src/chassis/report/page/markup.ts";
import { writeNumber } from "#src/chassis/report/page/write-number.ts";
import { grouped } from "#src/model/figure-words.ts";
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

/** A figure with the unit of its check, as exactly as its size needs; a correlation has none, and a part of full scale is told in per cent. */
export function figureWords(value: number | null, unit: string | null): string {
  if (value === null || !Number.isFinite(value)) return "–";
  if (unit === "full scale") return `${digits(100 * value)} %`;
  const hasUnit = unit !== null && unit !== "correlation";
  return [digits(value), ...(hasUnit ? [unit] : [])].join(" ");
}

function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return `${value < 0 ? "−" : ""}${grouped(Math.round(size))}`;
  if (Number.isInteger(value)) return writeNumber(value, 0);
  return writeNumber(value, size < 1 ? 2 : 1);
}

/** Where in the file: the first places, and how many more there are. */
export function placesWords({ at, places }: CheckItem): Piece {
  if (at.length === 0) return "–";
  const named = at
    .slice(0, NAMED)
    .map(([start, end]) => (end - start < SHORT ? clock(start) : `${clock(start)}–${clock(end)}`));
  const more = places - named.length;
  const listed = named.map((place, i) => [i > 0 ? ", " : "", markup`<span class="unbroken">${place}</span>`]);
  return [...listed, more > 0 ? ` and ${grouped(more)} more` : ""];
}

/** The drawing has more. */
const NAMED = 3;
/** Both ends of a shorter place read alike. */
const SHORT: Seconds = 0.01;

/** 3:05.20 */
function clock(seconds: Seconds): string {
  const hundredths = Math.round(seconds * 100);
  const minutes = Math.floor(hundredths / 6000);
  return `${minutes}:${((hundredths % 6000) / 100).toFixed(2).padStart(5, "0")}`;
}
