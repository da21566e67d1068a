import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { songBars } from "#src/model/time/bars.ts";
import { DIVISIONS, divisionGrid, divisionLength } from "#src/model/time/divisions.ts";

const FOUR = songBars([4, 4]);
const starts = (...args: Parameters<typeof divisionGrid>) => divisionGrid(...args).map((step) => step.start);

describe("a division's length", () => {
  it.each([
    ["1/64T", 1 / 24],
    ["1/64", 1 / 16],
    ["1/16D", 0.375],
    ["1/8", 0.5],
    ["1/8T", 1 / 3],
    ["1/4", 1],
    ["1/4D", 1.5],
    ["1/2T", 4 / 3],
    ["1/1", 4],
  ] as const)("of %s is %d beats in every time signature", (division, length) => {
    expect(divisionLength(division, FOUR, 0)).toBe(length);
    expect(divisionLength(division, songBars([7, 8]), 0)).toBe(length);
  });

  it("of bars goes by the time signature that stands there", () => {
    const bars = songBars([7, 8], [{ time: 14, signature: [3, 4] }]);
    expect(divisionLength("1 bar", bars, 0)).toBe(3.5);
    expect(divisionLength("8 bars", bars, 20)).toBe(24);
  });
});

describe("a grid", () => {
  it("steps by its division from beat 0, and shows the step that the stretch begins in", () => {
    expect(starts({ division: "1/8" }, FOUR, 0, 2)).toEqual([0, 0.5, 1, 1.5]);
    expect(divisionGrid({ division: "1/4" }, FOUR, 4.5, 5.5)).toEqual([
      { index: 4, start: 4, end: 5, from: 4.5, to: 5 },
      { index: 5, start: 5, end: 6, from: 5, to: 5.5 },
    ]);
    expect(starts({ division: "1/4" }, FOUR, -2, 1)).toEqual([-2, -1, 0]);
  });

  it("swings every second step: 66.7 per cent of an eighth pair is a triplet", () => {
    expect(starts({ division: "1/8", swing: 75 }, FOUR, 0, 2)).toEqual([0, 0.75, 1, 1.75]);
    expect(starts({ division: "1/8", swing: 200 / 3 }, FOUR, 0, 1)[1]).toBeCloseTo(2 / 3, 12);
  });

  it("stands at its phase at bar 1", () => {
    expect(starts({ division: "1/4", phase: 0.25 }, FOUR, 0, 2)).toEqual([-0.25, 0.75, 1.75]);
  });

  it("begins anew at each change of time signature, which cuts a step short", () => {
    const bars = songBars([4, 4], [{ time: 7, signature: [7, 8] }]);
    expect(divisionGrid({ division: "1/2" }, bars, 4, 10)).toEqual([
      { index: 2, start: 4, end: 6, from: 4, to: 6 },
      { index: 3, start: 6, end: 8, from: 6, to: 7 },
      { index: 0, start: 7, end: 9, from: 7, to: 9 },
      { index: 1, start: 9, end: 11, from: 9, to: 10 },
    ]);
    expect(starts({ division: "1 bar" }, bars, 0, 14)).toEqual([0, 4, 7, 10.5]);
  });

  it("has no step where there is no stretch, and refuses what no grid has", () => {
    expect(divisionGrid({ division: "1/4" }, FOUR, 4, 4)).toEqual([]);
    expect(() => divisionGrid({ division: "1/4" }, FOUR, 0, Number.POSITIVE_INFINITY)).toThrow(
      "divisionGrid: the stretch must be finite",
    );
    expect(() => divisionGrid({ division: "1/4", swing: 80 }, FOUR, 0, 4)).toThrow("swing must be 50 to 75 per cent");
  });

  it("law: steps touch each other, rise and cover the stretch, whatever the signatures", () => {
    const signature = fc.constantFrom<[number, number]>([4, 4], [3, 4], [7, 8], [5, 16], [6, 8], [1, 4]);
    const grid = fc.record({
      division: fc.constantFrom(...DIVISIONS),
      swing: fc.double({ min: 50, max: 75, noNaN: true }),
      phase: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    const changes = fc.array(fc.record({ time: fc.nat(60), signature }), { maxLength: 3 });
    const from = fc.double({ min: -20, max: 40, noNaN: true });
    fc.assert(
      fc.property(grid, signature, changes, from, (shape, first, unsorted, begin) => {
        const bars = songBars(
          first,
          unsorted.toSorted((a, b) => a.time - b.time),
        );
        const steps = divisionGrid(shape, bars, begin, begin + 20);
        expect([steps[0]!.from, steps.at(-1)!.to]).toEqual([begin, begin + 20]);
        for (const [k, step] of steps.entries()) {
          expect(step.to).toBeGreaterThan(step.from);
          expect(step.start <= step.from && step.to <= step.end).toBe(true);
          if (k > 0) expect(step.from).toBe(steps[k - 1]!.to);
        }
      }),
    );
  });

  it.each(["1/64T", "1/16T", "1/8D", "1/4", "1 bar", "8 bars"] as const)(
    "law: %s does not drift over 10,000 bars",
    (division) => {
      for (const [signature, bar] of [
        [[4, 4], 4],
        [[7, 8], 3.5],
      ] as const) {
        const bars = songBars([...signature]);
        // 24 bars hold a whole number of every division, and of pairs of them.
        const away = 24 * 420 * bar;
        const near = divisionGrid({ division, swing: 58, phase: 0.3 }, bars, 0, 24 * bar);
        const far = divisionGrid({ division, swing: 58, phase: 0.3 }, bars, away, away + 24 * bar);
        expect(far.length).toBe(near.length);
        let largest = 0;
        for (const [k, step] of far.entries()) {
          if (k > 0) largest = Math.max(largest, Math.abs(step.start - away - near[k]!.start));
        }
        expect(largest).toBeLessThan(1e-9);
      }
    },
  );
});
