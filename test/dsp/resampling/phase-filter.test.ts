import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kaiserLowpass } from "#src/dsp/resampling/kaiser-lowpass.ts";
import { cubicShares, phaseFilter, slidingFilter } from "#src/dsp/resampling/phase-filter.ts";

/** From 44.1 kHz up, and the widest that a converter needs: from 192 kHz down. */
const FILTERS = [kaiserLowpass(20_000 / 44_100, 0.5, 126), kaiserLowpass(20_000 / 192_000, 22_050 / 192_000, 126)];

describe("a filter that slides between its phases", () => {
  it("has every weight within -180 dB of what it would be if it were computed there", () => {
    fc.assert(
      fc.property(fc.constantFrom(...FILTERS), fc.double({ min: 0, max: 1, noNaN: true }), (lowpass, place) => {
        const { phases, taps, weights } = slidingFilter(lowpass, 256);
        const row = Math.min(Math.floor(place * phases), phases - 1);
        const shares = cubicShares(place * phases - row);
        const computed = Array.from({ length: taps }, (_, k) => lowpass.weightAt(k - taps / 2 + 1 - place));
        const sum = computed.reduce((total, weight) => total + weight, 0);
        const off = computed.map((weight, k) => {
          const found = shares.reduce((total, share, i) => total + share * weights[(row + i) * taps + k]!, 0);
          return Math.abs(found - weight / sum);
        });
        expect(20 * Math.log10(off.reduce((total, each) => total + each, 0))).toBeLessThan(-180);
      }),
      { numRuns: 20 },
    );
  });

  it("has at its phases the weights of one that has no more than those", () => {
    const { taps, weights } = slidingFilter(FILTERS[0]!, 8);
    const exact = phaseFilter(FILTERS[0]!, 8);
    const more = (taps - exact.taps) / 2;
    expect(cubicShares(0).map(Math.abs)).toEqual([0, 1, 0, 0]);
    for (const phase of [0, 1, 7])
      for (let k = 0; k < exact.taps; k++)
        expect(weights[(phase + 1) * taps + k + more]).toBeCloseTo(exact.weights[phase * exact.taps + k]!, 12);
  });
});
