import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { lookAtClips } from "#src/adapters/lom/sound-clips/look-at-clips.ts";
import type { Watched } from "#src/adapters/lom/wire.ts";
import type { ClipsNow, SoundClip } from "#src/ports/clips/sound-clips.ts";

/**
 * Tells how clips of one track stand, now and at each change of the slot that plays or of one of their gains; answers how to stop.
 *
 * Source: Live Object Model, `Track.playing_slot_index` and `Clip.gain` can be observed. A watch tells once, and is set again before the next
 * look, so that no change falls between.
 */
export async function followClips(
  wire: LomWire,
  clips: readonly SoundClip[],
  tell: (now: ClipsNow) => void,
): Promise<() => void> {
  let follows = true;
  let end: () => void = () => undefined;
  const look = async (): Promise<void> => {
    const there = await standing(wire, clips);
    if (there.length > 0) end = await wire.watch(watchedOf(there), () => void look());
    const now = await lookAtClips(wire, clips);
    if (follows) tell(now.ok ? now.value : { clips, playing: null });
    else end();
  };
  await look();
  return () => {
    follows = false;
    end();
  };
}

/** Those that are not gone, as far as the host answers: a watch of what is gone tells at once, without end. */
async function standing(wire: LomWire, clips: readonly SoundClip[]): Promise<readonly SoundClip[]> {
  const now = await lookAtClips(wire, clips);
  return now.ok ? now.value.clips.filter((clip) => clip !== null) : clips;
}

function watchedOf(clips: readonly SoundClip[]): Watched {
  return {
    objects: [
      { at: clips[0]!.track.id, members: ["playing_slot_index"] },
      ...clips.map(({ id }) => ({ at: id, members: ["gain"] })),
    ],
    holders: [],
  };
}
