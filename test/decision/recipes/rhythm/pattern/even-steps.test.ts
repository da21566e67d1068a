import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { euclideanSteps, seededSteps } from "#src/decision/recipes/rhythm/pattern/even-steps.ts";

const letters = (steps: readonly number[]) => steps.map((step) => (step === 1 ? "X" : ".")).join("");

const COUNTS = fc.record({ hits: fc.integer({ min: 1, max: 64 }), patternLength: fc.integer({ min: 1, max: 64 }) });

/** Distances from each open step to the next one, around the end. */
function distances(steps: readonly number[]): readonly number[] {
  const open = steps.flatMap((step, at) => (step === 1 ? [at] : []));
  return open.map((at, k) => (open[k + 1] ?? open[0]! + steps.length) - at);
}

describe("a pattern that is even by rule", () => {
  // Source: Toussaint 2005, section 4: E(3, 8) tresillo, E(2, 5), E(4, 16), E(5, 16) the bossa nova's necklace.
  it.each([
    [3, 8, "X..X..X."],
    [2, 5, "X..X."],
    [4, 16, "X...X...X...X..."],
    [5, 16, "X...X..X..X..X.."],
    [1, 4, "X..."],
    [9, 4, "XXXX"],
  ])("has %s hits on %s steps: %s", (hits, patternLength, right) => {
    expect(letters(euclideanSteps({ hits, patternLength }))).toBe(right);
  });

  it("law: no two distances differ by more than a step, and there are as many hits as asked for", () => {
    fc.assert(
      fc.property(COUNTS, (pattern) => {
        const steps = euclideanSteps(pattern);
        const between = distances(steps);
        expect(between).toHaveLength(Math.min(pattern.hits, pattern.patternLength));
        expect(Math.max(...between) - Math.min(...between)).toBeLessThanOrEqual(1);
        expect(steps[0]).toBe(1);
      }),
    );
  });
});

describe("a pattern by chance", () => {
  it("law: has as many hits as asked for, none further from the next than two runs, the same for the same seed", () => {
    fc.assert(
      fc.property(COUNTS, fc.nat(9999), (pattern, seed) => {
        const steps = seededSteps(pattern, seed);
        const hits = Math.min(pattern.hits, pattern.patternLength);
        expect(steps).toHaveLength(pattern.patternLength);
        expect(distances(steps)).toHaveLength(hits);
        expect(Math.max(...distances(steps))).toBeLessThan(2 * Math.ceil(pattern.patternLength / hits));
        expect(seededSteps(pattern, seed)).toEqual(steps);
      }),
    );
  });

  it("is another one for another seed, and by no host's own chance", () => {
    const five = { hits: 5, patternLength: 16 };
    const made = Array.from({ length: 200 }, (_, seed) => letters(seededSteps(five, seed)));
    expect(new Set(made).size).toBeGreaterThan(120);
    expect([made[1], made[2], made[7]]).toMatchInlineSnapshot(`
      [
        "X...X..X.X.....X",
        "X...X.X...X.X...",
        "..X.X..X.X.....X",
      ]
    `);
  });
});
