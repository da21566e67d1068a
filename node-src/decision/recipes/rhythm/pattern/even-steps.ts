import { randomAt } from "#src/dsp/seeded-random.ts";
import type { Fraction } from "#src/model/units.ts";

/** A pattern that is made by rule: how many of its steps are open. */
export interface EvenPattern {
  /** Open steps; more than there are steps: all of them. */
  readonly hits: number;
  readonly patternLength: number;
}

/**
 * Hits as even as a number of steps lets them lie, the first on the first step: E(3, 8) is the tresillo.
 *
 * Source: G. T. Toussaint, The Euclidean Algorithm Generates Traditional Musical Rhythms (2005): the necklaces of Bjorklund's
 * algorithm, here by where the line of slope hits / steps passes a whole number (Bresenham).
 */
export function euclideanSteps(pattern: EvenPattern): readonly Fraction[] {
  const { hits, length } = counted(pattern);
  return Array.from({ length }, (_, step) => ((step * hits) % length < hits ? 1 : 0));
}

/**
 * Hits by chance that stay musically even: the steps are dealt into as many runs as there are hits, each as long as the next or
 * one longer, and each run has its hit on one of its steps. So no two hits are further apart than two runs, and the number of
 * hits is as asked for. The same seed gives the same pattern.
 */
export function seededSteps(pattern: EvenPattern, seed: number): readonly Fraction[] {
  const { hits, length } = counted(pattern);
  const open = Array.from({ length: hits }, (_, run) => {
    const [first, end] = [Math.floor((run * length) / hits), Math.floor(((run + 1) * length) / hits)];
    return first + Math.floor(randomAt(seed + ASIDE, run) * (end - first));
  });
  return Array.from({ length }, (_, step) => (open.includes(step) ? 1 : 0));
}

/** Beyond every seed that chance goes by, so that what is left out has nothing to do with where the hits lie. */
const ASIDE = 1_000_003;

function counted({ hits, patternLength }: EvenPattern): { readonly hits: number; readonly length: number } {
  const length = Math.max(1, Math.round(patternLength));
  return { hits: Math.min(length, Math.max(1, Math.round(hits))), length };
}
