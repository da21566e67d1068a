import type { SignalRecipe } from "#src/dsp/test-signals/signal-recipe.ts";
import type { Seconds } from "#src/model/units.ts";

/** One signal of a standard and what a meter has to read. Source: the clause that each case names. */
export interface ConformanceCase {
  /** `"3341-13-4"`: document, case, and file where a case has twenty. */
  readonly id: string;
  readonly description: string;
  readonly source: string;
  /** `null` for recordings, which no recipe can make. */
  readonly recipe: SignalRecipe | null;
  readonly expectations: readonly Expectation[];
}

/** The figure that is read, its unit by the measure: LUFS, LU or dBTP. */
export interface Expectation {
  readonly measure: ConformanceMeasure;
  readonly value: number;
  /** Allowed above and below. */
  readonly plus: number;
  readonly minus: number;
  /** Seconds after which a held reading counts. */
  readonly after?: Seconds;
  /** Successive readings: the largest in each stretch of this length, each stretch one LU above the last, the first at `value`. */
  readonly stretch?: Seconds;
}

/** `held` is the reading farthest from what is expected; `successive` the stretch farthest from its own. */
export type ConformanceMeasure =
  | "integrated"
  | "loudness-range"
  | "true-peak"
  | "max-momentary"
  | "max-short-term"
  | "momentary-held"
  | "short-term-held"
  | "momentary-successive"
  | "short-term-successive";
