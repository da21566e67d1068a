import { storedChain } from "#src/adapters/lom/stored/stored-chain.ts";
import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import { eqEightDevice } from "#src/devices/master/chain/eq-eight-settings.ts";
import { limiterChain } from "#src/devices/master/chain/limiter-chain.ts";
import { multibandChain } from "#src/devices/master/chain/multiband-chain.ts";
import { lomLiveChain } from "#src/devices/master/session/chain/lom-live-chain.ts";
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
export const MAIN = -1;
export const signal = new AbortController().signal;

export const stage = (name: ChainStage["stage"], devices: ChainStage["devices"]): ChainStage => ({
  ...{ stage: name, process: name, found: "", did: "", fidelity: "near", sentence: "as near as it comes" },
  devices,
});
export const EQ = stage("eq", [eqEightDevice([{ shape: "bell", frequency: 315, gain: -2.4, q: 1.4 }], "stereo", true)]);
export const SIDE = stage("stereo", [
  eqEightDevice([{ shape: "high-shelf", frequency: 6000, gain: 1.5 }], "side", true),
]);
const IDLE: BandSettings = { ...IDLE_BAND, threshold: 0 };
export const BANDS = stage(
  "multiband",
  multibandChain({
    crossovers: FOUR_BANDS.crossovers,
    bands: [{ ...FOUR_BANDS.bands[0], threshold: -24 }, IDLE, IDLE, { ...FOUR_BANDS.bands[3], threshold: -38 }],
  }).devices,
);
export const GLUE = stage("glue", [
  {
    className: "Compressor2",
    settings: { Threshold: 10 ** (-18.4 / 20), Ratio: 1.5, Attack: 30, Release: 220, Knee: 3, Model: 0, DryWet: 1 },
    byHand: "Compressor: threshold -18.4 dB, ratio 1.5",
  },
]);
export const LIMITER = limiterChain(
  {
    goal: { loudness: -14, ceiling: -1, notLouder: null, limiter: true },
    ...{ gain: 3.5, reduction: 2, unlimited: 1, limits: true, after: { integrated: -14, truePeak: -1 } },
  },
  true,
);
export const ALL = [EQ, BANDS, SIDE, GLUE, LIMITER];

export const own: DeviceShape = { id: 900, name: "Steadyhand Master", parameters: [{ name: "Gain", value: 0 }] };

/** What Main holds unless told otherwise: a filter that somebody set, and the Master. */
export function opened(
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

export function used(): DeviceShape {
  return nativeDevice("AutoFilter2", { name: "Mine", used: true });
}

export function mainOf(live: FakeLive): LiveNode[] {
  return live.track("Main").children["devices"] as LiveNode[];
}

/** Every number that Main holds, by device and parameter. */
export function numbersOf(live: FakeLive) {
  return mainOf(live).map(({ values, children }) => [
    values["name"],
    values["global_mode"],
    ...(children["parameters"] as LiveNode[]).map((parameter) => parameter.values["value"]),
  ]);
}

export function turn(live: FakeLive, device: number, name: string, value: number): void {
  const parameters = mainOf(live)[device]!.children["parameters"] as LiveNode[];
  live.write(parameters.find(({ values }) => values["name"] === name)!, "value", value);
}

export async function stored({ wire }: ReturnType<typeof opened>): Promise<readonly Device[]> {
  const read = await storedChain(wire, MAIN);
  if (!read.ok) throw new Error(read.error.sentence);
  return read.value.devices;
}

/** A line of the log as a person tells it. */
export function toldOf(line: LiveWork): readonly unknown[] {
  if (line.what === "envelope") return [line.live, line.what];
  if (line.what === "chain back") return [line.live, line.what, line.removed, line.restored, line.left];
  return [line.live, line.what, `${line.stage} ${line.values[0]?.of}`, line.fidelity];
}

export const NEW_IN_12_1 = ["Mode", "Routing", "M/S Link", "Maximize On", "Threshold", "Output", "Link"];

export function fader(live: FakeLive, member: string, value: number): void {
  const mixer = live.track("Main").children["mixer_device"] as LiveNode;
  (mixer.children["volume"] as LiveNode).values[member] = value;
}

/** A device as it rests, by the numbers that Live holds for that. */
export function resting(className: "StereoGain" | "Limiter"): DeviceShape {
  return nativeDevice(className, { older: true, values: RESTING[className] });
}

export const RESTING = {
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
