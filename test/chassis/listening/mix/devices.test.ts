import { describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { Device, Parameter, SoundSwitch, Track } from "#src/model/live-set.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import { madeFeatures, madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { audioClip, liveSet, parameter, track } from "#test/doubles/sets/live-set.ts";

const FILES = madeFiles({ "a.wav": madeFeatures({ seconds: 4 }) });
const CLIP = audioClip({
  ...{ warped: false, end: 8, loop: { on: false, start: 0, end: 4, startRelative: 0 } },
  sample: { name: "a.wav", path: "a.wav", sampleRate: 48_000, frames: 192_000 },
});

function device(className: string, given: Partial<Device> = {}): Device {
  return { name: className, className, on: true, parameters: [], nested: [], ...given };
}

const value = (name: string, held: number, target: number | null = null): Parameter =>
  parameter({ name, value: held, target });
const gain = (held: number, target: number | null = null) =>
  device("StereoGain", { parameters: [value("Gain", held, target)] });
const turned = (kind: SoundSwitch["kind"], on: boolean, target: number | null = null): SoundSwitch => ({
  kind,
  name: kind,
  on,
  target,
});
const lane = (target: number, ...points: readonly (readonly [number, number])[]) => ({
  ...{ parameter: "", target, meaning: "automation" as const },
  points: points.map(([time, held]) => ({ time, value: held })),
});

async function heard(given: Partial<Track>): Promise<HeardTrack> {
  const main = track({ id: -1, name: "Main", kind: "main" });
  const set = liveSet({ tracks: [track({ clips: [CLIP], ...given }), main] });
  const mix = await hearMix(set, { range: null, stems: null }, FILES);
  if (!mix.ok) throw new Error(mix.error.sentence);
  return mix.value.tracks[0]!;
}

/** Decibels over the file, in a frame. */
const level = ({ features }: HeardTrack, frame = 40) => powerToDecibels(features!.weighted[3 * frame]! / 0.01);

describe("devices of a track", () => {
  it("are heard one after another, those that are off passed", async () => {
    const { devices, ...one } = await heard({ devices: [gain(0.5), { ...gain(0.1), on: false }, gain(0.5)] });
    expect(level({ devices, ...one })).toBeCloseTo(-12.04, 2);
    expect(devices.map(({ className, through }) => [className, through])).toEqual([
      ["StereoGain", "law"],
      ["StereoGain", "law"],
    ]);
  });

  it("follow automation of a value and of a switch", async () => {
    const moved = await heard({ devices: [gain(1, 5)], envelopes: [lane(5, [0, 1], [4, 1], [4, 0.5])] });
    expect([level(moved, 20), level(moved, 60)]).toEqual([expect.closeTo(0, 3), expect.closeTo(-6.02, 2)]);
    const off = { ...gain(0.5), on: false, switches: [turned("device", false, 6)] };
    const switched = await heard({ devices: [off], envelopes: [lane(6, [0, 0], [4, 0], [4, 1])] });
    expect([level(switched, 20), level(switched, 60)]).toEqual([expect.closeTo(0, 3), expect.closeTo(-6.02, 2)]);
  });

  it("of an unknown law are passed and said, with the reason", async () => {
    const compressor = device("Compressor2", { name: "Squash", parameters: [value("GainCompensation", 1)] });
    const adaptive = device("Eq8", {
      name: "EQ",
      parameters: [
        ...[value("AdaptiveQ", 1), value("Bands.0/ParameterA/IsOn", 1), value("Bands.0/ParameterA/Mode", 3)],
        ...[
          value("Bands.0/ParameterA/Freq", 1000),
          value("Bands.0/ParameterA/Gain", 3),
          value("Bands.0/ParameterA/Q", 1),
        ],
      ],
    });
    const { why, devices, heard: from } = await heard({ devices: [compressor, adaptive] });
    expect(from).toBe("recording");
    expect(why).toBe(
      "It is heard without “Squash”, because its make-up gain follows a law that was never published: switch Makeup off and set the output by hand; with “EQ” without its Adaptive Q.",
    );
    expect(devices.map(({ through }) => through)).toEqual(["no", "model"]);
  });

  it("moved by a macro that is automated are not heard", async () => {
    const held = { why: "macro", rack: "Rack", macro: 1, parameter: "MacroControls.0" } as const;
    const inside = device("StereoGain", { parameters: [{ ...value("Gain", 0.5), unheard: held }] });
    const rack = device("AudioEffectGroupDevice", {
      ...{ name: "Rack", nested: [inside], parameters: [value("MacroControls.0", 60, 9)] },
      chains: [{ name: "Chain", on: true, volume: null, pan: null }],
    });
    expect(level(await heard({ devices: [rack] }))).toBeCloseTo(-6.02, 2);
    const moved = await heard({ devices: [rack], envelopes: [lane(9, [0, 0], [8, 127])] });
    expect(level(moved)).toBeCloseTo(0, 3);
    expect(moved.why).toContain("because a macro that is automated moves it");
  });
});

describe("racks", () => {
  const chain = (given: Partial<NonNullable<Device["chains"]>[number]> = {}) => ({
    name: "Chain",
    on: true,
    volume: null,
    pan: null,
    ...given,
  });
  const rack = (chains: Device["chains"], nested: readonly Device[], given: Partial<Device> = {}) =>
    device("AudioEffectGroupDevice", { name: "Rack", nested, ...(chains === undefined ? {} : { chains }), ...given });

  it("of one chain are followed: its devices, its fader and pan", async () => {
    const one = rack([chain({ volume: value("Volume", 0.5), pan: value("Pan", -1) })], [gain(0.5)]);
    const { devices, ...told } = await heard({ devices: [one] });
    expect(level({ devices, ...told })).toBeCloseTo(-12.04 + 3.01, 2);
    expect(devices.map(({ className, through }) => [className, through])).toEqual([
      ["AudioEffectGroupDevice", "law"],
      ["StereoGain", "law"],
    ]);
  });

  it("in racks are followed likewise", async () => {
    const inner = rack([chain()], []);
    const outer = rack([chain()], [inner, gain(0.5), gain(0.5)]);
    expect(level(await heard({ devices: [outer] }))).toBeCloseTo(-12.04, 2);
  });

  it("whose only chain is muted let nothing through", async () => {
    const muted = {
      ...gain(0.5),
      on: true,
      switches: [turned("rack", true), turned("chain", false), turned("device", true)],
    };
    expect(level(await heard({ devices: [rack([chain({ on: false })], [muted])] }))).toBe(Number.NEGATIVE_INFINITY);
  });

  it("that are off are passed with all that they hold", async () => {
    const inside = { ...gain(0.5), switches: [turned("rack", false), turned("chain", true), turned("device", true)] };
    const off = rack([chain()], [inside], { on: false, switches: [turned("device", false)] });
    const { devices, ...told } = await heard({ devices: [off] });
    expect([level({ devices, ...told }), devices]).toEqual([expect.closeTo(0, 3), []]);
  });

  it("of several chains are passed unheard, and said", async () => {
    const several = await heard({ devices: [rack([chain(), chain()], [gain(0.5)])] });
    expect(level(several)).toBeCloseTo(0, 3);
    expect(several.why).toBe(
      "It is heard without “Rack”, because it has several chains, which add up by their phases.",
    );
  });

  it("of several chains with a plug-in in one leave nothing to be heard", async () => {
    const hidden = await heard({ devices: [rack([chain(), chain()], [device("PluginDevice", { name: "OTT" })])] });
    expect([hidden.heard, hidden.why]).toEqual(["no", expect.stringContaining("Only Live can play it through “Rack”")]);
  });
});

describe("devices on the way", () => {
  it("that follow a level follow that of all that passes a group together, before its fader", async () => {
    const squash = device("Compressor2", {
      parameters: [
        ...[value("Threshold", 0.01), value("Ratio", 4), value("Attack", 1), value("Release", 50), value("Model", 1)],
        ...[value("LogEnvelope", 1), value("Knee", 0), value("Gain", 0), value("GainCompensation", 0)],
      ],
    });
    const fader = parameter({ value: 0.5, target: 4 });
    const bus = (given: Partial<Track>) => track({ id: 9, name: "Bus", ...given, devices: [squash] });
    const heardIn = async (...tracks: readonly Track[]) => {
      const set = liveSet({ tracks });
      const mix = await hearMix(set, { range: null, stems: null }, FILES);
      return mix.ok ? mix.value.tracks : [];
    };
    const child = (id: number) => track({ id, clips: [CLIP], group: 9 });
    const main = track({ id: -1, name: "Main", kind: "main" });
    const group = bus({ kind: "group" });
    const lower = bus({ kind: "group", mixer: { ...group.mixer, volume: fader } });
    const [, one] = await heardIn(group, child(1), main);
    const [, both] = await heardIn(group, child(1), child(2), main);
    const [, turned] = await heardIn(lower, child(1), child(2), main);
    expect(level(one!)).toBeLessThan(-4);
    expect(level(both!) - level(one!)).toBeCloseTo(-0.75 * 3.01, 1);
    expect(level(turned!) - level(both!)).toBeCloseTo(-6.02, 2);
    const mixed = async (given: Partial<Track>) =>
      (await heardIn(child(1), { ...main, devices: [squash], ...given })).at(-1)!;
    const whole = await mixed({});
    expect(whole.why).toBe(
      "It is heard with “Compressor2” by our model of Compressor, its reduction expected within 1 to 3 dB.",
    );
    expect(level(whole)).toBeLessThan(-4);
    expect(level(await mixed({ mixer: lower.mixer })) - level(whole)).toBeCloseTo(-6.02, 2);
  });

  it("that follow a level are passed where the arrangement has them off", async () => {
    const limiter = device("Limiter", {
      parameters: [value("Ceiling", -24), value("Gain", 0), value("Release", 10)],
      switches: [turned("device", true, 6)],
    });
    const switched = await heard({ devices: [limiter], envelopes: [lane(6, [0, 0], [4, 0], [4, 1])] });
    expect(level(switched, 20)).toBeCloseTo(0, 3);
    expect(level(switched, 60)).toBeLessThan(-4);
  });

  it("of a group are heard in its tracks, what is not is said in both", async () => {
    const glue = device("MultibandDynamics", { name: "Glue" });
    const bus = track({ id: 9, name: "Bus", kind: "group", devices: [gain(0.5), glue] });
    const main = track({ id: -1, name: "Main", kind: "main" });
    const set = liveSet({ tracks: [bus, track({ clips: [CLIP], group: 9 }), main] });
    const mix = await hearMix(set, { range: null, stems: null }, FILES);
    const [group, child] = mix.ok ? mix.value.tracks : [];
    expect([level(group!), level(child!)]).toEqual([expect.closeTo(-6.02, 2), expect.closeTo(-6.02, 2)]);
    expect(child!.why).toBe("It passes “Bus” without “Glue”.");
    expect(group!.why).toBe("It is heard without “Glue”, because how it moves the level was never published in full.");
  });
});
