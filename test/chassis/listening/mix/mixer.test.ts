import { describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { AudioClip, LiveSet, Parameter, ParameterEnvelope, Track } from "#src/model/live-set.ts";
import type { HeardMix, HeardTrack } from "#src/model/mix/heard-mix.ts";
import { madeFeatures, madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { audioClip, liveSet, midiClip, parameter, track } from "#test/doubles/sets/live-set.ts";

const FILES = madeFiles({
  "a.wav": madeFeatures({ seconds: 4 }),
  "wide.wav": madeFeatures({ seconds: 4, left: 0.01, right: 0.04, correlation: 0 }),
});

/** Four seconds of a file at 120 bpm. */
function clip(file = "a.wav"): AudioClip {
  const sample = { name: file, path: file, sampleRate: 48_000, frames: 4 * 48_000 };
  return audioClip({ sample, warped: false, end: 8, loop: { on: false, start: 0, end: 4, startRelative: 0 } });
}

const volume = (value: number, target = 1): Parameter => parameter({ value, target });
const pan = (value: number): Parameter =>
  parameter({ name: "Pan", target: 2, value, minimum: -1, maximum: 1, unit: "pan" });
const send = (value: number, given: Partial<Parameter> = {}): Parameter =>
  parameter({ name: "Sends.0", target: 3, maximum: 1, value, ...given });
const lane = (target: number, ...points: readonly (readonly [number, number])[]): ParameterEnvelope => ({
  ...{ parameter: "Mixer/Volume", target, meaning: "automation" },
  points: points.map(([time, value]) => ({ time, value })),
});

interface Mixed extends Partial<Omit<Track, "mixer">> {
  readonly mixer?: Partial<Track["mixer"]>;
}

function strip({ mixer = {}, ...given }: Mixed = {}): Track {
  const plain = track({ clips: given.kind === undefined || given.kind === "audio" ? [clip()] : [], ...given });
  return { ...plain, mixer: { ...plain.mixer, ...mixer } };
}

const MAIN = strip({ id: -1, name: "Main", kind: "main" });

async function mixOf(tracks: readonly Track[], given: Partial<LiveSet> = {}): Promise<HeardMix> {
  const set = liveSet({ tracks: [...tracks, MAIN], ...given });
  const mix = await hearMix(set, { range: { start: 0, end: 8 }, stems: null }, FILES);
  if (!mix.ok) throw new Error(mix.error.sentence);
  return mix.value;
}

/** Decibels of left and of right over one track's file as it lies on the disk, in a frame. */
function levels({ features }: Pick<HeardTrack, "features">, frame = 40): readonly [number, number] {
  const { weighted } = features!;
  return [powerToDecibels(weighted[3 * frame]! / 0.01), powerToDecibels(weighted[3 * frame + 1]! / 0.01)];
}

describe("a mixer", () => {
  it.each([
    [-1, 3.01, Number.NEGATIVE_INFINITY],
    [0, 0, 0],
    [0.25, -2.09, 1.41],
    [0.5, -5.33, 2.32],
    [0.75, -11.18, 2.84],
  ])("panned to %d has left at %d dB and right at %d dB", async (at, left, right) => {
    const { tracks } = await mixOf([strip({ mixer: { pan: pan(at) } })]);
    const [l, r] = levels(tracks[0]!);
    expect(l).toBeCloseTo(left, 2);
    if (Number.isFinite(right)) expect(r).toBeCloseTo(right, 2);
    else expect(r).toBeLessThan(-200);
    expect(tracks[0]!.mixer).toEqual({ volume: 0, pan: at, automated: false, active: true, behind: 0 });
  });

  it("balances a stereo file: each channel keeps its own, and bands go by their range's shares", async () => {
    const { tracks } = await mixOf([strip({ clips: [clip("wide.wav")], mixer: { pan: pan(0.5) } })]);
    const { image, bands } = tracks[0]!.features!;
    const [left, right] = [2 * Math.cos((1.5 * Math.PI) / 4) ** 2, 2 * Math.sin((1.5 * Math.PI) / 4) ** 2];
    expect(image[0]! / image[1]!).toBeCloseTo((0.25 * left) / right, 4);
    expect(bands[30]).toBeCloseTo((0.01 * left + 0.04 * right) / 75, 6);
  });

  it("plays silence at the lower end of its fader", async () => {
    const { tracks } = await mixOf([strip({ mixer: { volume: volume(0.0003162277571) } })]);
    expect(levels(tracks[0]!)).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    expect(tracks[0]!.mixer.volume).toBe(Number.NEGATIVE_INFINITY);
  });

  it("follows its volume's automation, a jump to the frame", async () => {
    const jump = lane(1, [0, 1], [4, 1], [4, 0.5]);
    const { tracks } = await mixOf([strip({ envelopes: [jump] })]);
    expect(levels(tracks[0]!, 39)[0]).toBeCloseTo(0, 3);
    expect(levels(tracks[0]!, 40)[0]).toBeCloseTo(-6.02, 2);
    expect(tracks[0]!.mixer.automated).toBe(true);
  });

  it("is silent where its activator is automated off, and heard where it is on", async () => {
    const turned = lane(7, [0, 0], [4, 0], [4, 1]);
    const { tracks } = await mixOf([strip({ active: false, activator: 7, envelopes: [turned] })]);
    expect(levels(tracks[0]!, 20)[0]).toBe(Number.NEGATIVE_INFINITY);
    expect(levels(tracks[0]!, 60)[0]).toBeCloseTo(0, 3);
  });

  it("on side A of the crossfader is whole on its half and silent at the other's end", async () => {
    const crossfader = parameter({ name: "CrossFade", target: 5, value: 1, minimum: -1, maximum: 1, unit: "" });
    const sides = [strip({ mixer: { crossfade: "a" } }), strip({ id: 2, mixer: { crossfade: "b" } })];
    const set = liveSet({ tracks: [...sides, { ...MAIN, mixer: { ...MAIN.mixer, crossfader } }] });
    const mix = await hearMix(set, { range: null, stems: null }, FILES);
    const tracks = mix.ok ? mix.value.tracks : [];
    expect([levels(tracks[0]!)[0], levels(tracks[1]!)[0]]).toEqual([Number.NEGATIVE_INFINITY, expect.closeTo(0, 3)]);
  });
});

describe("a track that is not heard", () => {
  it.each<[string, Mixed, boolean]>([
    [
      "is missing where an instrument plays",
      { kind: "midi", clips: [midiClip({ place: "arrangement", start: 0, end: 8 })] },
      true,
    ],
    ["is not where it is muted", { active: false }, false],
    ["is not where it rests", { clips: [] }, false],
  ])("%s", async (_, given, missing) => {
    const { tracks } = await mixOf([strip(), strip({ id: 2, ...given })]);
    expect(tracks[1]).toMatchObject({ heard: "no", missing });
  });
});

describe("groups, routings and returns", () => {
  const group = (given: Mixed = {}) => strip({ id: 9, name: "Bus", kind: "group", ...given });

  it("a group's fader is heard in its tracks, and it is their sum", async () => {
    const children = [strip({ id: 1, group: 9 }), strip({ id: 2, group: 9 })];
    const { tracks, mix } = await mixOf([group({ mixer: { volume: volume(0.5) } }), ...children]);
    expect(tracks.map(({ heard, sums }) => [heard, sums])).toEqual([
      ["recording", true],
      ["recording", false],
      ["recording", false],
      ["recording", true],
    ]);
    expect(levels(tracks[1]!)[0]).toBeCloseTo(-6.02, 2);
    expect(levels(tracks[0]!)[0]).toBeCloseTo(-3.01, 2);
    expect(levels(mix!)[0]).toBeCloseTo(-3.01, 2);
    expect(mix!.from).toBe("sum");
  });

  it("says what the faders behind a track add, where they stand still and nothing there changes it", async () => {
    const behind = async (bus: Mixed) => {
      const { tracks } = await mixOf([group(bus), strip({ id: 1, group: 9 })]);
      return tracks[1]!.mixer.behind;
    };
    expect(await behind({ mixer: { volume: volume(0.5) } })).toBeCloseTo(-6.02, 2);
    expect(await behind({ mixer: { volume: { ...volume(0.5), automated: true } } })).toBeNull();
  });

  it("a track that leads into another passes its fader, and the other is their sum", async () => {
    const into = strip({ id: 1, output: { to: "track", track: 2 } });
    const bus = strip({ id: 2, name: "Bus", clips: [], mixer: { volume: volume(0.5) } });
    const { tracks } = await mixOf([into, bus]);
    expect(levels(tracks[0]!)[0]).toBeCloseTo(-6.02, 2);
    expect(tracks[1]).toMatchObject({ heard: "recording", sums: true });
  });

  it("a return without an effect plays what is sent after the faders, and before them where it is set so", async () => {
    const sending = (value: number, given: Partial<Parameter> = {}) =>
      strip({ mixer: { volume: volume(0.5), sends: [send(value, given)] } });
    const back = strip({ id: 20, name: "A-Bus", kind: "return" });
    const post = await mixOf([sending(0.5), back]);
    const pre = await mixOf([sending(0.5), back], { sendsPre: [true] });
    const off = await mixOf([sending(0.5, { unheard: { why: "send-disabled" } }), back]);
    expect(levels(post.tracks[1]!)[0]).toBeCloseTo(-12.04, 2);
    expect(levels(pre.tracks[1]!)[0]).toBeCloseTo(-6.02, 2);
    expect(off.tracks[1]).toMatchObject({ heard: "no", why: "Nothing that is heard is sent to it here." });
  });

  it("a return that leads into a track is not followed, and nothing is heard twice", async () => {
    const back = strip({ id: 20, name: "A-Bus", kind: "return", output: { to: "track", track: 2 } });
    const sending = strip({ mixer: { sends: [send(1)] } });
    const { tracks, mix } = await mixOf([sending, strip({ id: 2, clips: [] }), back]);
    expect(tracks[2]).toMatchObject({ heard: "no", why: expect.stringContaining("where a return is not followed") });
    expect(levels(mix!)[0]).toBeCloseTo(0, 3);
  });

  it("a routing that comes back to itself is named, and the rest is heard", async () => {
    const round = [
      strip({ id: 1, output: { to: "track", track: 2 } }),
      strip({ id: 2, output: { to: "track", track: 1 } }),
    ];
    const { tracks, mix } = await mixOf([...round, strip({ id: 3 })]);
    expect(tracks.slice(0, 2).map(({ heard, why }) => [heard, why])).toEqual([
      ["no", "Its routing comes back to itself."],
      ["no", "Its routing comes back to itself."],
    ]);
    expect(levels(mix!)[0]).toBeCloseTo(0, 3);
  });

  it("a return's reverberation is not heard, and it says so with the way out", async () => {
    const reverb = { name: "Reverb", className: "Reverb", on: true, parameters: [], nested: [] };
    const back = strip({ id: 20, name: "A-Reverb", kind: "return", devices: [reverb] });
    const { tracks, mix } = await mixOf([strip({ mixer: { sends: [send(1)] } }), back]);
    expect(tracks[1]).toMatchObject({ heard: "no", features: null, devices: [{ className: "Reverb", through: "no" }] });
    expect(tracks[1]!.why).toContain(
      "What it is sent is known, what “Reverb” makes of it is not: export All Individual Tracks",
    );
    expect(levels(mix!)[0]).toBeCloseTo(0, 3);
  });
});

describe("what does not arrive", () => {
  const why = ({ tracks }: HeardMix, at = 0) => [tracks[at]!.heard, tracks[at]!.why];

  it.each<[string, Mixed, string]>([
    ["a mute", { active: false }, "It is muted: activate it to have it heard."],
    [
      "an output of the sound card",
      { output: { to: "outside" } },
      "It leaves Live by an output of its own, past the main track.",
    ],
    ["no output", { output: { to: "nowhere" } }, "It goes to its sends only."],
    ["a side-chain", { output: { to: "device", track: 2 } }, "It leads into a device of “Two” only."],
    ["no clip here", { clips: [] }, "None of its clips plays here."],
    ["a clip behind the range", { clips: [{ ...clip(), start: 40, end: 48 }] }, "None of its clips plays here."],
    [
      "a session clip",
      { clips: [{ ...clip(), place: "session", slot: 0 }] },
      "Its clips are in the session, and the arrangement is heard: record them into the arrangement, or export stems.",
    ],
  ])("%s", async (_, given, sentence) => {
    const mix = await mixOf([strip(given), strip({ id: 2, name: "Two" })]);
    expect(why(mix)).toEqual(["no", sentence]);
    expect(levels(mix.mix!)[0]).toBeCloseTo(0, 3);
  });

  it("a solo silences all others but returns, groups around it and what they hold", async () => {
    const tracks = [
      strip({ id: 9, name: "Bus", kind: "group" }),
      strip({ id: 1, name: "One", group: 9, soloed: true }),
      strip({ id: 2, name: "Two", group: 9 }),
      strip({ id: 3, name: "Three" }),
    ];
    const mix = await mixOf(tracks);
    expect(mix.tracks.map(({ heard }) => heard)).toEqual(["recording", "recording", "no", "no", "recording"]);
    expect(why(mix, 3)[1]).toBe("The solo of “One” silences it: switch that solo off to have it heard.");
    expect(mix.warnings).toEqual(["The mix is heard with the solo of “One”."]);
  });

  it("a missing file is named, and what is there is heard", async () => {
    const lost = { ...clip(), name: "Lost", sample: { ...clip().sample, name: "lost.wav", path: null } };
    const mix = await mixOf([strip({ clips: [lost] }), strip({ id: 2, clips: [lost, clip()] })]);
    expect(why(mix)).toEqual(["no", expect.stringContaining("lost.wav, is missing: find it in Live")]);
    expect(why(mix, 1)).toEqual(["recording", expect.stringContaining("lost.wav, is missing")]);
  });

  it("an instrument and a plug-in are Live's alone, a frozen one is heard before its mixer", async () => {
    const notes = midiClip({ place: "arrangement", end: 8 });
    const plugin = { name: "Pro-Q 3", className: "PluginDevice", on: true, parameters: [], nested: [] };
    const mixer = { volume: volume(0.5) };
    const mix = await mixOf([
      strip({ id: 1, kind: "midi", clips: [notes] }),
      strip({ id: 2, devices: [plugin] }),
      strip({ id: 3, kind: "midi", clips: [notes], frozen: true, frozenClips: [clip()], devices: [plugin], mixer }),
      strip({ id: 4, kind: "midi", clips: [notes], frozen: true }),
      strip({ id: 5, devices: [{ ...plugin, on: false }] }),
    ]);
    expect(mix.tracks.map(({ heard }) => heard)).toEqual(["no", "no", "freeze", "no", "recording", "recording"]);
    expect(why(mix)[1]).toBe(
      "Only Live can play its instrument: freeze it and save the set, or export All Individual Tracks from Live and have it heard from its stem.",
    );
    expect(why(mix, 1)[1]).toContain("Only Live can play it through “Pro-Q 3”: freeze it");
    expect(levels(mix.tracks[2]!)[0]).toBeCloseTo(-6.02, 2);
    expect(why(mix, 3)[1]).toContain(
      "It is frozen, and its set names no file of that. Only Live can play its instrument",
    );
  });
});
