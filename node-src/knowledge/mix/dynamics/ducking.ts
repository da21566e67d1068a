import type { Decibels, Fraction, Seconds } from "#src/model/units.ts";

/**
 * How a kick ducks a bass through a Compressor that it steers.
 *
 * The reduction is what half of the kick's sounding time is not over, so that it lasts as long as the kick is loud, and is bound by `most` times that in any moment.
 * Source: attack, 0.1 to 5 ms: engineers' practice (`DUCKING_PATH`). `ratio`: computed, of 2, 4 and 8 to one the one whose reduction changes least within a stroke: 1.3 to 2.2 times the stated one
 * at the most, where 8 gives 1.5 to 2.9 (a made kick, francium-kick, sodium-kick-swept). `release`: the gap in front of three in four strokes, by `gone`: after three time constants a twentieth is left. Its ends: two
 * periods of 50 Hz, so that no wave of the kick lets go of it, and house taste. `left`: the least change that a meter shows, by EBU Tech 3341, five times; house taste.
 */
export const DUCKING = {
  ratio: 2,
  attack: 0.001,
  knee: 3,
  share: 0.5,
  most: 3,
  release: { shortest: 0.04, longest: 0.2, gone: 3 },
  left: 0.5,
} as const satisfies {
  readonly ratio: number;
  readonly attack: Seconds;
  readonly knee: Decibels;
  readonly share: Fraction;
  readonly most: number;
  readonly release: { readonly shortest: Seconds; readonly longest: Seconds; readonly gone: number };
  readonly left: Decibels;
};
