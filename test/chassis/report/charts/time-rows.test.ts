import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockTicks, placeInRow, timeRows } from "#src/chassis/report/charts/time-rows.ts";
import { fakeStory } from "#test/cli/report/ride/fake-story.ts";

describe("timeRows", () => {
  it("law: rows follow each other without hole or overlap, cover the span, and share one scale", () => {
    const story = fakeStory(20);
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0.1, max: 5000, noNaN: true }),
        fc.boolean(),
        (start, length, bars) => {
          const end = start + length;
          const rows = timeRows({ ...story, span: { start, end }, bars: bars ? barsOf(end, 2.3) : [] });
          expect(rows[0]?.start).toBeLessThanOrEqual(start);
          expect(rows.at(-1)?.end).toBe(end);
          for (const [index, row] of rows.slice(1).entries()) expect(row.start).toBe(rows[index]?.end);
          expect(new Set(rows.map(({ longest }) => longest)).size).toBe(1);
          for (const row of rows) expect(row.end - row.start).toBeLessThanOrEqual(row.longest + 1e-9);
        },
      ),
    );
  });

  it("breaks a four-minute song into rows of 12 bars near half a minute", () => {
    const rows = timeRows(fakeStory(240));
    expect(rows.map(({ bars }) => bars[0]?.number).slice(0, 4)).toEqual([1, 13, 25, 37]);
    for (const row of rows.slice(0, -1)) expect(row.end - row.start).toBeGreaterThan(25);
  });

  it("keeps an hour to some thirty rows", () => {
    expect(timeRows(fakeStory(3600)).length).toBeLessThan(45);
  });

  it("has no row for an empty span", () => {
    expect(timeRows({ ...fakeStory(20), span: { start: 4, end: 4 } })).toEqual([]);
  });
});

describe("a row", () => {
  const [row] = timeRows({ ...fakeStory(60), bars: [] });
  if (row === undefined) throw new Error("no row");

  it("places its start at 0, its end at its share of the width, and what is outside at its ends", () => {
    expect([-5, 0, 15, 30, 99].map((time) => placeInRow(row, time))).toEqual([0, 0, 0.5, 1, 1]);
  });

  it("writes round clock times", () => {
    expect(clockTicks(row)).toEqual([0, 5, 10, 15, 20, 25]);
  });
});

function barsOf(
  end: number,
  length: number,
): { number: number; start: number; startBeats: number; beatLength: number }[] {
  return Array.from({ length: Math.ceil(end / length) }, (_, index) => ({
    number: index + 1,
    start: index * length,
    startBeats: index * 4,
    beatLength: 1,
  }));
}
