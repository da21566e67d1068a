import { MOVE } from "#src/knowledge/quality-control/mix-limits.ts";
import { hertzWords, shown } from "#src/model/figure-words.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";

/** What to do about an excess, by how much, and what to run again. */
export function cutFor(excess: Decibels, frequency: Hertz, where: string): string {
  const size = Math.min(MOVE.most, Math.max(MOVE.least, MOVE.share * excess));
  return `move: cut ${shown(size, 1)} dB around ${hertzWords(frequency)} ${where}, then run check again`;
}
