import { describe, expect, it } from "vitest";
import { lomDevices } from "#src/adapters/lom/devices/lom-devices.ts";
import { storedChain } from "#src/adapters/lom/stored/stored-chain.ts";
import { isAtRest } from "#src/knowledge/live/device-trees/at-rest.ts";
import type { Device } from "#src/model/live-set.ts";
import type { DeviceChoice } from "#src/ports/device-inserter.ts";
import { inserted } from "#test/contracts/device-inserter.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";
import type { InsertHabits } from "#test/doubles/live-api/native-inserts.ts";
import { bridgeScript } from "#test/doubles/live-api/patched-bridge.ts";
import { chainLive } from "#test/doubles/live-api/sets/chain-live.ts";
import { CHAINS } from "#test/doubles/sets/chain-set.ts";

const script = await bridgeScript();

const AGES: readonly (readonly [age: string, version: string, habits: InsertHabits])[] = [
  ["12.3, by its older names, with other laws than are thought", "12.3.0", { older: true, bent: true }],
  ["12.4", "12.4.6", {}],
];
const CLASSES = [
  ...["Eq8", "StereoGain", "Compressor2", "GlueCompressor"],
  ...["MultibandDynamics", "Limiter", "Saturator"],
];

function opened(version = "12.4.6", habits: InsertHabits = {}) {
  const { live, wire } = chainLive(script, version);
  live.habits = habits;
  const devices = () => live.track("Voice").children["devices"] as LiveNode[];
  return { live, wire, devices, host: lomDevices(wire, () => undefined) };
}

/** What Live holds of a device of the voice, as a set file would have it. */
async function put(one: ReturnType<typeof opened>, choice: DeviceChoice): Promise<Device> {
  await inserted(one.host, [{ track: CHAINS.voice, choices: [choice], at: "end" }]);
  const chain = await storedChain(one.wire, CHAINS.voice);
  if (!chain.ok) throw new Error(chain.error.sentence);
  return chain.value.devices.at(-1)!;
}

const storedIn = ({ parameters }: Device, path: string) => parameters.find(({ name }) => name === path)?.value;
const rawIn = (device: LiveNode, name: string) =>
  Number((device.children["parameters"] as LiveNode[]).find(({ values }) => values["name"] === name)!.values["value"]);

describe.each(AGES)("a device that is put into Live %s", (_, version, habits) => {
  it.each(CLASSES)("rests, %s, though its user has all of it otherwise by default", async (className) => {
    const device = await put(opened(version, habits), { className, settings: {} });
    expect(device.className).toBe(className);
    expect(isAtRest(device, 12)).toBe(true);
  });

  it("has what was ordered by path, in Hz, gains, ratios and milliseconds, and rests beside", async () => {
    const settings = { Threshold: 0.1, Ratio: 1.5, Attack: 30, Release: 220, Knee: 3, Model: 0, LogEnvelope: true };
    const device = await put(opened(version, habits), { className: "Compressor2", settings });
    for (const [path, value] of Object.entries(settings))
      expect([path, storedIn(device, path)]).toEqual([path, expect.closeTo(Number(value), 1)]);
    expect(storedIn(device, "DryWet")).toBeCloseTo(1, 6);
    expect(storedIn(device, "GainCompensation")).toBe(0);
  });

  it("has a width of 150 %, for which no law is known", async () => {
    const device = await put(opened(version, habits), { className: "StereoGain", settings: { StereoWidth: 1.5 } });
    expect(storedIn(device, "StereoWidth")).toBeCloseTo(1.5, 6);
  });

  it("acts on the side alone, oversampled, as an EQ Eight in M/S mode", async () => {
    const settings = {
      Mode: "2",
      Precision: "1",
      "Bands.0/ParameterA/IsOn": false,
      "Bands.0/ParameterB/IsOn": true,
      "Bands.0/ParameterB/Mode": 5,
      "Bands.0/ParameterB/Freq": 8000,
      "Bands.0/ParameterB/Gain": -2.5,
      "Bands.0/ParameterB/Q": Math.SQRT1_2,
    };
    const device = await put(opened(version, habits), { className: "Eq8", settings });
    expect(device.settings).toEqual({ Mode: "2", Precision: "1" });
    expect(storedIn(device, "Bands.0/ParameterB/Freq")! / 8000).toBeCloseTo(1, 2);
    expect(storedIn(device, "Bands.0/ParameterB/Gain")).toBeCloseTo(-2.5, 6);
    expect(storedIn(device, "Bands.0/ParameterA/IsOn")).toBe(0);
  });
});

describe("a value that Live", () => {
  it("rounds stands where it shows what was asked, and is refused with the way by hand where it does not", async () => {
    const fine = opened("12.4.6", { rounds: { "Bass Freq": 2 ** -12 } });
    const bass = { className: "StereoGain", settings: { BassMono: true, BassMonoFrequency: 135 } };
    const device = await put(fine, bass);
    expect(storedIn(device, "BassMonoFrequency")! / 135).toBeCloseTo(1, 2);
    const coarse = opened("12.4.6", { rounds: { "Bass Freq": 0.1 } });
    const refused = await coarse.host.insert([{ track: CHAINS.voice, choices: [bass], at: "end" }]);
    expect(refused).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(/set Bass Freq to 135 Hz\.$/);
    expect(coarse.devices()).toEqual([]);
  });

  it("drops in silence as a property is refused, and the device is out again", async () => {
    const one = opened("12.4.6", { deaf: ["global_mode"] });
    const order = { track: CHAINS.voice, choices: [{ className: "Eq8", settings: { Mode: "2" } }], at: "end" } as const;
    const refused = await one.host.insert([order]);
    expect(refused).toMatchObject({ ok: false, error: { code: "read-back-differs" } });
    expect(one.devices()).toEqual([]);
  });

  it("has already is not set once more, as each is a step of its undo", async () => {
    const one = opened();
    const before = one.live.counts.undo;
    await put(one, { className: "StereoGain", settings: { Gain: 0.5 } });
    const steps = one.live.counts.undo - before;
    const native = (one.devices()[0]!.children["parameters"] as LiveNode[]).length;
    expect(steps).toBeLessThan(native);
    expect(rawIn(one.devices()[0]!, "Output")).toBeCloseTo((20 * Math.log10(0.5)) / 35, 6);
  });

  it("would be held over by one request is set in several of its turns", async () => {
    const one = opened();
    const sizes: number[] = [];
    const { ask } = one.wire;
    Object.assign(one.wire, {
      ask: (ops: Parameters<typeof ask>[0]) => {
        if (ops.some(({ op }) => op === "set")) sizes.push(ops.length);
        return ask(ops);
      },
    });
    await put(one, { className: "Eq8", settings: {} });
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16);
  });
});
