import { describe, expect, it } from "vitest";
import { amplitudeToDecibels } from "#src/dsp/decibels.ts";
import { halfBand } from "#src/dsp/oversampling/half-band.ts";
import { oversampler } from "#src/dsp/oversampling/oversampler.ts";
import { oversamplingPlan } from "#src/dsp/oversampling/oversampling-plan.ts";

describe.each([44_100, 48_000, 96_000, 192_000])("at %i Hz up and down again", (sampleRate) => {
  it.each([1, 2, 3, 4])("over %i doublings is flat to 20 kHz and late by what it states", (doublings) => {
    const plan = oversamplingPlan(sampleRate, doublings);
    const impulse = new Float64Array(2 * plan.latency + 40);
    impulse[0] = 1;
    oversampler(plan, impulse.length).run(impulse, 0, impulse.length, () => undefined);
    for (let i = 0; i < plan.latency; i++)
      expect(Math.abs(impulse[plan.latency - i]! - impulse[plan.latency + i]!)).toBeLessThan(1e-12);
    for (const frequency of [20, 1_000, 10_000, 15_000, 20_000]) {
      const angle = (2 * Math.PI * frequency) / sampleRate;
      const gain = impulse.reduce((sum, x, i) => sum + x * Math.cos(angle * (i - plan.latency)), 0);
      expect(Math.abs(amplitudeToDecibels(gain))).toBeLessThan(0.001);
    }
  });
});

it("a half band stops 100 dB from where it says", () => {
  const taps = halfBand(28 / 96, 102);
  for (let f = 28 / 96; f <= 0.5; f += 0.002) {
    const gain = taps.reduce((sum, tap, i) => sum + 2 * tap * Math.cos(2 * Math.PI * f * (2 * i + 1)), 0.5);
    expect(amplitudeToDecibels(gain)).toBeLessThan(-100);
  }
  for (const stop of [0.25, 0.5, Number.NaN]) expect(() => halfBand(stop, 100)).toThrow(RangeError);
  expect(() => halfBand(0.3, 10)).toThrow(RangeError);
  for (const doublings of [0, 5, 1.5]) expect(() => oversamplingPlan(48_000, doublings)).toThrow(RangeError);
});
