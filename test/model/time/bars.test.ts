import { describe, expect, it } from "vitest";
import { songBars } from "#src/model/time/bars.ts";

describe("songBars", () => {
  it("counts bars of one signature, before beat 0 too", () => {
    const bars = songBars([4, 4]);
    expect([0, 3.99, 4, 17, -0.5].map(bars.barAt)).toEqual([0, 0, 1, 4, -1]);
    expect(songBars([6, 8]).barLengthAt(1)).toBe(3);
  });

  it("starts a new bar at a change, cutting the one before short", () => {
    const bars = songBars(
      [4, 4],
      [
        { time: 10, signature: [3, 4] },
        { time: 16, signature: [7, 8] },
      ],
    );
    expect([9.9, 10, 12.9, 13, 16, 19.5].map(bars.barAt)).toEqual([2, 3, 3, 4, 5, 6]);
    expect(bars.barLengthAt(16)).toBe(3.5);
  });

  it("takes a change at or before beat 0 as the signature from the start", () => {
    expect(songBars([4, 4], [{ time: -63072000, signature: [3, 4] }]).barAt(3)).toBe(1);
  });

  it("tells where the signature of a beat began and where the next takes over", () => {
    const bars = songBars([4, 4], [{ time: 10, signature: [3, 4] }]);
    expect([-1, 9.9, 10, 99].map(bars.signatureAt)).toEqual([
      { from: 0, to: 10 },
      { from: 0, to: 10 },
      { from: 10, to: Number.POSITIVE_INFINITY },
      { from: 10, to: Number.POSITIVE_INFINITY },
    ]);
  });
});
