import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSections } from "#src/analysis/form/find-sections.ts";
import type { MusicLevels } from "#src/model/recipe/music.ts";
import { songBars } from "#src/model/time/bars.ts";

const bars = songBars([4, 4]);
const NOTHING: MusicLevels = { loudness: [], bass: [], monoLoss: [] };

/** Loudness and bass by parts of so many bars each. */
function levels(parts: readonly (readonly [bars: number, loudness: number, bass: number])[]): MusicLevels {
  let at = 0;
  const points = parts.flatMap(([length, loudness, bass]) => {
    const from = at;
    at += length * 4;
    return Array.from({ length: length * 16 }, (_, index) => ({ time: from + index / 4, loudness, bass }));
  });
  const of = (key: "loudness" | "bass") => points.map((point) => ({ time: point.time, value: point[key] }));
  return { loudness: of("loudness"), bass: of("bass"), monoLoss: [] };
}

describe("the sections of a song", () => {
  it("lie between its locators, and are what their names say", () => {
    const locators = [
      { time: 0, name: "Intro" },
      { time: 32, name: "Build up" },
      { time: 64, name: "DROP 1" },
      { time: 96, name: "Breakdown" },
    ];
    const sections = findSections({ locators, levels: NOTHING, bars, from: 0, to: 128 });
    expect(sections.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 32, "other"],
      [32, 64, "build"],
      [64, 96, "drop"],
      [96, 128, "break"],
    ]);
  });

  it("are found by what is heard where nobody set a locator, on bar lines", () => {
    const heard = levels([
      [8, -20, -30],
      [16, -10, -14],
      [8, -18, -40],
      [16, -9, -13],
    ]);
    const sections = findSections({ locators: [], levels: heard, bars, from: 0, to: 192 });
    expect(sections.map(({ from }) => from)).toEqual([0, 32, 96, 128]);
    expect(sections.map(({ kind }) => kind)).toEqual(["build", "drop", "break", "drop"]);
  });

  it("are none where nothing is known, and none where nothing changes", () => {
    expect(findSections({ locators: [], levels: NOTHING, bars, from: 0, to: 64 })).toEqual([]);
    const steady = levels([[32, -14, -20]]);
    expect(findSections({ locators: [], levels: steady, bars, from: 0, to: 128 })).toEqual([]);
  });

  it("law: touch each other from the first beat to the last, whatever locators there are", () => {
    const locator = fc.record({ time: fc.integer({ min: -8, max: 300 }), name: fc.string({ maxLength: 8 }) });
    fc.assert(
      fc.property(fc.array(locator, { maxLength: 12 }), fc.integer({ min: 1, max: 280 }), (some, length) => {
        const locators = [...some].sort((a, b) => a.time - b.time);
        const sections = findSections({ locators, levels: NOTHING, bars, from: 4, to: 4 + length });
        if (sections.length === 0) return;
        expect(sections[0]!.from).toBe(4);
        expect(sections.at(-1)!.to).toBe(4 + length);
        for (const [index, section] of sections.entries()) {
          expect(section.to).toBeGreaterThan(section.from);
          expect(section.from).toBe(sections[index - 1]?.to ?? 4);
        }
      }),
    );
  });
});
