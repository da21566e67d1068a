import { describe, expect, it } from "vitest";
import { amplitudeToDecibels, decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import type { Block, ProcessFormat } from "#src/process/processor.ts";
import { levelMatched } from "#src/process/saturation/level-matched.ts";
import { saturation } from "#src/process/saturation/saturation.ts";
import type { SaturationSettings } from "#src/process/saturation/saturation-settings.ts";
import { metered } from "#test/doubles/heard/metered.ts";
import { aligned, stretch } from "#test/doubles/response/processed.ts";
import { toneSpectrum } from "#test/doubles/response/tone-spectrum.ts";

const KINDS = ["tape", "tube"] as const;
const RATES = [44_100, 48_000, 96_000];
const HEARD: Hertz = 20_000;

function driven(
  kind: SaturationSettings["kind"],
  drive: Decibels,
  frequency: Hertz,
  level: Decibels,
  sampleRate = 48_000,
) {
  const processor = saturation({ sampleRate, channels: 1 }, { kind, drive, mix: 1, makeup: 0 });
  const { lines, tones, hertzALine } = toneSpectrum(processor, [{ frequency, amplitude: decibelsToAmplitude(level) }]);
  const line = tones[0]!;
  const under = (k: number) => amplitudeToDecibels(lines[k]! / lines[line]!);
  const aliases = Array.from({ length: Math.floor(HEARD / hertzALine) - 1 }, (_, i) => i + 1).filter((k) => k % line);
  return {
    fundamental: amplitudeToDecibels(lines[line]!),
    second: under(2 * line),
    third: under(3 * line),
    fourth: under(4 * line),
    constant: amplitudeToDecibels(lines[0]!),
    alias: Math.max(...aliases.map(under)),
  };
}

describe.each(KINDS)("a %s of full scale", (kind) => {
  it.each(RATES)(
    "at %i Hz folds under -100 dB at 5 kHz and under -70 dB at 9 kHz with 12 dB of drive",
    (sampleRate) => {
      expect(driven(kind, 12, 5_000, 0, sampleRate).alias).toBeLessThan(-100);
      expect(driven(kind, 12, 9_000, 0, sampleRate).alias).toBeLessThan(-70);
    },
  );

  it.each(RATES)("at %i Hz folds under -70 dB at 9 kHz however far it is driven", (sampleRate) => {
    for (const drive of [10, 10.5, 15, 18, 18.5, 24])
      expect([drive, driven(kind, drive, 9_000, 0, sampleRate).alias < -70]).toEqual([drive, true]);
  });

  it("has no constant part", () => {
    for (const drive of [0, 12, 24]) expect(driven(kind, drive, 100, 0).constant).toBeLessThan(-150);
  });

  it("is flat to 15 kHz, quiet and loud", () => {
    for (const level of [-60, -20, 0]) {
      const low = driven(kind, 12, 1_000, level).fundamental;
      for (const frequency of [5_000, 10_000, 15_000])
        expect(Math.abs(driven(kind, 12, frequency, level).fundamental - low)).toBeLessThan(0.3);
    }
  });
});

it("a tape adds odd harmonics alone, and more with drive and with level", () => {
  for (const drive of [0, 6, 12, 24])
    for (const level of [-20, 0]) {
      const { second, fourth, third } = driven("tape", drive, 997, level);
      expect([second < -150, fourth < -150, third > -110]).toEqual([true, true, true]);
      if (level === 0) expect(third).toBeGreaterThan(driven("tape", drive, 997, -6).third);
    }
});

it("a tube adds more of the 2nd harmonic than of the 3rd at every drive and level up to full scale", () => {
  for (const drive of [0, 6, 12, 18, 24])
    for (const level of [-40, -20, -6, -3, 0]) {
      const { second, third } = driven("tube", drive, 997, level);
      expect([drive, level, second > third + 1, second > -80]).toEqual([drive, level, true, true]);
    }
});

it("products of two tones of 7 and 8 kHz fold under -80 dB", () => {
  const processor = saturation({ sampleRate: 48_000, channels: 1 }, { kind: "tape", drive: 12, mix: 1, makeup: 0 });
  const { lines, tones } = toneSpectrum(processor, [
    { frequency: 7_000, amplitude: 0.5 },
    { frequency: 8_000, amplitude: 0.5 },
  ]);
  const [a, b] = tones as [number, number];
  const made = new Set<number>();
  for (let m = -40; m <= 40; m++) for (let n = -40; n <= 40; n++) made.add(Math.abs(m * a + n * b));
  const floor = lines.subarray(1, 13_600).filter((_, i) => !made.has(i + 1));
  expect(amplitudeToDecibels(Math.max(...floor) / lines[a]!)).toBeLessThan(-80);
  expect(amplitudeToDecibels(lines[2 * a - b]! / lines[a]!)).toBeGreaterThan(-30);
});

describe("a matched level", () => {
  const RATE = 48_000;
  const STEREO: ProcessFormat = { sampleRate: RATE, channels: 2 };
  const SECONDS = 3;

  it("is as loud behind as in front within 0.1 LU by the meter, whatever the sound", () => {
    for (const kind of KINDS)
      for (const drive of [3, 20])
        for (const sound of (["noise", "bursts", "tones", "square"] as const).map((one) =>
          stretch(one, STEREO, SECONDS * RATE),
        )) {
          const settings = levelMatched(STEREO, { kind, drive, mix: 1, makeup: -99 }, sound);
          const out = aligned(saturation(STEREO, settings), sound);
          expect(Math.abs(loudness(out) - loudness(sound))).toBeLessThan(0.1);
        }
  });

  it("is not thrown off by a sample that is no number, and leaves the sound as it is", () => {
    const sound = stretch("noise", STEREO, RATE);
    const settings: SaturationSettings = { kind: "tube", drive: 12, mix: 1, makeup: 0 };
    const { makeup } = levelMatched(STEREO, settings, sound);
    expect(sound).toEqual(stretch("noise", STEREO, RATE));
    sound[0]![100] = Number.NaN;
    sound[1]![9_000] = Number.POSITIVE_INFINITY;
    expect(levelMatched(STEREO, settings, sound).makeup).toBeCloseTo(makeup, 2);
    expect(Math.abs(makeup)).toBeGreaterThan(0.05);
  });

  it("leaves silence and what is shorter than a block alone", () => {
    const settings: SaturationSettings = { kind: "tape", drive: 12, mix: 1, makeup: 5 };
    expect(levelMatched(STEREO, settings, stretch("noise", STEREO, 1_000)).makeup).toBe(0);
    expect(levelMatched(STEREO, settings, [new Float64Array(RATE), new Float64Array(RATE)]).makeup).toBe(0);
  });

  function loudness(block: Block): number {
    return metered(
      block.map((channel) => Float32Array.from(channel)),
      RATE,
    ).loudness.integrated;
  }
});

it("refuses what it cannot be set to", () => {
  const format: ProcessFormat = { sampleRate: 48_000, channels: 1 };
  const good: SaturationSettings = { kind: "tape", drive: 6, mix: 1, makeup: 0 };
  for (const wrong of [
    { kind: "transistor" as "tape" },
    { drive: -1 },
    { drive: 25 },
    { drive: Number.NaN },
    { mix: 1.1 },
    { mix: Number.NaN },
    { makeup: Number.POSITIVE_INFINITY },
  ])
    expect(() => saturation(format, { ...good, ...wrong })).toThrow(RangeError);
});
