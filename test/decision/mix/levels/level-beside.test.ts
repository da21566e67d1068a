import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gainTo, levelAfter, levelBeside, outsideBlocks } from "#src/decision/mix/levels/level-beside.ts";

const power = fc.double({ min: 1e-6, max: 1, noNaN: true });

function beside(own: number, rest: number) {
  const row = new Float64Array(60).fill(own);
  return levelBeside(
    [row],
    row.map((value) => value + rest),
  )!;
}

describe("a level beside the mix", () => {
  it("goes with the gain that is asked for it", () => {
    fc.assert(
      fc.property(power, power, fc.double({ min: -20, max: -0.5, noNaN: true }), (own, rest, target) => {
        const level = beside(own, rest);
        expect(levelAfter(level, gainTo(level, target))).toBeCloseTo(target, 6);
      }),
    );
  });

  it("is the same for two halves of a sound as for the whole", () => {
    fc.assert(
      fc.property(power, power, (own, rest) => {
        const half = new Float64Array(60).fill(own / 2);
        const mix = half.map((value) => 2 * value + rest);
        expect(levelBeside([half, half], mix)!.reMix).toBeCloseTo(beside(own, rest).reMix, 6);
      }),
    );
  });

  it("is measured while it sounds", () => {
    const own = Float64Array.from({ length: 100 }, (_, i) => (i < 40 ? 0.1 : 0));
    const level = levelBeside(
      [own],
      own.map((value, i) => value + (i < 40 ? 0.1 : 10)),
    )!;
    expect(level.reMix).toBeCloseTo(-3.01, 2);
    expect(level.time).toBeCloseTo(4, 6);
  });

  it("is none for silence", () => {
    expect(levelBeside([new Float64Array(50)], new Float64Array(50).fill(1))).toBeNull();
  });

  it("says in which blocks it leaves a range", () => {
    const own = Float64Array.from({ length: 120 }, (_, i) => (i < 60 ? 1 : 0.2));
    const mix = own.map((value) => value + 1);
    const blocks = outsideBlocks([own], mix, levelBeside([own], mix)!, { low: -5, high: 0 });
    expect(blocks.slice(0, 30).includes(1)).toBe(false);
    expect(blocks.slice(90).every((is) => is === 1)).toBe(true);
  });
});
