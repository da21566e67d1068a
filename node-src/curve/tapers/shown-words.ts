import type { ShownUnit } from "#src/model/recipe/given-range.ts";

/** A value as Live shows it: “-12 dB”, “-inf dB”, “1.2 kHz”, “30L”, “20 % of its way”. */
export function shownWords(value: number, unit: ShownUnit | "way"): string {
  switch (unit) {
    case "dB":
      return value === Number.NEGATIVE_INFINITY ? "-inf dB" : `${rounded(value)} dB`;
    case "Hz":
      return isThousands(value) ? `${rounded(value / THOUSAND)} kHz` : `${rounded(value)} Hz`;
    case "ms":
      return isThousands(value) ? `${rounded(value / THOUSAND)} s` : `${rounded(value)} ms`;
    case "cents":
      return Math.abs(value) >= SEMITONE ? `${rounded(value / SEMITONE)} st` : `${rounded(value)} cents`;
    case "pan":
      return panWords(Math.round(value * SIDE));
    case "way":
      return `${rounded(value * PER_CENT)} % of its way`;
    case "ratio":
      return `${rounded(value)} : 1`;
    default:
      return `${rounded(value)} ${unit}`;
  }
}

/** A unit as a person says it. */
export function unitWords(unit: ShownUnit): string {
  return UNIT_WORDS[unit];
}

const UNIT_WORDS: Readonly<Record<ShownUnit, string>> = {
  dB: "dB",
  Hz: "Hz",
  "%": "per cent",
  pan: "left and right",
  cents: "cents",
  ms: "ms",
  "°": "degrees",
  bpm: "bpm",
  ratio: "a ratio",
};

const THOUSAND = 1000;
/** Cents. */
const SEMITONE = 100;
const PER_CENT = 100;
/** Live shows pans from 50L to 50R. */
const SIDE = 50;

/** Whether a thousand or more is what is read: 999.99 is. */
function isThousands(value: number): boolean {
  return Math.abs(Number(rounded(value))) >= THOUSAND;
}

/** Three digits, or one behind the point, whichever is finer. */
function rounded(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 10 ? 1 : 2;
  return String(Number(value.toFixed(digits)) + 0);
}

function panWords(place: number): string {
  if (place === 0) return "C";
  return place < 0 ? `${-place}L` : `${place}R`;
}
