import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMeterFace, looksOtherwise } from "#src/devices/meter/face/draw-meter-face.ts";
import { EMPTY_METER_FACE, type MeterFace, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";
import { METER_PICTURE } from "#src/devices/meter/face/meter-picture.ts";
import { METER_TARGETS, meterVerdict } from "#src/devices/meter/face/meter-targets.ts";
import { meterFigures } from "#src/devices/meter/face/views/loudness-view.ts";
import { METER_VIEWS } from "#src/devices/meter/face/views/meter-views.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { SPAN_STATES, SPANS } from "#src/devices/meter/span/span-names.ts";
import { VIEW_NAMES, viewPlace } from "#src/devices/meter/spec/view-names.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { METER_SETTINGS } from "#src/knowledge/metering/settings.ts";
import { type Mark, recordMgraphics, type Step } from "#test/doubles/devices/recorders.ts";

const SIZE = { width: 410, height: 108 };
const SILENT = [0, 0, 0, 0, 0, 0, 0, 0, 100];

function told(...messages: readonly (readonly [string, ...(number | string)[]])[]): MeterFace {
  return messages.reduce((face, [selector, ...atoms]) => takeMeterMessage(face, selector, atoms), EMPTY_METER_FACE);
}

function painted(state: MeterFace, size = SIZE) {
  const { painter, marks } = recordMgraphics();
  drawMeterFace(state, size, painter);
  return { marks, words: marks.flatMap((mark) => (mark.kind === "text" ? [mark.words] : [])) };
}

/** Corners and rectangles that reach beyond the box. */
function stepsOutside(mark: Mark): readonly Step[] {
  const path = mark.kind === "text" ? [] : mark.path;
  return path.filter(([step, x = 0, y = 0, w = 0, h = 0]) => {
    if (step === "circle" || step === "close") return false;
    return Math.min(x, y, w, h) < 0 || x + w > SIZE.width + ROUNDING || y + h > SIZE.height + ROUNDING;
  });
}

const ROUNDING = 1e-9;

/** The outlets over a mix as loud as this. */
function reading(loudness: number, peak: number): MeterFace {
  const power = loudnessToPower(loudness);
  return told(["reading", power, power, power, power, power, 4, peak, peak, 6_000]);
}

describe("the face of the Meter", () => {
  it("shows what the outlets stand at, PSR and PLR from them", () => {
    const { words } = painted(told(...METER_PICTURE));
    expect(words).toEqual(expect.arrayContaining(["Momentary", "-12.6", "-13.8", "5.6", "-1.3", "11.4", "12.5"]));
  });

  it("shows dashes for silence, the hint before anything, and never NaN or an infinity", () => {
    expect(meterFigures(told(["reading", ...SILENT]).reading).map(([, figure]) => figure)).toEqual([
      "–",
      "–",
      "–",
      "0.0",
      "–",
      "–",
      "–",
    ]);
    expect(painted(EMPTY_METER_FACE).words.join(" ")).toContain("Play:");
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(values, fc.integer({ min: -2, max: 40 }), (outlets, place) => {
        const { marks, words } = painted(told(["reading", ...outlets], ["platform", place]));
        expect(words.join(" ")).not.toMatch(/NaN|Infinity/);
        expect(JSON.stringify(marks)).not.toContain("null");
      }),
    );
  });

  it("says that a range is not to be relied on before a minute", () => {
    expect(painted(told(["reading", ...SILENT])).words).toContain(
      "Heard 0:01: the range is not to be relied on before 1:00",
    );
  });

  it("takes nothing that is no reading, and lets what Node says stand in the last line", () => {
    const face = told(["reading", ...SILENT]);
    for (const atoms of [[], [1, 2], [...SILENT.slice(1), Number.NaN], [...SILENT.slice(1), "loud"]])
      expect(takeMeterMessage(face, "reading", atoms)).toBe(face);
    expect(painted(told(["reading", ...SILENT], ["words", "Starting"])).words).toContain("Starting");
  });

  it("says to the end what stands in the last line, in every view and state", () => {
    const states = [EMPTY_METER_FACE, told(...METER_PICTURE), reading(-11, 0.8)].flatMap((face) => [
      ...VIEW_NAMES.map((_, view) => ({ ...face, view })),
      ...SELFTEST_CASES.map((_, tested) => ({ ...face, tested })),
      ...SPANS.flatMap((_, span) => SPAN_STATES.map((state) => ({ ...face, span, state }))),
      ...SPANS.map((_, span) => ({
        ...face,
        span,
        state: "waiting" as const,
        marks: { loop: false, locators: 0 },
      })),
      { ...face, held: true },
    ]);
    expect(states.length).toBeGreaterThan(100);
    expect(new Set(states.flatMap((state) => painted(state).words.filter((words) => words.endsWith("…"))))).toEqual(
      new Set(),
    );
  });

  it("names what the song has nothing of where a span is waited for, and what to do", () => {
    const said = (span: number, ...marks: number[]) =>
      painted(told(["span", span], ["state", 0], ["marks", ...marks])).words.at(-1);
    expect([said(1, 0, 3), said(1, 1, 0), said(2, 1, 0), said(2, 0, 1)]).toEqual([
      "The loop is off: switch it on, and play through its start.",
      "Waits for the start of the loop: play through it.",
      "The song has no locators: set one where the section begins, and play.",
      "Waits for a locator: play through it.",
    ]);
  });

  it("reads a notice whole over the display where the line is too short for it", () => {
    const long = `“${"name ".repeat(20)}.csv” cannot be written: there is no folder “such”, so make it first or name another.`;
    const { words, marks } = painted(told(...METER_PICTURE, ["words", long]));
    expect(words.join(" ")).toBe(long.replace(/\s+/g, " "));
    expect(marks.flatMap(stepsOutside)).toEqual([]);
    expect(painted(told(...METER_PICTURE, ["words", "“Song” is written."])).words.at(-1)).toBe("“Song” is written.");
  });

  it("holds every target of its menu, each with a loudness", () => {
    expect(METER_TARGETS.map(({ id }) => id)).toEqual(METER_SETTINGS.platform.options);
    expect(METER_TARGETS.filter(({ loudness }) => loudness === null)).toEqual([]);
  });

  it("lights the lamps as `steadyhand check` judges, dark before anything passed the gate", () => {
    const spotify = METER_TARGETS[0]!;
    const judged = (face: MeterFace) => {
      const verdict = meterVerdict(face.reading, spotify);
      return verdict === null ? null : [verdict.loudnessResult, verdict.truePeakResult, verdict.ceiling];
    };
    expect(judged(reading(-14.9, 0.89))).toEqual(["pass", "pass", -1]);
    expect(judged(reading(-12.9, 0.9))).toEqual(["fail", "fail", -2]);
    expect(judged(told(["reading", ...SILENT]))).toBeNull();
    const lamps = (face: MeterFace) =>
      painted(face).marks.filter((mark) => mark.kind === "fill" && mark.path.some(([step]) => step === "circle"));
    expect(new Set(lamps(reading(-12.9, 0.9)).map(({ colour }) => colour)).size).toBe(1);
    expect(lamps(reading(-12.9, 0.9))[0]).not.toMatchObject({ colour: lamps(reading(-14.9, 0.89))[0]!.colour });
    expect(painted(reading(-12.9, 0.9)).words).toContain("-2.0 dBTP");
  });

  it("says what the service does on playback once a minute was heard", () => {
    expect(painted(reading(-11, 0.8)).words.at(-1)).toContain("Heard 1:00. Spotify Normal: -3.0 dB, true peak then");
  });

  it("shows the scale that is chosen, once its engine has written a frame of it", () => {
    const vu = told(["view", viewPlace("VU")], ["frame", viewPlace("VU"), 10 ** (-19.2 / 20), 10 ** (-16.5 / 20)]);
    expect(painted(vu).words).toEqual(expect.arrayContaining(["L", "R", "-1.2", "+1.5", "-20", "+3"]));
    const k = told(["view", viewPlace("K-14")], ["frame", viewPlace("K-14"), 0.1, 0.25, 0.5, 0.5, 0.9, 0.5]);
    expect(painted(k).words).toEqual(expect.arrayContaining(["-6.0", "+2.0", "-40", "+12"]));
    expect(painted(k).words.at(-1)).toContain("K-14: 0 is -14 dBFS RMS");
    expect(painted(k).words.at(-1)).toContain("Highest sample -0.9 dBFS");
    expect(painted({ ...k, view: viewPlace("K-20") }).words.filter((word) => word === "–")).toHaveLength(2);
  });

  it("shows in VU nothing of what another view has left behind its two means", () => {
    const vu = (...left: number[]) =>
      painted(told(["view", viewPlace("VU")], ["frame", viewPlace("VU"), 0.1, 0.1, ...left])).marks;
    expect(vu(0.5, 0.5, 0.9, 0.9)).toEqual(vu(0, 0, 0, 0));
  });

  it("is drawn anew for what its view shows alone, and not for the same once more", () => {
    const [vu, place] = [told(["view", viewPlace("VU")]), viewPlace("VU")];
    const heard = takeMeterMessage(vu, "reading", [...SILENT]);
    expect([heard === vu, looksOtherwise(vu, heard)]).toEqual([false, false]);
    expect(takeMeterMessage(heard, "reading", [...SILENT.slice(0, -1), 150])).toBe(heard);
    expect(looksOtherwise(heard, takeMeterMessage(heard, "view", [0]))).toBe(true);
    const frame = takeMeterMessage(vu, "frame", [place, 0.5, 0.5]);
    expect(looksOtherwise(vu, frame)).toBe(true);
    expect(takeMeterMessage(frame, "frame", [place, 0.5, 0.5])).toBe(frame);
    expect(looksOtherwise(frame, takeMeterMessage(frame, "frame", [place, 0.5, 0.6]))).toBe(true);
  });

  it("is drawn anew in History where integrated loudness reads otherwise, though no slot of it is full", () => {
    const before = { ...reading(-14, 0.5), view: viewPlace("History") };
    const heard = (loudness: number, integrated: number) => {
      const outlets = [loudness, loudness, loudness, loudness, integrated].map(loudnessToPower);
      return takeMeterMessage(before, "reading", [...outlets, 4, 0.5, 0.5, 6_000]);
    };
    expect(heard(-12, -14).reading).not.toBe(before.reading);
    expect(looksOtherwise(before, heard(-12, -14))).toBe(false);
    expect(looksOtherwise(before, heard(-14, -13.8))).toBe(true);
  });

  it.each(VIEW_NAMES)("draws %s inside its box, whatever its engine wrote, without NaN or an infinity", (name) => {
    expect(METER_VIEWS[name]).toBeDefined();
    const value = fc.oneof(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(0, 1, -1, 1e-30));
    fc.assert(
      fc.property(fc.array(value, { minLength: 30, maxLength: 30 }), (values) => {
        const face = told(
          ["view", viewPlace(name)],
          ["frame", viewPlace(name), ...Array.from({ length: 1_023 }, (_, at) => values[at % values.length]!)],
        );
        const { marks, words } = painted(face);
        expect(words.join(" ")).not.toMatch(/NaN|Infinity/);
        expect(JSON.stringify(marks)).not.toContain("null");
        expect(marks.flatMap(stepsOutside)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("stays inside its box, and empty in one that is too small", () => {
    const { marks } = painted(told(...METER_PICTURE, ["reading", 1e9, 1e9, 1e9, 1e9, 1e9, 4, 1e9, 1e9, 6_000]));
    const rectangles = marks
      .flatMap((mark) => (mark.kind === "fill" ? mark.path : []))
      .filter(([step]) => step === "rectangle");
    expect(rectangles.length).toBeGreaterThan(5);
    for (const [, x, y, w, h] of rectangles) {
      expect(Math.min(x!, y!, w!, h!)).toBeGreaterThanOrEqual(0);
      expect([x! + w! <= SIZE.width, y! + h! <= SIZE.height]).toEqual([true, true]);
    }
    expect(painted(told(...METER_PICTURE), { width: 200, height: 108 }).marks).toEqual([]);
  });
});
