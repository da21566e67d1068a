import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trackReading } from "#src/analysis/track/track-reading.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { AudioClip, Track } from "#src/model/live-set.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import {
  lane,
  liveDevice,
  madeFile,
  mixerAt,
  noiseFile,
  soundingSet,
  wholeClip,
} from "#test/doubles/mix/sounding-set.ts";
import { track } from "#test/doubles/sets/live-set.ts";

const SECONDS = 2;
const FILES = {
  "one.wav": noiseFile(1, SECONDS),
  "two.wav": noiseFile(2, SECONDS),
  "three.wav": noiseFile(3, SECONDS),
  /** Steady within every frame, as a fade and a frame of noise are apart by chance. */
  "tones.wav": madeFile(SECONDS, 48_000, (time) => [
    0.3 * Math.sin(2 * Math.PI * 1000 * time) + 0.2 * Math.sin(2 * Math.PI * 3000 * time),
    0.25 * Math.sin(2 * Math.PI * 1600 * time),
  ]),
};

/** By how many dB the K-weighted powers of left and right differ at most in a frame that is not 20 dB under the loudest, where filters still ring of what was before. */
function furthest(heard: TrackFeatures, rendered: TrackFeatures, floor = 1e-2): number {
  const most = heard.weighted.reduce((highest, each) => Math.max(highest, each), 0);
  return heard.weighted.reduce((apart, power, at) => {
    if (at % 3 === 2 || power < floor * most) return apart;
    return Math.max(apart, Math.abs(powerToDecibels(power / rendered.weighted[at]!)));
  }, 0);
}

const whole = (most: number) => fc.integer({ min: 0, max: most });

/** Clips begin and end on the grid of the hearing, which knows no part of a frame but its share. */
const anyClip = fc
  .record({ gain: fc.double({ min: 0.1, max: 2, noNaN: true }), fadeIn: whole(20), fadeOut: whole(20) })
  .map(({ gain, fadeIn, fadeOut }): Partial<AudioClip> => {
    const fade = (frames: number) =>
      ({ length: frames * 0.05, unit: "seconds", byLive: false, skew: 0, slope: 0 }) as const;
    return {
      gain,
      fades: {
        on: true,
        ...(fadeIn > 0 ? { in: fade(fadeIn) } : {}),
        ...(fadeOut > 0 ? { out: fade(fadeOut) } : {}),
      },
    };
  });

const anyMixer = fc.record({
  volume: fc.double({ min: 0.05, max: 1.9, noNaN: true }),
  pan: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
  to: fc.double({ min: 0.05, max: 1.9, noNaN: true }),
});

describe("a set is rendered as it is heard, in the powers of every frame within 0.1 dB:", () => {
  it("whatever its clip's gain and fades, its fader, its lane and its pan", async () => {
    await fc.assert(
      fc.asyncProperty(anyClip, anyMixer, async (clip, { volume, pan, to }) => {
        const { heard, rendered } = await soundingSet(
          [
            track({
              clips: [wholeClip("tones.wav", SECONDS, clip)],
              mixer: mixerAt(1, pan),
              envelopes: [lane(1, [1, volume], [3, to])],
            }),
          ],
          FILES,
        );
        expect(furthest(heard.tracks[0]!.features!, rendered)).toBeLessThan(0.1);
      }),
      { numRuns: 8 },
    );
  });

  it("whatever passes group, send and return, in loudness within 0.05 LU", async () => {
    await fc.assert(
      fc.asyncProperty(anyMixer, anyMixer, fc.boolean(), async (one, two, pre) => {
        const tracks: Track[] = [
          track({ id: 5, name: "Group", kind: "group", mixer: mixerAt(two.to, two.pan) }),
          track({ group: 5, clips: [wholeClip("one.wav", SECONDS)], mixer: mixerAt(one.volume, one.pan) }),
          track({ id: 2, group: 5, clips: [wholeClip("two.wav", SECONDS)], mixer: mixerAt(two.volume, 0) }),
          track({ id: 3, clips: [wholeClip("three.wav", SECONDS)], mixer: mixerAt(0.0003, 0, [one.volume / 2]) }),
          track({
            id: 4,
            name: "A",
            kind: "return",
            mixer: mixerAt(two.to, one.pan),
            devices: [liveDevice("StereoGain", { StereoWidth: 0.6, Gain: 0.8 })],
          }),
        ];
        const { heard, rendered } = await soundingSet(tracks, FILES, { sendsPre: [pre] });
        const [is, was] = [trackReading(rendered), trackReading(heard.mix!.features)];
        expect(Math.abs(is.integrated - was.integrated)).toBeLessThan(0.05);
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ["Utility", liveDevice("StereoGain", { StereoWidth: 0.4, Gain: 0.7, PhaseInvertL: 1, ChannelMode: 1 }), 0.1],
    ["Utility with Bass Mono", liveDevice("StereoGain", { BassMono: 1, BassMonoFrequency: 300, Gain: 1 }), 0.2],
    [
      "Channel EQ",
      liveDevice("ChannelEq", { HighpassOn: 1, LowShelfGain: 2, MidGain: 1, HighShelfGain: 1, Gain: 0.5 }),
      0.2,
    ],
    [
      "EQ Three",
      liveDevice("FilterEQ3", { FreqLo: 250, FreqHi: 2500, GainLo: 0.5, GainMid: 1.4, GainHi: 0.25, Slope: 0 }),
      0.2,
    ],
    [
      "EQ Three, steep",
      liveDevice("FilterEQ3", { FreqLo: 250, FreqHi: 2500, GainLo: 0.5, GainMid: 1.4, GainHi: 0.25, Slope: 1 }),
      0.2,
    ],
    [
      "Auto Filter",
      liveDevice("AutoFilter2", { Filter_Type: 1, Filter_Frequency: 900, Filter_Slope: 1, Output: 1, DryWet: 1 }),
      0.2,
    ],
    ["EQ Eight", eqEight({}), 0.2],
    ["EQ Eight on left and right", eqEight({ Mode: "1" }), 0.2],
    ["EQ Eight on mid and side", eqEight({ Mode: "2" }), 0.2],
    ["EQ Eight, oversampled", eqEight({ Precision: "1" }), 0.2],
  ] as const)("%s, in the means of K-weighted powers and of bands", async (_, device, within) => {
    const { heard, rendered } = await soundingSet(
      [track({ clips: [wholeClip("one.wav", SECONDS)], devices: [device] })],
      FILES,
    );
    const features = heard.tracks[0]!.features!;
    expect(Math.abs(means(features, "weighted", 3, rendered))).toBeLessThan(within);
    expect(Math.abs(means(features, "bands", 75, rendered))).toBeLessThan(0.6);
  });
});

/** The furthest that the means of numbers of a frame are apart, in dB; what left and right share hangs on phases, and is left out. */
function means(heard: TrackFeatures, key: "weighted" | "bands", width: number, rendered: TrackFeatures): number {
  const [one, other] = [heard, rendered].map((features) => {
    const sums = new Float64Array(width);
    for (const [at, value] of features[key].entries()) sums[at % width]! += value;
    return sums;
  });
  const most = other!.reduce((highest, each) => Math.max(highest, each), 0);
  return other!.reduce((apart, sum, at) => {
    if (sum < 1e-3 * most || (key === "weighted" && at === SHARED)) return apart;
    return Math.max(apart, Math.abs(powerToDecibels(one![at]! / sum)));
  }, 0);
}

/** Of the three K-weighted powers. */
const SHARED = 2;

function eqEight(settings: Readonly<Record<string, string>>) {
  const band = (
    at: number,
    side: string,
    values: readonly [mode: number, frequency: number, gain: number, q: number],
  ) =>
    Object.entries({ IsOn: 1, Mode: values[0], Freq: values[1], Gain: values[2], Q: values[3] }).map(
      ([name, value]) => [`Bands.${at}/Parameter${side}/${name}`, value] as const,
    );
  return liveDevice(
    "Eq8",
    Object.fromEntries([
      ...band(0, "A", [1, 60, 0, 0.71]),
      ...band(1, "A", [2, 200, 5, 0.71]),
      ...band(2, "A", [3, 1000, -7, 1.4]),
      ...band(3, "A", [5, 5000, 4, 0.71]),
      ...band(0, "B", [0, 120, 0, 0.71]),
      ...band(1, "B", [3, 2000, 6, 2]),
      ["GlobalGain", -2],
    ]),
    settings,
  );
}
