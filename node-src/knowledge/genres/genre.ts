import type { Confidence, ObservedSet } from "#src/knowledge/genres/observed/observed-set.ts";

/**
 * A genre, and what was measured of it. It shapes tone and dynamics; how loud a recording becomes is the destination's and the user's to say.
 *
 * Source: each genre's set names its own.
 */
export interface Genre {
  readonly id: string;
  /** For sentences. */
  readonly name: string;
  /** Other names that a person may type, or that stand as words in a longer one. */
  readonly aliases: readonly string[];
  /** `null` where no measurements are known of it, nor of a genre that it belongs to. */
  readonly observed: ObservedSet | null;
  /** The id of the genre that stands in, where no measurements are known of this one alone. */
  readonly observedAs: string | null;
  readonly confidence: Confidence;
  /** Why another stands in, or why there is nothing; what to know of the set otherwise. */
  readonly note: string;
  /** Which spread a band of the tone may keep to. */
  readonly tolerance: "professional mixes" | "own";
}
