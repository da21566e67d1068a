import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import type { PlacedChain } from "#src/chassis/plan/placed-chain.ts";
import { type ChainHost, placeChain } from "#src/devices/master/chain/place/place-chain.ts";
import { FORMATS, SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { type RefusalCode, refusal } from "#src/model/refusal.ts";
import { refused } from "#src/model/result.ts";
import { freshAlsProblems } from "#test/doubles/lint/als-problems.ts";
import { CHAINS, chainSet } from "#test/doubles/sets/chain-set.ts";

const folder = mkdtempSync(join(tmpdir(), "place-chain-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

function onDisk(format: string) {
  count += 1;
  const [input, output] = [join(folder, `Song ${count}.als`), join(folder, `copy ${count}.als`)];
  writeFileSync(input, gzipSync(chainSet({ format })));
  return { input, output, host: alsHost(input, { path: output, force: false }) };
}

const stage = (name: ChainStage["stage"], devices: ChainStage["devices"]): ChainStage => ({
  ...{ stage: name, process: name, found: "", did: "", fidelity: "near", sentence: "" },
  devices,
});
const EQ = stage("eq", [
  { className: "Eq8", settings: { "Bands.1/ParameterA/Gain": -2, AdaptiveQ: false }, byHand: "EQ" },
]);
const MULTIBAND = stage("multiband", [
  { className: "MultibandDynamics", settings: { AboveRatioLow: -0.5 }, byHand: "MB" },
]);
const GLUE = stage("glue", [{ className: "Compressor2", settings: { Threshold: 0.25, Ratio: 1.5 }, byHand: "C" }]);
const LOUD = stage("limiter", [
  { className: "StereoGain", settings: { Gain: 2 }, byHand: "U" },
  { className: "Limiter", settings: { Ceiling: -1 }, byHand: "L" },
]);
const ALL = [EQ, MULTIBAND, GLUE, LOUD];

async function read(host: ReturnType<typeof alsHost>): Promise<LiveSet> {
  const set = await host.read();
  if (!set.ok) throw new Error(set.error.sentence);
  return set.value;
}

const mainOf = ({ tracks }: LiveSet) => tracks.find(({ kind }) => kind === "main")!;

async function place(host: ReturnType<typeof alsHost>, stages: readonly ChainStage[], over: Partial<ChainHost> = {}) {
  const set = await read(host);
  return placeChain({ ...host, ...over }, { track: mainOf(set), liveVersion: set.liveVersion }, stages);
}

const placesOf = ({ stages }: PlacedChain) => stages.flatMap(({ devices }) => devices.map(({ place: at }) => at));

const knows = (format: string, { devices }: ChainStage) =>
  devices.every(({ className }) => Object.hasOwn(SEEN_DEVICES[className]!, format));

describe.each(FORMATS)("a chain in a set of the format %s", (format) => {
  it("stands behind what sounds there as far as the set can hold it, stage by stage, and the rest is for the hand", async () => {
    const { input, output, host } = onDisk(format);
    const placed = await place(host, ALL);
    if (!placed.ok) throw new Error(placed.error.sentence);
    const states = ALL.map((each) => (knows(format, each) ? "placed" : "by hand"));
    expect(placed.value.stages.map(({ state }) => state)).toEqual(states);
    const wanted = ALL.filter((each) => knows(format, each)).flatMap(({ devices }) => devices);
    const { devices } = mainOf(await read(host));
    expect(devices.map(({ className }) => className)).toEqual([
      "Redux",
      "Limiter",
      "Tuner",
      ...wanted.map(({ className }) => className),
    ]);
    for (const [i, { settings }] of wanted.entries())
      for (const [path, value] of Object.entries(settings))
        expect(devices[3 + i]!.parameters.find(({ name }) => name === path)?.value).toBeCloseTo(Number(value), 6);
    if (wanted.length === 0) return;
    expect((await host.write([])).ok).toBe(true);
    expect(freshAlsProblems(readFileSync(input), readFileSync(output))).toEqual([]);
  });
});

it("is there already the second time, by its values, and nothing is left of the second", async () => {
  const { output, host } = onDisk("12.0_12300");
  const first = await place(host, ALL);
  await host.write([]);
  const again = alsHost(output, { path: `${output}.again.als`, force: false });
  const placed = await place(again, ALL);
  if (!first.ok || !placed.ok) throw new Error("the chain was refused");
  expect(placed.value.already).toBe(true);
  expect(placesOf(placed.value)).toEqual(placesOf(first.value));
  expect(placed.value.others).toEqual(first.value.others);
  await again.write([]);
  expect(gunzipSync(readFileSync(`${output}.again.als`))).toEqual(gunzipSync(readFileSync(output)));
  const louder = stage("limiter", [{ ...LOUD.devices[0]!, settings: { Gain: 2.5 } }]);
  expect(await place(alsHost(output, { path: `${output}.b.als`, force: false }), [louder])).toMatchObject({
    value: { already: false, others: expect.arrayContaining([{ name: "Compressor", sounds: true }]) },
  });
});

it("sets a device that rests at the end of the track in place of a second one, and puts the others around it", async () => {
  const { output, host } = onDisk("12.0_12300");
  await host.insert([{ track: CHAINS.main, choices: [{ className: "Compressor2", settings: {} }], at: 3 }]);
  const placed = await place(host, ALL);
  const stages = placed.ok ? placed.value.stages : [];
  expect(
    stages.flatMap(({ devices }) => devices.map(({ className, reused, place: at }) => [className, reused, at])),
  ).toEqual([
    ["Eq8", false, 3],
    ["MultibandDynamics", false, null],
    ["Compressor2", true, 4],
    ["StereoGain", false, 5],
    ["Limiter", false, 6],
  ]);
  expect(stages[2]!.devices[0]!.held).toMatchObject({ Threshold: 0.25, Ratio: 1.5 });
  await host.write([]);
  expect(
    mainOf(await read(alsHost(output))).devices.filter(({ className }) => className === "Compressor2"),
  ).toHaveLength(1);
});

it("leaves a gain out where the Limiter behind it cannot be put there, as it would clip", async () => {
  const { host } = onDisk("12.0_12049");
  const before = await read(host);
  expect(await place(host, [LOUD])).toMatchObject({ value: { stages: [{ state: "by hand", fidelity: "left out" }] } });
  expect(mainOf(await read(host)).devices).toEqual(mainOf(before).devices);
});

it.each<[string, (host: ChainHost) => Partial<ChainHost>]>([
  ["a device is refused", (host) => ({ insert: failingAt(3, "device-unsupported", host.insert) })],
  ["a value of a device that rests is refused", () => ({ set: async () => refused(refusal("write-failed", "No.")) })],
])("takes all of it back where %s half-way", async (_, over) => {
  const { input, output, host } = onDisk("12.0_12300");
  const rest = await host.insert([
    { track: CHAINS.main, choices: [{ className: "Compressor2", settings: {} }], at: 3 },
  ]);
  expect(await place(host, ALL, over(host))).toMatchObject({ ok: false });
  expect(host.ledger()).toEqual([]);
  if (rest.ok) await host.withdraw(rest.value);
  await host.write([]);
  expect(gunzipSync(readFileSync(output))).toEqual(gunzipSync(readFileSync(input)));
});

function failingAt(nth: number, code: RefusalCode, insert: ChainHost["insert"]): ChainHost["insert"] {
  let calls = 0;
  return async (orders) => {
    calls += 1;
    return calls === nth ? refused(refusal(code, "No.")) : insert(orders);
  };
}
