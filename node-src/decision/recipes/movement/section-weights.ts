import { levelAt } from "#src/decision/recipes/drawing/level-at.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { decibelsToPower, powerToDecibels } from "#src/dsp/decibels.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Section } from "#src/model/recipe/music.ts";
import type { Beats, Fraction, LoudnessUnits, Lufs } from "#src/model/units.ts";

/**
 * How full each section is, 0 for the quietest and 1 for the loudest.
 *
 * Shape: in proportion to its loudness; where loudest and quietest are less than 3 LU apart, no section is 1. A section of unknown
 * loudness, or of the only known one, goes by its kind or name: drops and choruses 1, builds one half, all others 0.
 */
export function sectionWeights(sections: readonly Section[]): Fraction[] {
  const known = sections.map(({ loudness }) => loudness).filter(Number.isFinite);
  const quietest = known.reduce((least, level) => Math.min(least, level), Number.POSITIVE_INFINITY);
  const span = Math.max(
    LEAST_SPAN,
    known.reduce((most, level) => Math.max(most, level), Number.NEGATIVE_INFINITY) - quietest,
  );
  return sections.map((section) =>
    known.length > 1 && Number.isFinite(section.loudness)
      ? (section.loudness - quietest) / span
      : weightByName(section),
  );
}

/**
 * One value held through each section, with straight ramps where `fullness` changes: a rise ends where its section begins, a
 * fall begins there, so that a full section is full from its first beat to its last. No ramp takes more than half of the
 * section that it lies in.
 */
export function heldInSections(
  sections: readonly Section[],
  values: readonly number[],
  fullness: readonly number[],
  { rise, fall }: { readonly rise: Beats; readonly fall: Beats },
): CurvePoint[] {
  return sections.flatMap(({ from, to }, k) => {
    const [value, here] = [values[k]!, fullness[k]!];
    const half = (to - from) / 2;
    const begins = (fullness[k - 1] ?? here) > here ? from + Math.min(fall, half) : from;
    const ends = (fullness[k + 1] ?? here) > here ? to - Math.min(rise, half) : to;
    return [
      { time: begins, value },
      { time: Math.max(begins, ends), value },
    ];
  });
}

/**
 * Mean power of a loudness over a stretch, read at 32 places however dense the envelope is; `-Infinity` where it is empty or
 * silent throughout.
 */
export function meanLoudness(loudness: Envelope<Lufs>, from: Beats, to: Beats): Lufs {
  let power = 0;
  for (let k = 0; k < READINGS; k += 1)
    power += decibelsToPower(levelAt(loudness, from + ((k + 0.5) / READINGS) * (to - from)));
  return powerToDecibels(power / READINGS);
}

/** Source: house taste: sections closer than this are told apart by other means than loudness. */
const LEAST_SPAN: LoudnessUnits = 3;
const READINGS = 32;
/** Source: house taste: what songs and producers call their fullest parts. */
const FULL_PARTS = /\b(chorus|hook|refrain|drop)/i;

function weightByName({ kind, name }: Section): Fraction {
  if (kind === "drop" || FULL_PARTS.test(name)) return 1;
  return kind === "build" ? 0.5 : 0;
}
