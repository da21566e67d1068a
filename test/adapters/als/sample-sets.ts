import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Real sets for development, beside the repository where they are at hand. They are not part of it. */
export const SAMPLE_SETS = fileURLToPath(new URL("../../../../shared/samples/sets/", import.meta.url));

/** The independent linter for Live Sets, where it is at hand. */
export const LINTER = fileURLToPath(new URL("../../../../shared/tools/als_lint.py", import.meta.url));

/** Sets and clips by their path inside the folder; none where the folder is missing. */
export function sampleSets(): string[] {
  if (!existsSync(SAMPLE_SETS)) return [];
  return readdirSync(SAMPLE_SETS, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.al[sc]$/.test(name) && existsSync(`${SAMPLE_SETS}${name}.truth.json`))
    .sort();
}
