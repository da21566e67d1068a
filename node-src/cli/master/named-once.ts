import { basename } from "node:path";
import { sameFile } from "#src/adapters/disk/same-file.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** Whether each of several tracks is a file of its own, by whatever name or link it is reached. */
export async function namedOnce(tracks: readonly string[]): Promise<Result<void, Refusal>> {
  for (const [i, track] of tracks.entries())
    for (const earlier of tracks.slice(0, i))
      if (await sameFile(track, earlier))
        return refused(refusal("audio-unsupported", `“${basename(earlier)}” is named twice: leave it out once.`));
  return ok(undefined);
}

/** Whether a reference is another file than the mix that is to follow it. */
export async function otherThanMix(mix: string | null, reference: string | null): Promise<Result<void, Refusal>> {
  if (mix === null || reference === null || !(await sameFile(reference, mix))) return ok(undefined);
  const words = `“${basename(reference)}” is the mix itself: name another recording with --reference.`;
  return refused(refusal("audio-unsupported", words));
}
