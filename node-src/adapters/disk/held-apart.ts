import { basename } from "node:path";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Whether a file that is to be written is none of those that are read, or written beside it; each with what it is called in the sentence. */
export async function heldApart(
  path: string,
  others: readonly (readonly [path: string, what: string])[],
): Promise<Result<void, Refusal>> {
  for (const [other, what] of others) {
    if (!(await sameFile(path, other))) continue;
    const words = `“${basename(path)}” is ${what}: give it a name of its own, and nothing is lost.`;
    return refused(refusal("output-is-input", words));
  }
  return ok(undefined);
}
