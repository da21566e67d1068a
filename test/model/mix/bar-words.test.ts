import { describe, expect, it } from "vitest";
import { barWords } from "#src/model/mix/bar-words.ts";

describe("bars in words", () => {
  it.each([
    [[], ""],
    [[[3, 3]], "bar 3"],
    [[[9, 16]], "bars 9 to 16"],
    [
      [
        [3, 3],
        [9, 16],
      ],
      "bars 3 and 9 to 16",
    ],
    [
      [
        [1, 1],
        [3, 4],
        [9, 9],
      ],
      "bars 1, 3 to 4 and 9",
    ],
  ] as const)("%j are “%s”", (bars, words) => {
    expect(barWords(bars)).toBe(words);
  });

  it("counts what is more than may be named", () => {
    expect(
      barWords(
        [
          [1, 1],
          [3, 3],
          [5, 5],
        ],
        2,
      ),
    ).toBe("bars 1, 3 and 1 more stretch");
    expect(
      barWords(
        [
          [1, 1],
          [3, 3],
          [5, 5],
          [7, 8],
        ],
        2,
      ),
    ).toBe("bars 1, 3 and 2 more stretches");
  });
});
