import { butterworthQs } from "#src/dsp/butterworth.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import {
  type AnalogueSection,
  bell,
  highCut,
  highShelf,
  lowCut,
  lowShelf,
  notch,
} from "#src/dsp/equalisation/analogue-section.ts";
import type { Hertz } from "#src/model/units.ts";
import { type BandMatrices, both, MATRIX, type Matrix, midSide } from "#src/process/live-devices/band-matrices.ts";
import { bandGains } from "#src/process/live-devices/filters/band-gains.ts";
import { bilinearPower } from "#src/process/live-devices/filters/bilinear-power.ts";
import type { DeviceAsked, DeviceValues, LiveDeviceSound } from "#src/process/live-devices/live-device.ts";

/**
 * EQ Eight: eight filters in series, for both channels, for left and right, or for mid and side.
 *
 * Source: Ableton, Live 12 manual, "EQ Eight": filter types, Scale, oversampling, modes. That its filters are the usual second-order ones,
 * bilinear with their frequency in place, is inferred: at most 0.1 dB under 3 kHz where its Q is theirs. Left out: Adaptive Q, which narrows
 * filters by a law that is not published (up to 2 dB on the skirts of 6 dB). The steep cuts are taken as Butterworth's.
 */
export function eqEight({ values, settings, sampleRate }: DeviceAsked): LiveDeviceSound {
  const on = FILTERS.some((filter) => SIDES.some((side) => isOn(values, filter, side)));
  const adapts = values("AdaptiveQ") === 1 && FILTERS.some((filter) => isBent(values, filter));
  const mode = eqMode(settings);
  const rate = isOversampled(settings) ? 2 * sampleRate : sampleRate;
  return {
    through: on ? "model" : "law",
    short: adapts ? "without its Adaptive Q" : null,
    matrices: (now) => eqMatrices(now, mode, rate),
  };
}

/** What its two sets of filters act on: the first on both channels, or each on its own. */
export type EqMode = "stereo" | "leftRight" | "midSide";

export function eqMode(settings: Readonly<Record<string, string>>): EqMode {
  return MODES[settings["Mode"] ?? "0"] ?? "stereo";
}

export function isOversampled(settings: Readonly<Record<string, string>>): boolean {
  return settings["Precision"] === "1";
}

/** Source: the order of the device's menu; 0 with only the first set of filters in use. */
const MODES: Readonly<Record<string, EqMode>> = { 0: "stereo", 1: "leftRight", 2: "midSide" };

const FILTERS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const SIDES = ["A", "B"] as const;
type Side = (typeof SIDES)[number];

function eqMatrices(values: DeviceValues, mode: EqMode, rate: Hertz): BandMatrices {
  const gain = eqGain(values);
  const first = sideGains(values, "A", rate);
  const second = mode === "stereo" ? first : sideGains(values, "B", rate);
  const matrices = new Float64Array(first.length * MATRIX);
  for (let band = 0; band < first.length; band += 1)
    matrices.set(matrixOf(mode, gain * first[band]!, gain * second[band]!), band * MATRIX);
  return matrices;
}

/** Its output gain. */
export function eqGain(values: DeviceValues): number {
  return decibelsToAmplitude(values("GlobalGain") ?? 0);
}

/** The sections of each of its eight filters at a moment, none where it is off. */
export function eqFilters(values: DeviceValues, side: Side): readonly (readonly AnalogueSection[])[] {
  return FILTERS.map((filter) => (isOn(values, filter, side) ? sectionsOf(values, filter, side) : []));
}

function matrixOf(mode: EqMode, first: number, second: number): Matrix {
  if (mode === "midSide") return midSide(first, second);
  return mode === "leftRight" ? [first, 0, 0, second] : both(first);
}

function sideGains(values: DeviceValues, side: Side, rate: Hertz): Float64Array {
  const sections = eqFilters(values, side).flat();
  return bandGains((frequency) =>
    sections.reduce((power, section) => power * bilinearPower(section, frequency, rate), 1),
  );
}

function isOn(values: DeviceValues, filter: number, side: Side): boolean {
  return values(`Bands.${filter}/Parameter${side}/IsOn`) === 1;
}

/** A bell or shelf that is raised or lowered: what Adaptive Q acts on. */
function isBent(values: DeviceValues, filter: number): boolean {
  return SIDES.some((side) => {
    const type = values(`Bands.${filter}/Parameter${side}/Mode`) ?? -1;
    const gain = values(`Bands.${filter}/Parameter${side}/Gain`) ?? 0;
    return isOn(values, filter, side) && ADAPTED.includes(type) && gain !== 0;
  });
}

/** Low shelf, bell, high shelf. */
const ADAPTED: readonly number[] = [2, 3, 5];

function sectionsOf(values: DeviceValues, filter: number, side: Side): readonly AnalogueSection[] {
  const value = (name: string) => values(`Bands.${filter}/Parameter${side}/${name}`);
  const frequency = Math.min(HIGHEST_FREQUENCY, value("Freq") ?? HIGHEST_FREQUENCY);
  const q = Math.max(LOWEST_Q, value("Q") ?? Math.SQRT1_2);
  const gain = (value("Gain") ?? 0) * (values("Scale") ?? 1);
  return TYPES[value("Mode") ?? -1]?.(frequency, gain, q) ?? [];
}

/** Ends of the device's own ranges. Source: `liveParameters`. */
const HIGHEST_FREQUENCY: Hertz = 22_000;
const LOWEST_Q = 0.1;

/** By `Mode`: low cut 48 and 12, low shelf, bell, notch, high shelf, high cut 12 and 48. */
const TYPES: readonly ((frequency: Hertz, gain: number, q: number) => readonly AnalogueSection[])[] = [
  (frequency, _, q) => steep(q).map((each) => lowCut(frequency, each)),
  (frequency, _, q) => [lowCut(frequency, q)],
  (frequency, gain, q) => [lowShelf(frequency, gain, q)],
  (frequency, gain, q) => [bell(frequency, gain, q)],
  (frequency, _, q) => [notch(frequency, q)],
  (frequency, gain, q) => [highShelf(frequency, gain, q)],
  (frequency, _, q) => [highCut(frequency, q)],
  (frequency, _, q) => steep(q).map((each) => highCut(frequency, each)),
];

/** Four stages; the user's Q is the sharpest one's. */
function steep(q: number): readonly number[] {
  const stages = butterworthQs(2 * 4);
  return stages.map((each, stage) => (stage === stages.length - 1 ? each * q * Math.SQRT2 : each));
}
