import type { FoundSample, WhyNot } from "#src/adapters/als/file/find-sample.ts";
import type { SampleNaming } from "#src/adapters/als/file/sample-places.ts";
import type { SampleFinder, SetContext } from "#src/adapters/als/read/set-context.ts";
import { printable } from "#src/model/printable.ts";

/** Looks for every sample of a set, fills in its path or why there is none, and warns once of each that is missing. */
export async function findSamples({ samples, warnings }: SetContext, find: SampleFinder): Promise<void> {
  const said = new Set<string>();
  for (const { naming, reference } of samples) {
    const found = await find(naming);
    reference.path = found.path;
    if (found.path !== null) continue;
    const sentence = sentenceOf(naming, found);
    reference.absence = { sentence: printable(sentence), searched: found.searched };
    if (!said.has(sentence)) warnings.push(sentence);
    said.add(sentence);
  }
}

function sentenceOf({ name }: SampleNaming, { why }: Extract<FoundSample, { path: null }>): string {
  const words = typeof why === "string" ? WHY_NOT[why] : `is ${why.is}: ${why.wayOut}`;
  return `Sample ${name || "without a name"} ${words}.`;
}

const WHY_NOT: Readonly<Record<Extract<WhyNot, string>, string>> = {
  missing: "was not found: find it in Live (File, Manage Files) and save the set",
  network: "is not beside the set, and its path on a network was not opened: in Live choose File, Collect All and Save",
  unsafe: "has a path that no file has and was not opened: find it in Live (File, Manage Files) and save the set",
  "not-audio": "is no sound file and was not opened: find the recording in Live (File, Manage Files) and save the set",
};
