import { describe, expect, it } from "vitest";
import { lomLiveChain } from "#src/devices/master/session/chain/lom-live-chain.ts";
import type { LiveWork } from "#src/ports/output/read-back-log.ts";
import { ALL, numbersOf, opened, signal, stored, toldOf } from "#test/devices/master/chain/live/chain-in-live.ts";
import type { InsertHabits } from "#test/doubles/live-api/native-inserts.ts";

const AGES: readonly (readonly [age: string, version: string, habits: InsertHabits])[] = [
  ["12.3, by its older names, with other laws than are thought", "12.3.0", { older: true, bent: true }],
  ["12.4, late", "12.4.6", { late: 2 }],
];

describe.each(AGES)("a master's chain on Main of Live %s", (_, version, habits) => {
  it("stands behind what sounds, with the solved values, and is out again to the bit", async () => {
    const one = opened(version, habits);
    const before = numbersOf(one.live);
    const placed = await one.chain.setUp(ALL, signal);
    if (!placed.ok) throw new Error(placed.error.sentence);
    expect(placed.value.stages.map(({ state }) => state)).toEqual(ALL.map(() => "placed"));
    expect(one.names()).toEqual([
      "Mine",
      ...["EQ Eight", "Multiband Dynamics", "EQ Eight", "Compressor", "Utility", "Limiter"],
      "Steadyhand Master",
    ]);
    const devices = await stored(one);
    const wanted = ALL.flatMap((each) => each.devices);
    for (const [index, { settings }] of wanted.entries())
      for (const [path, value] of Object.entries(settings)) {
        const { parameters, settings: plain = {} } = devices[1 + index]!;
        const held = parameters.find(({ name }) => name === path)?.value ?? Number(plain[path]);
        expect([path, Math.abs(held - Number(value)) <= 0.011 * Math.max(1, Math.abs(Number(value)))]).toEqual([
          path,
          true,
        ]);
      }
    expect(one.chain.stands).toBe(true);
    expect(await one.chain.revert()).toEqual({
      ok: true,
      value: {
        removed: ["Utility", "Limiter", "Compressor", "EQ Eight", "Multiband Dynamics", "EQ Eight"],
        restored: [],
        left: [],
      },
    });
    expect(numbersOf(one.live)).toEqual(before);
    expect(one.chain.stands).toBe(false);
    const putIn = (which: string) => [version, "put in", which, "near"];
    expect(one.lines.map(toldOf)).toEqual([
      ...["eq Eq8", "multiband MultibandDynamics", "stereo Eq8", "glue Compressor2"].map(putIn),
      ...["limiter StereoGain", "limiter Limiter"].map(putIn),
      [version, "chain back", 6, 0, 0],
    ]);
    const untold = one.lines.flatMap((line) =>
      "values" in line ? line.values.filter(({ asked, held }) => asked !== undefined && held === null) : [],
    );
    expect(new Set(untold.map(({ parameter }) => parameter))).toEqual(new Set(["Mode", "Precision"]));
  });

  it("is there already for whoever asks anew, as a Live that was opened again", async () => {
    const one = opened(version, habits);
    await one.chain.setUp(ALL, signal);
    const [numbers, steps] = [numbersOf(one.live), one.live.counts.undo];
    const found: LiveWork[] = [];
    const later = lomLiveChain(one.wire, (work) => found.push(work));
    expect(await later.setUp(ALL, signal)).toMatchObject({ ok: true, value: { already: true } });
    expect(new Set(found.map(({ what }) => what))).toEqual(new Set(["found"]));
    expect(later.stands).toBe(false);
    expect([numbersOf(one.live), one.live.counts.undo]).toEqual([numbers, steps]);
  });
});
