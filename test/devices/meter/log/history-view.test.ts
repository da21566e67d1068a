import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMeterFace, looksOtherwise } from "#src/devices/meter/face/draw-meter-face.ts";
import { EMPTY_METER_FACE, type MeterFace, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";
import { barMarks } from "#src/devices/meter/log/bar-marks.ts";
import { courseColumns } from "#src/devices/meter/log/course-columns.ts";
import { readHistory } from "#src/devices/meter/log/history-table.ts";
import { viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { type Mark, recordMgraphics, type Step } from "#test/doubles/devices/recorders.ts";
import { type CourseSlot, courseFrames } from "#test/doubles/meter/course-frames.ts";

const SIZE = { width: 410, height: 108 };

function told(...messages: readonly (readonly [string, ...unknown[]])[]): MeterFace {
  const shown = takeMeterMessage(EMPTY_METER_FACE, "view", [viewPlace("History")]);
  return messages.reduce((face, [selector, ...atoms]) => takeMeterMessage(face, selector, atoms), shown);
}

function painted(state: MeterFace) {
  const { painter, marks } = recordMgraphics();
  drawMeterFace(state, SIZE, painter);
  return { marks, words: marks.flatMap((mark) => (mark.kind === "text" ? [mark.words] : [])) };
}

function rectanglesOf(mark: Mark): readonly Step[] {
  return mark.kind === "text" ? [] : mark.path.filter(([step]) => step === "rectangle");
}

function isOutside([, x = 0, y = 0, w = 0, h = 0]: Step): boolean {
  return Math.min(x, y, w, h) < 0 || x + w > SIZE.width + 1e-6 || y + h > SIZE.height;
}

const historyOf = (slots: readonly CourseSlot[], tenths?: number) => readHistory(courseFrames(slots, tenths))!;
/** Two minutes at 120 from the start of the song, a little louder each second. */
const SONG = Array.from({ length: 1_200 }, (_, n) => ({ highest: -30 + n / 60, beat: n / 5 }));

describe("the history on the face", () => {
  it("says what will be there before anything was heard", () => {
    expect(painted(told()).words.at(-1)).toContain("Play: the course of short-term loudness");
  });

  it("shows the course, the bars of the song and how often which loudness was heard", () => {
    const { marks, words } = painted(told(["course", ...courseFrames(SONG)]));
    expect(words).toEqual(expect.arrayContaining(["-10", "-40", "1", "9", "57"]));
    expect(words.at(-1)).toBe("Short-term loudness over 2:00. One step is 0.1 s");
    const filled = marks.flatMap((mark) => (mark.kind === "fill" ? [mark.path.length] : []));
    expect(Math.max(...filled)).toBeGreaterThan(300);
    expect(JSON.stringify(marks)).not.toContain("null");
  });

  it("has integrated loudness as a line across the histogram, and in its words, once something passed the gate", () => {
    const outlets = (power: number) => ["reading", power, power, power, power, power, 4, 0.5, 0.5, 6_000] as const;
    const lines = (face: MeterFace) =>
      painted(face)
        .marks.flatMap(rectanglesOf)
        .filter(([, , , width, height]) => width === 56 && height === 1);
    const loud = told(["course", ...courseFrames(SONG)], outlets(loudnessToPower(-20)));
    expect(lines(loud)).toEqual([["rectangle", 348, 44, 56, 1]]);
    expect(painted(loud).words.at(-1)).toContain("integrated -20.0 LUFS");
    expect(lines(told(["course", ...courseFrames(SONG)], outlets(0)))).toEqual([]);
  });

  it("stays inside its box whatever was heard", () => {
    const slot = fc.record({
      highest: fc.double({ min: -120, max: 40, noNaN: true }),
      beat: fc.double({ min: -1, max: 1e5, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 700 }), fc.constantFrom(1, 2, 1024), (slots, tenths) => {
        const { marks } = painted(told(["course", ...courseFrames(slots, tenths)], ["bar", 3.5]));
        expect(JSON.stringify(marks)).not.toMatch(/null|NaN/);
        expect(marks.flatMap(rectanglesOf).filter(isOutside)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is not painted anew where another view is shown, nor by what is no history", () => {
    const shown = told(["course", ...courseFrames(SONG)]);
    const other = takeMeterMessage(EMPTY_METER_FACE, "course", courseFrames(SONG));
    expect(looksOtherwise(EMPTY_METER_FACE, other)).toBe(false);
    for (const atoms of [[], [1, 2], courseFrames(SONG).with(0, 1), courseFrames(SONG).with(9, Number.NaN)])
      expect(takeMeterMessage(shown, "course", atoms)).toBe(shown);
  });

  it("says that it is held, or waits, over what it shows", () => {
    const shown = told(["course", ...courseFrames(SONG)]);
    const said = (...messages: readonly (readonly [string, number])[]) => {
      const face = messages.reduce((before, [selector, atom]) => takeMeterMessage(before, selector, [atom]), shown);
      return painted(face).words.at(-1);
    };
    expect(said(["hold", 1])).toContain("Hold: the display stands still");
    expect(said(["span", 1], ["state", 0])).toBe("Waits for the start of the loop: play through it.");
    expect(said(["span", 2], ["state", 2])).toBe(
      "The section was measured to its end: these are its figures, until Reset.",
    );
    expect(said(["span", 2], ["state", 1])).toContain("Short-term loudness over");
  });
});

describe("the bars along a measurement", () => {
  it("are as many as asked for at most, round and apart", () => {
    const bars = barMarks(historyOf(SONG), 4, 10);
    expect(bars.map(({ bar }) => bar)).toEqual([1, 9, 17, 25, 33, 41, 49, 57]);
    expect(bars.map(({ time }) => Math.round(time))).toEqual([0, 16, 32, 48, 64, 80, 96, 112]);
  });

  it("come again where the song was put back, and are left out while it stood", () => {
    const looped = Array.from({ length: 400 }, (_, n) => ({
      highest: -20,
      beat: n < 100 ? -1 : ((n - 100) % 150) / 5,
    }));
    const bars = barMarks(historyOf(looped), 4, 20);
    expect(bars[0]).toEqual({ time: 10, bar: 1 });
    expect(bars.filter(({ bar }) => bar === 1).map(({ time }) => Math.round(time))).toEqual([10, 25]);
    expect(barMarks(historyOf([{ highest: -20 }]), 4, 8)).toEqual([]);
  });
});

describe("the columns of a course", () => {
  it("hold the extremes of what they stand for, whether there are more slots or more columns", () => {
    const history = historyOf(Array.from({ length: 100 }, (_, n) => ({ highest: -40 + n / 4, lowest: -41 + n / 4 })));
    const few = courseColumns(history, 10, 100);
    expect(few.map(({ highest }) => Math.round(highest * 100) / 100)).toEqual(
      Array.from({ length: 10 }, (_, n) => -37.75 + n * 2.5),
    );
    expect(few[0]!.lowest).toBeCloseTo(-41, 9);
    expect(courseColumns(history, 400, 200)).toHaveLength(200);
  });
});
