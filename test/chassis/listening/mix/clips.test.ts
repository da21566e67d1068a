import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import type { AudioClip, LiveSet } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { madeFeatures, madeFiles } from "#test/doubles/mix/features/made-features.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

/** A file whose frames are all of different power. */
const FILE = madeFeatures({ seconds: 4, at: (frame) => 1 + frame });
const FILES = madeFiles({ "a.wav": FILE });

const main = track({ id: -1, name: "Main", kind: "main" });

/** A clip of the file at 120 bpm, unwarped unless said. */
function clip(given: Partial<AudioClip> = {}): AudioClip {
  const start = given.start ?? 0;
  const end = given.end ?? start + 8;
  const sample = { name: "a.wav", path: "a.wav", sampleRate: 48_000, frames: 4 * 48_000 };
  const loop = { on: false, start: 0, end: (end - start) / 2, startRelative: 0 };
  return audioClip({ sample, warped: false, loop, ...given, start, end });
}

async function heard(clips: readonly AudioClip[], given: Partial<LiveSet> = {}): Promise<TrackFeatures> {
  const set = liveSet({ tracks: [track({ clips }), main], ...given });
  const mix = await hearMix(set, { range: null, stems: null }, FILES);
  if (!mix.ok) throw new Error(mix.error.sentence);
  return mix.value.tracks[0]!.features!;
}

/** K-weighted power of left by frame. */
const loud = ({ weighted, frames }: TrackFeatures) =>
  Array.from({ length: frames }, (_, frame) => weighted[3 * frame]!);
const whole = (features: TrackFeatures) => loud(features).reduce((sum, power) => sum + power, 0);

describe("a clip in song time", () => {
  it("plays its file frame by frame where nothing is moved", async () => {
    const features = await heard([clip()]);
    expect(features.frames).toBe(80);
    for (const key of ["bands", "weighted", "image", "peaks", "onsets"] as const)
      for (let at = 0; at < features[key].length; at += 1) expect(features[key][at]).toBeCloseTo(FILE[key][at]!, 6);
  });

  it("law: a gain of g dB shifts every power by g dB", async () => {
    const plain = await heard([clip()]);
    await fc.assert(
      fc.asyncProperty(fc.double({ min: -40, max: 24, noNaN: true }), async (gain) => {
        const moved = await heard([clip({ gain: 10 ** (gain / 20) })]);
        for (const key of ["bands", "weighted", "image"] as const)
          for (let at = 0; at < moved[key].length; at += 97)
            expect(powerToDecibels(moved[key][at]! / plain[key][at]!)).toBeCloseTo(gain, 3);
        expect(20 * Math.log10(moved.peaks[7]! / plain.peaks[7]!)).toBeCloseTo(gain, 3);
      }),
      { numRuns: 20 },
    );
  });

  it("has half as many frames of its own in a song of double its tempo, each the mean of two", async () => {
    const warped = clip({ warped: true, end: 8, loop: { on: false, start: 0, end: 8, startRelative: 0 } });
    const features = await heard([warped], { tempo: 240 });
    expect(features.frames).toBe(40);
    expect(loud(features)[10]).toBeCloseTo(0.01 * (1 + 20.5), 6);
  });

  it("law: cut in two it sounds as it does whole", async () => {
    const plain = await heard([clip()]);
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.2, max: 7.8, noNaN: true }), async (cut) => {
        const first = clip({ end: cut });
        const second = clip({ start: cut, end: 8, loop: { on: false, start: cut / 2, end: 4, startRelative: 0 } });
        const both = await heard([first, second]);
        expect(loud(both)).toEqual(loud(plain).map((power) => expect.closeTo(power, 5)));
      }),
      { numRuns: 20 },
    );
  });

  it("lies where its track's delay puts it", async () => {
    const set = liveSet({ tracks: [track({ clips: [clip({ end: 8 })], delay: 0.5 }), main] });
    const mix = await hearMix(set, { range: { start: 0, end: 16 }, stems: null }, FILES);
    const features = mix.ok ? mix.value.tracks[0]!.features! : null;
    expect(loud(features!).slice(0, 12)).toEqual([
      ...new Array(10).fill(0),
      expect.closeTo(0.01, 6),
      expect.closeTo(0.02, 6),
    ]);
  });

  it("repeats its loop, and silence follows its file's end", async () => {
    const looped = await heard([clip({ end: 8, loop: { on: true, start: 0, end: 1, startRelative: 0 } })]);
    expect(loud(looped)[20]).toBeCloseTo(0.01, 6);
    const long = await heard([clip({ end: 12 })]);
    expect(loud(long)[79]).toBeGreaterThan(0);
    expect(loud(long)[80]).toBe(0);
  });
});

describe("fades of a clip", () => {
  const steady = madeFiles({ "a.wav": madeFeatures({ seconds: 4 }) });
  async function level(given: Partial<AudioClip>, tempo = 120): Promise<readonly number[]> {
    const set = liveSet({ tempo, tracks: [track({ clips: [clip(given)] }), main] });
    const mix = await hearMix(set, { range: null, stems: null }, steady);
    if (!mix.ok) throw new Error(mix.error.sentence);
    return loud(mix.value.tracks[0]!.features!).map((power) => power / 0.01);
  }
  const fade = { byLive: false, skew: 0, slope: 0 };

  it("rise in a straight line of gain: of a fade of 1 s, frame 10 has the mean square of 0.5 to 0.55", async () => {
    const levels = await level({ fades: { on: true, in: { ...fade, length: 1, unit: "seconds" } } });
    expect(levels[10]).toBeCloseTo((0.55 ** 3 - 0.5 ** 3) / 3 / 0.05, 6);
    expect(levels[20]).toBeCloseTo(1, 6);
  });

  it("last in beats in a warped clip: two beats are one second at 120 bpm, and end with the clip", async () => {
    const warped = { warped: true, loop: { on: false, start: 0, end: 8, startRelative: 0 } };
    const levels = await level({ ...warped, fades: { on: false, out: { ...fade, length: 2, unit: "beats" } } });
    expect(levels[59]).toBeCloseTo(1, 6);
    expect(levels[79]).toBeCloseTo(0.05 ** 3 / 3 / 0.05, 6);
  });

  it("of Live's own edges take the first 4 ms: a frame of 50 ms has 46 ms and a third of 4", async () => {
    const levels = await level({ fadedEdges: { in: true, out: false } });
    expect(levels[0]).toBeCloseTo((46 + 4 / 3) / 50, 6);
    expect(levels[79]).toBeCloseTo(1, 6);
  });

  it("crossfade before the boundary, where the incoming clip plays what it hides", async () => {
    const crossfade = { ...fade, length: 0.5, unit: "seconds" } as const;
    const set = liveSet({
      tracks: [
        track({
          clips: [
            clip({ end: 4, fades: { on: true, out: crossfade } }),
            clip({
              start: 4,
              end: 6,
              loop: { on: false, start: 2, end: 3, startRelative: 0 },
              fades: { on: true, crossfadedIn: true, in: crossfade },
            }),
          ],
        }),
        main,
      ],
    });
    const mix = await hearMix(set, { range: null, stems: null }, steady);
    const levels = mix.ok ? loud(mix.value.tracks[0]!.features!).map((power) => power / 0.01) : [];
    expect(levels[29]).toBeCloseTo(1, 6);
    expect(levels[35]).toBeLessThan(0.6);
    expect(levels[40]).toBeCloseTo(1, 6);
  });

  it("and a gain envelope lie on the content of a warped clip", async () => {
    const warped = { warped: true, loop: { on: false, start: 0, end: 8, startRelative: 0 } };
    const gainEnvelope = {
      ...{ parameter: "MainSequencer/VolumeModulationTarget", target: 9, meaning: "modulation" as const },
      points: [
        { time: 4, value: 1 },
        { time: 4, value: 0.5 },
      ],
    };
    const levels = await level({ ...warped, gainEnvelope });
    expect([levels[39], levels[40]]).toEqual([expect.closeTo(1, 6), expect.closeTo(0.25, 6)]);
  });
});

describe("a transposed clip", () => {
  const tone = madeFeatures({
    seconds: 4,
    left: 0.02,
    correlation: 0.5,
    bands: (frequency) => frequency > 900 && frequency < 1100,
  });
  const sounds = madeFiles({ "a.wav": tone });
  /** The middle of what sounds, by power. */
  const middle = (features: TrackFeatures) => {
    const bands = features.bands.subarray(75 * 10, 75 * 11);
    const all = bands.reduce((sum, power) => sum + power, 0);
    return 2 ** bands.reduce((sum, power, band) => sum + (power / all) * Math.log2(CAM_BANDS[band]!), 0);
  };
  async function pitched(given: Partial<AudioClip>, tempo = 120): Promise<TrackFeatures> {
    const mix = await hearMix(
      liveSet({ tempo, tracks: [track({ clips: [clip(given)] }), main] }),
      { range: null, stems: null },
      sounds,
    );
    if (!mix.ok) throw new Error(mix.error.sentence);
    return mix.value.tracks[0]!.features!;
  }
  const warped = { warped: true, loop: { on: false, start: 0, end: 8, startRelative: 0 } };

  it.each<[string, Partial<AudioClip>, number, number]>([
    ["an octave up has its frequencies doubled", { ...warped, pitch: { coarse: 12, fine: 0 } }, 120, 2],
    ["50 cents down has them lower by that", { ...warped, pitch: { coarse: 0, fine: -50 } }, 120, 2 ** (-1 / 24)],
    [
      "in Re-Pitch at half the tempo has them halved, whatever its transposition",
      { ...warped, warpMode: "re-pitch", pitch: { coarse: 12, fine: 0 } },
      60,
      0.5,
    ],
    ["stretched in another mode keeps them", warped, 60, 1],
  ])("%s", async (_, given, tempo, ratio) => {
    const features = await pitched(given, tempo);
    expect(middle(features) / middle(tone)).toBeCloseTo(ratio, 1);
    const power = (each: TrackFeatures) => each.bands.subarray(750, 825).reduce((sum, band) => sum + band, 0);
    expect(power(features)).toBeCloseTo(power(tone), 5);
    const image = (each: TrackFeatures) => each.image.subarray(120, 132).reduce((sum, moment) => sum + moment, 0);
    expect(image(features)).toBeCloseTo(image(tone), 4);
  });

  it("weighs more where the K filter lets more through", async () => {
    const features = await pitched({ ...warped, pitch: { coarse: 24, fine: 0 } });
    expect(powerToDecibels(features.weighted[30]! / tone.weighted[30]!)).toBeGreaterThan(2.5);
  });
});

describe("a loop whose end its file ends with, in the middle of a frame", () => {
  it("keeps its power", async () => {
    const short = madeFiles({
      "a.wav": { ...madeFeatures({ seconds: 1.03, at: (frame) => (frame === 20 ? 0.6 : 1) }) },
    });
    const looped = clip({ end: 8.24, loop: { on: true, start: 0, end: 1.03, startRelative: 0 } });
    const set = liveSet({ tracks: [track({ clips: [looped] }), main] });
    const mix = await hearMix(set, { range: null, stems: null }, short);
    const features = mix.ok ? mix.value.tracks[0]!.features! : null;
    expect(whole(features!) * 0.05).toBeCloseTo(0.01 * 4.12, 4);
  });
});

describe("what a clip is heard without", () => {
  const moves = (parameter: string, meaning: "modulation" | "automation" = "modulation") => ({
    ...{ parameter, target: 7, meaning },
    points: [
      { time: 0, value: 1 },
      { time: 4, value: 0 },
    ],
  });
  async function why(given: Partial<AudioClip>): Promise<string | null> {
    const set = liveSet({ tracks: [track({ clips: [clip({ name: "Take", ...given })] }), main] });
    const mix = await hearMix(set, { range: null, stems: null }, FILES);
    return mix.ok ? mix.value.tracks[0]!.why : mix.error.sentence;
  }

  it("is said: envelopes of mixer, devices and pitch, and the envelope of Beats", async () => {
    const envelopes = [
      ...[moves("Mixer/Volume"), moves("Eq8/Bands.0/ParameterA/Freq"), moves("Mixer/Volume")],
      moves("MainSequencer/TranspositionModulationTarget"),
    ];
    expect(await why({ envelopes })).toBe(
      "Clip “Take” is heard without its envelopes of Mixer/Volume, Eq8/Bands.0/ParameterA/Freq, Transposition.",
    );
    expect(await why({ beatsEnvelope: 40 })).toBe(
      "Clip “Take” is heard with whole segments: its Beats envelope of 40 shortens them.",
    );
  });

  it("is nothing where an envelope is its own gain, moves nothing any more, or is automation", async () => {
    const envelopes = [
      ...[moves("MainSequencer/VolumeModulationTarget"), moves("unknown"), moves("Mixer/Pan", "automation")],
      { ...moves("Mixer/Pan"), points: [] },
    ];
    expect(await why({ envelopes })).toBeNull();
  });
});
