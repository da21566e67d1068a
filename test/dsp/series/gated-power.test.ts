import { describe, expect, it } from "vitest";
import { gatedPower, meanAbove } from "#src/dsp/series/gated-power.ts";

describe("gatedPower", () => {
  it("drops what is at the floor or below, then what is 10 dB under the mean of the rest", () => {
    const { mean, threshold } = gatedPower([1e-7, 1e-7, 1, 1, 0.05], 1e-7, -10);
    expect(threshold).toBeCloseTo((1 + 1 + 0.05) / 3 / 10, 12);
    expect(mean).toBe(1);
  });

  it("of nothing and of silence is nothing", () => {
    expect(gatedPower([], 1e-7, -10).mean).toBe(0);
    expect(gatedPower([0, 0], 1e-7, -10).mean).toBe(0);
  });
});

describe("meanAbove", () => {
  it("means what belongs to the blocks above the threshold, and leaves out a block that lies on it", () => {
    expect(meanAbove([1, 5, 3, 9], 3)).toBe(7);
    expect(meanAbove([1, 5, 3, 9], 3, [100, 2, 100, 4])).toBe(3);
  });

  it("of nothing, and where no block lies above, is 0", () => {
    expect(meanAbove([], 0)).toBe(0);
    expect(meanAbove([1, 2], 2, [7, 7])).toBe(0);
  });
});
