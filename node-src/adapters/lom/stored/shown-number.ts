import type { Atom } from "#src/adapters/lom/wire.ts";
import type { ShownUnitOfLive } from "#src/knowledge/live/knobs/shown-values.ts";

/** A number as Live shows it, in the unit asked for, and what its last digit counts. */
export interface ShownNumber {
  readonly value: number;
  readonly step: number;
}

/**
 * Reads what Live shows for a value: `"1.20 kHz"`, `"-inf dB"`, `"4.00 : 1"`, `"1 : 1.15"`, `"50.0 ms"`, `"1.20 s"`, `"71 %"`, `"30L"`, `"C"`, `"0.71"`.
 *
 * Edge: `null` for a text of another unit, or none. A label of digits alone comes back from Max as a number, without the zeros at its end: it counts in hundredths.
 */
export function shownNumber(shown: Atom, unit: ShownUnitOfLive): ShownNumber | null {
  const text = String(shown).trim();
  if (unit === "pan") return panNumber(text);
  const found = (unit === "ratio" ? RATIO : NUMBER).exec(text);
  if (found === null) return null;
  const [, digits = "", suffix = ""] = found;
  const factor = UNITS[unit][suffix.trim()];
  if (factor === undefined) return null;
  if (typeof shown === "number") return { value: shown * factor, step: Math.min(stepOf(digits), BARE_STEP) * factor };
  if (digits.endsWith("inf")) return { value: digits.startsWith("-") ? -Infinity : Infinity, step: 0 };
  return { value: Number(digits) * factor, step: stepOf(digits) * factor };
}

/** Live shows bare numbers, as the Q of a filter, in hundredths. */
const BARE_STEP = 0.01;

const NUMBER = /^([-+]?(?:\d+(?:\.\d*)?|\.\d+|inf))\s*([^\d.]*)$/;
/** `4.00 : 1`, and `1 : 1.15`, where the other side moves. */
const RATIO = /^(?:1 : (?=\d*\.?\d+$))?([-+]?(?:\d+(?:\.\d*)?|inf))( : 1)?$/;

/** What one of a unit is in the unit asked for. */
const UNITS: Readonly<Record<Exclude<ShownUnitOfLive, "pan">, Readonly<Record<string, number>>>> = {
  dB: { dB: 1 },
  Hz: { Hz: 1, kHz: 1000 },
  ms: { ms: 1, s: 1000 },
  "%": { "%": 1 },
  ratio: { "": 1, ": 1": 1 },
  "": { "": 1 },
};

function stepOf(digits: string): number {
  const behind = digits.split(".")[1]?.length ?? 0;
  return 10 ** -behind;
}

function panNumber(text: string): ShownNumber | null {
  if (text === "C") return { value: 0, step: 1 };
  const [, digits = "", side] = /^(\d+(?:\.\d+)?)([LR])$/.exec(text) ?? [];
  return side === undefined ? null : { value: Number(digits) * (side === "L" ? -1 : 1), step: stepOf(digits) };
}
