import type { ChainDevice } from "#src/chassis/plan/chain-stage.ts";
import { CHAIN_BOUNDS } from "#src/knowledge/master/chain-bounds.ts";
import { hertzWords, signed } from "#src/model/figure-words.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { eqEightGain } from "#src/process/live-devices/filters/eq-eight-gain.ts";

/** Filters of EQ Eight. */
export const EQ_FILTERS = 8;

/** A band that EQ Eight has. */
export type DrawnBand = Extract<Band, { readonly shape: "bell" | "low-shelf" | "high-shelf" }>;

/** Which sound its filters act on: both channels, or the side alone. */
export type EqReach = "stereo" | "side";

/**
 * EQ Eight with these bands and no other, without Adaptive Q.
 *
 * @throws RangeError for more bands than it has.
 */
export function eqEightDevice(bands: readonly DrawnBand[], reach: EqReach, oversampled: boolean): ChainDevice {
  if (bands.length > EQ_FILTERS)
    throw new RangeError(`eqEightDevice: ${bands.length} bands are more than ${EQ_FILTERS}`);
  const [used, unused] = reach === "stereo" ? ["A", "B"] : ["B", "A"];
  const filters = Array.from({ length: EQ_FILTERS }, (_, i) =>
    filterSettings(`Bands.${i}/Parameter${used}/`, bands[i]),
  );
  const silent =
    reach === "stereo"
      ? []
      : Array.from({ length: EQ_FILTERS }, (_, i) => [`Bands.${i}/Parameter${unused}/IsOn`, false]);
  return {
    className: "Eq8",
    settings: {
      ...Object.fromEntries([...filters.flat(), ...silent]),
      AdaptiveQ: false,
      GlobalGain: 0,
      Scale: 1,
      Mode: reach === "stereo" ? "0" : "2",
      ...(oversampled && { Precision: "1" }),
    },
    byHand: [
      `EQ Eight${reach === "side" ? " in M/S mode, on the side" : ""}: ${bands.map(bandWords).join("; ")}`,
      `Adaptive Q off${oversampled ? ", Oversampling on" : ""}`,
    ].join("; "),
  };
}

type Setting = readonly [path: string, value: number | boolean];

function filterSettings(inside: string, band: DrawnBand | undefined): readonly Setting[] {
  if (band === undefined) return [[`${inside}IsOn`, false]];
  return [
    [`${inside}IsOn`, true],
    [`${inside}Mode`, MODES[band.shape]],
    [`${inside}Freq`, band.frequency],
    [`${inside}Gain`, band.gain],
    [`${inside}Q`, qOf(band)],
  ];
}

/** Places in its menu of filters. Source: as `eqEight`. */
const MODES = { "low-shelf": 2, bell: 3, "high-shelf": 5 } as const;

/** A shelf of ours has Butterworth's, which is steepest without overshoot. */
function qOf(band: DrawnBand): number {
  return band.shape === "bell" ? band.q : Math.SQRT1_2;
}

function bandWords(band: DrawnBand): string {
  return `${band.shape.replace("-", " ")} ${hertzWords(band.frequency)} ${signed(band.gain)} dB Q ${qOf(band).toFixed(2)}`;
}

/** Where devices in a row are furthest from a curve, and by how much. */
export interface Furthest {
  readonly off: Decibels;
  readonly at: Hertz;
}

/** How far EQ Eights in a row are from a curve, by our model of them, in twelfths of octaves. */
export function furthestFrom(
  wanted: (at: Hertz) => Decibels,
  devices: readonly ChainDevice[],
  side: "A" | "B",
  sampleRate: Hertz,
): Furthest {
  const gains = devices.map(({ settings }) => {
    const values = (name: string) => (settings[name] === undefined ? undefined : Number(settings[name]));
    const texts = { Precision: String(settings["Precision"] ?? "0") };
    return eqEightGain({ values, settings: texts, sampleRate }, side);
  });
  let furthest: Furthest = { off: 0, at: CHAIN_BOUNDS.from };
  for (let at: Hertz = CHAIN_BOUNDS.from; at <= CHAIN_BOUNDS.to && at < sampleRate / 2; at *= STEP) {
    const off = Math.abs(gains.reduce((sum, gain) => sum + gain(at), 0) - wanted(at));
    if (off > furthest.off) furthest = { off, at };
  }
  return furthest;
}

const STEP = 2 ** (1 / 12);
