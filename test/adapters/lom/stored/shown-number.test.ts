import { describe, expect, it } from "vitest";
import { shownNumber } from "#src/adapters/lom/stored/shown-number.ts";

describe("a number as Live shows it", () => {
  it.each([
    ["1.20 kHz", "Hz", 1200, 10],
    ["120 Hz", "Hz", 120, 1],
    ["-inf dB", "dB", Number.NEGATIVE_INFINITY, 0],
    ["-20.0 dB", "dB", -20, 0.1],
    ["-50 dB", "dB", -50, 1],
    ["4.00 : 1", "ratio", 4, 0.01],
    ["1 : 1.15", "ratio", 1.15, 0.01],
    ["inf : 1", "ratio", Number.POSITIVE_INFINITY, 0],
    ["50.0 ms", "ms", 50, 0.1],
    ["1.20 s", "ms", 1200, 10],
    ["71 %", "%", 71, 1],
    ["0.71", "", 0.71, 0.01],
    ["30L", "pan", -30, 1],
    ["12R", "pan", 12, 1],
    ["C", "pan", 0, 1],
  ] as const)("%s", (text, unit, value, step) => {
    const read = shownNumber(text, unit);
    expect(read?.value).toBeCloseTo(value, 9);
    expect(read?.step).toBeCloseTo(step, 9);
  });

  it("is a number where Max made one of a label of digits alone", () => {
    expect([shownNumber(12, ""), shownNumber(0.7, "")]).toEqual([
      { value: 12, step: 0.01 },
      { value: 0.7, step: 0.01 },
    ]);
  });

  it.each([
    ["1.20 kHz", "dB"],
    ["Bell", ""],
    ["12", "dB"],
    ["", "Hz"],
    ["X", "pan"],
    ["4.00", "Hz"],
  ] as const)("none: “%s” in %s", (text, unit) => {
    expect(shownNumber(text, unit)).toBeNull();
  });
});
