import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barLines, nearestBarLine } from "#src/analysis/form/bar-lines.ts";
import { songParts } from "#src/analysis/form/song-parts.ts";
import { songBars } from "#src/model/time/bars.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";

const bars = songBars([4, 4]);
const tempo = tempoMap(120);
const UNHEARD = (lines: readonly number[]) => lines.slice(1).map(() => [0]);
const song = { place: "arrangement", bars, tempo, heard: UNHEARD } as const;
const names = (locators: readonly (readonly [number, string])[], from: number, to: number) =>
  songParts({ ...song, locators: locators.map(([time, name]) => ({ time, name })) }, from, to);

describe("the parts of what is ridden", () => {
  it("lie between locators, named by them, in seconds and beats", () => {
    const found = names(
      [
        [0, "Intro"],
        [16, "Verse"],
        [48, "Chorus"],
        [200, "Outro"],
      ],
      16,
      80,
    );
    expect(found).toEqual({
      parts: [
        { start: 8, end: 24, startBeats: 16, endBeats: 48, name: "Verse" },
        { start: 24, end: 40, startBeats: 48, endBeats: 80, name: "Chorus" },
      ],
      from: "locators",
      why: null,
    });
  });

  it("begin with what stands before the first locator, under no name", () => {
    const { parts } = names(
      [
        [16, "Verse"],
        [48, "Chorus"],
      ],
      0,
      80,
    );
    expect(parts.map(({ startBeats, name }) => [startBeats, name])).toEqual([
      [0, ""],
      [16, "Verse"],
      [48, "Chorus"],
    ]);
  });

  it("are taken to the bar line beside them, and two at one line are one", () => {
    const { parts } = names(
      [
        [0.4, "Verse"],
        [30.7, "pick-up"],
        [32.2, "Chorus"],
        [49.9, "Bridge"],
      ],
      0,
      80,
    );
    expect(parts.map(({ startBeats, name }) => [startBeats, name])).toEqual([
      [0, "Verse"],
      [32, "Chorus"],
      [48, "Bridge"],
    ]);
  });

  it.each([
    ["one locator, which marks a place", [[40, "fix this"]], "even"],
    ["one, where the song begins", [[0, "Start"]], "even"],
    ["none", [], "even"],
    [
      "those of other passages",
      [
        [100, "Bridge"],
        [140, "Outro"],
      ],
      "even",
    ],
  ] as const)("are not told by %s", (_, locators, why) => {
    expect(names(locators, 0, 80)).toEqual({ parts: [], from: null, why });
  });

  it("count each line once, so that a mark in the bar of a locator is no second part", () => {
    const marked = [
      [64, "Break"],
      [65, "fix breath here"],
    ] as const;
    expect(names(marked, 0, 128)).toEqual({ parts: [], from: null, why: "even" });
    const { parts } = names([[32, "Chorus"], ...marked], 0, 128);
    expect(parts.map(({ startBeats, name }) => [startBeats, name])).toEqual([
      [0, ""],
      [32, "Chorus"],
      [64, "Break"],
    ]);
  });

  it.each([
    [
      "the one that stands nearest to it",
      [
        [63, "breath"],
        [64.5, "Break"],
      ],
      "Break",
    ],
    [
      "of two as near, the earlier",
      [
        [63, "Break"],
        [65, "breath"],
      ],
      "Break",
    ],
    [
      "in whatever order they stand",
      [
        [65, "breath"],
        [63, "Break"],
      ],
      "Break",
    ],
    [
      "the first of two in one place",
      [
        [64, "Break"],
        [64, "breath"],
      ],
      "Break",
    ],
    [
      "the nearest, where the stretch begins at the line",
      [
        [64, "Break"],
        [65, "breath"],
        [80, "Chorus"],
      ],
      "Break",
      64,
    ],
  ] as const)("are named at a line by %s", (_, locators, name, from?: number) => {
    const { parts } = names([...locators, [96, "Outro"]], from ?? 0, 128);
    expect(parts.find(({ startBeats }) => startBeats === 64)?.name).toBe(name);
  });

  it("fall through to what is heard where one line alone is marked", () => {
    const heard = (lines: readonly number[]) => lines.slice(1).map((_, bar) => [bar < 8 ? 0 : 12]);
    const locators = [
      { time: 48, name: "Break" },
      { time: 49, name: "fix breath here" },
    ];
    const { from, parts } = songParts({ ...song, heard, locators }, 0, 64);
    expect([from, parts.map(({ startBeats }) => startBeats)]).toEqual(["heard", [0, 32]]);
  });

  it("are none for a clip of the session, whatever the song has", () => {
    const locators = [
      { time: 0, name: "Verse" },
      { time: 16, name: "Chorus" },
    ];
    expect(songParts({ ...song, place: "session", locators }, 0, 80)).toEqual({
      parts: [],
      from: null,
      why: "session",
    });
  });

  it("law: touch from the first beat to the last, two or more or none, and every edge inside is a bar line", () => {
    const signatures = fc.constantFrom(
      songBars([4, 4]),
      songBars([6, 8]),
      songBars([4, 4], [{ time: 10, signature: [7, 8] }]),
    );
    const locator = fc.record({
      time: fc.double({ min: -8, max: 300, noNaN: true }),
      name: fc.string({ maxLength: 8 }),
    });
    fc.assert(
      fc.property(
        fc.array(locator, { maxLength: 12 }),
        signatures,
        fc.integer({ min: 1, max: 280 }),
        (some, metre, length) => {
          const locators = [...some].sort((a, b) => a.time - b.time);
          const { parts, from } = songParts({ ...song, bars: metre, locators }, 4, 4 + length);
          expect(from === null).toBe(parts.length === 0);
          if (from === null) return;
          expect(parts.length).toBeGreaterThan(1);
          expect([parts[0]!.startBeats, parts.at(-1)!.endBeats]).toEqual([4, 4 + length]);
          for (const [index, { startBeats, endBeats }] of parts.entries()) {
            expect(endBeats).toBeGreaterThan(startBeats);
            expect(startBeats).toBe(parts[index - 1]?.endBeats ?? 4);
            if (index > 0) expect(nearestBarLine(metre, startBeats)).toBeCloseTo(startBeats, 9);
          }
        },
      ),
    );
  });
});

describe("bar lines", () => {
  it("of a stretch that begins inside a bar are the song's, behind its pick-up", () => {
    expect(barLines(bars, 3, 14, 99)).toEqual([3, 4, 8, 12, 14]);
    expect(barLines(bars, 4, 12, 99)).toEqual([4, 8, 12]);
    expect(barLines(songBars([4, 4], [{ time: 6, signature: [3, 4] }]), 0, 12, 99)).toEqual([0, 4, 6, 9, 12]);
  });

  it("law: rise, from the beginning to the end, and the next is never more than a bar away", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -20, max: 60, noNaN: true }),
        fc.double({ min: 0.01, max: 90, noNaN: true }),
        (from, length) => {
          const lines = barLines(bars, from, from + length, 999);
          expect([lines[0], lines.at(-1)]).toEqual([from, from + length]);
          lines.slice(1).forEach((line, i) => {
            expect(line).toBeGreaterThan(lines[i]!);
            expect(line - lines[i]!).toBeLessThanOrEqual(4 + 1e-5);
          });
          for (const line of lines.slice(1, -1)) expect(nearestBarLine(bars, line)).toBeCloseTo(line, 9);
        },
      ),
    );
  });
});
