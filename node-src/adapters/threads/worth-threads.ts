import { statSync } from "node:fs";
import { extname } from "node:path";
import { MEASURING_COST } from "#src/knowledge/files/measuring-cost.ts";

/**
 * How many threads measure these files: as many as are allowed, but none that has less than twice its own start to do. 1: none are
 * taken. What is measured is the same for any number. `effort`: how many times the work of measuring each file takes.
 *
 * Edge: the work is guessed by size and ending; a file that cannot be looked at counts as nothing.
 */
export function worthThreads(paths: readonly string[], allowed: number, effort = 1): number {
  const work = paths.reduce((sum, path) => sum + effort * guessedWork(path), 0);
  return Math.max(1, Math.min(allowed, Math.floor(work / (2 * MEASURING_COST.thread))));
}

function guessedWork(path: string): number {
  const { endings, uncompressed } = MEASURING_COST;
  return (sizeOf(path) / 1e6) * (endings[extname(path).slice(1).toLowerCase()] ?? uncompressed);
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
