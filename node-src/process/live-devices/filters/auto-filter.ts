import { type AnalogueSection, bandPass, highCut, lowCut, notch } from "#src/dsp/equalisation/analogue-section.ts";
import type { Hertz, LinearGain } from "#src/model/units.ts";
import { type BandMatrices, both, MATRIX } from "#src/process/live-devices/band-matrices.ts";
import { bandGains } from "#src/process/live-devices/filters/band-gains.ts";
import { bilinearPower } from "#src/process/live-devices/filters/bilinear-power.ts";
import type { DeviceAsked, DeviceValues, LiveDeviceSound } from "#src/process/live-devices/live-device.ts";

/**
 * Auto Filter up to Live 12.1, at rest and with the Clean circuit: a filter that stands where its frequency does.
 *
 * Source: Ableton, Live 12 manual, "Auto Filter": Clean is the filter of EQ Eight, other circuits have a drive of their own. That 24 dB are two such
 * filters in series is inferred: up to 3 dB at the corner, near half a dB away from it. Left out: the resonance, whose scale is not published.
 * Edge: not heard where an LFO, its envelope, a drive or another circuit is at work, or where it morphs.
 */
export function autoFilter({ values, settings, sampleRate }: DeviceAsked): LiveDeviceSound {
  const because = settings["LegacyMode"] === "true" ? TYPE : unmodelled(values);
  if (because !== null) return { through: "no", because };
  return heardBy(values("Resonance"), (now) => filterMatrices(autoFilterAct(now), sampleRate));
}

/** What it does at a moment: a section, twice where it is steep, and a gain. */
export interface FilterAct {
  readonly sections: readonly AnalogueSection[];
  readonly level: LinearGain;
}

export function autoFilterAct(values: DeviceValues): FilterAct {
  return actOf(values("FilterType"), pitchFrequency(values("Cutoff") ?? 0), values("Slope"), 1);
}

export function autoFilterTwoAct(values: DeviceValues): FilterAct {
  return actOf(values("Filter_Type"), values("Filter_Frequency") ?? 0, values("Filter_Slope"), values("Output") ?? 1);
}

function actOf(type: number | undefined, frequency: Hertz, slope: number | undefined, level: LinearGain): FilterAct {
  const section = FIXED[type ?? -1]?.(frequency);
  if (section === undefined) return { sections: [], level };
  return { sections: slope === 1 ? [section, section] : [section], level };
}

/** Auto Filter since Live 12.2, likewise, whose clean circuit is called SVF. Edge: not heard where it is mixed with the dry sound, which its phase turns. */
export function autoFilterTwo({ values, sampleRate }: DeviceAsked): LiveDeviceSound {
  const because = unmodelledTwo(values);
  if (because !== null) return { through: "no", because };
  return heardBy(values("Filter_Resonance"), (now) => filterMatrices(autoFilterTwoAct(now), sampleRate));
}

function heardBy(resonance: number | undefined, matrices: (values: DeviceValues) => BandMatrices): LiveDeviceSound {
  const peak = (resonance ?? 0) === 0 ? "" : ", without the peak of its resonance, which may be several dB";
  return { through: "model", short: `by our model of its clean circuit${peak}`, matrices };
}

const TYPE = "its filter type is not modelled";
const DRIVEN = "its circuit has a drive and a resonance of its own, which were never published";
const MOVES = "its LFO, its envelope or a sidechain moves it";

function unmodelled(values: DeviceValues): string | null {
  const type = values("FilterType");
  if (type === undefined || FIXED[type] === undefined) return TYPE;
  const circuit = type <= LAST_CUT ? values("CircuitLpHp") : values("CircuitBpNoMo");
  if ((circuit ?? 0) !== 0 || isAt(values, "Drive")) return DRIVEN;
  return isAt(values, "LfoAmount") || isAt(values, "ModHub") || isAt(values, "SideChain/OnOff") ? MOVES : null;
}

function unmodelledTwo(values: DeviceValues): string | null {
  if (FIXED[values("Filter_Type") ?? -1] === undefined) return TYPE;
  if (isAt(values, "Filter_Circuit") || isAt(values, "Filter_Drive") || isAt(values, "SoftClipOn")) return DRIVEN;
  if (isAt(values, "Lfo_Amount") || isAt(values, "Envelope_Amount") || isAt(values, "SideChain/OnOff")) return MOVES;
  return (values("DryWet") ?? 1) < 1 ? "its phase beside its dry sound is not modelled" : null;
}

function isAt(values: DeviceValues, name: string): boolean {
  return (values(name) ?? 0) !== 0;
}

/** That of the flattest response: the device's scale begins there. */
const REST_Q = Math.SQRT1_2;

/** In the order of the device's menu; what comes behind has a shape that is not published. */
const FIXED: readonly ((frequency: Hertz) => AnalogueSection)[] = [
  (frequency) => highCut(frequency, REST_Q),
  (frequency) => lowCut(frequency, REST_Q),
  (frequency) => bandPass(frequency, REST_Q),
  (frequency) => notch(frequency, REST_Q),
];

/** Low-pass and high-pass have a circuit of their own. */
const LAST_CUT = 1;

/** Up to Live 12.1 a set file has the frequency as a pitch, 69 for 440 Hz. Source: the ends 20 and 135 of the file, 26 Hz and 19.9 kHz in the manual. */
function pitchFrequency(pitch: number): Hertz {
  return A4 * 2 ** ((pitch - A4_PITCH) / SEMITONES);
}

const A4: Hertz = 440;
const A4_PITCH = 69;
const SEMITONES = 12;

function filterMatrices({ sections, level }: FilterAct, rate: Hertz): BandMatrices {
  const gains = bandGains((at) => sections.reduce((power, section) => power * bilinearPower(section, at, rate), 1));
  const matrices = new Float64Array(gains.length * MATRIX);
  for (const [band, gain] of gains.entries()) matrices.set(both(gain * level), band * MATRIX);
  return matrices;
}
