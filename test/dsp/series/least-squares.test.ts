import fc from "fast-check";
import { expect, it } from "vitest";
import { leastSquares } from "#src/dsp/series/least-squares.ts";

const share = fc.double({ min: -5, max: 5, noNaN: true });

it("finds the shares that columns were added up by", () => {
  const columns = [
    [1, 1, 1, 1],
    [0, 1, 2, 3],
    [0, 1, 4, 9],
  ];
  fc.assert(
    fc.property(share, share, share, (a, b, c) => {
      const wanted = columns[0]!.map((_, i) => a * columns[0]![i]! + b * columns[1]![i]! + c * columns[2]![i]!);
      const found = leastSquares(columns, wanted);
      for (const [i, each] of [a, b, c].entries()) expect(found[i]).toBeCloseTo(each, 9);
    }),
  );
});

it("leaves as little as a straight line can where the rest bends", () => {
  const [height, slope] = leastSquares(
    [
      [1, 1, 1],
      [0, 1, 2],
    ],
    [0, 1, 0],
  );
  expect(height).toBeCloseTo(1 / 3, 12);
  expect(slope).toBeCloseTo(0, 12);
});
