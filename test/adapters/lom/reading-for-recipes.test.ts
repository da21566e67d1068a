import { describe, expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import type { LomDetail } from "#src/adapters/lom/read/lom-set.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { ReadNeed } from "#src/ports/live-host.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode, SetShape } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";

const script = await bridgeScript();

const NOTES = JSON.stringify([
  { pitch: 36, start_time: 0, duration: 0.25, velocity: 127, mute: 0 },
  { pitch: 38, start_time: 1, duration: 0.25, velocity: 64, mute: 1, probability: 1, velocity_deviation: 0 },
  { pitch: 36, start_time: 2, duration: 0.25, velocity: 90, mute: 0, probability: 0, velocity_deviation: -20 },
]);

const SONG: SetShape = {
  tempo: 124,
  locators: [[16, "Drop"]],
  tracks: [
    {
      name: "Bass",
      sends: [0.5, 0],
      session: [{ name: "Line" }],
      devices: [
        {
          name: "Steadyhand Pump",
          parameters: [
            { name: "Pump", value: -3, min: -70, max: 12 },
            { name: "Pan", min: -1, max: 1 },
          ],
        },
      ],
    },
    { name: "Kick", kind: "midi", session: [{ name: "Four", is_midi_clip: 1, is_audio_clip: 0, _notes: NOTES }] },
    { name: "Keys", session: [{ name: "Chords" }] },
  ],
};

const STAGE = [
  { parameter: "Pump", unit: "dB" },
  { parameter: "Pan", unit: "pan" },
];

async function read(
  detail: LomDetail,
  need: ReadNeed,
  live = new FakeLive(SONG, { automatic: true }),
): Promise<LiveSet> {
  const device = (live.track("Bass").children["devices"] as LiveNode[])[0]!;
  const patch = patchedBridge(script, live, device);
  patch.ready();
  const set = await lomLive({ wire: patch.wire, detail }).read(need);
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value;
}

describe("a running Live read for moves", () => {
  it("gives every parameter of the asking device's stage, at rest and in its unit", async () => {
    const { tracks } = await read({ stage: STAGE }, { bed: false });
    expect(tracks[0]?.devices[0]?.parameters).toMatchObject([
      { name: "Pump", unit: "dB", value: 0, minimum: -70, maximum: 12 },
      { name: "Pan", unit: "pan", value: 0, minimum: -1, maximum: 1 },
    ]);
  });

  it("gives pan and sends of the own track where they are asked for, and no call is spent on them elsewhere", async () => {
    const live = new FakeLive(SONG, { automatic: true });
    const { tracks } = await read({ mixer: true }, { bed: false }, live);
    expect(tracks[0]?.mixer.pan).toMatchObject({ unit: "pan", minimum: -1, maximum: 1, value: 0 });
    expect(tracks[0]?.mixer.sends).toMatchObject([
      { name: "Sends.0", unit: "send", value: 0.5 },
      { name: "Sends.1", unit: "send", value: 0 },
    ]);
    const spare = new FakeLive(SONG, { automatic: true });
    expect((await read({}, { bed: false }, spare)).tracks[0]?.mixer.sends).toEqual([]);
    expect(spare.counts.calls).toBeLessThan(live.counts.calls);
  });

  it("reads the clips of the tracks that are named along, with their notes, and of no others", async () => {
    const { tracks } = await read({}, { bed: false, along: (name) => name === "Kick", notes: true });
    expect(tracks[1]?.clips).toMatchObject([
      {
        kind: "midi",
        name: "Four",
        notes: [
          { pitch: 36, start: 0, velocity: 127, enabled: true },
          { pitch: 38, start: 1, velocity: 64, enabled: false },
          { pitch: 36, start: 2, velocity: 90, enabled: true, chance: 0, velocityRange: -20 },
        ],
      },
    ]);
    expect(tracks[2]?.clips).toEqual([]);
  });

  it("leaves notes unread where nobody asked", async () => {
    const { tracks } = await read({}, { bed: false, along: (name) => name === "Kick" });
    expect(tracks[1]?.clips).toMatchObject([{ kind: "midi", notes: [] }]);
  });

  it("knows the song's form where it is asked for: locators, scenes, the end", async () => {
    const set = await read({}, { bed: false, form: true });
    expect(set.locators).toEqual([{ time: 16, name: "Drop" }]);
    expect(set.scenes).toEqual([{ name: "1" }]);
    expect(set.end).toEqual(expect.any(Number));
    const { locators, scenes } = await read({}, { bed: false });
    expect([locators, scenes]).toEqual([[], []]);
  });
});
