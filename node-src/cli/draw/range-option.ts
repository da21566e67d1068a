import { UsageError } from "#src/cli/frame/command.ts";
import { isQuantity, type NoQuantity, parseQuantity, type Quantity } from "#src/cli/frame/quantity/parse-quantity.ts";
import type { CountedUnit } from "#src/cli/frame/quantity/unit-words.ts";
import type { GivenRange, ShownUnit } from "#src/model/recipe/given-range.ts";

/**
 * `-12..0dB` as the part of a parameter that a curve moves in.
 *
 * Shape: two quantities with two dots or “to” between them, blanks anywhere, each with its unit or one unit for both: dB, Hz, kHz, %, ms, s, st, cents, °, bpm, and 50L to 50R for a pan. `-inf` is silence. Without a unit the numbers
 * count what the parameter shows. The first above the second turns the curve upside down.
 * @throws UsageError for anything else, two units of different kinds, or two equal ends.
 */
export function rangeOption(text: string): GivenRange {
  const ends = text.split(BETWEEN).map(parseQuantity);
  const [first, second] = ends;
  const unclear = ends.find((end) => "kind" in end && end.kind === "ambiguous");
  if (unclear !== undefined) throw new UsageError(`${FORM}, and ${ambiguityOf(unclear)}: write one of them.`);
  if (first === undefined || second === undefined || ends.length > 2 || !isQuantity(first) || !isQuantity(second))
    throw new UsageError(`${FORM}, not "${text}".`);
  const [from, to] = [endOf(first, second), endOf(second, first)];
  if (from === null || to === null || from.unit !== to.unit) throw new UsageError(`${FORM}, not "${text}".`);
  if (from.value === to.value) throw new UsageError(`--range takes two different ends, not "${text}".`);
  return { from: from.value, to: to.value, unit: from.unit };
}

const FORM = "--range takes two ends and their unit, as in -12..0dB, 20..80% or 200..8000Hz";

/** A full stop more is taken for a slip. */
const BETWEEN = /\.{2,3}|\u2026|\sto\s/i;

/** Units that Live shows parameters in. */
const SHOWN: Partial<Readonly<Record<CountedUnit, ShownUnit>>> = {
  dB: "dB",
  Hz: "Hz",
  "%": "%",
  ms: "ms",
  cents: "cents",
  "°": "°",
  bpm: "bpm",
  ratio: "ratio",
  pan: "pan",
};

/** An end in its own unit, else in the other's. */
function endOf({ count, unit, by }: Quantity, other: Quantity): { value: number; unit: GivenRange["unit"] } | null {
  const counted = unit === null ? other : { unit, by };
  if (counted.unit === null) return { value: count, unit: "shown" };
  const shown = SHOWN[counted.unit];
  if (shown === undefined || (!Number.isFinite(count) && shown !== "dB")) return null;
  return { value: count * counted.by, unit: shown };
}

function ambiguityOf(end: Quantity | NoQuantity): string {
  return "kind" in end && end.kind === "ambiguous" ? `"${end.number}" may be ${end.ways.join(" or ")}` : "";
}
