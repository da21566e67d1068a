import { describe, expect, it } from "vitest";
import { GENRES } from "#src/knowledge/genres/genres.ts";
import { CLASSICAL } from "#src/knowledge/genres/observed/classical.ts";
import { ELECTRONIC } from "#src/knowledge/genres/observed/electronic.ts";
import { HIP_HOP } from "#src/knowledge/genres/observed/hip-hop.ts";
import { JAZZ } from "#src/knowledge/genres/observed/jazz.ts";
import { type ObservedSet, type Percentiles, SIDE_BANDS } from "#src/knowledge/genres/observed/observed-set.ts";
import { POP } from "#src/knowledge/genres/observed/pop.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { RELEASED_MUSIC } from "#src/knowledge/genres/observed/released-music.ts";
import { ROCK } from "#src/knowledge/genres/observed/rock.ts";
import { SPOKEN_WORD } from "#src/knowledge/genres/observed/spoken-word.ts";
import { toneRange } from "#src/knowledge/genres/tone-range.ts";

const SETS = [RELEASED_MUSIC, PROFESSIONAL_MIXES, ELECTRONIC, HIP_HOP, ROCK, POP, JAZZ, CLASSICAL, SPOKEN_WORD];
const SERIES = [
  "integrated",
  "peakToLoudness",
  "peakToShortTerm",
  "loudnessRange",
  "correlation",
  "lowCorrelation",
] as const;

const eight = ({ p10, p50, p90 }: Percentiles<number>) => [p10, p50, p90];

/** The same repository's percentiles, read and rounded by other hands on another day. */
describe("what was measured of released music", () => {
  it.each<[ObservedSet, number, number[], number[], number[], number[]]>([
    [RELEASED_MUSIC, 24_474, [-18.9, -11.9, -7.5], [7.9, 11.6, 15.8], [7, 10.2, 13.9], [0.9, 2.5, 7.6]],
    [HIP_HOP, 2_141, [-15.9, -10.5, -7.3], [8, 10.7, 14.2], [7.2, 9.8, 13.1], [0.8, 1.7, 4.4]],
    [ROCK, 6_964, [-16.6, -10.7, -6.7], [7.2, 10.5, 14.6], [6.3, 9.3, 13.1], [0.8, 2.1, 5.6]],
    [ELECTRONIC, 6_173, [-17, -11.3, -7.6], [8.3, 11.4, 15.2], [7.4, 10.2, 13.7], [0.8, 2.2, 6.6]],
    [POP, 1_157, [-18.7, -11.6, -7.4], [7.8, 11.1, 15.5], [6.7, 9.6, 13.8], [1.1, 2.7, 7]],
    [JAZZ, 377, [-21.3, -14.1, -9.9], [10.1, 13.3, 17.8], [8.6, 11.5, 15.3], [1.6, 3.9, 9.5]],
    [CLASSICAL, 612, [-28.5, -20.5, -14.5], [11.9, 14.9, 18.1], [9.9, 12.1, 14.7], [3, 7.6, 16.3]],
    [PROFESSIONAL_MIXES, 100, [-18, -15.7, -13.3], [13.3, 15.8, 18], [11.6, 13.3, 15.3], [2.5, 5.5, 11.4]],
  ])("$what", (set, n, integrated, plr, psr, range) => {
    expect(set.n).toBe(n);
    expect(eight(set.integrated)).toEqual(integrated);
    expect(eight(set.peakToLoudness)).toEqual(plr);
    expect(eight(set.peakToShortTerm)).toEqual(psr);
    expect(eight(set.loudnessRange)).toEqual(range);
  });

  it.each<[ObservedSet, number[]]>([
    [PROFESSIONAL_MIXES, [-14, 3, 3, 3, 2, 0, -3, -6, -11, -20]],
    [RELEASED_MUSIC, [-15, 2, 3, 3, 2, 0, -2, -6, -10, -21]],
    [POP, [-16, 2, 3, 3, 2, 0, -3, -6, -11, -23]],
    [ROCK, [-17, 0, 4, 2, 1, 0, -1, -4, -11, -23]],
    [ELECTRONIC, [-8, 8, 5, 3, 2, 0, -2, -5, -6, -14]],
    [HIP_HOP, [-8, 8, 5, 3, 3, 0, -2, -4, -5, -16]],
    [JAZZ, [-22, 2, 3, 4, 4, 0, -4, -9, -14, -24]],
    [CLASSICAL, [-32, -20, -6, 0, 4, 0, -8, -19, -31, -46]],
  ])("$what by octaves from 31 Hz, re 1 kHz", ({ tone }, octaves) => {
    const read = octaves.map((_, i) => tone.levels[1 + 3 * i]!);
    read.forEach((level, i) => {
      expect(Math.abs(level - octaves[i]!)).toBeLessThanOrEqual(0.75);
    });
  });

  it.each(SETS)("$what: rises from percentile to percentile, and says what it is", (set) => {
    expect(set.label).toBe("observed");
    expect(JSON.stringify(set)).not.toMatch(/target/i);
    expect(set.source).toMatch(/FMA|MUSDB18-HQ/);
    expect(set.read).toMatch(/^\d{4}-\d\d-\d\d$/);
    for (const key of SERIES) {
      const row = Object.values(set[key]) as number[];
      expect(row).toEqual([...row].sort((a, b) => a - b));
    }
    for (const part of [set.tone.levels, set.tone.below, set.tone.above]) expect(part).toHaveLength(29);
    expect(set.tone.levels[16]).toBe(0);
    expect(Math.max(...set.tone.below)).toBeLessThan(0);
    expect(Math.min(...set.tone.above)).toBeGreaterThan(0);
    for (const row of [set.side.p10, set.side.p50, set.side.p90]) expect(row).toHaveLength(SIDE_BANDS.length - 1);
    set.side.p50.forEach((median, i) => {
      expect(set.side.p10[i]!).toBeLessThan(median);
      expect(set.side.p90[i]!).toBeGreaterThan(median);
    });
  });

  it("is of low confidence under a thousand recordings, and of high nowhere: no reviewed paper has it", () => {
    for (const { n, confidence, length } of SETS) {
      expect(confidence).toBe(n < 1_000 && length === "30 s" ? "low" : "med");
    }
  });
});

describe("the genres", () => {
  it("are the twelve and the parent of four", () => {
    expect(GENRES.map(({ id }) => id).sort()).toEqual(
      [
        ...["alternative", "classical", "drum-and-bass", "edm", "electronic", "hip-hop", "house", "jazz", "pop"],
        ...["rock", "spoken-word", "techno", "trap"],
      ].sort(),
    );
  });

  it("say whose figures stand in where nobody measured them, and count those for less", () => {
    for (const genre of GENRES.filter(({ observedAs }) => observedAs !== null)) {
      const parent = GENRES.find(({ id }) => id === genre.observedAs)!;
      expect(parent.observedAs).toBeNull();
      expect(genre.observed).toBe(parent.observed);
      expect(genre.confidence).toBe("low");
      expect(genre.note).toContain("nobody");
    }
    expect(
      GENRES.filter(({ observedAs }) => observedAs !== null).map(({ id, observedAs }) => [id, observedAs]),
    ).toEqual([
      ["edm", "electronic"],
      ["house", "electronic"],
      ["techno", "electronic"],
      ["drum-and-bass", "electronic"],
      ["alternative", "rock"],
      ["trap", "hip-hop"],
    ]);
  });

  it("set no loudness: nothing of a genre but what was observed has a figure in LUFS", () => {
    for (const genre of GENRES) expect(Object.keys(genre).filter((key) => /loud|lufs|target/i.test(key))).toEqual([]);
  });
});

describe("the tone to hold a recording against", () => {
  it("is that of professional mixes without a genre, with the spread that was measured of them", () => {
    const { bands, median, spread } = toneRange(null);
    const at = (hertz: number) => bands.find(({ frequency }) => Math.abs(frequency - hertz) < hertz / 50)!;
    expect([median, spread]).toEqual(Array(2).fill("100 unmastered professional mixes"));
    expect(at(1_000)).toMatchObject({ level: 0, judged: true });
    expect([at(63).low - at(63).level, at(63).high - at(63).level].map(Math.round)).toEqual([-5, 4]);
    expect(at(31.5).judged).toBe(false);
    expect(at(16_000).judged).toBe(false);
    expect(bands.filter(({ judged }) => judged)).toHaveLength(26);
  });

  it("is about half as wide in professional mixes as in released music, and at 31 Hz 19 dB even there", () => {
    const widths = ({ tone }: ObservedSet) => tone.above.map((above, i) => above - tone.below[i]!);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const [mixes, released] = [PROFESSIONAL_MIXES, RELEASED_MUSIC].map((set) => mean(widths(set).slice(2, 28)));
    expect(mixes! / released!).toBeCloseTo(0.5, 1);
    expect(Math.round(widths(PROFESSIONAL_MIXES)[1]!)).toBe(19);
  });

  it("takes a genre's own median with the professional spread where professional mixes hold it, else with its own", () => {
    const rock = toneRange(GENRES.find(({ id }) => id === "rock")!);
    const classical = toneRange(GENRES.find(({ id }) => id === "classical")!);
    expect([rock.median, rock.spread]).toEqual(["6,964 rock clips", "100 unmastered professional mixes"]);
    expect([classical.median, classical.spread]).toEqual(Array(2).fill("612 classical clips"));
    for (const { low, level, high } of [...rock.bands, ...classical.bands]) {
      expect(low).toBeLessThan(level);
      expect(high).toBeGreaterThan(level);
    }
  });
});
