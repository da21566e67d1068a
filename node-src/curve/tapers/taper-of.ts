import { faderTaper } from "#src/curve/tapers/fader-taper.ts";
import { levelKnobTaper, utilityOutputTaper } from "#src/curve/tapers/level-tapers.ts";
import { frequencyKnobTaper, storedFrequencyTaper, straightTaper } from "#src/curve/tapers/plain-tapers.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { type LiveKnob, liveKnob } from "#src/knowledge/live/live-knobs.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { LaneUnit } from "#src/model/recipe/lane.ts";
import type { Taper } from "#src/model/taper.ts";

/**
 * The taper of a parameter in a lane's unit, from the unit and range that its host gave it or, in a running Live, from what
 * is known of the device's knobs. `className` is the device's, `"Mixer"` for the mixer.
 *
 * Edge: `null` where the parameter has another unit, an unknown law or range, or is a switch or a choice. In a running Live
 * volume is known by the unit `"fader"` and a send by `"send"`; a knob whose range is not the known one is not known.
 */
export function taperOf(parameter: Parameter, className: string, unit: LaneUnit): Taper | null {
  const { kind, minimum, maximum } = parameter;
  if (kind !== "float" || minimum === null || maximum === null || !(maximum > minimum)) return null;
  if (parameter.unit === "") return knobTaper(parameter, className, unit);
  return BY_UNIT[unit](parameter, [minimum, maximum]);
}

type Range = readonly [minimum: number, maximum: number];
type ByUnit = (parameter: Parameter, range: Range) => Taper | null;

const BY_UNIT: Readonly<Record<LaneUnit, ByUnit>> = {
  dB: (parameter) => taperFor(parameter),
  Hz: ({ unit }, range) => {
    if (unit === "note") return straightTaper("note", range, range);
    return unit === "Hz" && range[0] > 0 ? storedFrequencyTaper(...range) : null;
  },
  "%": ({ unit }, range) => {
    if (unit === "%") return straightTaper("%", range, range);
    return unit === "fraction" ? scaled("%", range, PER_CENT) : null;
  },
  pan: ({ unit }, range) => (unit === "pan" ? straightTaper("pan", range, range) : null),
  cents: ({ unit }, range) => {
    if (unit === "cent") return straightTaper("cents", range, range);
    return unit === "st" ? scaled("cents", range, CENTS) : null;
  },
};

const PER_CENT = 100;
/** In a semitone. */
const CENTS = 100;

function scaled(unit: "%" | "cents", range: Range, by: number): Taper {
  return straightTaper(unit, range, [range[0] * by, range[1] * by]);
}

/** The lane's unit that a knob's shown unit is met in. */
const LANE_UNITS = { dB: "dB", Hz: "Hz", "%": "%", st: "cents", pan: "pan" } as const satisfies Record<
  LiveKnob["unit"],
  LaneUnit
>;

function knobTaper({ name, minimum, maximum }: Parameter, className: string, unit: LaneUnit): Taper | null {
  const knob = liveKnob(className, name);
  if (knob === null || LANE_UNITS[knob.unit] !== unit) return null;
  const near = (a: number | null, b: number) => a !== null && Math.abs(a - b) < SAME_RANGE;
  return near(minimum, knob.raw[0]) && near(maximum, knob.raw[1]) ? lawOf(knob) : null;
}

/** Live holds these numbers as 32-bit floats. */
const SAME_RANGE = 1e-4;

function lawOf({ law, unit, raw, shown }: LiveKnob): Taper {
  if (law === "fader") return faderTaper();
  if (law === "utility") return utilityOutputTaper();
  if (law === "level") return levelKnobTaper(...shown);
  if (law === "octaves") return frequencyKnobTaper(shown, raw);
  if (unit === "st") return straightTaper("cents", raw, [shown[0] * CENTS, shown[1] * CENTS]);
  return straightTaper(unit === "Hz" ? "note" : unit, raw, shown);
}
