import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { faderScale } from "#src/dsp/knobs/fader-scale.ts";
import { evenScale, type KnobScale, octaveScale, RATIO_SCALE } from "#src/dsp/knobs/knob-scale.ts";
import { outputScale } from "#src/dsp/knobs/output-scale.ts";
import { FADER_LAW, UTILITY_OUTPUT } from "#src/knowledge/live/knobs/fader-law.ts";
import { type StoredRow, storedRow } from "#src/knowledge/live/knobs/stored-rows.ts";
import { type LiveKnob, liveKnob } from "#src/knowledge/live/live-knobs.ts";
import { type LiveUnit, liveParameters } from "#src/knowledge/live/live-parameters.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import type { RawValue } from "#src/model/units.ts";

/**
 * How the number that a running Live has for a parameter of one of its own devices relates to the one that a set file stores, asked by
 * the device's class and the parameter's path in a set of Live 10 or later; `null` where no law is known.
 *
 * Edge: a parameter whose range in the running Live is not `raw` follows another law. Switches are 0 and 1.
 */
export function storedLaw(className: string, path: string): StoredLaw | null {
  const row = storedRow(className, path);
  if (row !== null) return rowLaw(row);
  for (const name of liveParameterNames(className, path).shown) {
    const knob = liveKnob(className, name);
    if (knob !== null) return knobLaw(knob, liveParameters(className, SINCE_10)(path).unit, MEASURED.has(className));
  }
  return null;
}

/** Both directions rise, are clamped to their ranges, and undo each other inside them. */
export interface StoredLaw {
  toStored(raw: RawValue): RawValue;
  toRaw(stored: RawValue): RawValue;
  /** Range of the number in a running Live. */
  readonly raw: Ends;
  /** It was measured, or follows from both ranges; else it is inferred, and what Live shows has to be looked at. */
  readonly sure: boolean;
  /** It counts whole steps: a switch, or a place in a list. */
  readonly stepped: boolean;
}

type Ends = readonly [low: number, high: number];

/** Utility's gain is a factor since then; all else is as it was. */
const SINCE_10 = 10;
/** Every law of these that is known was measured by pairs. Source: `live-knobs.ts`. */
const MEASURED: ReadonlySet<string> = new Set(["Delay", "Reverb"]);
const TRAVEL: Ends = [0, 1];

function rowLaw({ law, stored }: StoredRow): StoredLaw {
  const stepped = law === "steps";
  switch (law) {
    case "octaves":
      return lawOf(octaveScale(TRAVEL, stored), TRAVEL, { sure: false, stepped });
    case "tenths": {
      const raw: Ends = [Math.log10(stored[0]), Math.log10(stored[1])];
      return lawOf(octaveScale(raw, stored), raw, { sure: true, stepped });
    }
    case "ratio":
      return lawOf(RATIO_SCALE, TRAVEL, { sure: true, stepped }, stored);
    default:
      return lawOf(evenScale(stored, stored), stored, { sure: law === "same" || stepped, stepped });
  }
}

/** `null` for a stored unit that does not follow from the shown one. */
function knobLaw({ law, unit, raw, shown }: LiveKnob, stored: LiveUnit, measured: boolean): StoredLaw | null {
  const after = law === "utility" && stored === "gain" ? TO_SILENCE : STORED_BY_SHOWN[unit][stored];
  if (after === undefined) return null;
  const isOne = raw[0] === shown[0] && raw[1] === shown[1];
  const isTenth = raw[0] === Math.log10(shown[0]);
  const sure = isOne || isTenth || law === "fader" || law === "utility" || measured;
  return lawOf(behind(knobScale(law, raw, shown), after), raw, { sure, stepped: false });
}

function knobScale(law: LiveKnob["law"], raw: Ends, shown: Ends): KnobScale {
  if (law === "fader") return faderScale(FADER_LAW);
  if (law === "utility") return outputScale(UTILITY_OUTPUT);
  if (law === "octaves") return octaveScale(raw, shown);
  return law === "level" ? behind(evenScale(raw, shown), TO_DECIBELS) : evenScale(raw, shown);
}

const SAME: KnobScale = { toValue: (shown) => shown, toRaw: (stored) => stored };
const TO_DECIBELS: KnobScale = { toValue: amplitudeToDecibels, toRaw: decibelsToAmplitude };
const TO_GAIN: KnobScale = { toValue: decibelsToAmplitude, toRaw: amplitudeToDecibels };
/** Utility's Output ends in silence, which a set stores as 0. */
const TO_SILENCE: KnobScale = {
  toValue: (level) => (level > UTILITY_OUTPUT.quietest ? decibelsToAmplitude(level) : 0),
  toRaw: amplitudeToDecibels,
};
const TO_FRACTION: KnobScale = evenScale([0, 100], [0, 1]);

/** From what Live shows to what a set stores. */
const STORED_BY_SHOWN: Readonly<Record<LiveKnob["unit"], Partial<Record<LiveUnit, KnobScale>>>> = {
  dB: { dB: SAME, gain: TO_GAIN },
  Hz: { Hz: SAME },
  "%": { "%": SAME, fraction: TO_FRACTION },
  st: { st: SAME },
  pan: { pan: SAME },
};

/** One scale and then another. */
function behind(first: KnobScale, second: KnobScale): KnobScale {
  return {
    toValue: (raw) => second.toValue(first.toValue(raw)),
    toRaw: (value) => first.toRaw(second.toRaw(value)),
  };
}

function lawOf(
  { toValue, toRaw }: KnobScale,
  raw: Ends,
  { sure, stepped }: Pick<StoredLaw, "sure" | "stepped">,
  stored: Ends = [toValue(raw[0]), toValue(raw[1])],
): StoredLaw {
  return {
    raw,
    sure,
    stepped,
    toStored: (value) => within(toValue(whole(within(value, raw), stepped)), stored),
    toRaw: (value) => whole(within(toRaw(within(value, stored)), raw), stepped),
  };
}

function whole(value: number, stepped: boolean): number {
  return stepped ? Math.round(value) : value;
}

function within(value: number, [low, high]: Ends): number {
  return Math.min(high, Math.max(low, value));
}
