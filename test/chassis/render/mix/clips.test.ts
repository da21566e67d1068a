import { describe, expect, it } from "vitest";
import { signalsmithStretch } from "#src/adapters/audio/stretch/signalsmith-stretch.ts";
import { renderMix } from "#src/chassis/render/mix/render-mix.ts";
import type { AudioClip, Track } from "#src/model/live-set.ts";
import { renderedSound } from "#test/doubles/mix/rendered-sound.ts";
import { soundingFiles } from "#test/doubles/mix/sounding-files.ts";
import { lane, MAIN, madeFile, mixerAt, noiseFile, soundingSet, wholeClip } from "#test/doubles/mix/sounding-set.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

const RATE = 48_000;
const tone = (frequency: number, seconds: number, rate = RATE) =>
  madeFile(seconds, rate, (time) => {
    const sample = 0.5 * Math.sin(2 * Math.PI * frequency * time);
    return [sample, sample];
  });
const FILES = {
  "noise.wav": noiseFile(1, 2),
  "tone.wav": tone(500, 2),
  "other.wav": tone(500, 2, 44_100),
  "slow.wav": tone(500, 2, 22_050),
  "mono.wav": madeFile(1, RATE, (time) => [0.25 * Math.sin(2 * Math.PI * 300 * time)]),
};
const NOISE = FILES["noise.wav"].planes;

async function rendered(clips: readonly AudioClip[], given: Partial<Track> = {}) {
  const { sound } = await soundingSet([track({ clips, ...given })], FILES);
  return sound;
}

/** Whether two are the same to the bit. */
function isSame(one: Float32Array, other: Float32Array): boolean {
  return one.length === other.length && one.every((sample, at) => sample === other[at]);
}

/** What a stretch holds beside a tone of this frequency, as a share of its power. */
function awayFrom(samples: Float32Array, frequency: number, from: number, to: number): number {
  const part = samples.subarray(Math.round(from * RATE), Math.round(to * RATE));
  let [cc, ss, cs, xc, xs, power] = [0, 0, 0, 0, 0, 0];
  for (const [at, sample] of part.entries()) {
    const angle = (2 * Math.PI * frequency * at) / RATE;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    cc += cosine * cosine;
    ss += sine * sine;
    cs += cosine * sine;
    xc += sample * cosine;
    xs += sample * sine;
    power += sample * sample;
  }
  const whole = cc * ss - cs * cs;
  const [a, b] = [(xc * ss - xs * cs) / whole, (xs * cc - xc * cs) / whole];
  return Math.max(0, power - a * xc - b * xs) / power;
}

describe("a clip is rendered", () => {
  it("to the bit where nothing changes it", async () => {
    const { planes } = await rendered([wholeClip("noise.wav", 2)]);
    expect(isSame(planes[0], NOISE[0]!) && isSame(planes[1], NOISE[1]!)).toBe(true);
  });

  it("from its marker, cropped, at its place in the song", async () => {
    const loop = { on: false, start: 0.25, end: 1.25, startRelative: 0.25 };
    const { planes } = await rendered([wholeClip("noise.wav", 2, { start: 1, end: 2.5, loop })]);
    expect(planes[0].subarray(0, 24_000).every((sample) => sample === 0)).toBe(true);
    expect(isSame(planes[0].subarray(24_000), NOISE[0]!.subarray(24_000, 60_000))).toBe(true);
  });

  it("again and again where it loops", async () => {
    const loop = { on: true, start: 0.5, end: 1, startRelative: 0 };
    const { planes } = await rendered([wholeClip("noise.wav", 2, { end: 3.5, loop, warped: false })]);
    const pass = NOISE[0]!.subarray(24_000, 48_000);
    for (const from of [0, 24_000, 48_000]) expect(isSame(planes[0].subarray(from, from + 24_000), pass)).toBe(true);
    expect(isSame(planes[0].subarray(72_000), pass.subarray(0, 12_000))).toBe(true);
  });

  it("beside the one that it is crossfaded with", async () => {
    const fade = { length: 0.5, unit: "seconds", byLive: false, skew: 0, slope: 0 } as const;
    const first = wholeClip("tone.wav", 2, { end: 2, fades: { on: true, out: fade } });
    const loop = { on: false, start: 1, end: 2, startRelative: 0 };
    const second = wholeClip("tone.wav", 2, {
      start: 2,
      end: 4,
      loop,
      fades: { on: true, in: fade, crossfadedIn: true },
    });
    const { planes } = await rendered([first, second]);
    for (const at of [24_010, 30_000, 40_000]) expect(planes[0][at]).toBeCloseTo(FILES["tone.wav"].planes[0]![at]!, 4);
  });

  it.each([
    ["a fifth up without warping, and as much shorter", { pitch: { coarse: 7, fine: 0 } }, 500 * 2 ** (7 / 12)],
    ["an octave down without warping", { pitch: { coarse: -12, fine: 0 } }, 250],
    ["in Re-Pitch at another tempo", repitched(1.25), 625],
    ["warped at its own tempo", repitched(1, "complex-pro"), 500],
    ["stretched, at its own pitch", repitched(1.25, "complex"), 500],
    ["transposed without a change of time", { ...repitched(1, "tones"), pitch: { coarse: 12, fine: 0 } }, 1000],
  ] as const)("%s", async (how, given, frequency) => {
    const { planes } = await rendered([wholeClip("tone.wav", 2, { ...given, end: 2 })]);
    expect(awayFrom(planes[0], frequency, 0.2, 0.8)).toBeLessThan(
      how.includes("stretched") || how.includes("change of time") ? 1e-3 : 1e-8,
    );
  });

  it.each(["other.wav", "slow.wav"])("at the song's rate where its own is another: %s", async (file) => {
    const clips = [
      wholeClip(file, 2, { end: 2 }),
      wholeClip("noise.wav", 2, { gain: 0 }),
      wholeClip("tone.wav", 2, { gain: 0 }),
    ];
    const sound = await rendered(clips);
    expect(sound.sampleRate).toBe(RATE);
    expect(awayFrom(sound.planes[0], 500, 0.1, 0.9)).toBeLessThan(1e-8);
    expect(sound.planes[0][24_000 + 24]).toBeCloseTo(0.5 * Math.sin(2 * Math.PI * 500 * (0.5 + 24 / RATE)), 3);
  });

  it("on both sides where its file is mono", async () => {
    const { planes } = await rendered([wholeClip("mono.wav", 1)]);
    for (const plane of planes) expect(isSame(plane, FILES["mono.wav"].planes[0]!)).toBe(true);
  });

  it("later by its track's delay", async () => {
    const { planes } = await rendered([wholeClip("noise.wav", 2)], { delay: 0.01 });
    expect(isSame(planes[0].subarray(480), NOISE[0]!.subarray(0, planes[0].length - 480))).toBe(true);
  });

  it("as what its track was frozen to, without its devices", async () => {
    const frozen = { frozen: true, frozenClips: [wholeClip("noise.wav", 2)] };
    const { planes, without } = await rendered([wholeClip("gone.wav", 2)], frozen);
    expect(isSame(planes[0], NOISE[0]!) && isSame(planes[1], NOISE[1]!)).toBe(true);
    expect(without).toEqual([]);
  });
});

describe("what cannot be rendered is left out and named:", () => {
  const gone = wholeClip("gone.wav", 2, { name: "Gone" });

  it("a file that is missing", async () => {
    const { without } = await rendered([gone, wholeClip("noise.wav", 2)]);
    expect(without).toEqual([expect.stringMatching(/^“1-Audio”: There is no “gone\.wav”/)]);
  });

  it("an instrument, and a plug-in on the main track, which the rest passes", async () => {
    const plugin = { name: "Ozone", className: "PluginDevice", on: true, parameters: [], nested: [] };
    const keys = track({
      id: 3,
      name: "Keys",
      kind: "midi",
      clips: [{ ...audioClip(), kind: "midi", notes: [] } as never],
    });
    const set = liveSet({
      tracks: [track({ clips: [wholeClip("noise.wav", 2)] }), keys, { ...MAIN, devices: [plugin] }],
    });
    const { planes, without } = await renderedSound(set, soundingFiles(FILES));
    expect(isSame(planes[0], NOISE[0]!) && isSame(planes[1], NOISE[1]!)).toBe(true);
    expect(without).toEqual([
      expect.stringMatching(/^“Keys”: Only Live can play its instrument/),
      expect.stringMatching(/^“Main”: Only Live can play it through “Ozone”/),
    ]);
  });

  it("all of it is refused, in one sentence with the way out", async () => {
    const set = liveSet({ tracks: [track({ clips: [gone] }), MAIN] });
    await expect(renderedSound(set, soundingFiles(FILES))).rejects.toThrow(
      /^Nothing of this mix can be made into sound: .*gone\.wav/,
    );
  });
});

describe("a range of bars", () => {
  it("is the same stretch of the whole song, to the bit", async () => {
    const set = liveSet({
      tracks: [
        track({
          clips: [wholeClip("noise.wav", 2, { gain: 0.7 })],
          mixer: mixerAt(1, 0.3),
          envelopes: [lane(1, [0, 1], [4, 0.1])],
        }),
        MAIN,
      ],
    });
    const files = soundingFiles(FILES);
    const whole = await renderedSound(set, files);
    const part = await renderedSound(set, files, { start: 1.5, end: 3 });
    const away = part.planes[0].map((sample, at) => Math.abs(sample - whole.planes[0][36_000 + at]!));
    expect([part.planes[0].length, Math.max(...away.subarray(0, 1000)) < 1e-5]).toEqual([36_000, true]);
    expect(files.opened()).toBe(0);
  });

  it("that is ended by its signal leaves no file open", async () => {
    const files = soundingFiles(FILES);
    const set = liveSet({ tracks: [track({ clips: [wholeClip("noise.wav", 2)] }), MAIN] });
    const rendering = await renderMix(set, null, { files, stretch: signalsmithStretch() });
    const end = new AbortController();
    const poured = rendering.ok
      ? rendering.value.pour(
          async () => {
            end.abort(new Error("stopped"));
            return { ok: true, value: undefined };
          },
          { signal: end.signal, progress: { report: () => undefined } },
        )
      : null;
    await expect(poured).rejects.toThrow("stopped");
    expect(files.opened()).toBe(0);
  });
});

/** Warped so that its file runs by a factor. */
function repitched(factor: number, warpMode: AudioClip["warpMode"] = "re-pitch"): Partial<AudioClip> {
  return {
    warped: true,
    warpMode,
    warpMarkers: [
      { seconds: 0, beats: 0 },
      { seconds: factor, beats: 2 },
    ],
    loop: { on: false, start: 0, end: 4, startRelative: 0 },
  };
}
