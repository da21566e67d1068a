import { expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { putBack } from "#src/chassis/session/writing/put-back.ts";
import { writePlace } from "#src/chassis/session/writing/write-place.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import { refusal } from "#src/model/refusal.ts";
import { refused } from "#src/model/result.ts";
import type { EnvelopeWrite, LiveHost } from "#src/ports/live-host.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

const CLIP = audioClip({ name: "Take", place: "session", slot: 0 });

const NEVER = refusal("envelope-unsupported", "Live never plays an envelope of an unwarped clip: analyse again.");

/** A lane of that clip as a write found it, to be put back where the clip is another one by now. */
function reverted(now: Partial<AudioClip>) {
  const memory = memoryLive(liveSet({ tracks: [track({ clips: [{ ...CLIP, ...now }] })] }));
  // As a running Live takes it.
  const write: LiveHost["write"] = async (writes) => (now.warped === false ? refused(NEVER) : memory.write(writes));
  return putBack({ ...memory, write }, [lane(writePlace("session", [CLIP]))]);
}

function lane(place: EnvelopeWrite["place"]): EnvelopeWrite {
  const { id, mixer } = track({});
  return { track: id, target: mixer.volume.target!, place, points: [{ time: 0, value: 0.5 }], mode: "replace" };
}

it.each<[string, Partial<AudioClip>, string | null]>([
  ["as it was", {}, null],
  ["renamed", { name: "Take 2" }, "moved, renamed or deleted"],
  ["of another file", { sample: { ...CLIP.sample, name: "other.wav" } }, "moved, renamed or deleted"],
  ["in another slot", { slot: 3 }, "moved, renamed or deleted"],
  ["unwarped", { warped: false }, "turn its Warp on, then Revert"],
])("Revert of a write into a clip that is %s by now", async (_, now, why) => {
  const done = await reverted(now);
  if (why === null) expect(done.ok).toBe(true);
  else expect(done).toMatchObject({ error: { sentence: expect.stringContaining(why) } });
});

it("Revert of a write that took the place of clips in the arrangement sends to Live's Undo, and writes nothing", async () => {
  const memory = memoryLive(liveSet({ tracks: [track({})] }));
  const host = { ...memory, abilities: { ...memory.abilities, arrangement: "by-copy" as const } };
  expect(await putBack(host, [lane({ kind: "arrangement" })])).toMatchObject({
    error: { sentence: expect.stringContaining("Live's own Undo, which brings them back") },
  });
  const after = await memory.read();
  expect(after.ok && after.value.tracks[0]?.envelopes).toEqual([]);
});
