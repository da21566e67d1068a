import { describe, expect, it } from "vitest";
import { storedChain } from "#src/adapters/lom/stored/stored-chain.ts";
import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import { eqEightDevice } from "#src/devices/master/chain/eq-eight-settings.ts";
import { limiterChain } from "#src/devices/master/chain/limiter-chain.ts";
import { multibandChain } from "#src/devices/master/chain/multiband-chain.ts";
import { lomLiveChain } from "#src/devices/master/session/chain/lom-live-chain.ts";
import { MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";
import { IDLE_BAND } from "#src/knowledge/master/moves.ts";
import { FOUR_BANDS } from "#src/knowledge/processing/four-bands.ts";
import type { Device } from "#src/model/live-set.ts";
import type { LiveWork } from "#src/ports/output/read-back-log.ts";
import type { BandSettings } from "#src/process/multiband/multiband.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { DeviceShape, LiveNode } from "#test/doubles/live-api/live-node.ts";
import type { InsertHabits } from "#test/doubles/live-api/native-inserts.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

const script = await bridgeScript();
const MAIN = -1;
const signal = new AbortController().signal;

const stage = (name: ChainStage["stage"], devices: ChainStage["devices"]): ChainStage => ({
  ...{ stage: name, process: name, found: "", did: "", fidelity: "near", sentence: "as near as it comes" },
  devices,
});
const EQ = stage("eq", [eqEightDevice([{ shape: "bell", frequency: 315, gain: -2.4, q: 1.4 }], "stereo", true)]);
const SIDE = stage("stereo", [eqEightDevice([{ shape: "high-shelf", frequency: 6000, gain: 1.5 }], "side", true)]);
const IDLE: BandSettings = { ...IDLE_BAND, threshold: 0 };
const BANDS = stage(
  "multiband",
  multibandChain({
    crossovers: FOUR_BANDS.crossovers,
    bands: [{ ...FOUR_BANDS.bands[0], threshold: -24 }, IDLE, IDLE, { ...FOUR_BANDS.bands[3], threshold: -38 }],
  }).devices,
);
const GLUE = stage("glue", [
  {
    className: "Compressor2",
    settings: { Threshold: 10 ** (-18.4 / 20), Ratio: 1.5, Attack: 30, Release: 220, Knee: 3, Model: 0, DryWet: 1 },
    byHand: "Compressor: threshold -18.4 dB, ratio 1.5",
  },
]);
const LIMITER = limiterChain(
  {
    goal: { loudness: -14, ceiling: -1, notLouder: null, limiter: true },
    ...{ gain: 3.5, reduction: 2, unlimited: 1, limits: true, after: { integrated: -14, truePeak: -1 } },
  },
  true,
);
const ALL = [EQ, BANDS, SIDE, GLUE, LIMITER];

const own: DeviceShape = { id: 900, name: "Steadyhand Master", parameters: [{ name: "Gain", value: 0 }] };

/** What Main holds unless told otherwise: a filter that somebody set, and the Master. */
function opened(
  version = "12.4.6",
  habits: InsertHabits = {},
  devices: readonly DeviceShape[] = [used(), own],
  volume = 0.85,
) {
  const live = new FakeLive({ version, tracks: [], main: { id: MAIN, volume, devices } }, { automatic: true });
  live.habits = habits;
  const { wire, ready } = patchedBridge(script, live, live.byId(900));
  ready();
  const lines: LiveWork[] = [];
  const chain = lomLiveChain(wire, (work) => lines.push(work));
  return { live, wire, chain, lines, names: () => mainOf(live).map(({ values }) => values["name"]) };
}

function used(): DeviceShape {
  return nativeDevice("AutoFilter2", { name: "Mine", used: true });
}

function mainOf(live: FakeLive): LiveNode[] {
  return live.track("Main").children["devices"] as LiveNode[];
}

/** Every number that Main holds, by device and parameter. */
function numbersOf(live: FakeLive) {
  return mainOf(live).map(({ values, children }) => [
    values["name"],
    values["global_mode"],
    ...(children["parameters"] as LiveNode[]).map((parameter) => parameter.values["value"]),
  ]);
}

function turn(live: FakeLive, device: number, name: string, value: number): void {
  const parameters = mainOf(live)[device]!.children["parameters"] as LiveNode[];
  live.write(parameters.find(({ values }) => values["name"] === name)!, "value", value);
}

async function stored({ wire }: ReturnType<typeof opened>): Promise<readonly Device[]> {
  const read = await storedChain(wire, MAIN);
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.devices;
}

/** A line of the log as a person tells it. */
function toldOf(line: LiveWork): readonly unknown[] {
  if (line.what === "envelope") return [line.live, line.what];
  if (line.what === "chain back") return [line.live, line.what, line.removed, line.restored, line.left];
  return [line.live, line.what, `${line.stage} ${line.values[0]?.of}`, line.fidelity];
}

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

describe("a master's chain", () => {
  it.each(["12.1.11", "12.2.7"])(
    "is set on what rests on Main in Live %s, which puts nothing in, and the rest is told for the hand",
    async (version) => {
      const devices = [used(), resting("StereoGain"), resting("Limiter"), own];
      const one = opened(version, { older: true }, devices);
      const before = numbersOf(one.live);
      const placed = await one.chain.setUp([EQ, LIMITER], signal);
      if (!placed.ok) throw new Error(placed.error.sentence);
      expect(placed.value.stages).toMatchObject([
        { state: "by hand", fidelity: "left out", why: expect.stringMatching(/12\.3.*EQ Eight/) },
        { state: "placed", devices: [{ reused: true }, { reused: true }] },
      ]);
      expect(numbersOf(one.live)).not.toEqual(before);
      expect(await one.chain.revert()).toEqual({
        ok: true,
        value: { removed: [], restored: ["Utility", "Limiter"], left: [] },
      });
      expect(one.lines.map(toldOf)).toEqual([
        [version, "by hand", "eq Eq8", "left out"],
        [version, "set", "limiter StereoGain", LIMITER.fidelity],
        [version, "set", "limiter Limiter", LIMITER.fidelity],
        [version, "chain back", 0, 2, 0],
      ]);
      expect(numbersOf(one.live)).toEqual(before);
    },
  );

  it("goes on with a Limiter that knows no true peaks, and says so", async () => {
    const limiter = resting("Limiter");
    const bare = { ...limiter, parameters: limiter.parameters!.filter(({ name }) => !NEW_IN_12_1.includes(name)) };
    const one = opened("12.0.5", { older: true }, [resting("StereoGain"), bare, own]);
    const placed = await one.chain.setUp([LIMITER], signal);
    expect(placed).toMatchObject({
      value: { stages: [{ state: "placed", sentence: expect.stringMatching(/samples, not true peaks/) }] },
    });
  });

  it("leaves to a person what they did since, and says it", async () => {
    const one = opened("12.4.6", {}, [resting("Limiter"), own]);
    await one.chain.setUp([GLUE, LIMITER], signal);
    expect(one.names()).toEqual(["Compressor", "Utility", "Limiter", "Steadyhand Master"]);
    turn(one.live, 0, "Knee", 12);
    turn(one.live, 2, "Ceiling", 0.75);
    one.live.remove(mainOf(one.live)[1]!);
    expect(await one.chain.revert()).toEqual({
      ok: true,
      value: {
        removed: [],
        restored: ["Limiter"],
        left: [
          { device: "Utility", what: "gone", parameters: [] },
          { device: "Compressor", what: "stays", parameters: ["Knee"] },
          { device: "Limiter", what: "turned", parameters: ["Ceiling"] },
        ],
      },
    });
    expect([one.chain.stands, one.names()]).toEqual([false, ["Compressor", "Limiter", "Steadyhand Master"]]);
  });

  it("leaves a gain that was turned by ear with the Limiter behind it, and takes the rest out", async () => {
    const one = opened();
    await one.chain.setUp([GLUE, LIMITER], signal);
    turn(one.live, one.names().indexOf("Utility"), "Output", 0.3);
    expect(await one.chain.revert()).toMatchObject({
      value: {
        removed: ["Compressor"],
        left: [
          { device: "Utility", what: "stays", parameters: ["Output"] },
          { device: "Limiter", what: "stays", parameters: [] },
        ],
      },
    });
    expect([one.chain.stands, one.names()]).toEqual([false, ["Mine", "Utility", "Limiter", "Steadyhand Master"]]);
  });

  it("brings up a mix by more than one Utility does", async () => {
    const one = opened();
    const goal = { loudness: -14, ceiling: -1, notLouder: null, limiter: true };
    const loud = { gain: 41, reduction: 2, unlimited: 1, limits: true, after: { integrated: -14, truePeak: -1 } };
    const placed = await one.chain.setUp([limiterChain({ goal, ...loud }, true)], signal);
    expect(placed).toMatchObject({ value: { stages: [{ devices: [{ place: 1 }, { place: 2 }, { place: 3 }] }] } });
    expect(one.names()).toEqual(["Mine", "Utility", "Utility", "Limiter", "Steadyhand Master"]);
    const gains = (await stored(one))
      .slice(1, 3)
      .map(({ parameters }) => parameters.find(({ name }) => name === "Gain"));
    expect(gains.map((each) => 20 * Math.log10(each!.value))).toEqual([
      expect.closeTo(20.5, 4),
      expect.closeTo(20.5, 4),
    ]);
  });

  it("leaves a device on which something was automated, as the automation would go with it", async () => {
    const one = opened();
    await one.chain.setUp([GLUE], signal);
    const parameters = mainOf(one.live)[1]!.children["parameters"] as LiveNode[];
    parameters.find(({ values }) => values["name"] === "Threshold")!.values["automation_state"] = 1;
    expect(await one.chain.revert()).toMatchObject({
      value: { removed: [], left: [{ device: "Compressor", what: "stays", parameters: ["Threshold"] }] },
    });
  });

  it("stands before what passes sound on, the Meter and the Master, whichever of them asks", async () => {
    const meter = { name: METER_SPEC.name, parameters: [{ name: "Target", value: 0 }] };
    const another = { name: MASTER_SPEC.name, parameters: [{ name: "Gain", value: 0 }] };
    const one = opened("12.4.6", {}, [used(), meter, another, { ...own, name: "My master" }]);
    await one.chain.setUp([GLUE], signal);
    expect(one.names()).toEqual(["Mine", "Compressor", "Steadyhand Meter", "Steadyhand Master", "My master"]);
  });

  it("is taken out of wherever it was moved", async () => {
    const one = opened();
    await one.chain.setUp([GLUE], signal);
    mainOf(one.live).reverse();
    expect(await one.chain.revert()).toMatchObject({ value: { removed: ["Compressor"], left: [] } });
    expect(one.names()).toEqual(["Steadyhand Master", "Mine"]);
  });

  it.each([
    ["stands off 0 dB", (live: FakeLive) => fader(live, "value", 0.7), /stands at -6\.0 dB, .*set it to 0 dB, bounce/],
    ["is automated", (live: FakeLive) => fader(live, "automation_state", 1), /automated/],
  ])("is refused where the main fader %s", async (_, prepare, words) => {
    const one = opened();
    prepare(one.live);
    const refused = await one.chain.setUp(ALL, signal);
    expect(refused).toMatchObject({ ok: false, error: { code: "device-unsupported" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(words);
    expect(one.lines).toMatchObject([{ what: "put in", values: [], refused: "device-unsupported" }]);
    expect([one.names(), one.chain.stands]).toEqual([["Mine", "Steadyhand Master"], false]);
  });

  it("is refused a second time while it stands", async () => {
    const one = opened();
    await one.chain.setUp([GLUE], signal);
    expect(await one.chain.setUp([GLUE], signal)).toMatchObject({ ok: false });
    expect(one.names()).toEqual(["Mine", "Compressor", "Steadyhand Master"]);
  });

  it("tells a stage for the hand whose value Live takes otherwise, and puts the others in", async () => {
    const one = opened("12.4.6", { rounds: { Ratio: 0.25 } });
    const placed = await one.chain.setUp([GLUE, LIMITER], signal);
    expect(placed).toMatchObject({
      value: {
        stages: [{ state: "by hand", why: expect.stringMatching(/set Ratio to 1\.50 : 1\.$/) }, { state: "placed" }],
      },
    });
    expect(one.names()).toEqual(["Mine", "Utility", "Limiter", "Steadyhand Master"]);
  });

  it("never sounds with its gain and without its Limiter, neither on the way in nor out", async () => {
    const one = opened();
    const seen: unknown[][] = [];
    const { ask } = one.wire;
    Object.assign(one.wire, {
      ask: (ops: Parameters<typeof ask>[0]) => {
        seen.push(one.names().filter((name) => name === "Utility" || name === "Limiter"));
        return ask(ops);
      },
    });
    const placed = await one.chain.setUp([GLUE, LIMITER], signal);
    expect(placed).toMatchObject({ value: { stages: [{}, { devices: [{ place: 2 }, { place: 3 }] }] } });
    expect((await one.chain.revert()).ok).toBe(true);
    expect(seen).toContainEqual(["Utility", "Limiter"]);
    expect(seen).not.toContainEqual(["Utility"]);
  });

  it("half of which was set when Live fell silent is taken back once it answers", async () => {
    const one = opened("12.2.7", { older: true }, [resting("Limiter"), own]);
    const before = numbersOf(one.live);
    const { ask } = one.wire;
    let answers = false;
    Object.assign(one.wire, {
      ask: async (ops: Parameters<typeof ask>[0]) => {
        const done = await ask(ops);
        const isSilent = !answers && ops.some(({ op }) => op === "set");
        return isSilent ? { ok: false, error: { code: "live-busy", sentence: "Live did not answer." } } : done;
      },
    });
    const limiter = stage("limiter", LIMITER.devices.slice(1));
    expect(await one.chain.setUp([limiter], signal)).toMatchObject({ ok: false, error: { code: "live-busy" } });
    expect(numbersOf(one.live)).not.toEqual(before);
    expect(one.chain.stands).toBe(true);
    answers = true;
    expect(await one.chain.revert()).toMatchObject({ ok: true, value: { restored: ["Limiter"], left: [] } });
    expect([numbersOf(one.live), one.chain.stands]).toEqual([before, false]);
  });

  it("is taken back whole where it is stopped half-way", async () => {
    const one = opened();
    const before = numbersOf(one.live);
    const stop = new AbortController();
    const { ask } = one.wire;
    Object.assign(one.wire, {
      ask: (ops: Parameters<typeof ask>[0]) => {
        if (one.names().includes("Compressor")) stop.abort(new Error("stopped"));
        return ask(ops);
      },
    });
    await expect(one.chain.setUp([EQ, GLUE, LIMITER], stop.signal)).rejects.toThrow("stopped");
    expect(numbersOf(one.live)).toEqual(before);
    expect(one.chain.stands).toBe(false);
  });

  it("is still to be taken back where Live did not take all of it out, and is once it does", async () => {
    const one = opened();
    await one.chain.setUp([GLUE, LIMITER], signal);
    const main = one.live.track("Main");
    main.values["is_frozen"] = 1;
    expect(await one.chain.revert()).toMatchObject({ ok: false, error: { code: "write-failed" } });
    expect(one.chain.stands).toBe(true);
    main.values["is_frozen"] = 0;
    expect((await one.chain.revert()).ok).toBe(true);
    expect(one.names()).toEqual(["Mine", "Steadyhand Master"]);
  });
});

const NEW_IN_12_1 = ["Mode", "Routing", "M/S Link", "Maximize On", "Threshold", "Output", "Link"];

function fader(live: FakeLive, member: string, value: number): void {
  const mixer = live.track("Main").children["mixer_device"] as LiveNode;
  (mixer.children["volume"] as LiveNode).values[member] = value;
}

/** A device as it rests, by the numbers that Live holds for that. */
function resting(className: "StereoGain" | "Limiter"): DeviceShape {
  return nativeDevice(className, { older: true, values: RESTING[className] });
}

const RESTING = {
  StereoGain: { "Channel Mode": 1, "Stereo Width": 1, "Bass Freq": Math.log(120 / 50) / Math.log(10) },
  Limiter: {
    "Input Gain": 0.5,
    Ceiling: 1 - 0.3 / 24,
    Release: Math.log(300 / 0.01) / Math.log(3000 / 0.01),
    Auto: 1,
    Link: 1,
    Lookahead: 1,
    Threshold: 1,
    Output: 1,
  },
} as const;
