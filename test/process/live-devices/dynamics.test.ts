import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amplitudeToDecibels, powerToDecibels } from "#src/dsp/decibels.ts";
import { TRACK_GRID } from "#src/knowledge/mix/track-grid.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import { liveDeviceSound } from "#src/process/live-devices/live-device-sound.ts";
import { heardTrack } from "#test/doubles/heard/heard-track.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { madeFeatures } from "#test/doubles/mix/features/made-features.ts";

type Values = Readonly<Record<string, number>>;

function asked(values: Values) {
  return { values: (name: string) => values[name], settings: {}, liveVersion: 12, sampleRate: 48_000 };
}

/** What a device does to each frame, in dB. */
function gains(
  className: string,
  values: Values,
  features: TrackFeatures,
  key: TrackFeatures | null = null,
): { power: number[]; peak: number[] } {
  const sound = liveDeviceSound(className, asked(values));
  if (!("follow" in sound)) throw new Error(`${className} follows no level`);
  const follow = sound.follow(TRACK_GRID.step);
  const all = Array.from({ length: features.frames }, (_, frame) =>
    follow({ features, key }, frame, (name) => values[name]),
  );
  return {
    power: all.map(({ gain }) => amplitudeToDecibels(gain)),
    peak: all.map(({ peakGain }) => amplitudeToDecibels(peakGain)),
  };
}

const amplitude = (decibels: number) => 10 ** (decibels / 20);
const COMPRESSOR: Values = {
  ...{ Threshold: amplitude(-20), Ratio: 4, Attack: 5, Release: 100, Gain: 0, GainCompensation: 0, DryWet: 1 },
  ...{ Model: 0, LogEnvelope: 1, Knee: 6, AutoReleaseControlOnOff: 0, "SideChain/OnOff": 0 },
};
const GLUE: Values = { Threshold: -20, Range: 70, Makeup: 0, Attack: 3, Ratio: 1, Release: 1, DryWet: 1 };
const LIMITER: Values = { Gain: 0, Ceiling: -6, Release: 300, AutoRelease: 0, Lookahead: 1 };

/** A sine in both channels: its peak is 3 dB above its power. */
function tone(level: number, seconds = 3): TrackFeatures {
  const made = madeFeatures({ seconds, left: amplitude(level) ** 2 / 2 });
  made.peaks.fill(amplitude(level));
  return made;
}

/** What 4:1 takes off by how far a level is over the threshold, half of the knee on either side. */
function curved(over: number, knee: number): number {
  if (over <= -knee) return 0;
  return over >= knee ? 0.75 * over : (0.75 * (over + knee) ** 2) / (4 * knee);
}

/** Peaks and powers of any height. */
const anySound = fc
  .array(fc.tuple(fc.double({ min: -60, max: 0, noNaN: true }), fc.double({ min: 3, max: 15, noNaN: true })), {
    minLength: 20,
    maxLength: 20,
  })
  .map((frames) => {
    const made = madeFeatures({
      seconds: 1,
      left: 1,
      at: (frame) => amplitude(frames[frame]![0] - frames[frame]![1]) ** 2,
    });
    for (const [frame, [peak]] of frames.entries()) made.peaks.fill(amplitude(peak), 2 * frame, 2 * frame + 2);
    return made;
  });

function louder(features: TrackFeatures, gain: number): TrackFeatures {
  return {
    ...features,
    bands: features.bands.map((power) => power * gain * gain),
    image: features.image.map((power) => power * gain * gain),
    peaks: features.peaks.map((peak) => peak * gain),
  };
}

describe("dynamics of Live by a model", () => {
  it.each<[string, string, Values]>([
    ["a Compressor with a ratio of 1", "Compressor2", { ...COMPRESSOR, Ratio: 1 }],
    ["a Compressor with its threshold above every peak", "Compressor2", { ...COMPRESSOR, Threshold: amplitude(6.01) }],
    ["a Compressor that is all dry", "Compressor2", { ...COMPRESSOR, DryWet: 0, Gain: 12 }],
    ["a Glue Compressor whose Range is 0", "GlueCompressor", { ...GLUE, Range: 0 }],
    ["a Limiter whose ceiling no peak reaches", "Limiter", { ...LIMITER, Ceiling: 0 }],
  ])("law: %s changes nothing", (_, className, values) => {
    fc.assert(
      fc.property(anySound, (features) => {
        const { power, peak } = gains(className, values, features);
        for (const each of [...power, ...peak]) expect(each).toBeCloseTo(0, 9);
      }),
      { numRuns: 30 },
    );
  });

  it.each<[string, string, Values]>([
    ["Compressor", "Compressor2", COMPRESSOR],
    ["Compressor in RMS", "Compressor2", { ...COMPRESSOR, Model: 1 }],
    ["Compressor in Lin", "Compressor2", { ...COMPRESSOR, LogEnvelope: 0, Attack: 200 }],
    ["Glue Compressor", "GlueCompressor", GLUE],
    ["Limiter", "Limiter", LIMITER],
  ])("law: louder in is never reduced less by %s", (_, className, values) => {
    fc.assert(
      fc.property(anySound, fc.double({ min: 0, max: 20, noNaN: true }), (features, by) => {
        const before = gains(className, values, features).power;
        const after = gains(className, values, louder(features, amplitude(by))).power;
        for (const [frame, each] of after.entries()) expect(each).toBeLessThanOrEqual(before[frame]! + 1e-6);
      }),
      { numRuns: 50 },
    );
  });

  it("law: a constant tone is reduced by the static curve, whatever the times", () => {
    const level = fc.double({ min: -40, max: 0, noNaN: true });
    fc.assert(
      fc.property(level, fc.integer({ min: 0, max: 18 }), fc.boolean(), (loud, knee, log) => {
        const values = { ...COMPRESSOR, Knee: knee, LogEnvelope: log ? 1 : 0, Attack: 80, Release: 200 };
        const expected = curved(loud + 20, knee);
        expect(Math.abs(gains("Compressor2", values, tone(loud)).power.at(-1)! + expected)).toBeLessThan(0.1);
      }),
      { numRuns: 40 },
    );
  });

  it("Compressor takes a sine in RMS 3 dB lower, and adds its output", () => {
    const values = { ...COMPRESSOR, Model: 1, Knee: 0, Gain: 2 };
    expect(gains("Compressor2", values, tone(-8)).power.at(-1)).toBeCloseTo(2 - 0.75 * (12 - 3.01), 1);
  });

  it("half of it dry beside the rest is heard by the sum of both", () => {
    const [whole] = gains("Compressor2", COMPRESSOR, tone(0)).power.slice(-1);
    const [half] = gains("Compressor2", { ...COMPRESSOR, DryWet: 0.5 }, tone(0)).power.slice(-1);
    expect(amplitude(half!)).toBeCloseTo(0.5 + 0.5 * amplitude(whole!), 6);
  });

  it("listens through the filter of its sidechain section", () => {
    const lows = madeFeatures({ seconds: 3, left: 0.05, bands: (frequency) => frequency < 120 });
    const cut = { "SideChainEq/On": 1, "SideChainEq/Mode": 5, "SideChainEq/Freq": 800, "SideChainEq/Q": 0.71 };
    expect(gains("Compressor2", COMPRESSOR, lows).power.at(-1)).toBeLessThan(-5);
    expect(gains("Compressor2", { ...COMPRESSOR, ...cut }, lows).power.at(-1)).toBeCloseTo(0, 6);
  });

  it("rises by the attack and falls by the release", () => {
    const burst = tone(0, 4);
    burst.peaks.fill(0, 2 * 40);
    burst.image.fill(0, 40 * 12);
    const slow = gains("Compressor2", { ...COMPRESSOR, Attack: 500, Knee: 0 }, burst).power;
    expect(slow[9]! / -15).toBeCloseTo(1 - Math.exp(-0.95), 1);
    const long = gains("Compressor2", { ...COMPRESSOR, Release: 1000, Knee: 0 }, burst).power;
    expect(long[59]! / long[39]!).toBeCloseTo(Math.exp(-1), 1);
  });

  it("Glue is held by Range and has the ratios of its menu", () => {
    expect(gains("GlueCompressor", { ...GLUE, Ratio: 0 }, tone(0)).power.at(-1)).toBeCloseTo(-10, 1);
    expect(gains("GlueCompressor", { ...GLUE, Ratio: 2 }, tone(0)).power.at(-1)).toBeCloseTo(-18, 1);
    expect(gains("GlueCompressor", { ...GLUE, Range: 4, Makeup: 3 }, tone(0)).power.at(-1)).toBeCloseTo(-1, 1);
  });

  it("Limiter and Glue's soft clip hold every peak", () => {
    fc.assert(
      fc.property(anySound, (features) => {
        const held = (className: string, values: Values) =>
          gains(className, values, features).peak.map(
            (gain, at) => gain + amplitudeToDecibels(features.peaks[2 * at]!),
          );
        for (const peak of held("Limiter", { ...LIMITER, Gain: 12 })) expect(peak).toBeLessThan(-6 + 1e-6);
        for (const peak of held("GlueCompressor", { ...GLUE, Makeup: 20, PeakClipIn: 1 }))
          expect(peak).toBeLessThan(-0.5 + 1e-6);
      }),
      { numRuns: 30 },
    );
  });

  it("says what to expect of each", () => {
    const words = (className: string, values: Values) => liveDeviceSound(className, asked(values));
    expect([
      words("Limiter", LIMITER),
      words("Limiter", { ...LIMITER, AutoRelease: 1 }),
      words("GlueCompressor", { ...GLUE, PeakClipIn: 1 }),
    ]).toMatchObject([
      { short: "by our model of Limiter, its reduction expected within 1 to 3 dB" },
      {
        short:
          "by our model of Limiter, with the least reduction that its peaks ask for, as its automatic release was never published",
      },
      {
        short: "by our model of Glue Compressor, its reduction expected within 1 to 2 dB, its soft clip on peaks alone",
      },
    ]);
  });

  it.each<[string, string, Values, string]>([
    ["Makeup", "Compressor2", { ...COMPRESSOR, GainCompensation: 1 }, "switch Makeup off"],
    ["its key let through", "Compressor2", { ...COMPRESSOR, SideListen: 1 }, "Sidechain Listen"],
    ["an automatic release", "Compressor2", { ...COMPRESSOR, AutoReleaseControlOnOff: 1 }, "switch Auto off"],
    ["expansion", "Compressor2", { ...COMPRESSOR, Model: 2 }, "expands"],
    ["nothing told of its detector", "Compressor2", {}, "before Live 9"],
    ["an automatic release of Glue", "GlueCompressor", { ...GLUE, Release: 6 }, "choose a release in seconds"],
    ["Maximize", "Limiter", { ...LIMITER, Maximize: 1 }, "Maximize"],
    ["mid and side apart", "Limiter", { ...LIMITER, Routing: 1 }, "mid and side"],
    ["a soft clip", "Limiter", { ...LIMITER, Mode: 1 }, "soft clipping"],
  ])("with %s is not heard, and says why", (_, className, values, because) => {
    expect(liveDeviceSound(className, asked(values))).toMatchObject({
      ...{ through: "no", because: expect.stringContaining(because) },
    });
  });
});

const RATE = 48_000;

/** Two bars at 120: kick, snare, hats, each with its own decay. */
function drums(): Float32Array {
  const hiss = noise(5);
  return Float32Array.from({ length: 4 * RATE }, (_, at) => {
    const time = at / RATE;
    const since = (every: number, offset = 0) => (time - offset + 8 * every) % every;
    const kick = 0.8 * Math.exp(-since(1) / 0.12) * Math.sin(2 * Math.PI * 55 * since(1));
    const snare = time < 0.5 ? 0 : 0.5 * Math.exp(-since(1, 0.5) / 0.07) * hiss();
    return kick + snare + 0.15 * Math.exp(-since(0.25) / 0.02) * hiss();
  });
}

const loudness = (features: TrackFeatures) =>
  powerToDecibels(features.weighted.reduce((sum, power, at) => (at % 3 === 2 ? sum : sum + power), 0));

describe("Compressor's model on the grid, against a compressor that goes by samples", () => {
  const plane = drums();
  const features = heardTrack([plane, plane], RATE);

  it.each([
    [-20, 4, 5, 100, 1.5],
    [-30, 2, 1, 50, 1.5],
    [-24, 8, 10, 200, 1.5],
    [-18, 4, 30, 300, 1.5],
    [-30, 4, 0.5, 30, 2.5],
  ])("threshold %s dB, ratio %s, attack %s ms, release %s ms: the loudness of drums within %s dB", (...set) => {
    const [threshold, ratio, attack, release, within] = set;
    const block = [Float64Array.from(plane)];
    compressor(
      { sampleRate: RATE, channels: 1 },
      { threshold, ratio, knee: 12, attack: attack / 1000, release: release / 1000 },
    ).process(block);
    const samples = Float32Array.from(block[0]!);
    const rendered = heardTrack([samples, samples], RATE);
    const values = { ...COMPRESSOR, Threshold: amplitude(threshold), Ratio: ratio, Attack: attack, Release: release };
    const { power } = gains("Compressor2", values, features);
    const weighted = features.weighted.map((each, at) => each * amplitude(power[Math.floor(at / 3)]!) ** 2);
    const apart = loudness({ ...features, weighted }) - loudness(rendered);
    expect(Math.abs(apart)).toBeLessThan(within);
  });
});
