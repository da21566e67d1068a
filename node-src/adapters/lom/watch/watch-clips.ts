import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { LomClip } from "#src/adapters/lom/read/lom-set.ts";
import type { WatchedObject } from "#src/adapters/lom/wire.ts";

/**
 * Tells `changed` once when one of these clips is trimmed, moved, warped or given another gain in Live, or is gone; answers
 * how to stop. A watch on the same wire takes the place of the one before.
 *
 * The more clips, the less is watched of each: eight observers in all, and above eight clips only those that go are noticed. A
 * write finds out about the rest.
 */
export async function watchClips(wire: LomWire, clips: readonly LomClip[], changed: () => void): Promise<() => void> {
  const each = Math.floor(MOST_OBSERVERS / Math.max(1, clips.length));
  const holders = new Map(clips.map(({ holder, clip }) => [holder, clip.place === "session" ? SLOT : TRACK]));
  return wire.watch(
    {
      objects: clips.map(({ id, clip }) => ({ at: id, members: MEMBERS[clip.place].slice(0, each) })),
      holders: [...holders].map(([at, members]): WatchedObject => ({ at, members })),
    },
    changed,
  );
}

/** Every observer costs Live a look at each of its member's moves. Source: house taste. */
const MOST_OBSERVERS = 8;

/** What changes a ride, the likeliest first. All are numbers but the markers, of which Live says only that they moved. */
const MEMBERS = {
  session: ["loop_end", "gain", "warp_markers", "loop_start", "start_marker"],
  arrangement: ["start_time", "end_time", "gain", "warp_markers", "loop_start"],
} as const;

const SLOT = ["has_clip"];
const TRACK = ["arrangement_clips"];
