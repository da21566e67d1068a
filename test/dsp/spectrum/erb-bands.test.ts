import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { erbBandCentres, erbBandEdges, erbBandwidth, erbNumber, frequencyAtErb } from "#src/dsp/spectrum/erb-bands.ts";

describe("the ERB scale", () => {
  it.each([
    [100, 35.5],
    [1000, 132.6],
    [4000, 456.5],
  ])("gives %i Hz a bandwidth of %f Hz", (frequency, bandwidth) =>
    expect(erbBandwidth(frequency)).toBeCloseTo(bandwidth, 1),
  );

  it("goes there and back", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 24_000, noNaN: true }), (frequency) => {
        expect(frequencyAtErb(erbNumber(frequency))).toBeCloseTo(frequency, 6);
      }),
    );
  });

  it("has bands one bandwidth wide around their centres", () => {
    const edges = erbBandEdges(20_000);
    const centres = erbBandCentres(20_000);
    expect(centres).toHaveLength(41);
    expect(edges).toHaveLength(42);
    centres.forEach((centre, i) => {
      const width = (edges[i + 1] ?? 0) - (edges[i] ?? 0);
      expect(width / erbBandwidth(centre)).toBeCloseTo(1, 2);
    });
    expect(edges.at(-1)).toBeLessThanOrEqual(20_000);
  });

  it("has no band where there is no room for one", () => {
    expect(erbBandCentres(10)).toEqual([]);
    expect(erbBandEdges(0)).toEqual([]);
  });
});
