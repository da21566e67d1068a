import { audible } from "#src/curve/parameter-gain.ts";
import { hertzOfNote, noteOfHertz } from "#src/curve/tapers/note-numbers.ts";
import { straightTaper } from "#src/curve/tapers/plain-tapers.ts";
import { taperOf } from "#src/curve/tapers/taper-of.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { ShownUnit } from "#src/model/recipe/given-range.ts";
import type { LaneUnit } from "#src/model/recipe/lane.ts";
import type { Taper } from "#src/model/taper.ts";
import type { RawValue } from "#src/model/units.ts";

/** What Live shows of a parameter, and the taper that a curve over a part of it is drawn in. */
export interface ShownScale {
  readonly unit: ShownUnit;
  readonly taper: Taper;
  /** A value in the taper's unit as it is shown. */
  toShown(drawn: number): number;
  /** What is shown in the taper's unit. */
  toDrawn(shown: number): number;
}

/**
 * The scale of a parameter, from the unit that its host gave it or, in a running Live, from what is known of its knob.
 *
 * Shape: dB, Hz (even in octaves), per cent, pan and cents as lanes are drawn; times in ms, degrees, bpm, ratios and
 * frequencies that reach down to 0 even in the stored number. Edge: `null` where what is shown is not known, and for a switch.
 */
export function shownScale(parameter: Parameter, className: string): ShownScale | null {
  for (const unit of LANE_UNITS) {
    const taper = taperOf(parameter, className, unit);
    if (taper !== null) return unit === "Hz" ? octaves(taper) : { unit, taper, toShown: same, toDrawn: same };
  }
  const { kind, unit, minimum, maximum } = parameter;
  const plain = PLAIN[unit];
  if (kind !== "float" || plain === undefined || minimum === null || maximum === null || !(maximum > minimum))
    return null;
  const span = maximum - minimum;
  return {
    unit: plain.unit,
    taper: straightTaper("travel", [minimum, maximum], [0, 1]),
    toShown: (travel) => (minimum + travel * span) * plain.by,
    toDrawn: (shown) => (shown / plain.by - minimum) / span,
  };
}

/** What Live shows for a raw value; `-Infinity` dB where a gain plays as silence. */
export function shownOf(scale: ShownScale, raw: RawValue): number {
  const { taper, unit, toShown } = scale;
  return unit === "dB" ? audible(taper, raw) : toShown(taper.toUnit(raw));
}

const LANE_UNITS = ["dB", "Hz", "%", "pan", "cents"] as const satisfies readonly LaneUnit[];

const MILLISECONDS = 1000;

/** Units of stored numbers that no lane is drawn in, and how many of the shown unit one of them is. */
const PLAIN: Readonly<Record<string, { readonly unit: ShownUnit; readonly by: number }>> = {
  ms: { unit: "ms", by: 1 },
  s: { unit: "ms", by: MILLISECONDS },
  Hz: { unit: "Hz", by: 1 },
  "°": { unit: "°", by: 1 },
  bpm: { unit: "bpm", by: 1 },
  ratio: { unit: "ratio", by: 1 },
};

function octaves(taper: Taper): ShownScale {
  return { unit: "Hz", taper, toShown: hertzOfNote, toDrawn: noteOfHertz };
}

function same(value: number): number {
  return value;
}
