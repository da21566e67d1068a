import type { Fraction } from "#src/model/units.ts";

/**
 * How sure a role is by one sign alone.
 *
 * `sureName`, `likelyName`: a word of the name that names it, or makes it likely; `group`: the name of the group around it; `presetName`: the name of its instrument;
 * `notes`: the pitches that it plays; `kind`: a return returns what effects make, the main track is the mix; `kin`: how much of a sign for whole drums counts for one drum, and the like;
 * `against`: how much of what speaks for something else is taken off; `least`: under this nothing is said.
 * Source: names: rounded down from what was right of 335 published names at first sight, 250 of 253 by sure words and 32 of 41 by likely ones (`test/vectors/track-names.json`); the others are
 * house taste: weaker than a name, as people name tracks for what they are and choose devices for their sound.
 */
export const EVIDENCE_WEIGHTS: Readonly<
  Record<"sureName" | "likelyName" | "group" | "presetName" | "notes" | "kind" | "kin" | "against" | "least", Fraction>
> = {
  sureName: 0.95,
  likelyName: 0.75,
  group: 0.4,
  presetName: 0.6,
  notes: 0.4,
  kind: 0.97,
  kin: 0.5,
  against: 0.5,
  least: 0.25,
};
