import { describe, expect, it } from "vitest";
import { butterworthBandpass, butterworthHighpass, butterworthLowpass } from "#src/dsp/butterworth.ts";
import { frequencyResponse } from "#test/doubles/response/frequency-response.ts";

const RATES = [8_000, 44_100, 48_000, 192_000];

describe("Butterworth filters", () => {
  it.each(RATES)("are 3.01 dB down at their corner at %i Hz, whatever the order", (rate) => {
    for (const order of [2, 4, 8]) {
      expect(frequencyResponse(butterworthHighpass(order, 1000, rate), 1000, rate)).toBeCloseTo(-3.0103, 3);
      expect(frequencyResponse(butterworthLowpass(order, 1000, rate), 1000, rate)).toBeCloseTo(-3.0103, 3);
    }
  });

  it("fall by 6 dB an octave and order", () => {
    expect(frequencyResponse(butterworthHighpass(4, 1000, 48_000), 125, 48_000)).toBeCloseTo(-72.3, 0);
    expect(frequencyResponse(butterworthLowpass(2, 100, 48_000), 1600, 48_000)).toBeCloseTo(-48.2, 0);
  });

  it("pass the middle of a band", () => {
    const band = butterworthBandpass(4, 300, 5_000, 48_000);
    expect(band).toHaveLength(4);
    expect(frequencyResponse(band, 1200, 48_000)).toBeCloseTo(0, 1);
    expect(frequencyResponse(band, 60, 48_000)).toBeLessThan(-50);
  });

  it("stay stable when the corner lies above the band", () => {
    for (const { a1, a2 } of butterworthLowpass(4, 20_000, 8_000)) {
      expect(Math.abs(a2)).toBeLessThan(1);
      expect(Math.abs(a1)).toBeLessThan(1 + a2);
    }
  });

  it("refuse odd orders, no frequency and turned bands", () => {
    expect(() => butterworthHighpass(3, 100, 48_000)).toThrow(RangeError);
    expect(() => butterworthLowpass(2, 0, 48_000)).toThrow(RangeError);
    expect(() => butterworthBandpass(2, 200, 100, 48_000)).toThrow(RangeError);
  });
});
