import type { LomClip } from "#src/adapters/lom/read/lom-set.ts";
import type { AudioClip, Clip } from "#src/model/live-set.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * The session clip that sounds like this arrangement clip beat for beat, so that a copy of it may take its place: the same
 * file, warping, gain, start and length. `null` where there is none.
 */
export function carrierOf({ clip }: LomClip, clips: readonly LomClip[]): LomClip | null {
  if (clip.kind !== "audio" || !clip.warped) return null;
  const twin = (other: Clip): boolean =>
    other.place === "session" &&
    other.kind === "audio" &&
    other.warped &&
    beginsWithItsLoop(other) &&
    soundOf(other) === soundOf(clip) &&
    near(contentStart(other), contentStart(clip)) &&
    near(other.loop.end - contentStart(other), clip.end - clip.start);
  return clips.find((each) => twin(each.clip)) ?? null;
}

/** The content beat that a clip begins to play at. */
export function contentStart({ loop }: Clip): Beats {
  return loop.start + loop.startRelative;
}

/** How long a copy of a clip gets that starts before or inside its loop is not known. */
function beginsWithItsLoop({ loop }: Clip): boolean {
  return !loop.on || loop.startRelative === 0;
}

function soundOf({ sample, gain, warpMode, warpMarkers, disabled }: AudioClip): string {
  return JSON.stringify([sample.path, gain, warpMode, warpMarkers, disabled]);
}

function near(one: Beats, other: Beats): boolean {
  return Math.abs(one - other) < SAME_BEAT;
}

/** Closer than this two edges are one: half a millisecond at 120 bpm. */
const SAME_BEAT: Beats = 0.001;
