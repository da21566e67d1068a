import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SpectrumReading } from "#src/analysis/spectrum/spectrum-meter.ts";
import { channel, metered } from "#test/doubles/heard/metered.ts";
import { noise } from "#test/doubles/made/noise.ts";

const RATE = 48_000;

function spectrum(channels: readonly Float32Array[], rate = RATE): SpectrumReading {
  const reading = metered(channels, rate, { spectrum: true }).spectrum;
  if (reading === null) throw new Error("a spectrum was asked for");
  return reading;
}

function sine(frequency: number, amplitude: number, seconds: number, rate = RATE): Float32Array {
  return channel(seconds, rate, (time) => amplitude * Math.sin(2 * Math.PI * frequency * time));
}

/** Sum of levels in dB. */
function total(levels: readonly number[]): number {
  return 10 * Math.log10(levels.reduce((sum, level) => sum + 10 ** (level / 10), 0));
}

describe("the averaged spectrum", () => {
  it("reads 0.0 dB for a full-scale sine wherever it lies between two bins", () => {
    fc.assert(
      fc.property(fc.double({ min: 60, max: 7_900, noNaN: true }), (frequency) => {
        const { levels, binWidth } = spectrum([sine(frequency, 1, 3, 16_000)], 16_000);
        expect(Math.abs(levels[Math.round(frequency / binWidth)] ?? Number.NaN)).toBeLessThan(0.02);
        expect(Math.abs(Math.max(...levels))).toBeLessThan(0.02);
      }),
      { numRuns: 25 },
    );
  });

  it.each([8_000, 44_100, 96_000, 192_000])("does so at %i Hz", (rate) => {
    expect(Math.max(...spectrum([sine(1234.5, 1, 3, rate)], rate).levels)).toBeCloseTo(0, 1);
  });

  it("keeps 100 dB between a faded tone and what is 50 bins away", () => {
    const faded = sine(5_000, 1, 4).map((x, n) => x * Math.sin((Math.PI * n) / (4 * RATE)) ** 2);
    const { levels, binWidth } = spectrum([faded]);
    const bin = Math.round(5_000 / binWidth);
    expect(Math.max(...levels.subarray(0, bin - 50))).toBeLessThan(-100);
    expect(Math.max(...levels.subarray(bin + 50))).toBeLessThan(-100);
  });

  it("has named ranges and a rest that add up to the RMS of AES17", () => {
    const random = noise(3);
    const white = channel(4, RATE, () => 0.2 * random());
    const measurement = metered([white, white], RATE, { spectrum: true });
    const ranges = measurement.spectrum?.ranges.map(({ level }) => level) ?? [];
    expect(ranges).toHaveLength(7);
    const share = 10 * Math.log10((20_000 - 20) / (RATE / 2));
    expect(total(ranges) - measurement.level.rmsAes17).toBeCloseTo(share, 1);
    expect(total([...(measurement.spectrum?.erbBands ?? [])].map(({ level }) => level))).toBeCloseTo(total(ranges), 0);
  });

  it("puts a tone into its range and its ERB band and nowhere else", () => {
    const { ranges, erbBands } = spectrum([sine(1000, 0.1, 3)]);
    expect(ranges.map(({ level }) => level > -30)).toEqual([false, false, false, true, false, false, false]);
    expect(ranges[3]).toMatchObject({ name: "mids", low: 500, high: 2000 });
    expect(ranges[3]?.level).toBeCloseTo(-20, 1);
    const loudest = erbBands.reduce((best, band) => (band.level > best.level ? band : best));
    expect(Math.abs(loudest.centre - 1000)).toBeLessThan(70);
  });

  it("averages the power of two channels: one silent side costs 3 dB", () => {
    const tone = sine(1000, 0.5, 2);
    expect(Math.max(...spectrum([tone, new Float32Array(tone.length)]).levels)).toBeCloseTo(-9.03, 1);
    expect(Math.max(...spectrum([tone, tone.map((x) => -x)]).levels)).toBeCloseTo(-6.02, 1);
  });

  it("has no bands above half the sample rate", () => {
    const { ranges, erbBands } = spectrum([sine(1000, 0.5, 1, 8_000)], 8_000);
    expect(ranges.slice(5).map(({ level }) => level)).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    expect(erbBands.at(-1)?.centre).toBeLessThan(4_000);
  });

  it("weighs a click alike wherever it falls", () => {
    const level = (at: number) => {
      const click = new Float32Array(40_000);
      click[at] = 1;
      return total(spectrum([click]).ranges.map((range) => range.level));
    };
    const first = level(0);
    for (const at of [1, 999, 20_011, 39_999]) expect(level(at)).toBeCloseTo(first, 4);
  });
});
