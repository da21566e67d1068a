import { expect, it } from "vitest";
import { LONGEST_LINE } from "#src/adapters/lom/wire.ts";
import { type ClipShape, type SetShape, type TrackShape, warpMarkersJson } from "#test/doubles/live-api/live-node.ts";
import { type WholeLive, wholeLive } from "#test/doubles/live-api/sets/whole-live.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

/** Calls of LiveAPI: `get`, `set`, `call` and their kin. */
it.each([
  ["a clip a track, as exported stems have", 1, false, 2_258],
  ["four clips a track", 4, false, 2_906],
  ["eight clips a track", 8, false, 3_770],
  ["eight warped clips a track", 8, true, 4_346],
] as const)(
  "24 tracks of an EQ Eight, a Compressor and a Utility with %s cost as many calls as ADR 0094 says",
  async (_, clips, warped, calls) => {
    const running = wholeLive(song(clips, warped));
    const { set } = await running.read();
    expect(set.tracks.slice(0, 24).map((track) => [track.clips.length, track.devices.length])).toEqual(
      Array.from({ length: 24 }, () => [clips, 3]),
    );
    expect(running.live.counts.calls).toBe(calls);
    expectQuiet(running);
  },
);

it("names of parameters and laws are learnt once a class, and not again in the same set", async () => {
  const { live, read } = wholeLive(song(1, false));
  await read();
  const first = live.counts.calls;
  await read();
  const [names, lists, inferred] = [84 + 23 + 12, 3, 7];
  expect(first - (live.counts.calls - first)).toBe(names + lists + inferred);
});

it("Live is held for no more than 10 ms at a time, though all of it takes a second", async () => {
  const running = wholeLive(song(8, true), { millisecondsACall: 0.15 });
  await running.read();
  const { held } = running.patch;
  expect(held.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(900);
  expect(Math.max(...held)).toBeLessThan(10);
  expectQuiet(running);
});

/** One object, no undo, nothing in Max's console, and few strings for Max to keep. */
function expectQuiet({ live, patch }: WholeLive): void {
  expect(live.counts.objects).toBe(1);
  expect(live.counts.undo).toBe(0);
  expect(live.console).toEqual([]);
  expect(patch.distinctStrings()).toBeLessThanOrEqual(20);
  for (const text of patch.messages.flat())
    if (typeof text === "string") expect(text.length).toBeLessThanOrEqual(LONGEST_LINE);
}

function song(clips: number, warped: boolean): SetShape {
  const tracks = Array.from({ length: 24 }, (_, index) => track(index, clips, warped));
  return { returns: ["A-Reverb", "B-Delay"], tracks };
}

function track(index: number, clips: number, warped: boolean): TrackShape {
  const values = { "2 Filter On A": 1, "3 Filter On A": 1 };
  return {
    name: `Track ${index}`,
    sends: [0.5, 0],
    arrangement: Array.from({ length: clips }, (_, at) => clip(`take ${index} ${at}`, at * 32, warped)),
    devices: [nativeDevice("Eq8", { values }), nativeDevice("Compressor2"), nativeDevice("StereoGain")],
  };
}

function clip(name: string, start: number, warped: boolean): ClipShape {
  const markers = Array.from({ length: 9 }, (_, bar) => [bar * 2.01, bar * 4] as const);
  const place = { start_time: start, end_time: start + 32, loop_end: 32, end_marker: 32 };
  return { name, ...place, warping: Number(warped), warp_markers: warpMarkersJson(markers) };
}
