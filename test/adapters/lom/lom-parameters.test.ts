import { describe, expect, it } from "vitest";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import type { ParameterAddress } from "#src/ports/parameter-writer.ts";
import { parameterWriterContract } from "#test/contracts/parameter-writer.ts";
import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import type { InsertHabits } from "#test/doubles/live-api/native-inserts.ts";
import { bridgeScript } from "#test/doubles/live-api/patched-bridge.ts";
import { storedLive } from "#test/doubles/live-api/values/stored-live.ts";
import { storedRead } from "#test/doubles/live-api/values/stored-read.ts";
import { MADE } from "#test/doubles/sets/als-set.ts";

const script = await bridgeScript();

const GAIN = { track: MADE.lead, target: MADE.leadVolume };
const FREQUENCY = { track: MADE.lead, target: MADE.eqFrequency };
const MAIN = { track: MADE.main, target: MADE.mainVolume };

function opened(version?: string, habits: InsertHabits = {}) {
  const { live, wire } = storedLive(script, version, habits);
  return { live, wire, host: { ...storedRead(wire, MADE.lead), ...lomParameters(wire) } };
}

const heldIn = (live: FakeLive, { target }: ParameterAddress) => Number(live.byId(target)!.values["value"]);

const AGES: readonly (readonly [age: string, version: string, habits: InsertHabits])[] = [
  ["12.0, by its older names, with other laws than are thought", "12.0.5", { older: true, bent: true }],
  ["12.4", "12.4.6", {}],
];

describe.each(AGES)("Live %s", (_, version, habits) => {
  parameterWriterContract("lom", async (scene) => {
    const { live, host } = opened(version, habits);
    const parameter = live.byId(FREQUENCY.target)!;
    // Where the law is another, another number shows 440 Hz.
    if (habits.bent === true) parameter.values["value"] = (Math.log(440 / 10) / Math.log(2200)) ** (1 / 1.25);
    const { values } = parameter;
    if (scene === "arrangement" || scene === "clip") values["automation_state"] = 1;
    if (scene === "macro") values["is_enabled"] = 0;
    const lead = live.track("Lead");
    if (scene === "frozen") lead.values["is_frozen"] = 1;
    const fader = (lead.children["mixer_device"] as LiveNode).children["volume"] as LiveNode;
    const free = scene === "frozen" ? { track: MADE.lead, target: fader.id } : MAIN;
    return { host, held: FREQUENCY, free };
  });
});

const near = (value: number): number => expect.closeTo(value, 5) as number;

describe("parameters of a running Live", () => {
  it("that a person moves in the meantime stay where they were put, and count as found there", async () => {
    const { live, host } = opened();
    await host.set([
      { ...GAIN, value: 0.5 },
      { ...MAIN, value: 0.25 },
    ]);
    live.write(live.byId(GAIN.target)!, "value", 0.7);
    expect((await host.revert(host.ledger())).ok).toBe(true);
    expect([heldIn(live, GAIN), heldIn(live, MAIN)]).toEqual([0.7, 1]);
    expect(host.ledger()).toEqual([]);
    await host.set([{ ...GAIN, value: 0.5 }]);
    live.write(live.byId(GAIN.target)!, "value", 0.9);
    await host.set([{ ...GAIN, value: 0.4 }]);
    expect(host.ledger()).toEqual([{ ...GAIN, before: near(10 ** (2 / 20)), after: near(0.4) }]);
  });

  it("that Live drops in silence are refused, and what was set before them stands as it stood", async () => {
    const { live, host } = opened();
    await host.set([{ ...MAIN, value: 0.75 }]);
    live.byId(FREQUENCY.target)!.values["max"] = 22_000;
    const dropping = live.byId(FREQUENCY.target)!;
    Object.defineProperty(dropping.values, "value", { get: () => 440, set: () => undefined });
    const done = await host.set([
      { ...MAIN, value: 0.5 },
      { ...FREQUENCY, value: 1000 },
      { ...GAIN, value: 0.5 },
    ]);
    expect(done).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(done.ok ? "" : done.error.sentence).toMatch(
      /holds 440 for the 1 Frequency A of track “Lead”, not 0\.5986\d+, .* or set 1 Frequency A to 1000 Hz yourself\.$/,
    );
    expect([heldIn(live, MAIN), heldIn(live, GAIN)]).toEqual([0.75, 0.85]);
    expect(host.ledger()).toEqual([{ ...MAIN, before: 1, after: 0.75 }]);
  });

  it("that go in and not back beside a refused one stay in the ledger, and are not said to be as they were", async () => {
    const { live, host } = opened();
    const dropping = live.byId(FREQUENCY.target)!;
    Object.defineProperty(dropping.values, "value", { get: () => 440, set: () => undefined });
    let stands = 1;
    let free = false;
    const sticking = live.byId(MAIN.target)!;
    Object.defineProperty(sticking.values, "value", {
      get: () => stands,
      set: (value: number) => {
        if (stands === 1 || free) stands = value;
      },
    });
    const done = await host.set([
      { ...MAIN, value: 0.5 },
      { ...FREQUENCY, value: 1000 },
    ]);
    expect(done.ok ? "" : done.error.sentence).toMatch(/^Live did not take back all that was set: /);
    expect(host.ledger()).toEqual([{ ...MAIN, before: 1, after: 0.5 }]);
    free = true;
    expect((await host.revert(host.ledger())).ok).toBe(true);
    expect([stands, host.ledger()]).toEqual([1, []]);
  });

  it.each([
    ["which keeps the value that went in", (value: number) => value],
    ["which rounds it", (value: number) => Math.round(value * 4) / 4],
  ])("stay in the ledger where a Live does not put them back, %s, at each Revert until it does", async (_, kept) => {
    const { live, host } = opened();
    let stands = 1;
    let free = true;
    Object.defineProperty(live.byId(MAIN.target)!.values, "value", {
      get: () => stands,
      set: (value: number) => {
        stands = free ? kept(value) : kept(0.3);
      },
    });
    expect((await host.set([{ ...MAIN, value: 0.5 }])).ok).toBe(true);
    free = false;
    for (let press = 0; press < 2; press += 1) {
      expect(await host.revert(host.ledger())).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
      expect(host.ledger()).toEqual([{ ...MAIN, before: 1, after: near(kept(0.3)) }]);
    }
    free = true;
    expect(await host.revert(host.ledger())).toMatchObject({ ok: true });
    expect([stands, host.ledger()]).toEqual([1, []]);
  });

  it("that go in rounded and not back beside a refused one are known by what Live holds, and go back later", async () => {
    const { live, host } = opened();
    const dropping = live.byId(FREQUENCY.target)!;
    Object.defineProperty(dropping.values, "value", { get: () => 440, set: () => undefined });
    let stands = 1;
    let free = false;
    Object.defineProperty(live.byId(MAIN.target)!.values, "value", {
      get: () => stands,
      set: (value: number) => {
        if (stands === 1 || free) stands = Math.round(value * 4) / 4;
      },
    });
    const done = await host.set([
      { ...FREQUENCY, value: 1000 },
      { ...MAIN, value: 0.45 },
    ]);
    expect(done.ok ? "" : done.error.sentence).toMatch(/^Live did not take back all that was set: /);
    expect(host.ledger()).toEqual([{ ...MAIN, before: 1, after: 0.5 }]);
    free = true;
    expect((await host.revert(host.ledger())).ok).toBe(true);
    expect([stands, host.ledger()]).toEqual([1, []]);
  });

  it("of a track that was deleted are refused, and let go of", async () => {
    const { live, host } = opened();
    await host.set([
      { ...GAIN, value: 0.5 },
      { ...MAIN, value: 0.5 },
    ]);
    live.remove(live.track("Lead"));
    expect(await host.set([{ ...GAIN, value: 1 }])).toMatchObject({ ok: false, error: { code: "track-unknown" } });
    expect((await host.revert(host.ledger())).ok).toBe(true);
    expect(heldIn(live, MAIN)).toBe(1);
    expect(host.ledger()).toEqual([]);
  });

  it("that Live may have set before it fell silent stay in the ledger, and are put back once it answers", async () => {
    const { live, wire, host } = opened();
    const { ask } = wire;
    let answers = true;
    Object.assign(wire, {
      ask: async (ops: Parameters<typeof ask>[0]) => {
        const done = await ask(ops);
        const isWrite = ops.some(({ op }) => op === "set");
        return answers || !isWrite
          ? done
          : { ok: false, error: { code: "live-busy", sentence: "Live did not answer." } };
      },
    });
    answers = false;
    expect(await host.set([{ ...GAIN, value: 0.5 }])).toMatchObject({ ok: false, error: { code: "live-busy" } });
    expect(host.ledger()).toEqual([{ ...GAIN, before: near(1), after: near(0.5) }]);
    answers = true;
    expect((await host.revert([GAIN])).ok).toBe(true);
    expect(heldIn(live, GAIN)).toBe(0.85);
  });

  it("are set on returns and on the main track as on any other, and each costs one step of undo", async () => {
    const { live, host } = opened();
    const before = live.counts.undo;
    await host.set([
      { ...MAIN, value: 0.5 },
      { ...GAIN, value: 0.25 },
    ]);
    expect(live.counts.undo - before).toBe(2);
  });
});
