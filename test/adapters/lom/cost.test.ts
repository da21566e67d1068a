import { expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { whereabouts } from "#src/adapters/lom/selected-clip.ts";
import { LONGEST_LINE } from "#src/adapters/lom/wire.ts";
import { drawingHand } from "#test/doubles/live-api/drawing-hand.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { type ClipShape, type LiveNode, type SetShape, warpMarkersJson } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";

const script = await bridgeScript();

/** Everything that goes from the script into Live. */
function crossings({ counts }: FakeLive): number {
  return counts.objects + counts.calls + counts.points + counts.looks;
}

it("finds itself and reads a song of eight tracks for the ride of its vocal in under 200 calls and 20 strings", async () => {
  const { live, patch, host } = open();
  const here = await whereabouts(patch.wire);
  const read = await host.read({ bed: false });
  const clip = { place: "arrangement", index: 1 };
  expect(here).toEqual({ ok: true, value: { track: 2, clipLess: null, clip } });
  expect(read.ok && read.value.tracks[2]?.clips).toHaveLength(6);
  expect(crossings(live)).toBeLessThan(200);
  expect(live.counts.objects).toBe(1);
  expect(patch.distinctStrings()).toBeLessThanOrEqual(20);
  expect(live.counts.undo).toBe(0);
  expect(live.console).toEqual([]);
});

it("pays for the other tracks' clips only when the bed is asked for", async () => {
  const { live, host } = open();
  const without = await host.read({ bed: false });
  const before = crossings(live);
  const withBed = await host.read({ bed: true });
  expect(crossings(live) - before).toBeGreaterThan(before);
  if (!without.ok || !withBed.ok) throw new Error("not read");
  const counted = (set: typeof without.value) => set.tracks.map(({ clips }) => clips.length);
  expect(counted(without.value)).toEqual([0, 0, 6, 0, 0, 0, 0, 0]);
  expect(counted(withBed.value)).toEqual([4, 4, 6, 0, 4, 4, 4, 4]);
  expect(crossings(live) - before).toBeLessThan(480);
  expect(withBed.value.tracks[0]?.mixer.volume).toMatchObject({ value: 0.7, unit: "fader", minimum: 0, maximum: 1 });
  expect(without.value.tracks[0]?.mixer.volume).toMatchObject({ target: null, unit: "" });
});

it("reads of the bed only what sounds beside the clip that matters, and nothing of muted tracks and groups", async () => {
  const { live, host } = open();
  for (const name of ["Bass", "Guitar"]) live.track(name).values["mute"] = 1;
  const group = live.addTrack({ name: "Band", kind: "group", mute: true });
  live.track("Pad").children["group_track"] = group;
  const before = crossings(live);
  const read = await host.read({ bed: true, clip: 1 });
  if (!read.ok) throw new Error(read.error.sentence);
  const bed = read.value.tracks.filter(({ name }) => name !== "Vocal");
  const heard = bed.map(({ name, clips, mixer }) => [name, clips.map(({ start }) => start), mixer.volume.value]);
  expect(heard).toEqual([
    ["Drums", [64, 128], 0.7],
    ["Bass", [], 0],
    ["Keys", [], 0],
    ["Guitar", [], 0],
    ["Pad", [], 0],
    ["Lead", [64, 128], 0.7],
    ["Noise", [64, 128], 0.7],
    ["Band", [], 0],
  ]);
  expect(bed[0]?.clips[0]).toMatchObject({
    name: "lead.wav",
    start: 64,
    end: 128,
    loop: { on: false, start: 0, end: 64 },
  });
  expect(crossings(live) - before).toBeLessThan(300);
  expect(live.console).toEqual([]);
});

it("writes with one more batch, one undo step and no line over the limit", async () => {
  const { live, patch, host } = open();
  const read = await host.read({ bed: false });
  if (!read.ok) throw new Error(read.error.sentence);
  const [track] = read.value.tracks.filter(({ name }) => name === "Vocal");
  const ride = track?.devices[0]?.parameters[0];
  const [calls, strings] = [crossings(live), patch.distinctStrings()];
  const points = Array.from({ length: 500 }, (_, index) => ({ time: index / 10, value: (index % 24) - 12 }));
  const place = { kind: "session", slot: 0 } as const;
  const done = await host.write([{ track: track?.id ?? 0, target: ride?.target ?? 0, place, points, mode: "replace" }]);
  expect(done).toMatchObject({ ok: true, value: { route: "companion", breakpoints: 500, maximumError: 0 } });
  expect(crossings(live) - calls).toBeLessThan(30);
  expect(patch.distinctStrings() - strings).toBeLessThanOrEqual(4);
  expect(live.counts.undo).toBe(1);
  for (const text of patch.messages.flat())
    if (typeof text === "string") expect(text.length).toBeLessThan(LONGEST_LINE);
});

function open() {
  const live = new FakeLive(SONG, { automatic: true });
  const device = (live.track("Vocal").children["devices"] as LiveNode[])[1]!;
  const patch = patchedBridge(script, live, device);
  const view = live.song.children["view"] as LiveNode;
  view.children["detail_clip"] = (live.track("Vocal").children["arrangement_clips"] as LiveNode[])[1]!;
  patch.ready();
  const stage = [{ parameter: "Ride", unit: "dB" }];
  return { live, patch, host: lomLive({ wire: patch.wire, writer: drawingHand(live), detail: { stage } }) };
}

/** A four-minute vocal at 120 bpm in five takes, each warped with a marker every bar, and one take in the session. */
function takes(): ClipShape[] {
  return Array.from({ length: 5 }, (_, index) =>
    take(`Take ${index}`, { start_time: index * 96, end_time: index * 96 + 96 }),
  );
}

function take(name: string, more: Readonly<Record<string, number>> = {}): ClipShape {
  const markers = Array.from({ length: 25 }, (_, bar) => [bar * 2.01, bar * 4] as const);
  return { name, loop_end: 96, end_marker: 96, warp_markers: warpMarkersJson(markers), ...more };
}

function backing(name: string) {
  const arrangement = [0, 64, 128, 192].map((start) => ({ name, start_time: start, end_time: start + 64 }));
  return { name, volume: 0.7, arrangement };
}

const SONG: SetShape = {
  scenes: 8,
  returns: ["A-Reverb", "B-Delay"],
  locators: [
    [0, "Intro"],
    [64, "Verse"],
    [128, "Chorus"],
  ],
  tracks: [
    backing("Drums"),
    backing("Bass"),
    {
      name: "Vocal",
      session: [take("Loop")],
      arrangement: takes(),
      devices: [
        { name: "EQ Eight", className: "Eq8" },
        {
          name: "Steadyhand Ride",
          parameters: [
            { name: "Ride", value: 0, min: -24, max: 12, shown: " dB" },
            { name: "Output Trim", value: 0, min: -12, max: 12, shown: " dB" },
          ],
        },
        { name: "Compressor", className: "Compressor2" },
      ],
    },
    { name: "Keys", kind: "midi" },
    backing("Guitar"),
    backing("Pad"),
    backing("Lead"),
    backing("Noise"),
  ],
};
