import { describe, expect, it } from "vitest";
import { changedTracks } from "#src/devices/mix/session/apply/changed-tracks.ts";
import { MoveLedger } from "#src/devices/mix/session/apply/move-ledger.ts";
import type { Device } from "#src/model/live-set.ts";
import { FADER, ORDER, SET } from "#test/devices/mix/session/three-tracks.ts";
import { SharedSet } from "#test/doubles/mix/shared-set.ts";
import { parameter } from "#test/doubles/sets/live-set.ts";

describe("tracks that somebody has changed", () => {
  const before = new SharedSet(SET);
  const utility = (width: number, more: readonly string[] = []): Device => ({
    ...{ name: "Utility", className: "StereoGain", on: true, nested: [] },
    parameters: [["StereoWidth", width] as const, ...more.map((name) => [name, 0] as const)].map(([name, value], at) =>
      parameter({ name, value, target: 90 + at }),
    ),
  });

  it("say nothing by what only one of the readings tells of a device", () => {
    const [read, whole, turned] = [utility(1), utility(1, ["Balance"]), utility(0.5, ["Balance"])].map((device) => {
      const live = new SharedSet(SET);
      live.edit("Vox", (each) => ({ ...each, devices: [device] }));
      return live.now;
    });
    expect([...changedTracks(read!, whole!)]).toEqual([]);
    expect([...changedTracks(read!, turned!)]).toEqual([[1, "its devices changed"]]);
  });

  it.each<[string, (live: SharedSet) => void, readonly [number, string][]]>([
    ["nothing", () => undefined, []],
    ["a fader", (live) => live.fade("Drums", 0.7), [[2, "its mixer changed"]]],
    ["a name", (live) => live.edit("Drums", (each) => ({ ...each, name: "Kit" })), []],
    ["a track that is gone", (live) => live.remove("Bass"), [[3, "it is gone"]]],
    [
      "a switch and its devices",
      (live) =>
        live.edit("Vox", (each) => ({
          ...each,
          active: false,
          devices: [{ name: "Echo", className: "Echo", on: true, parameters: [], nested: [] }],
        })),
      [[1, "its devices and its switches changed"]],
    ],
  ])("are told by what is another: %s", (_, change, told) => {
    const live = new SharedSet(SET);
    change(live);
    expect([...changedTracks(before.now, live.now)]).toEqual(told);
  });

  it("has a host that can read a few tracks anew do so while moves are made, with those that were written to since", async () => {
    const live = new SharedSet(SET);
    const read: (readonly number[] | "all")[] = [];
    const host = {
      ...live.host,
      read: () => {
        read.push("all");
        return live.host.read();
      },
      again: (tracks: ReadonlySet<number>) => {
        read.push([...tracks]);
        return live.host.read();
      },
    };
    const ledger = new MoveLedger(host);
    const { making } = ledger;
    await ledger.read();
    await making.set([{ track: 1, target: FADER(0), value: 0.2 }]);
    await making.insert([ORDER]);
    expect(await making.read()).toMatchObject({ ok: true, value: live.now });
    await making.revert([{ track: 1, target: FADER(0) }]);
    await making.read();
    await making.read();
    expect(read).toEqual(["all", [1, 3], [1], []]);
    await ledger.takeBack();
    expect(read.slice(4)).toEqual(["all", "all"]);
    expect(live.now).toEqual(SET);
  });
});
