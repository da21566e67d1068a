import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";
import { madeFeatures, madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { audioClip, liveSet, midiClip, parameter, track } from "#test/doubles/sets/live-set.ts";

const STROKES = (frame: number) => (frame % 10 < 2 ? 1 : 0);
const FILES = madeFiles({
  "bass.wav": madeFeatures({ seconds: 4, bands: (frequency) => frequency < 200 }),
  "kick.wav": madeFeatures({ seconds: 4, at: STROKES, left: 0.02, bands: (frequency) => frequency < 120 }),
});

function clip(file: string) {
  return audioClip({
    ...{ warped: false, end: 8, loop: { on: false, start: 0, end: 4, startRelative: 0 } },
    sample: { name: file, path: file, sampleRate: 48_000, frames: 192_000 },
  });
}

/** 10 dB over a threshold 10 dB under the kick, infinitely steep, at once and gone at once. */
const HELD = { Threshold: 0.1, Ratio: 1e6, Attack: 0.01, Release: 1, Model: 1, LogEnvelope: 1, Knee: 0, Gain: 0 };

function ducked(key: string, values: Readonly<Record<string, number>> = {}): Device {
  const all = { ...HELD, "SideChain/OnOff": 1, "SideChain/DryWet": 1, "SideChain/RoutedInput/Volume": 1, ...values };
  return {
    ...{ name: "Duck", className: "Compressor2", on: true, nested: [] },
    parameters: Object.entries(all).map(([name, value]) => parameter({ name, value, target: null })),
    settings: { [KEY_TARGET]: key },
  };
}

const utility = (gain: number): Device => ({
  ...{ name: "Utility", className: "StereoGain", on: true, nested: [] },
  parameters: [parameter({ name: "Gain", value: gain, target: null })],
});

const MAIN = track({ id: -1, name: "Main", kind: "main" });
const bass = (given: Partial<Track> = {}) =>
  track({ id: 1, name: "Bass", clips: [clip("bass.wav")], devices: [ducked("AudioIn/Track.2/PostFxOut")], ...given });
const kick = (given: Partial<Track> = {}) => track({ id: 2, name: "Kick", clips: [clip("kick.wav")], ...given });

async function heardIn(...tracks: readonly Track[]): Promise<ReadonlyMap<string, HeardTrack>> {
  const mix = await hearMix(liveSet({ tracks: [...tracks, MAIN] }), { range: null, stems: null }, FILES);
  if (!mix.ok) throw new Error(mix.error.sentence);
  return new Map(mix.value.tracks.map((each) => [each.name, each]));
}

/** Decibels over the file, in a frame: 40 is under a stroke of the kick, 45 between two. */
const level = (heard: HeardTrack | undefined, frame: number) =>
  powerToDecibels(heard!.features!.weighted[3 * frame]! / 0.01);
const UNDER = 41;
const BETWEEN = 45;
const lower = (gain: number) => ({ ...track().mixer, volume: parameter({ value: gain }) });

/** What a threshold at -20 dB leaves of the bass under a kick whose louder channel has -17 dB. */
const REDUCED = -(powerToDecibels(0.02) + 20);

describe("a compressor that another track steers", () => {
  it("ducks while the key strikes, and by nothing between its strokes", async () => {
    const { why, devices, ...heard } = (await heardIn(kick(), bass())).get("Bass")!;
    expect(level({ why, devices, ...heard }, UNDER)).toBeCloseTo(REDUCED, 1);
    expect(level({ why, devices, ...heard }, BETWEEN)).toBeCloseTo(0, 1);
    expect(why).toBe(
      "It is heard with “Duck”, keyed by “Kick”, by our model of Compressor, its reduction expected within 1 to 3 dB.",
    );
    expect(devices).toEqual([{ name: "Duck", className: "Compressor2", through: "model" }]);
  });

  it.each([
    ["Pre FX, in front of the key's devices", "PreFxOut", 0],
    ["Post FX, behind them and in front of its fader", "PostFxOut", -2],
    ["Post Mixer, behind its fader", "TrackOut", -3],
  ])("listens at %s", async (_, tap, shift) => {
    const turned = kick({ devices: [utility(10 ** (-2 / 20))], mixer: lower(10 ** (-1 / 20)) });
    const heard = await heardIn(turned, bass({ devices: [ducked(`AudioIn/Track.2/${tap}`)] }));
    expect(level(heard.get("Bass"), UNDER)).toBeCloseTo(Math.min(0, REDUCED - shift), 1);
  });

  it.each([
    ["muted", { active: false }],
    ["sent nowhere", { output: { to: "nowhere" } as const }],
    ["turned all the way down", { mixer: lower(0) }],
    ["silenced by a solo elsewhere", { mutedBySolo: true }],
  ])("hears a key that is %s, which is silent in the mix all the same", async (_, given) => {
    const heard = await heardIn(kick(given), bass());
    expect(level(heard.get("Bass"), UNDER)).toBeCloseTo(REDUCED, 1);
    expect(heard.get("Main")!.features!.weighted[3 * UNDER]).toBeCloseTo(
      heard.get("Bass")!.features!.weighted[3 * UNDER]!,
      9,
    );
  });

  it("behind the mixer of a muted key hears nothing", async () => {
    const heard = await heardIn(kick({ active: false }), bass({ devices: [ducked("AudioIn/Track.2/TrackOut")] }));
    expect(level(heard.get("Bass"), UNDER)).toBeCloseTo(0, 3);
  });

  it("hears a group as the sum of its tracks, and a group can be ducked", async () => {
    const drums = track({ id: 7, name: "Drums", kind: "group" });
    const heard = await heardIn(
      drums,
      kick({ group: 7 }),
      kick({ id: 3, name: "Kick 2", group: 7 }),
      bass({ devices: [ducked("AudioIn/Track.7/PostFxOut")] }),
    );
    expect(level(heard.get("Bass"), UNDER)).toBeCloseTo(REDUCED - 3.01, 1);
    const low = track({ id: 8, name: "Low", kind: "group", devices: [ducked("AudioIn/Track.2/PostFxOut")] });
    const grouped = await heardIn(low, bass({ devices: [], group: 8 }), kick());
    expect(level(grouped.get("Bass"), UNDER)).toBeCloseTo(REDUCED, 1);
  });

  it("on the main track ducks the whole mix", async () => {
    const main = { ...MAIN, devices: [ducked("AudioIn/Track.2/PostFxOut")] };
    const set = liveSet({ tracks: [kick({ output: { to: "nowhere" } }), bass({ devices: [] }), main] });
    const mix = await hearMix(set, { range: null, stems: null }, FILES);
    expect(level(mix.ok ? mix.value.tracks.at(-1) : undefined, UNDER)).toBeCloseTo(REDUCED, 1);
  });

  it("hears the key through its own filter, by its gain, beside the sound itself", async () => {
    const filtered = { SideChainEq_On: 1, SideChainEq_Mode: 5, SideChainEq_Freq: 2000, SideChainEq_Q: 0.71 };
    const heardWith = async (values: Readonly<Record<string, number>>) =>
      (await heardIn(kick(), bass({ devices: [ducked("AudioIn/Track.2/PostFxOut", values)] }))).get("Bass");
    expect(level(await heardWith(filtered), UNDER)).toBeCloseTo(0, 1);
    expect(level(await heardWith({ "SideChain/RoutedInput/Volume": 2 }), UNDER)).toBeCloseTo(REDUCED - 6.02, 1);
    expect(level(await heardWith({ "SideChain/DryWet": 0 }), BETWEEN)).toBeCloseTo(0, 1);
    expect(level(await heardWith({ "SideChain/DryWet": 0, Threshold: 0.05 }), BETWEEN)).toBeCloseTo(-6.02, 1);
  });

  it("steers a Glue Compressor likewise", async () => {
    const glue = { ...ducked("AudioIn/Track.2/PostFxOut"), className: "GlueCompressor" };
    const values = { Threshold: -30, Ratio: 2, Attack: 0, Release: 0, Range: 70, Makeup: 0, DryWet: 1 };
    const parameters = Object.entries({ ...values, "SideChain/OnOff": 1 });
    const device = { ...glue, parameters: parameters.map(([name, value]) => parameter({ name, value, target: null })) };
    const heard = await heardIn(kick(), bass({ devices: [device] }));
    expect(level(heard.get("Bass"), UNDER)).toBeLessThan(-6);
    expect(level(heard.get("Bass"), 39)).toBeGreaterThan(-0.5);
  });

  it("law: tracks in another order sound the same", async () => {
    const chained = [
      kick(),
      bass(),
      track({
        ...{ id: 3, name: "Pad", clips: [clip("bass.wav")] },
        devices: [ducked("AudioIn/Track.1/PostFxOut", { Threshold: 0.05 })],
      }),
    ];
    const usual = await heardIn(...chained);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(chained, { minLength: 3 }), async (order) => {
        const heard = await heardIn(...order);
        for (const name of ["Kick", "Bass", "Pad"])
          expect(heard.get(name)!.features!.weighted).toEqual(usual.get(name)!.features!.weighted);
      }),
      { numRuns: 6 },
    );
  });
});

describe("a key that is not heard", () => {
  const from = (key: string) => bass({ devices: [ducked(key)] });
  it.each<[string, string, readonly Track[]]>([
    [
      "an instrument: “Kick” is to be frozen",
      "its key “Kick” is not heard: freeze it and save the set, or export All Individual Tracks from Live and have it heard from its stem",
      [bass(), kick({ kind: "midi", clips: [midiClip({ place: "arrangement", end: 8 })] })],
    ],
    [
      "an instrument in a group",
      "“Kick” in its key “Drums” is not heard: freeze it",
      [
        from("AudioIn/Track.7/PostFxOut"),
        track({ id: 7, name: "Drums", kind: "group" }),
        kick({ group: 7, kind: "midi", clips: [midiClip({ place: "arrangement", end: 8 })] }),
      ],
    ],
    ["no track", "its sidechain is on, and no track is chosen for it", [from("AudioIn/None"), kick()]],
    ["an input of the sound card", "its key comes in from outside of Live", [from("AudioIn/External/S0"), kick()]],
    ["a track that is gone", "its key is a track that is not in the set", [from("AudioIn/Track.99/PostFxOut"), kick()]],
    [
      "a chain of a rack",
      "its key comes out of a rack's chain",
      [from("AudioIn/Track.2/DeviceOut.1.B0,ChainOut"), kick()],
    ],
    [
      "a return",
      "its key “A” is a return track",
      [from("AudioIn/Track.6/PostFxOut"), track({ id: 6, name: "A", kind: "return" })],
    ],
    [
      "itself behind its own devices",
      "it and its key “Bass” steer each other in a circle",
      [from("AudioIn/Track.1/PostFxOut"), kick()],
    ],
  ])("is named where it is %s, and the track passes by without", async (_, because, tracks) => {
    const heard = (await heardIn(...tracks)).get("Bass")!;
    expect(heard.why).toContain(`It is heard without “Duck”, because ${because}`);
    expect(heard.devices).toEqual([{ name: "Duck", className: "Compressor2", through: "no" }]);
    expect(level(heard, UNDER)).toBeCloseTo(0, 6);
  });

  it("is named on both sides where two steer each other, in whatever order they stand", async () => {
    const other = kick({ devices: [ducked("AudioIn/Track.1/PostFxOut")] });
    for (const order of [
      [bass(), other],
      [other, bass()],
    ]) {
      const heard = await heardIn(...order);
      expect(heard.get("Bass")!.why).toContain("it and its key “Kick” steer each other in a circle");
      expect(heard.get("Kick")!.why).toContain("it and its key “Bass” steer each other in a circle");
    }
  });

  it("may stand in front of its own devices: a track keyed by its own input is heard", async () => {
    const own = from("AudioIn/Track.1/PreFxOut");
    const heard = (await heardIn(own)).get("Bass")!;
    expect(heard.devices).toMatchObject([{ through: "model" }]);
  });

  it("whose routing comes back to itself is named", async () => {
    const a = kick({ output: { to: "track", track: 3 } });
    const b = track({ id: 3, name: "B", output: { to: "track", track: 2 } });
    const heard = (await heardIn(bass(), a, b)).get("Bass")!;
    expect(heard.why).toContain("the routing of its key “Kick” comes back to itself");
  });
});
