import type { ComparedClips } from "#src/devices/master/session/comparison.ts";
import type { RenderedMaster } from "#src/devices/master/session/render-master.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** What A/B has to launch; refused with what is missing. */
export function comparedClips(rendered: RenderedMaster | null): Result<ComparedClips, Refusal> {
  if (rendered === null) return no("Press Render first: A/B launches the clip of the mix and that of its master.");
  const { source, clip: master, told } = rendered;
  const { clip: mix } = source;
  if (mix === null) return no("The mix was chosen as a file: drag it onto a track, press Analyse, then Render.");
  if (mix.slot === null)
    return no("The mix is in the arrangement: drag it into a clip slot, press Analyse, then Render.");
  if (master === null) return no("The master is in no clip: free a clip slot of the track, then press Render again.");
  return ok({
    mix: { clip: mix, integrated: told.before.integrated },
    master: { clip: master, integrated: told.after.integrated },
  });
}

function no(sentence: string): Result<never, Refusal> {
  return refused(refusal("clip-unknown", sentence));
}
