import type { ComparedSide } from "#src/devices/master/session/compare/matched-gains.ts";
import type { RenderedMaster } from "#src/devices/master/session/render-master.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Lufs } from "#src/model/units.ts";
import type { ClipsNow, SoundClip } from "#src/ports/clips/sound-clips.ts";

/** What A/B has to launch, and how loud the file of each is. */
export type KnownClips = Readonly<Record<ComparedSide, KnownClip>>;

export interface KnownClip {
  readonly clip: SoundClip;
  readonly integrated: Lufs;
}

/** The clips of the master that was rendered last and of its mix, as they were then; refused with what is missing. */
export function comparedClips(rendered: RenderedMaster | null): Result<KnownClips, Refusal> {
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

/** What to ask a host about. */
export function askedClips({ mix, master }: KnownClips): readonly SoundClip[] {
  return [mix.clip, master.clip];
}

/** The same clips as they stand now; refused with the one that went. */
export function clipsAsNow({ mix, master }: KnownClips, { clips }: ClipsNow): Result<KnownClips, Refusal> {
  const [mixNow, masterNow] = clips;
  if (!mixNow)
    return no("The clip of the mix is no longer there: click a clip of it, press Analyse, then Render.", "clip-gone");
  if (!masterNow) return no("The clip of the master is no longer there: press Render again.", "clip-gone");
  return ok({ mix: { ...mix, clip: mixNow }, master: { ...master, clip: masterNow } });
}

/** The side that plays; `null` for neither. */
export function playingSide({ playing }: ClipsNow): ComparedSide | null {
  return playing === null ? null : (SIDES[playing] ?? null);
}

/** In the order of `askedClips`. */
const SIDES: readonly ComparedSide[] = ["mix", "master"];

function no(sentence: string, code: "clip-unknown" | "clip-gone" = "clip-unknown"): Result<never, Refusal> {
  return refused(refusal(code, sentence));
}
