import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptSizes, sizeKept } from "#src/decision/mix/taste/size-kept.ts";
import type { Taste, TastedMove } from "#src/model/mix/moves/taste.ts";

const tasted = (kept: number | null, at = 0): TastedMove => ({
  ...{ copy: `song ${at}.als`, move: "gain-vox", role: "lead-vocal", kind: "fader", offered: 1, kept },
  by: kept === null ? "made" : "changed",
});
const kept = (...shares: readonly (number | null)[]): Taste => ({ moves: shares.map(tasted) });
const factor = (taste: Taste) => sizeKept(taste)("lead-vocal", "fader");
const share = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 2, noNaN: true }));
const shares = fc.array(share, { maxLength: 40 });

describe("the size that a user keeps", () => {
  it("is the project's own where nothing is known, or too little", () => {
    expect(factor({ moves: [] })).toBe(1);
    expect(factor(kept(0))).toBe(1);
    expect(factor(kept(0, 0))).toBe(1);
    expect(factor(kept(0, 0, null, null))).toBe(1);
  });

  it("is three quarters after three rejections, and three fifths after eleven", () => {
    expect(factor(kept(0, 0, 0))).toBeCloseTo(0.743, 3);
    expect(factor(kept(...Array.from({ length: 11 }, () => 0)))).toBeCloseTo(0.602, 3);
  });

  it("comes to what is kept each time", () => {
    expect(factor(kept(...Array.from({ length: 200 }, () => 0.6)))).toBeCloseTo(0.6, 1);
    expect(factor(kept(...Array.from({ length: 50 }, () => 1)))).toBe(1);
  });

  it("stays from half to one and a half", () => {
    fc.assert(
      fc.property(shares, (all) => {
        expect(factor(kept(...all))).toBeGreaterThanOrEqual(0.5);
        expect(factor(kept(...all))).toBeLessThanOrEqual(1.5);
      }),
    );
  });

  it("does not ask in which order moves were made", () => {
    fc.assert(
      fc.property(
        shares.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(factor(kept(...shuffled))).toBeCloseTo(factor(kept(...all)), 12);
        },
      ),
    );
  });

  it("goes no further by one move than that move says, however many there are", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 3, maxLength: 40 }), share, (all, one) => {
        const moved = Math.log(factor(kept(...all, one)) / factor(kept(...all)));
        expect(Math.abs(moved)).toBeLessThanOrEqual(Math.log(3) / (all.length + 5) + 1e-12);
      }),
    );
  });

  it("is larger where more was kept", () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 3, maxLength: 9 }), fc.nat(), share, (all, at, other) => {
        const changed = all.map((each, i) => (i === at % all.length ? Math.max(each, other) : each));
        expect(factor(kept(...changed))).toBeGreaterThanOrEqual(factor(kept(...all)) - 1e-12);
      }),
    );
  });

  it("is one of each role and kind", () => {
    const moves = [0, 1, 2].flatMap((at): TastedMove[] => [
      { ...tasted(0, at), role: "bass" },
      { ...tasted(0, at), kind: "bell" },
    ]);
    expect(keptSizes({ moves }).map(({ role, kind, moves: count }) => [role, kind, count])).toEqual([
      ["bass", "fader", 3],
      ["lead-vocal", "bell", 3],
    ]);
    expect(factor({ moves })).toBe(1);
  });
});
