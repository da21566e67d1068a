import { describe, expect, it } from "vitest";
import { lomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { wholeLive } from "#test/doubles/live-api/sets/whole-live.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

function opened() {
  const tracks = Array.from({ length: 8 }, (_, index) => ({
    id: 1 + index,
    name: `Track ${1 + index}`,
    arrangement: [{ name: "take" }, { name: "more", start_time: 16, end_time: 32 }],
    devices: [
      nativeDevice("Eq8", { values: { "3 Filter On A": 1, "3 Filter Type A": 3 } }),
      nativeDevice("StereoGain"),
    ],
  }));
  const { live, patch } = wholeLive({ tracks });
  const reader = lomMixSet(patch.wire);
  /** A reading, and the calls that it costs. */
  const costing = async (some: readonly number[] | null, all = true) => {
    const before = live.counts.calls;
    const done = await (some === null ? reader.read({ all }) : reader.again(new Set(some), { all }));
    if (!done.ok) throw new Error(done.error.sentence);
    return { set: done.value.set, calls: live.counts.calls - before };
  };
  return { live, costing };
}

const volumeOf = ({ tracks }: LiveSet, track: number) => tracks.find(({ id }) => id === track)!.mixer.volume;

describe("some tracks of a running Live, read again", () => {
  it("show what was set and put in there, for the calls of those tracks alone", async () => {
    const { live, costing } = opened();
    const first = await costing(null);
    live.write(live.byId(volumeOf(first.set, 3).target!)!, "value", 0.5);
    live.addDevice(live.track("Track 5"), nativeDevice("StereoGain"));
    const second = await costing([3, 5]);
    expect(second.calls).toBeLessThan(first.calls / 3);
    expect(volumeOf(second.set, 3).value).toBe(0.5);
    expect(second.set.tracks[4]!.devices.map(({ className }) => className)).toEqual([
      "Eq8",
      "StereoGain",
      "StereoGain",
    ]);
    expect(second.set).toEqual((await costing(null)).set);
    expect((await costing([])).calls).toBe(0);
    expect(live.console).toEqual([]);
  });

  it("leave what stands elsewhere as it was read last", async () => {
    const { live, costing } = opened();
    const { set } = await costing(null);
    live.write(live.byId(volumeOf(set, 7).target!)!, "value", 0.1);
    expect(volumeOf((await costing([3])).set, 7).value).toBe(0.85);
    expect(volumeOf((await costing([7])).set, 7).value).toBe(0.1);
  });

  it.each([
    ["a track has another place", "Track 1", 3],
    ["a track is gone", "Track 3", 3],
  ])("have all of it read where %s", async (_, removed, track) => {
    const { live, costing } = opened();
    const { set } = await costing(null);
    live.write(live.byId(volumeOf(set, 7).target!)!, "value", 0.1);
    live.remove(live.track(removed));
    const after = (await costing([track])).set;
    expect(after.tracks).toHaveLength(8);
    expect(volumeOf(after, 7).value).toBe(0.1);
  });

  it("have all of it read the first time, and where it was read with less", async () => {
    const { costing } = opened();
    const first = await costing([3]);
    expect(first.set.tracks).toHaveLength(9);
    const less = await costing(null, false);
    expect((await costing([3])).calls).toBeGreaterThan(less.calls);
  });
});
