import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawMeterFace, meterFigures } from "#src/devices/meter/face/draw-meter-face.ts";
import { EMPTY_METER_FACE, type MeterFace, takeMeterMessage } from "#src/devices/meter/face/meter-face.ts";
import { METER_PICTURE } from "#src/devices/meter/face/meter-picture.ts";
import { METER_TARGETS, meterVerdict } from "#src/devices/meter/face/meter-targets.ts";
import { loudnessToPower } from "#src/dsp/decibels.ts";
import { METER_SETTINGS } from "#src/knowledge/metering/settings.ts";
import { recordMgraphics } from "#test/doubles/recorders.ts";

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
