import { existsSync } from "node:fs";
import { join } from "node:path";
import { sampleNames, samplePath } from "#test/samples.ts";

/** Real sets and clips by their path among the samples; none without them. Each has its truth beside it: `truthOf`. */
export function sampleSets(): readonly string[] {
  if (samplePath("sets") === null) return [];
  return sampleNames("sets", /\.al[sc]$/).filter((name) => existsSync(truthOf(name)));
}

/** Absolute path of one of `sampleSets`. */
export function sampleSet(name: string): string {
  return join(samplePath("sets")!, name);
}

/** What an independent script read of a sample set, as JSON. */
export function truthOf(name: string): string {
  return `${sampleSet(name)}.truth.json`;
}
