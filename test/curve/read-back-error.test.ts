import { describe, expect, it } from "vitest";
import { readBackError } from "#src/curve/read-back-error.ts";
import { decibelTaper } from "#src/curve/tapers/plain-tapers.ts";

const TAPER = decibelTaper(-24, 12);
const ASKED = [
  { time: 0, value: 0 },
  { time: 4, value: 3 },
  { time: 4, value: -3 },
  { time: 8, value: 0 },
];

describe("the error of a read-back", () => {
  it("is 0 for what was asked, steps included, and for nothing", () => {
    expect(readBackError(ASKED, ASKED, TAPER)).toBe(0);
    expect(readBackError([], [], TAPER)).toBe(0);
  });

  it("is the farthest point's distance in the shown unit", () => {
    const standing = ASKED.map((point) => (point.time === 8 ? { ...point, value: 0.25 } : point));
    expect(readBackError(ASKED, standing, TAPER)).toBeCloseTo(0.25, 12);
  });

  it("sees a point that is missing by what the envelope plays there", () => {
    expect(readBackError(ASKED, [ASKED[0]!, ASKED[3]!], TAPER)).toBeCloseTo(3, 12);
  });
});
