import { expect, it } from "vitest";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { writePlace } from "#src/chassis/session/writing/write-place.ts";
import { WrittenLanes } from "#src/chassis/session/writing/written-lanes.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { EnvelopeWrite, LiveHost } from "#src/ports/live-host.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

const CLIPS = ["First", "Second"].map((name, slot) => audioClip({ name, place: "session", slot, warped: true }));
const NEVER = refusal("envelope-unsupported", "Live never plays an envelope of an unwarped clip: analyse again.");

it("a write into a clip that is unwarped by now stays the one that Revert is for, once its Warp is on again", async () => {
  const memory = memoryLive(liveSet({ tracks: [track({ clips: CLIPS })] }));
  let warped = true;
  const isBarred = ({ place }: EnvelopeWrite) => !warped && place.kind === "session" && place.slot === 1;
  const host: LiveHost = {
    ...memory,
    read: async () => {
      const read = await memory.read();
      return read.ok ? ok(warped ? read.value : unwarped(read.value)) : read;
    },
    write: async (writes) => (writes.some(isBarred) ? refused(NEVER) : memory.write(writes)),
  };
  const written = new WrittenLanes();
  for (const clip of CLIPS) {
    const writes = [lane(writePlace("session", [clip]))];
    const done = await host.write(writes);
    if (done.ok) written.add(done.value, writes, host);
  }
  warped = false;
  expect(await written.putBack()).toMatchObject({ error: { sentence: expect.stringContaining("turn its Warp on") } });
  warped = true;
  expect(await written.putBack()).toMatchObject({ ok: true });
  expect(await drawn(host)).toEqual({ First: 1, Second: 0 });
});

function unwarped(set: LiveSet): LiveSet {
  const clips = CLIPS.map((clip) => ({ ...clip, warped: clip.name === "First" }));
  return { ...set, tracks: [track({ clips })] };
}

function lane(place: EnvelopeWrite["place"]): EnvelopeWrite {
  const { id, mixer } = track({});
  return { track: id, target: mixer.volume.target!, place, points: [{ time: 0, value: 0.5 }], mode: "replace" };
}

/** How many envelopes each clip holds that has points. */
async function drawn(host: LiveHost): Promise<Readonly<Record<string, number>>> {
  const read = await host.read();
  const clips = read.ok ? read.value.tracks[0]!.clips : [];
  return Object.fromEntries(
    clips.map(({ name, envelopes }) => [name, envelopes.filter(({ points }) => points.length > 0).length]),
  );
}
