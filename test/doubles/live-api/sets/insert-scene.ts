import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

/** The user puts a scene in above all others: every clip stands one slot further down, and so does what plays. */
export function insertScene(live: FakeLive): void {
  for (const track of live.tracks()) {
    const slot = live.make("ClipSlot", track, { has_clip: 0 });
    slot.children["clip"] = null;
    (track.children["clip_slots"] as LiveNode[]).unshift(slot);
    live.tell(track, "clip_slots");
    const playing = Number(track.values["playing_slot_index"] ?? -1);
    if (playing >= 0) live.write(track, "playing_slot_index", playing + 1);
  }
}
