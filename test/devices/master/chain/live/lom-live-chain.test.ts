import { describe, expect, it } from "vitest";
import { limiterChain } from "#src/devices/master/chain/limiter-chain.ts";
import { MASTER_SPEC } from "#src/devices/master/spec/master-spec.ts";
import { METER_SPEC } from "#src/devices/meter/spec/meter-spec.ts";
import {
  ALL,
  EQ,
  fader,
  GLUE,
  LIMITER,
  mainOf,
  NEW_IN_12_1,
  numbersOf,
  opened,
  own,
  resting,
  signal,
  stage,
  stored,
  toldOf,
  turn,
  used,
} from "#test/devices/master/chain/live/chain-in-live.ts";
import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

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
