import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChainDevice, Translated } from "#src/chassis/plan/chain-stage.ts";
import { compressorChain } from "#src/devices/master/chain/compressor-chain.ts";
import { eqChain } from "#src/devices/master/chain/eq-chain.ts";
import { limiterChain } from "#src/devices/master/chain/limiter-chain.ts";
import { matchChain } from "#src/devices/master/chain/match-chain.ts";
import { multibandChain } from "#src/devices/master/chain/multiband-chain.ts";
import { saturatorChain } from "#src/devices/master/chain/saturator-chain.ts";
import { stereoChain } from "#src/devices/master/chain/stereo-chain.ts";
import { CHAIN_BOUNDS } from "#src/knowledge/master/chain-bounds.ts";
import { GLUE, IDLE_BAND } from "#src/knowledge/master/moves.ts";
import { FOUR_BANDS } from "#src/knowledge/processing/four-bands.ts";
import { compressor } from "#src/process/compressor/compressor.ts";
import { thresholdFor } from "#src/process/compressor/solving/threshold-for.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import { deviceSound } from "#src/process/live-devices/sound/device-sound.ts";
import { through } from "#src/process/loudness/through.ts";
import type { BandSettings, MultibandSettings } from "#src/process/multiband/multiband.ts";
import type { Block } from "#src/process/processor.ts";
import { widthAt } from "#src/process/stereo/bands/band-width-settings.ts";
import { madeMix } from "#test/doubles/mix/made-mix.ts";

const RATE = 48_000;
const FORMAT = { sampleRate: RATE, channels: 2 } as const;

/** What devices of Live's do to sound, by our model of them in the time domain. */
function played(devices: readonly ChainDevice[], sound: Block): Block {
  let block = sound.map((samples) => samples.slice());
  for (const { className, settings } of devices) {
    const texts = Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, String(value)]));
    const model = deviceSound(className, { settings: texts, liveVersion: 12, sampleRate: RATE })!;
    model.set((name) => (settings[name] === undefined ? undefined : Number(settings[name])));
    const late = block.map((samples) => Float64Array.from([...samples, ...new Float64Array(model.latency)]));
    model.process(late, null);
    block = late.map((samples) => samples.subarray(model.latency));
  }
  return block;
}

const impulse = (of: readonly number[]) => of.map((height) => Float64Array.from([height, ...new Float64Array(16_383)]));

function levelAt(samples: Float64Array, frequency: number): number {
  const turn = (2 * Math.PI * frequency) / RATE;
  let [real, imaginary] = [0, 0];
  for (let i = 0; i < samples.length; i++) {
    real += samples[i]! * Math.cos(turn * i);
    imaginary += samples[i]! * Math.sin(turn * i);
  }
  return 20 * Math.log10(Math.hypot(real, imaginary));
}

const powerOf = (sound: Block) => sound.reduce((sum, samples) => sum + samples.reduce((all, x) => all + x * x, 0), 0);

const band = fc.oneof(
  fc.record({
    shape: fc.constant("bell" as const),
    frequency: fc.double({ min: 30, max: 16_000, noNaN: true }),
    gain: fc.double({ min: -3, max: 1.5, noNaN: true }),
    q: fc.double({ min: 0.5, max: 16, noNaN: true }),
  }),
  fc.record({
    shape: fc.constantFrom("low-shelf" as const, "high-shelf" as const),
    frequency: fc.double({ min: 60, max: 12_000, noNaN: true }),
    gain: fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  }),
);

describe("corrective EQ in EQ Eight", () => {
  it("is the master's curve within the bound wherever it is called exact", () => {
    fc.assert(
      fc.property(fc.array(band, { minLength: 1, maxLength: 10 }), (bands) => {
        const told = eqChain(bands, RATE);
        const [ours] = through(equaliser({ sampleRate: RATE, channels: 1 }, bands), impulse([1]));
        const [lives] = played(told.devices, impulse([1, 1]));
        const off = [40, 150, 700, 2_500, 6_000, 11_000, 17_000].map((at) =>
          Math.abs(levelAt(ours!, at) - levelAt(lives!, at)),
        );
        const stated =
          told.fidelity === "exact" ? CHAIN_BOUNDS.exact : Number(/up to ([\d.]+)/.exec(told.sentence)![1]);
        expect(Math.max(...off)).toBeLessThan(stated + ROUNDED);
        expect(told.devices).toHaveLength(Math.ceil(bands.length / 8));
      }),
      { numRuns: 12 },
    );
  });

  it("is exact for what a corrective stage asks for in the lows and mids, without oversampling", () => {
    const told = eqChain(
      [
        { shape: "bell", frequency: 210, gain: -2.5, q: 9 },
        { shape: "low-shelf", frequency: 90, gain: 1.2 },
      ],
      RATE,
    );
    expect(told).toMatchObject({ fidelity: "exact", devices: [{ className: "Eq8" }] });
    expect(told.devices[0]!.settings).toMatchObject({
      "Bands.0/ParameterA/Mode": 3,
      "Bands.0/ParameterA/Freq": 210,
      "Bands.1/ParameterA/Mode": 2,
      "Bands.2/ParameterA/IsOn": false,
      AdaptiveQ: false,
    });
    expect(told.devices[0]!.settings).not.toHaveProperty("Precision");
  });
});

/** Figures are told in tenths; impulses end. */
const ROUNDED = 0.06;

it("matches a smooth curve within what it says, and says that its phase is another", () => {
  const curve = (at: number) => 2 * Math.sin(Math.log2(at / 100) / 2);
  const told = matchChain(curve, RATE);
  const [lives] = played(told.devices, impulse([1, 1]));
  const stated = Number(/up to ([\d.]+)/.exec(told.sentence)?.[1] ?? CHAIN_BOUNDS.exact);
  for (const at of [40, 100, 400, 1_600, 6_300, 15_000])
    expect(Math.abs(levelAt(lives!, at) - curve(at)), `${at} Hz`).toBeLessThan(stated + ROUNDED);
  expect(stated).toBeLessThan(1);
  expect(told).toMatchObject({ fidelity: "near", sentence: expect.stringContaining("minimum phase") });
});

describe("stereo width", () => {
  const SPREAD = { monoBelow: null, crossovers: [120, 500], widths: [0.7, 1, 1.3] };

  it("is shelves on the side, and leaves the middle alone", () => {
    const told = stereoChain(SPREAD, RATE);
    const [left, right] = played(told.devices, impulse([1, -1]));
    const stated = Number(/up to ([\d.]+)/.exec(told.sentence)?.[1] ?? CHAIN_BOUNDS.exact);
    for (const at of [40, 120, 250, 1_000, 8_000]) {
      const side = levelAt(
        left!.map((x, i) => (x - right![i]!) / 2),
        at,
      );
      expect(Math.abs(side - 20 * Math.log10(widthAt(SPREAD, RATE)(at)))).toBeLessThan(stated + ROUNDED);
    }
    const middle = played(told.devices, impulse([1, 1]));
    expect(middle[0]![0]).toBeCloseTo(1, 9);
  });

  it("takes all of the side from bass by Utility, as no shelf reaches that far", () => {
    const told = stereoChain({ ...SPREAD, widths: [0, 1, 1] }, RATE);
    expect(told).toMatchObject({
      fidelity: "near",
      devices: [{ className: "StereoGain", settings: { BassMono: true, BassMonoFrequency: 120 } }],
    });
  });
});

describe("multiband compression", () => {
  const SPLITS: MultibandSettings["crossovers"] = [120, 1_000, 6_000];
  const idle: BandSettings = { ...IDLE_BAND, threshold: 24 };
  const acting = (i: number): BandSettings => ({ ...FOUR_BANDS.bands[i]!, threshold: -20 - i });
  const chain = (acts: readonly boolean[]): Translated => {
    const [a, b, c, d] = acts.map((acts, i) => (acts ? acting(i) : idle));
    return multibandChain({ crossovers: SPLITS, bands: [a!, b!, c!, d!] });
  };

  it.each<[string, boolean[], object[]]>([
    [
      "lows alone",
      [true, false, false, false],
      [{ SplitLowMid: 120, AboveThresholdLow: -20, AboveRatioMid: 0, AboveRatioHigh: 0 }],
    ],
    [
      "low mids alone",
      [false, true, false, false],
      [{ SplitLowMid: 120, SplitMidHigh: 1_000, AboveThresholdMid: -21, AboveRatioLow: 0 }],
    ],
    [
      "high mids alone",
      [false, false, true, false],
      [{ SplitLowMid: 1_000, SplitMidHigh: 6_000, AboveThresholdMid: -22 }],
    ],
    ["highs alone", [false, false, false, true], [{ SplitMidHigh: 6_000, AboveThresholdHigh: -23, AboveRatioMid: 0 }]],
    [
      "lows and highs",
      [true, false, false, true],
      [{ SplitLowMid: 120, SplitMidHigh: 6_000, AboveThresholdLow: -20, AboveThresholdHigh: -23 }],
    ],
    [
      "all four",
      [true, true, true, true],
      [
        { SplitLowMid: 120, SplitMidHigh: 1_000, AboveThresholdLow: -20, AboveThresholdMid: -21, AboveRatioHigh: 0 },
        { SplitLowMid: 1_000, SplitMidHigh: 6_000, AboveRatioLow: 0, AboveThresholdMid: -22, AboveThresholdHigh: -23 },
      ],
    ],
  ])("comes into three bands a device: %s", (_, acts, settings) => {
    const told = chain(acts);
    expect(told.devices.map((each) => each.settings)).toMatchObject(settings);
    expect(told.fidelity).toBe("near");
  });

  it("says nothing of a band that is idle", () => {
    const [, second] = chain([true, true, true, false]).devices;
    expect(second!.byHand).toMatch(/Mid above -22\.0 dB 1 : 2\.00, attack 3 ms, release 60 ms$/);
    expect(second!.settings).toMatchObject({ AboveRatioHigh: 0 });
    expect(second!.settings).not.toHaveProperty("AboveThresholdHigh");
  });

  it("stores a ratio of 3:1 as -2/3, and times in milliseconds", () => {
    const { settings } = chain([true, false, false, false]).devices[0]!;
    expect(settings["AboveRatioLow"]).toBeCloseTo(-2 / 3, 12);
    expect(settings).toMatchObject({ AttackLow: 10, ReleaseLow: 100, EnvelopeIsPeak: true });
  });
});

it("glues in Compressor as much as the master does, its threshold solved for the release that it has", () => {
  const section = madeMix({ hits: 12, seconds: 4 });
  const solved = thresholdFor({ reduction: 1.5, share: 0.95 }, GLUE, section, RATE);
  const settings = { ...GLUE, threshold: solved.threshold };
  const told = compressorChain(settings, solved.reduction, { format: FORMAT, section, truePeaks: true });
  expect(told.devices[0]).toMatchObject({
    className: "Compressor2",
    settings: {
      Ratio: 1.5,
      Knee: 3,
      Attack: 30,
      Release: 250,
      GainCompensation: false,
      AutoReleaseControlOnOff: false,
      Gain: 0,
    },
  });
  const ours = powerOf(through(compressor(FORMAT, settings), section));
  const lives = powerOf(played(told.devices, section));
  expect(Math.abs(10 * Math.log10(lives / ours))).toBeLessThan(1);
});

it("leaves harmonics to the hand", () => {
  const told = saturatorChain({ kind: "excite", from: 3_000, drive: 12, mix: 0.4 });
  expect(told).toMatchObject({ fidelity: "left out", devices: [{ byHand: expect.stringMatching(/3 kHz.*12 dB/) }] });
});

describe("loudness", () => {
  const goal = { loudness: -14, ceiling: -1, notLouder: null, limiter: true };
  const loop = { gain: 6, reduction: 2, unlimited: 1, after: { integrated: -14, truePeak: -1 }, goal };

  it("is a gain in Utility and a Limiter that goes by true peaks where it can", () => {
    const { devices } = limiterChain({ ...loop, limits: true }, true);
    expect(devices).toMatchObject([
      { className: "StereoGain", settings: { Gain: expect.closeTo(10 ** (6 / 20), 12) } },
      { className: "Limiter", settings: { Gain: 0, Ceiling: -1, Mode: 2 } },
    ]);
    const old = limiterChain({ ...loop, limits: true }, false);
    expect(old.devices[1]!.settings).not.toHaveProperty("Mode");
    expect(old.sentence).toContain("true peaks");
  });

  it("is exact as a gain alone, and nothing where nothing is asked for", () => {
    const alone = limiterChain({ ...loop, limits: false }, true);
    expect(alone).toMatchObject({ fidelity: "exact", devices: [{ className: "StereoGain" }] });
    const [left] = played(alone.devices, [Float64Array.of(0.1), Float64Array.of(0.1)]);
    expect(left![0]).toBeCloseTo(0.1 * 10 ** (6 / 20), 9);
    expect(limiterChain({ ...loop, gain: 0, limits: false }, true)).toMatchObject({ fidelity: null, devices: [] });
  });
});
