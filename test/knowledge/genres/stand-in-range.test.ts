import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGenre } from "#src/knowledge/genres/find-genre.ts";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { ELECTRONIC } from "#src/knowledge/genres/observed/electronic.ts";
import { percentiles } from "#src/knowledge/genres/observed/observed-set.ts";
import { type StandingMeasure, standInRange, standingWords } from "#src/knowledge/genres/stand-in-range.ts";

const genre = (id: string) => findGenre(id)!;

describe("where a measurement stands among those of many recordings", () => {
  it.each<[StandingMeasure, number, string, string]>([
    ["integrated", -7.6, "electronic", "louder than 9 in 10 of 6,173 electronic clips"],
    ["integrated", -7.7, "electronic", "louder than 8 in 10 of 6,173 electronic clips"],
    ["integrated", -5, "electronic", "louder than 19 in 20 of 6,173 electronic clips"],
    ["integrated", -40, "electronic", "quieter than 19 in 20 of 6,173 electronic clips"],
    ["integrated", -11.3, "electronic", "as loud as the middle of 6,173 electronic clips"],
    ["peakToLoudness", 5, "rock", "denser (PLR) than 19 in 20 of 6,964 rock clips"],
    ["peakToShortTerm", 12.1, "electronic", "more dynamic (PSR) than 7 in 10 of 6,173 electronic clips"],
    ["loudnessRange", 20, "pop", "wider in loudness range than 19 in 20 of 1,157 pop clips of 30 s"],
    ["correlation", 1, "spoken word", "closer to mono than 7 in 10 of 417 spoken-word clips"],
    ["correlation", -0.2, "jazz", "wider than 19 in 20 of 377 jazz clips"],
    ["integrated", -5, "house", "louder than 19 in 20 of 6,173 electronic clips (nobody measured house alone)"],
  ])("%s of %s in %s: %s", (measure, value, id, words) => {
    expect(standingWords(measure, value, genre(id))).toBe(words);
  });

  it("says nothing where there is no number, or nobody measured", () => {
    expect(standInRange(Number.NEGATIVE_INFINITY, ELECTRONIC.integrated)).toBeNull();
    expect(standInRange(Number.NaN, ELECTRONIC.integrated)).toBeNull();
    expect(standingWords("integrated", Number.NEGATIVE_INFINITY, genre("pop"))).toBeNull();
    expect(standingWords("integrated", -9, { ...genre("pop"), observed: null })).toBeNull();
  });

  it("is within its range from the tenth to the ninetieth percentile, both included", () => {
    const { p10, p90 } = ELECTRONIC.integrated;
    expect([p10 - 0.1, p10, p90, p90 + 0.1].map((value) => standInRange(value, ELECTRONIC.integrated)!.place)).toEqual([
      "under",
      "within",
      "within",
      "over",
    ]);
  });

  it("never falls as the measurement rises, stays from a twentieth to nineteen, and meets each percentile", () => {
    const rows = fc.array(
      fc.integer({ min: -600, max: 600 }).map((tenths) => tenths / 10),
      { minLength: 7, maxLength: 7 },
    );
    fc.assert(
      fc.property(
        rows,
        fc.double({ min: -99, max: 99, noNaN: true }),
        fc.double({ min: 0, max: 9, noNaN: true }),
        (row, value, more) => {
          const [a, b, c, d, e, f, g] = row.sort((x, y) => x - y) as [
            number,
            number,
            number,
            number,
            number,
            number,
            number,
          ];
          const range = percentiles(a, b, c, d, e, f, g);
          const [here, there] = [value, value + more].map((x) => standInRange(x, range)!.above);
          expect(here!).toBeGreaterThanOrEqual(0.05);
          expect(there!).toBeLessThanOrEqual(0.95);
          expect(there!).toBeGreaterThanOrEqual(here! - 1e-12);
          if (c < d) expect(standInRange(d, range)!.above).toBeCloseTo(0.5, 9);
        },
      ),
    );
  });

  it("has words for every genre's own median", () => {
    for (const each of GENRES) {
      expect(standingWords("integrated", each.observed!.integrated.p50, each)).toMatch(
        /^as loud as the middle of [\d,]+ /,
      );
    }
  });
});
