import type { Decibels, Phon } from "#src/model/units.ts";

/** By track id: what a change adds to its bands, 75 gains of `CAM_BANDS`. */
export type ChangedBands = ReadonlyMap<number, readonly Decibels[]>;

/**
 * What a track would lose to another one if the sounds of tracks were changed: as `MaskedPair.loss`, in the same frames. An empty map gives the loss as it
 * is. A masker may be a group: gains of its tracks, or of itself, count.
 */
export type PredictLoss = (maskee: number, masker: number, changed: ChangedBands) => Phon;
