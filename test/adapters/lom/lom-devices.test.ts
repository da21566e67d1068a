import { describe, expect, it } from "vitest";
import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import { lomParameters } from "#src/adapters/lom/parameters/lom-parameters.ts";
import type { DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";
import { deviceInserterContract, parameterOf } from "#test/contracts/device-inserter.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import type { InsertHabits } from "#test/doubles/live-api/native-inserts.ts";
import { bridgeScript } from "#test/doubles/live-api/patched-bridge.ts";
import { chainLive } from "#test/doubles/live-api/sets/chain-live.ts";
import { storedRead } from "#test/doubles/live-api/values/stored-read.ts";
import { CHAINS } from "#test/doubles/sets/chain-set.ts";

const script = await bridgeScript();

function opened(version?: string, habits: InsertHabits = {}) {
  const { live, wire } = chainLive(script, version);
  live.habits = habits;
  const { forget, ...parameters } = lomParameters(wire);
  return { live, wire, host: { ...storedRead(wire, CHAINS.voice), ...parameters, ...lomDevices(wire, forget) } };
}

const AGES: readonly (readonly [age: string, version: string, habits: InsertHabits])[] = [
  ["12.3, by its older names, with other laws than are thought", "12.3.0", { older: true, bent: true }],
  ["12.4", "12.4.6", {}],
];

describe.each(AGES)("Live %s", (_, version, habits) => {
  deviceInserterContract("lom", async () => opened(version, habits).host);
});

const utility = (settings: DeviceOrder["choices"][number]["settings"] = {}): DeviceOrder => ({
  track: CHAINS.voice,
  choices: [{ className: "StereoGain", settings }],
  at: "end",
});
const chainOf = ({ live }: ReturnType<typeof opened>) =>
  (live.track("Voice").children["devices"] as LiveNode[]).map(({ values }) => values["name"]);

async function inserted({ host }: ReturnType<typeof opened>, ...orders: DeviceOrder[]): Promise<InsertedDevice[]> {
  const done = await host.insert(orders);
  if (!done.ok) throw new Error(done.error.sentence);
  return [...done.value];
}

describe("devices of a running Live", () => {
  it.each(["12.3.0", "12.4.6", "12.10", "13.0"])("come in and go in Live %s", async (version) => {
    const one = opened(version);
    const put = await inserted(one, utility({ Gain: 0.5, Mute: true }));
    expect(put[0]).toMatchObject({ name: "Utility", place: 0, before: null, evidence: "seen" });
    expect([parameterOf(put[0], "Gain")?.value, parameterOf(put[0], "Mute")?.value]).toEqual([
      expect.closeTo(0.5, 5),
      1,
    ]);
    expect((await one.host.withdraw(put)).ok).toBe(true);
    expect(chainOf(one)).toEqual([]);
  });

  it.each(["12.0.5", "12.1", "12.1.11", "12.2", "12.2.7", "11.3.42"])(
    "are refused in Live %s, with the way out, before anything is touched",
    async (version) => {
      const one = opened(version);
      const refused = await one.host.insert([utility()]);
      expect(refused).toMatchObject({ ok: false, error: { code: "device-unsupported" } });
      expect(refused.ok ? "" : refused.error.sentence).toMatch(/12\.3 .*yourself \(Utility\), and try again\.$/);
      expect(one.live.console).toEqual([]);
      expect(chainOf(one)).toEqual([]);
    },
  );

  it("that appear late are waited for", async () => {
    const one = opened("12.3.0", { late: 3 });
    one.live.clock.after(1, () => undefined);
    const put = inserted(one, utility({ Gain: 0.25 }));
    expect(parameterOf((await put)[0], "Gain")?.value).toBeCloseTo(0.25, 5);
  });

  it("that this edition does not have are refused, and what went in before them is out again", async () => {
    const one = opened("12.3.0", { without: ["EQ Eight"] });
    const equaliser: DeviceOrder = { track: CHAINS.band, choices: [{ className: "Eq8", settings: {} }], at: "end" };
    const refused = await one.host.insert([utility(), equaliser]);
    expect(refused).toMatchObject({ ok: false, error: { code: "device-unknown" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(/EQ Eight.*“Band”.*yourself/);
    expect(chainOf(one)).toEqual([]);
  });

  it("of a class that goes by the same name as the one that is meant are no choice", async () => {
    const one = opened();
    const older = { className: "AutoFilter", settings: {} };
    const put = await inserted(one, { ...utility(), choices: [older, { className: "StereoGain", settings: {} }] });
    expect(put.map(({ className }) => className)).toEqual(["StereoGain"]);
    expect(chainOf(one)).toEqual(["Utility"]);
  });

  it("whose values Live drops in silence are taken out again, and that is said", async () => {
    const one = opened("12.3.0", { deaf: ["Output"] });
    const refused = await one.host.insert([utility(), utility({ Gain: 0.5 })]);
    expect(refused).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(
      /new “Utility” otherwise than it was given, .* set Output to 0\.00 dB\.$/,
    );
    expect(chainOf(one)).toEqual([]);
  });

  it("that were moved are taken out where they stand, and those that a person deleted count as out", async () => {
    const one = opened();
    const put = await inserted(one, utility(), utility(), utility());
    const devices = one.live.track("Voice").children["devices"] as LiveNode[];
    devices.reverse();
    one.live.remove(devices[1]!);
    one.live.addDevice(one.live.track("Voice"), { name: "Mine", className: "Redux" }, 0);
    expect((await one.host.withdraw(put)).ok).toBe(true);
    expect(chainOf(one)).toEqual(["Mine"]);
  });

  it.each([
    ["comes in front of them as they are put in", "insert_device", true, { late: 1 }],
    ["comes in front of them as they are put in, and they are there at once", "insert_device", true, {}],
    ["comes behind them as they are put in", "insert_device", false, {}],
    ["moves them as they are taken out", "remove", true, {}],
  ] as const)("leave a person's device alone that %s", async (_, moment, isFirst, habits) => {
    const one = opened("12.4.6", habits);
    const { ask } = one.wire;
    let isOpen = true;
    Object.assign(one.wire, {
      ask: (ops: Parameters<typeof ask>[0]) => {
        const isNow = ops.some((op) => op.op === moment || (op.op === "call" && op.member === moment));
        const done = ask(ops);
        if (isNow && isOpen) {
          isOpen = false;
          setImmediate(() => {
            const voice = one.live.track("Voice");
            one.live.addDevice(voice, { name: "Mine", className: "Redux" }, isFirst ? 0 : undefined);
          });
        }
        return done;
      },
    });
    const put = await one.host.insert([utility()]);
    if (put.ok) expect((await one.host.withdraw(put.value)).ok).toBe(true);
    expect(chainOf(one)).toEqual(["Mine"]);
  });

  it("that may have come in while Live was silent are spoken of", async () => {
    const one = opened();
    const { ask } = one.wire;
    Object.assign(one.wire, {
      ask: async (ops: Parameters<typeof ask>[0]) => {
        const done = await ask(ops);
        const isPut = ops.some((op) => op.op === "call" && op.member === "insert_device");
        return isPut ? { ok: false, error: { code: "live-busy", sentence: "Live did not answer." } } : done;
      },
    });
    expect(await one.host.insert([utility()])).toMatchObject({
      error: { code: "live-busy", sentence: expect.stringMatching(/may have come in all the same: look at the track/) },
    });
    expect(chainOf(one)).toEqual(["Utility"]);
  });

  it("of a track that was deleted count as out", async () => {
    const one = opened();
    const put = await inserted(one, utility());
    one.live.remove(one.live.track("Voice"));
    expect((await one.host.withdraw(put)).ok).toBe(true);
    expect(await one.host.insert([utility()])).toMatchObject({ ok: false, error: { code: "track-unknown" } });
  });

  it("on a track that was frozen since are named as still there", async () => {
    const one = opened();
    const put = await inserted(one, utility());
    one.live.track("Voice").values["is_frozen"] = 1;
    expect(await one.host.withdraw(put)).toMatchObject({ ok: false, error: { code: "write-failed" } });
    one.live.track("Voice").values["is_frozen"] = 0;
    expect((await one.host.withdraw(put)).ok).toBe(true);
  });

  const keyed = (className: string, key: number, track: number = CHAINS.voice): DeviceOrder => ({
    track,
    choices: [{ className, settings: { Ratio: 2 }, key: { track: key, tap: "post-fx" } }],
    at: "end",
  });
  const routed = ({ live }: ReturnType<typeof opened>) =>
    (live.track("Voice").children["devices"] as LiveNode[]).map(({ values }) =>
      ["input_routing_type", "input_routing_channel"].map(
        (member) => /"display_name": "([^"]*)"/.exec(String(values[member]))?.[1],
      ),
    );

  it("are steered by another track, behind its devices, though menus come late", async () => {
    const one = opened("12.4.6", { late: 2 });
    const [put] = await inserted(one, keyed("Compressor2", CHAINS.band));
    expect(routed(one)).toEqual([["4-Band", "Post FX"]]);
    expect(parameterOf(put, "SideChain/OnOff")?.value).toBe(1);
    expect(parameterOf(put, "SideChain/DryWet")?.value).toBeCloseTo(1, 5);
  });

  it.each<[string, DeviceOrder, RegExp]>([
    [
      "of a class that has none there",
      keyed("GlueCompressor", CHAINS.band),
      /“Glue Compressor” there yourself, open its sidechain, choose “Band” and Post FX/,
    ],
    ["by the track itself", keyed("Compressor2", CHAINS.voice), /itself/],
    ["by a return", keyed("Compressor2", CHAINS.room), /return/],
  ])("get no sidechain %s, and say what to do", async (_, order, words) => {
    const one = opened();
    const refused = await one.host.insert([utility(), order]);
    expect(refused).toMatchObject({ ok: false, error: { code: "device-unsupported" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(words);
    expect(chainOf(one)).toEqual([]);
  });

  it("get no sidechain from one of two tracks of a name, which Live's menu does not tell apart", async () => {
    const one = opened();
    one.live.track("Rack").values["name"] = "Band";
    expect(await one.host.insert([keyed("Compressor2", CHAINS.band)])).toMatchObject({
      error: { code: "device-unsupported" },
    });
    expect(chainOf(one)).toEqual([]);
  });

  it("that have no sidechain at all are a mistake of the caller", async () => {
    await expect(opened().host.insert([{ ...keyed("StereoGain", CHAINS.band), at: "end" }])).rejects.toThrow(
      RangeError,
    );
  });
});
