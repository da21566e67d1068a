import { expect, it } from "vitest";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { type ExciterSettings, exciter } from "#src/process/saturation/exciter.ts";
import { toneSpectrum } from "#test/doubles/response/tone-spectrum.ts";

const FORMAT = { sampleRate: 48_000, channels: 1 } as const;
const SETTINGS: ExciterSettings = { from: 4_000, drive: 12, mix: 0.5 };

it("adds the octave of a high, no third harmonic, and leaves the high as it is", () => {
  const { lines, tones } = toneSpectrum(exciter(FORMAT, SETTINGS), [{ frequency: 6_000, amplitude: 0.5 }]);
  const line = tones[0]!;
  const of = (k: number) => amplitudeToDecibels(lines[k]! / 0.5);
  expect(Math.abs(of(line))).toBeLessThan(0.001);
  expect(of(2 * line)).toBeGreaterThan(-30);
  expect(of(3 * line)).toBeLessThan(-150);
});

it("leaves the lows alone: nothing of theirs is bent, and no difference of two highs comes back among them", () => {
  const low = toneSpectrum(exciter(FORMAT, SETTINGS), [{ frequency: 400, amplitude: 0.5 }]);
  const others = low.lines.filter((_, k) => k !== low.tones[0]);
  expect(amplitudeToDecibels(Math.max(...others) / 0.5)).toBeLessThan(-120);
  const highs = toneSpectrum(exciter(FORMAT, SETTINGS), [
    { frequency: 5_000, amplitude: 0.25 },
    { frequency: 6_000, amplitude: 0.25 },
  ]);
  const difference = highs.lines[highs.tones[1]! - highs.tones[0]!]! / 0.25;
  expect(amplitudeToDecibels(difference)).toBeLessThan(-60);
});

it("folds under -70 dB at 9 kHz", () => {
  const { lines, tones, hertzALine } = toneSpectrum(exciter(FORMAT, SETTINGS), [{ frequency: 9_000, amplitude: 1 }]);
  const heard = lines.subarray(1, Math.floor(20_000 / hertzALine));
  const aliases = heard.filter((_, i) => (i + 1) % tones[0]! !== 0);
  expect(amplitudeToDecibels(Math.max(...aliases))).toBeLessThan(-70);
});

it("refuses what it cannot be set to", () => {
  for (const wrong of [{ from: 500 }, { from: 12_000 }, { from: Number.NaN }, { drive: -3 }, { mix: 2 }])
    expect(() => exciter(FORMAT, { ...SETTINGS, ...wrong })).toThrow(RangeError);
});
