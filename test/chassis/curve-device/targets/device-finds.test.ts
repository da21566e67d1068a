import { describe, expect, it } from "vitest";
import { lomLive } from "#src/adapters/lom/lom-live.ts";
import { curveWork } from "#src/chassis/curve-device/curve-work.ts";
import { DEVICE as SWEEP } from "#src/devices/sweep/device.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import type { DeviceShape } from "#test/doubles/live-api/live-node.ts";
import { bridgeScript, patchedBridge } from "#test/doubles/live-api/patched-bridge.ts";
import { nativeDevice } from "#test/doubles/sets/native-devices.ts";

const script = await bridgeScript();
const SHELVES = { "1 Filter On A": 1, "1 Filter Type A": 2, "4 Filter On A": 1, "4 Filter Type A": 5 };
const RECIPE = SWEEP.recipes.findIndex(({ name }) => name === "crossfadeEq");

/** A Sweep on a track with these devices decides two bands that change places at each locator. */
async function decided(devices: readonly DeviceShape[], mapped: string | null = null) {
  const lines = SWEEP.lines.map(({ parameter, unit }) => ({ parameter, unit }));
  const sweep = {
    id: 501,
    name: "Sweep",
    parameters: lines.map(({ parameter }) => ({ name: parameter, min: 0, max: 127 })),
  };
  const synth = { name: "Synth", arrangement: [{ name: "take", end_time: 64 }], devices: [...devices, sweep] };
  const locators = [0, 16, 32, 48].map((time) => [time, `Part ${time}`] as const);
  const live = new FakeLive({ tracks: [synth], locators }, { automatic: true });
  const patch = patchedBridge(script, live, live.byId(501)!);
  patch.ready();
  const host = lomLive({ wire: patch.wire, detail: { stage: lines, mixer: true } });
  const press = {
    controls: new Map([["recipe", RECIPE]]),
    standing: { track: 0, clip: { place: "arrangement" as const, index: 0 } },
    ...{
      mapped: null,
      stored: null,
      edits: [],
      curve: null,
      targets:
        mapped === null ? [] : [{ role: "lowBand" as const, to: mapped, range: [0, 1] as const, inverted: false }],
    },
  };
  const audio = { open: () => Promise.reject(new Error("nothing is heard")) };
  const done = await curveWork(SWEEP).decide(press, {
    host,
    ...listenedAudio(audio),
    progress: { report: () => undefined },
  });
  const nameOf = (target: number) =>
    `${live.byId(target)?.parent?.values["name"]}:${live.byId(target)?.values["name"]}`;
  return done.ok
    ? { moved: done.value.writes.map(({ target }) => nameOf(target)), words: done.value.words }
    : { moved: [], words: done.error.sentence };
}

describe("a device finds on its track what takes the curves that its stage does not", () => {
  it("the shelves of an EQ Eight, whatever it is called", async () => {
    const { moved } = await decided([nativeDevice("Eq8", { name: "Tilt", values: SHELVES })]);
    expect(moved).toEqual(["Tilt:1 Gain A", "Tilt:4 Gain A"]);
  });

  it("not of one that works on two channels: its A side is one of them", async () => {
    const { moved, words } = await decided([nativeDevice("Eq8", { values: SHELVES, globalMode: 2 })]);
    expect([moved, words]).toEqual([[], expect.stringContaining("Map a parameter for")]);
  });

  it("asks which of two is meant", async () => {
    const { moved, words } = await decided([
      nativeDevice("Eq8", { values: SHELVES }),
      nativeDevice("Eq8", { values: SHELVES }),
    ]);
    expect([moved, words]).toEqual([[], expect.stringContaining("name one of them as “EQ Eight#1:1 Gain A”")]);
  });

  it("and what a preset names counts before it, by a set file's name too", async () => {
    const { moved } = await decided([nativeDevice("Eq8", { values: SHELVES })], "EQ Eight:Bands.1/ParameterA/Gain");
    expect(moved).toEqual(["EQ Eight:2 Gain A", "EQ Eight:4 Gain A"]);
  });
});
