import { structureProblems } from "#src/adapters/als/check/structure-problems.ts";
import { indexPointees } from "#src/adapters/als/locate/pointees.ts";
import type { SetVersion } from "#src/adapters/als/locate/set-version.ts";
import { differsOnlyBySplices, type Splice } from "#src/adapters/als/write/splice.ts";
import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/** A set before and after its text was spliced. */
export interface SplicedSet {
  readonly before: XmlIndex;
  readonly after: XmlIndex;
  readonly version: SetVersion;
  readonly splices: readonly Splice[];
}

/**
 * What splices did besides what they were for, as the middle of a sentence; `null` for nothing.
 *
 * Edge: problems that the set had before are its own.
 */
export function strayChange({ before, after, version, splices }: SplicedSet, where: string): string | null {
  if (!differsOnlyBySplices(before.bytes, after.bytes, splices)) return `bytes outside the ${where} changed`;
  const own = new Set(structureProblems(before, version, indexPointees(before)));
  return structureProblems(after, version, indexPointees(after)).find((problem) => !own.has(problem)) ?? null;
}
