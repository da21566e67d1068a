import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  barAt,
  writeClock,
  writeCount,
  writeDistance,
  writeGain,
  writeLoudness,
  writeNumber,
  writePosition,
  writeSpread,
} from "#src/chassis/report/page/write-number.ts";

describe("writeNumber", () => {
  it.each([
    [3.84, 1, "3.8"],
    [-3.84, 1, "−3.8"],
    [-0.04, 1, "0.0"],
    [-0, 0, "0"],
    [-Infinity, 1, "–"],
    [Number.NaN, 1, "–"],
  ])("%d with %d decimals is %s", (value, decimals, text) => {
    expect(writeNumber(value, decimals)).toBe(text);
  });

  it("law: read back it is within half of its last digit", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, decimals) => {
          const read = Number(writeNumber(value, decimals).replace("−", "-"));
          expect(Math.abs(read - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
        },
      ),
    );
  });
});

describe("units", () => {
  it("writes gains and distances with their sign, but none for what rounds to nothing", () => {
    expect([writeGain(3.8), writeGain(-2), writeGain(0.04), writeGain(-0.04)]).toEqual([
      "+3.8 dB",
      "−2.0 dB",
      "0.0 dB",
      "0.0 dB",
    ]);
    expect(writeDistance(5.2)).toBe("+5.2 LU");
  });

  it("tells silence from what was not measured", () => {
    expect([writeLoudness(-18.2), writeLoudness(-Infinity), writeLoudness(null)]).toEqual([
      "−18.2 LUFS",
      "silence",
      "not measured",
    ]);
    expect([writeSpread(4.6), writeSpread(null)]).toEqual(["4.6 LU", "not measured"]);
  });

  it("counts", () => {
    expect([0, 1, 1234].map((count) => writeCount(count, "phrase"))).toEqual([
      "no phrase",
      "1 phrase",
      "1,234 phrases",
    ]);
  });
});

describe("writeClock", () => {
  it.each([
    [0, 0, "0:00"],
    [7.9, 0, "0:07"],
    [2.9999999999, 0, "0:03"],
    [59.96, 1, "0:59.9"],
    [3723, 0, "1:02:03"],
    [-3.2, 0, "−0:03"],
    [-Infinity, 0, "–"],
  ])("%d s with %d decimals is %s", (time, decimals, text) => {
    expect(writeClock(time, decimals)).toBe(text);
  });
});

describe("writePosition", () => {
  const bars = [
    { number: 17, start: 0, startBeats: 64, beatLength: 1 },
    { number: 18, start: 2, startBeats: 68, beatLength: 0.5 },
  ];

  it.each([
    [64, "17.1"],
    [66.5, "17.3"],
    [67.9999999, "18.1"],
    [68.5, "18.2"],
    [60, "17.1"],
  ])("beat %d stands at %s", (beats, position) => {
    expect(writePosition(beats, bars)).toBe(position);
  });

  it("is a dash without bar lines", () => {
    expect(writePosition(64, [])).toBe("–");
    expect(barAt(64, [])).toBeNull();
  });
});
