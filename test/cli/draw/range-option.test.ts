import { describe, expect, it } from "vitest";
import { rangeOption } from "#src/cli/draw/range-option.ts";
import type { RangeUnit } from "#src/model/recipe/given-range.ts";

describe("--range", () => {
  it.each<[string, number, number, RangeUnit]>([
    ["-12..0dB", -12, 0, "dB"],
    ["-12 dB .. 0 dB", -12, 0, "dB"],
    ["-12dB..0", -12, 0, "dB"],
    ["\u221212 to 0 db", -12, 0, "dB"],
    ["-inf..-6dB", Number.NEGATIVE_INFINITY, -6, "dB"],
    ["-12,5..-0,5dB", -12.5, -0.5, "dB"],
    ["0..-12dB", 0, -12, "dB"],
    ["-12..0", -12, 0, "shown"],
    ["20..80%", 20, 80, "%"],
    ["20%...80%", 20, 80, "%"],
    ["200..8000Hz", 200, 8000, "Hz"],
    ["200Hz..8kHz", 200, 8000, "Hz"],
    ["0.2\u20268 kHz", 200, 8000, "Hz"],
    ["10ms..2s", 10, 2000, "ms"],
    ["-1..12st", -100, 1200, "cents"],
    ["30L..30R", -0.6, 0.6, "pan"],
    ["C..50R", 0, 1, "pan"],
    ["0..90\u00b0", 0, 90, "°"],
  ])("%s", (range, from, to, unit) => {
    expect(rangeOption(range)).toEqual({ from, to, unit });
  });

  it.each(["", "loud", "-12", "-12..", "..0dB", "1..2..3dB", "-12dB..80%", "5..9 bananas", "-inf..8kHz", "NaN..1dB"])(
    "refuses “%s” with an example",
    (range) => {
      expect(() => rangeOption(range)).toThrow("--range takes two ends and their unit, as in -12..0dB, 20..80%");
    },
  );

  it("refuses two equal ends", () => {
    expect(() => rangeOption("-6..-6dB")).toThrow("two different ends");
  });
});
