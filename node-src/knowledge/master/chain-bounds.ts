import type { Decibels, Hertz } from "#src/model/units.ts";

/**
 * What a chain of Live's own devices is called exact by: nowhere from `from` to `to` further from the master's curve than `exact`, by our models.
 *
 * Source: house taste: a tenth of a decibel is the step that the devices show, and less than anybody was found to hear of a band of an equaliser
 * (Toole, Olive 1988, JAES 36(3): the narrowest of theirs from 0.5 dB).
 */
export const CHAIN_BOUNDS = { exact: 0.1, from: 20, to: 20_000 } as const satisfies {
  exact: Decibels;
  from: Hertz;
  to: Hertz;
};

/**
 * Bands of EQ Eight that a curve of linear phase is drawn by: a shelf at each end, bells between, `q` as wide as they lie apart.
 *
 * Source: house taste: eight is what the device has; evenly from where rooms begin to where hearing ends.
 */
export const DRAWN_BANDS = { from: 50, to: 12_500, q: 1.2 } as const satisfies { from: Hertz; to: Hertz; q: number };

/**
 * Devices of this suite that pass sound on as it is, by the names that they are shown by until a person renames them. Source: their manifests; the Meter measures,
 * the Master passes every sample to the bit but while it compares.
 */
export const PASSING_DEVICES: readonly string[] = ["Steadyhand Master", "Steadyhand Meter"];
