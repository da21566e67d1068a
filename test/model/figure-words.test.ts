import { describe, expect, it } from "vitest";
import { hertzWords, shown, signed } from "#src/model/figure-words.ts";

describe("a figure in a sentence", () => {
  it.each([
    [shown(-1.04, 1), "-1.0"],
    [shown(-0.04, 1), "0.0"],
    [shown(Number.NEGATIVE_INFINITY, 1), "-inf"],
    [signed(1.46), "+1.5"],
    [signed(-0.3), "-0.3"],
    [signed(0.04), "0.0"],
    [signed(-0.04), "0.0"],
    [hertzWords(397.6), "398 Hz"],
    [hertzWords(2_520), "2.5 kHz"],
    [hertzWords(12_000), "12 kHz"],
  ])("%s", (told, wanted) => {
    expect(told).toBe(wanted);
  });
});
