import { describe, expect, it } from "vitest";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { KEY_TARGET } from "#src/knowledge/live/sound-settings.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { lane, liveDevice, madeFile, mixerAt, soundingSet, wholeClip } from "#test/doubles/mix/sounding-set.ts";
import { track } from "#test/doubles/sets/live-set.ts";

const RATE = 48_000;
const amplitude = (decibels: number) => 10 ** (decibels / 20);
const COMPRESSOR = {
  ...{ Threshold: amplitude(-20), Ratio: 4, Attack: 5, Release: 100, Gain: 3, GainCompensation: 0, DryWet: 1 },
  ...{ Model: 0, LogEnvelope: 1, Knee: 6, AutoReleaseControlOnOff: 0, "SideChain/OnOff": 0 },
};
/** A tone at -8 dBFS, and bursts of one at 2 Hz. */
const FILES = {
  "tone.wav": madeFile(2, RATE, (time) => {
    const sample = amplitude(-8) * Math.sin(2 * Math.PI * 1000 * time);
    return [sample, sample];
  }),
  "hits.wav": madeFile(2, RATE, (time) => {
    const into = time % 0.5;
    const sample = into < 0.1 ? amplitude(-4) * Math.sin(2 * Math.PI * 200 * time) : 0;
    return [sample, sample];
  }),
};

/** The level of a frame of left, in dB. */
function level(features: TrackFeatures, frame: number): number {
  return powerToDecibels(features.weighted[3 * frame]!);
}

describe("dynamics of Live are rendered by our own compressor and limiter,", () => {
  it.each([
    ["Compressor", liveDevice("Compressor2", COMPRESSOR)],
    ["Compressor, half of it dry", liveDevice("Compressor2", { ...COMPRESSOR, DryWet: 0.5 })],
    [
      "Glue Compressor",
      liveDevice("GlueCompressor", {
        Threshold: -20,
        Range: 70,
        Makeup: 2,
        Attack: 3,
        Ratio: 1,
        Release: 1,
        DryWet: 1,
      }),
    ],
    [
      "Glue Compressor within its range",
      liveDevice("GlueCompressor", { Threshold: -20, Range: 3, Makeup: 0, Attack: 3, Ratio: 1, Release: 1, DryWet: 1 }),
    ],
    ["Limiter", liveDevice("Limiter", { Gain: 6, Ceiling: -6, Release: 300, AutoRelease: 0, Lookahead: 1 })],
  ])("which hold a steady tone where the hearing has it, within 0.2 dB: %s", async (_, device) => {
    const { heard, rendered } = await soundingSet(
      [track({ clips: [wholeClip("tone.wav", 2)], devices: [device] })],
      FILES,
    );
    for (const frame of [20, 30])
      expect(level(rendered, frame)).toBeCloseTo(level(heard.tracks[0]!.features!, frame), 0.7);
  });

  it("which duck under the key of another track, muted or not, and in time with it", async () => {
    const ducked = track({
      id: 2,
      clips: [wholeClip("tone.wav", 2)],
      devices: [
        liveDevice(
          "Compressor2",
          {
            ...COMPRESSOR,
            Gain: 0,
            Attack: 1,
            Release: 20,
            "SideChain/OnOff": 1,
            "SideChain/DryWet": 1,
            "SideChain/RoutedInput/Volume": 1,
          },
          { [KEY_TARGET]: "AudioIn/Track.1/PostFxOut" },
        ),
      ],
    });
    const { heard, rendered } = await soundingSet(
      [track({ clips: [wholeClip("hits.wav", 2)], active: false }), ducked],
      FILES,
    );
    const features = heard.tracks[1]!.features!;
    for (const frame of [21, 27, 31, 37])
      expect(Math.abs(level(rendered, frame) - level(features, frame))).toBeLessThan(1.5);
    expect(level(rendered, 21)).toBeLessThan(level(rendered, 27) - 8);
  });

  it("on time, however late they are: a limiter moves no sample", async () => {
    const limited = { Gain: 0, Ceiling: 0, Release: 300, AutoRelease: 0, Lookahead: 1 };
    const { sound } = await soundingSet(
      [track({ clips: [wholeClip("hits.wav", 2)], devices: [liveDevice("Limiter", limited)] })],
      FILES,
    );
    const [made] = FILES["hits.wav"].planes;
    const apart = sound.planes[0].map((sample, at) => Math.abs(sample - made![at]!));
    expect(Math.max(...apart.subarray(0, RATE))).toBeLessThan(1e-6);
  });

  it("and a limiter lets no peak over its ceiling", async () => {
    const limited = { Gain: 9, Ceiling: -1, Release: 300, AutoRelease: 0, Lookahead: 1 };
    const { sound } = await soundingSet(
      [track({ clips: [wholeClip("hits.wav", 2)], devices: [liveDevice("Limiter", limited)], mixer: mixerAt(1, 0) })],
      FILES,
    );
    const peak = sound.planes[0].reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
    expect(peak).toBeLessThanOrEqual(amplitude(-1));
    expect(peak).toBeGreaterThan(amplitude(-2));
  });
});

describe("what the arrangement moves of a device", () => {
  const BELL = "Bands.2/ParameterA";
  const dip = liveDevice("Eq8", {
    [`${BELL}/Gain`]: 0,
    [`${BELL}/IsOn`]: 1,
    [`${BELL}/Mode`]: 3,
    [`${BELL}/Freq`]: 1000,
    [`${BELL}/Q`]: 2,
  });

  it("moves without steps: beside the tone that a dip lowers nothing rises over -90 dB", async () => {
    const { sound } = await soundingSet(
      [
        track({
          clips: [wholeClip("tone.wav", 2)],
          devices: [dip],
          envelopes: [lane(1000, [0.5, 0], [0.9, -12], [2.9, -12], [3.3, 0])],
        }),
      ],
      FILES,
    );
    const [left] = sound.planes;
    expect(peakOf(left, 0.05, 0.2)).toBeCloseTo(amplitude(-8), 3);
    expect(peakOf(left, 0.8, 1.2)).toBeCloseTo(amplitude(-20), 3);
    expect(amplitudeAt(left, 6000, 0.2, 0.5)).toBeLessThan(amplitude(-90));
  });

  it("switches without a click", async () => {
    const device = {
      ...liveDevice("StereoGain", { Gain: 0.1 }),
      switches: [{ kind: "device", name: "Utility", on: true, target: 77 }] as const,
    };
    const { sound } = await soundingSet(
      [
        track({
          clips: [wholeClip("tone.wav", 2)],
          devices: [device],
          envelopes: [lane(77, [0, 1], [2, 1], [2, 0])],
        }),
      ],
      FILES,
    );
    const [left] = sound.planes;
    expect(peakOf(left, 0.2, 0.9)).toBeCloseTo(amplitude(-28), 3);
    expect(peakOf(left, 1.1, 1.9)).toBeCloseTo(amplitude(-8), 3);
    const steps = left.map((sample, at) => (at === 0 ? 0 : Math.abs(sample - left[at - 1]!)));
    expect(Math.max(...steps.subarray(47_000, 49_000))).toBeLessThan(0.08);
  });
});

function peakOf(samples: Float32Array, from: number, to: number): number {
  return samples.subarray(from * RATE, to * RATE).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
}

/** How much of a frequency is in a stretch, through a Hann window. */
function amplitudeAt(samples: Float32Array, frequency: number, from: number, to: number): number {
  const part = samples.subarray(Math.round(from * RATE), Math.round(to * RATE));
  let [re, im, sum] = [0, 0, 0];
  for (const [at, sample] of part.entries()) {
    const weight = 1 - Math.cos((2 * Math.PI * at) / part.length);
    const angle = (2 * Math.PI * frequency * at) / RATE;
    re += weight * sample * Math.cos(angle);
    im += weight * sample * Math.sin(angle);
    sum += weight;
  }
  return (2 * Math.hypot(re, im)) / sum;
}
