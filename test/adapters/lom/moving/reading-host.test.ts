import { describe, expect, it } from "vitest";
import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import { readingHost } from "#src/adapters/lom/moving/reading-host.ts";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import { lomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { wholeLive } from "#test/doubles/live-api/whole-live.ts";
import { nativeDevice } from "#test/doubles/native-devices.ts";

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
  const { forget, ...parameters } = lomParameters(patch.wire);
  const host = readingHost({ ...parameters, ...lomDevices(patch.wire, forget) }, lomMixSet(patch.wire));
  const read = async (): Promise<LiveSet> => {
    const done = await host.read();
    if (!done.ok) throw new Error(done.error.sentence);
    return done.value;
  };
  /** Calls that a reading costs. */
  const costing = async () => {
    const before = live.counts.calls;
    const set = await read();
    return { set, calls: live.counts.calls - before };
  };
  return { live, patch, host, read, costing };
}

const gainOf = ({ tracks }: LiveSet, track: number) =>
  tracks.find(({ id }) => id === track)!.devices[1]!.parameters.find(({ name }) => name === "Gain")!;

describe("a host of a running Live that moves are made in", () => {
  it("shows what was set and put in for the calls of that track alone", async () => {
    const { live, host, read, costing } = opened();
    const first = await costing();
    const volume = first.set.tracks[2]!.mixer.volume.target!;
    const gain = gainOf(first.set, 3).target!;
    await host.set([
      { track: 3, target: volume, value: 0.5 },
      { track: 3, target: gain, value: 0.5 },
    ]);
    await host.insert([{ track: 5, choices: [{ className: "StereoGain", settings: { Gain: 2 } }], at: "end" }]);
    const second = await costing();
    expect(second.calls).toBeLessThan(first.calls / 3);
    expect(second.set.tracks[2]!.mixer.volume.value).toBe(0.5);
    expect(gainOf(second.set, 3).value).toBeCloseTo(0.5, 6);
    expect(second.set.tracks[4]!.devices.map(({ className }) => className)).toEqual([
      "Eq8",
      "StereoGain",
      "StereoGain",
    ]);
    expect((await costing()).calls).toBe(0);
    expect(await read()).toEqual(second.set);
    expect(live.console).toEqual([]);
  });

  it("shows what was taken back", async () => {
    const { host, read } = opened();
    const before = await read();
    const gain = { track: 3, target: gainOf(before, 3).target! };
    await host.set([{ ...gain, value: 0.5 }]);
    await read();
    await host.revert([gain]);
    expect(gainOf(await read(), 3).value).toBe(gainOf(before, 3).value);
  });

  it("reads all of it anew where a track was moved or deleted meanwhile, and what stood elsewhere with it", async () => {
    const { live, host, read } = opened();
    const before = await read();
    const volume = { track: 3, target: before.tracks[2]!.mixer.volume.target! };
    live.write(live.byId(before.tracks[6]!.mixer.volume.target!)!, "value", 0.1);
    await host.set([{ ...volume, value: 0.5 }]);
    expect((await read()).tracks[6]!.mixer.volume.value).toBe(0.85);
    live.remove(live.track("Track 1"));
    await host.set([{ ...volume, value: 0.6 }]);
    const after = await read();
    expect(after.tracks.map(({ id }) => id).slice(0, 3)).toEqual([2, 3, 4]);
    expect([after.tracks[1]!.mixer.volume.value, after.tracks[5]!.mixer.volume.value]).toEqual([0.6, 0.1]);
  });
});
