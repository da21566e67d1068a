import { describe, expect, it } from "vitest";
import { grouped, hertzWords, shown, signed } from "#src/model/figure-words.ts";

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
    [grouped(0), "0"],
    [grouped(999), "999"],
    [grouped(6_173), "6,173"],
    [grouped(1_234_567), "1,234,567"],
  ])("%s", (told, wanted) => {
    expect(told).toBe(wanted);
  });
});
