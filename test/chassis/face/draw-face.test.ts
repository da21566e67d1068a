import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { drawFace } from "#src/chassis/face/draw-face.ts";
import type { FaceSize } from "#src/chassis/face/face-layout.ts";
import { STATUS_KINDS } from "#src/chassis/face/face-state.ts";
import { RIDE_INVITATION } from "#src/devices/ride/face.ts";
import { anyFace, RIDDEN } from "#test/chassis/face/some-face.ts";
import { type Mark, measured, recordCanvas, recordMgraphics } from "#test/doubles/devices/recorders.ts";

const BOX: FaceSize = { width: 240, height: 120 };
const THEME = LIVE_THEMES.dark;

describe("the face", () => {
  it("is drawn by both back-ends with the same strokes, fills and words", () => {
    fc.assert(
      fc.property(anyFace, anySize, (state, size) => {
        const [max, browser] = [recordMgraphics(), recordCanvas()];
        drawFace(state, RIDE_INVITATION, size, max.painter);
        drawFace(state, RIDE_INVITATION, size, browser.painter);
        expect(max.marks.map(withoutColour)).toEqual(browser.marks.map(withoutColour));
        expect([...max.unused, ...browser.unused]).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("stays inside its box, without a NaN, whatever the state and the size", () => {
    fc.assert(
      fc.property(anyFace, anySize, (state, size) => {
        const marks = draw(state, size);
        for (const mark of marks) expect(outside(mark, size), JSON.stringify(mark)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("draws the same state the same way", () => {
    fc.assert(
      fc.property(anyFace, (state) => {
        expect(draw(state, BOX)).toEqual(draw(structuredClone(state), BOX));
      }),
      { numRuns: 50 },
    );
  });

  it("draws no more marks than pixels allow, however long the song", () => {
    const curve = Array.from({ length: 20_000 }, (_, i) => ({ time: i / 10, value: Math.sin(i) * 6 }));
    const spans = Array.from({ length: 5_000 }, (_, i) => ({ from: i / 2.5, to: i / 2.5 + 0.3 }));
    const marks = draw({ ...RIDDEN, curve, phrases: spans, breaths: spans, span: { from: 0, to: 2000 } }, BOX);
    expect(marks.length).toBeLessThan(1200);
    expect(marks.reduce((steps, mark) => steps + path(mark).length, 0)).toBeLessThan(6000);
  });

  it("holds text at 9 px or more", () => {
    for (const kind of STATUS_KINDS) {
      for (const state of [RIDDEN, EMPTY_CURVE_FACE]) {
        const texts = words(draw({ ...state, status: { kind, words: "" } }, BOX));
        expect(texts.length).toBeGreaterThan(0);
        expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
      }
    }
  });

  it("puts lines of one pixel on the middle of pixels", () => {
    const lines = draw(RIDDEN, BOX).filter((mark) => mark.kind === "stroke" && mark.colour === THEME.line);
    expect(lines.length).toBeGreaterThan(5);
    for (const mark of lines) {
      const [[, x0, y0], [, x1, y1]] = path(mark) as unknown as [number[], number[]];
      if (x0 === x1) expect(x0! % 1).toBe(0.5);
      else expect([y0! % 1, y1! % 1]).toEqual([0.5, 0.5]);
    }
  });
});

describe("what the face says", () => {
  it("invites to press Analyse while there is nothing", () => {
    expect(said(EMPTY_CURVE_FACE)).toContain("Press Analyse");
  });

  it("gives the host's words, and its own where there are none", () => {
    expect(said(RIDDEN)).toContain("4 phrases, 10 breakpoints");
    expect(said({ ...RIDDEN, status: { kind: "written", words: " " } })).toContain("Written to the clip");
  });

  it.each([
    ["listening", "", "Listening"],
    ["writing", "", "Writing"],
    ["writing", "Measuring the ride", "Measuring the ride"],
  ] as const)("says how far the work has come, with a bar of that share: %s, %j", (kind, given, says) => {
    for (const base of [EMPTY_CURVE_FACE, RIDDEN]) {
      const state: CurveFace = { ...base, status: { kind, words: given }, progress: 0.25 };
      expect(said(state)).toEqual(expect.arrayContaining([says, "25 %"]));
      expect(said(state)).not.toContain("3.4 to 0.9 LU");
      const bars = draw(state, BOX).filter((mark) => mark.kind === "fill" && path(mark)[0]?.[4] === 2);
      const [track, done] = bars.slice(-2).map((mark) => path(mark)[0]![3]!);
      expect(done! / track!).toBeCloseTo(0.25, 1);
    }
  });

  it("leaves the curve standing while it is written, and draws no bar once it is", () => {
    const writing: CurveFace = { ...RIDDEN, status: { kind: "writing", words: "" }, progress: 0.5 };
    const bars = (state: CurveFace) =>
      draw(state, BOX).filter((mark) => mark.kind === "fill" && path(mark)[0]?.[4] === 2 && path(mark)[0]?.[3] === 240);
    expect(bars(writing)).toHaveLength(1);
    expect(bars({ ...writing, status: { kind: "written", words: "" } })).toHaveLength(0);
    const strokes = (state: CurveFace) => draw(state, BOX).filter(({ kind }) => kind === "stroke");
    expect(strokes(writing)).toEqual(strokes(RIDDEN));
  });

  it("says how much evener the phrases are, or the gain where it plays", () => {
    expect(said(RIDDEN)).toContain("3.4 to 0.9 LU");
    expect(said({ ...RIDDEN, position: 10 })).toContain("+2.5 dB");
    expect(said({ ...RIDDEN, position: 25 })).toContain("-4.0 dB");
    expect(said({ ...RIDDEN, position: 1 })).toContain("0.0 dB");
  });

  it("breaks a long refusal over lines instead of cutting it", () => {
    const sentence =
      "There is nothing to ride on track “Lead”: nothing in its clips stands out from the noise as singing.";
    for (const state of [RIDDEN, EMPTY_CURVE_FACE]) {
      const shown = said({ ...state, status: { kind: "refused", words: sentence } }).filter(
        (line) => sentence.includes(line.trim()) && line.length > 4,
      );
      expect(shown.length).toBeGreaterThan(1);
      expect(shown.join(" ")).toBe(sentence);
    }
  });

  it("takes a second line for long words, and leaves out a number that they hold already", () => {
    const long = "114 points written and read back. Spread 4.6 to 0.8 LU.";
    const shown = said({ ...RIDDEN, status: { kind: "written", words: long } });
    expect(shown.slice(-2).join(" ")).toBe(long);
    expect(shown).not.toContain("3.4 to 0.9 LU");
    expect(said({ ...RIDDEN, status: { kind: "playing", words: long }, position: 10 })).toContain("+2.5 dB");
  });

  it("draws a button under the words, answers where it is, and has none in a low box", () => {
    const words = "Write the companion into ~/Music/Ableton/User Library/Remote Scripts/Steadyhand?";
    for (const base of [RIDDEN, EMPTY_CURVE_FACE]) {
      const state: CurveFace = { ...base, status: { kind: "ready", words }, offer: "Yes, write it" };
      const recorder = recordCanvas();
      const button = drawFace(state, RIDE_INVITATION, BOX, recorder.painter);
      const shown = recorder.marks.flatMap((mark) => (mark.kind === "text" ? [mark.words] : []));
      expect(shown.at(-1)).toBe("Yes, write it");
      expect(shown.slice(0, -1).join(" ")).toContain(words);
      expect(button).not.toBeNull();
      expect(button!.bottom).toBeLessThan(BOX.height);
      expect(button!.bottom - button!.top).toBeGreaterThanOrEqual(14);
      expect(button!.right).toBeLessThan(BOX.width);
      expect(drawFace(state, RIDE_INVITATION, { width: 200, height: 60 }, recordCanvas().painter)).toBeNull();
      expect(drawFace({ ...state, offer: "" }, RIDE_INVITATION, BOX, recordCanvas().painter)).toBeNull();
    }
  });

  it("counts bars as Live does, from where bar 1 begins", () => {
    const labels = said({ ...RIDDEN, span: { from: -8, to: 8 }, bars: { length: 4, first: 0 } });
    expect(labels).toEqual(expect.arrayContaining(["-2", "-1", "1", "2"]));
    expect(said({ ...RIDDEN, bars: { length: 4, first: 0 } })).toEqual(expect.arrayContaining(["1", "5", "9", "13"]));
  });

  it("labels decibels around 0 with their sign", () => {
    expect(said(RIDDEN)).toEqual(expect.arrayContaining(["+4", "+2", "0", "-2", "-6"]));
  });
});

describe("what the face draws", () => {
  it("draws the curve through its breakpoints, a dot on each", () => {
    const dots = draw(RIDDEN, BOX).findLast(
      (mark) => mark.kind === "fill" && path(mark)[0]?.[0] === "circle" && path(mark).length > 1,
    )!;
    expect(path(dots)).toHaveLength(RIDDEN.curve.length);
    const line = draw(RIDDEN, BOX).find((mark) => mark.kind === "stroke" && mark.width === 1.5)!;
    for (const [, x, y] of path(dots)) expect(path(line).some((step) => step[1] === x && step[2] === y)).toBe(true);
  });

  it("keeps peaks that a thinned curve passes", () => {
    const curve = Array.from({ length: 6400 }, (_, i) => ({ time: i / 100, value: i === 3217 ? 4 : 0 }));
    const line = draw({ ...RIDDEN, curve }, BOX).find((mark) => mark.kind === "stroke" && mark.width === 1.5)!;
    const heights = path(line).map((step) => step[2]!);
    expect(Math.min(...heights)).toBeLessThan(heights[0]! - 20);
  });

  it("shows the play position where it is, and not outside the view", () => {
    const at = (position: number | null) =>
      draw({ ...RIDDEN, position }, BOX).filter((mark) => mark.kind === "stroke" && mark.colour === THEME.playhead);
    expect(at(32)).toHaveLength(1);
    const middle = (22 + 240 - 3) / 2;
    expect(Math.abs(path(at(32)[0]!)[0]![1]! - middle)).toBeLessThanOrEqual(1);
    expect([at(null), at(-1), at(65), at(Number.NaN)].flat()).toEqual([]);
  });

  it("is a grey line with a word while the track is heard dry", () => {
    const marks = draw({ ...RIDDEN, compare: "dry" }, BOX);
    const line = marks.find((mark) => mark.kind === "stroke" && mark.width === 1.5)!;
    expect(line.colour).toBe(THEME.textDim);
    expect(words(marks).map((mark) => mark.words)).toContain("Dry");
    expect(said(RIDDEN)).not.toContain("Dry");
  });

  it("is grey and nothing else when the device is off", () => {
    const colours = new Set(draw({ ...RIDDEN, enabled: false, position: 10 }, BOX).map(({ colour }) => colour));
    expect(colours).toEqual(new Set([THEME.lcdBackground, THEME.disabled]));
  });
});

const anySize: fc.Arbitrary<FaceSize> = fc.oneof(
  fc.constant(BOX),
  fc.record({ width: fc.integer({ min: -10, max: 700 }), height: fc.integer({ min: -10, max: 300 }) }),
  fc.record({
    width: fc.oneof(fc.double(), fc.double({ min: 40, max: 400 })),
    height: fc.oneof(fc.double(), fc.double({ min: 30, max: 200 })),
  }),
);

function draw(state: CurveFace, size: FaceSize): Mark[] {
  const { painter, marks } = recordCanvas();
  drawFace(state, RIDE_INVITATION, size, painter);
  return marks;
}

function words(marks: readonly Mark[]): Extract<Mark, { kind: "text" }>[] {
  return marks.filter((mark) => mark.kind === "text");
}

function said(state: CurveFace): string[] {
  return words(draw(state, BOX)).map((mark) => mark.words);
}

function path(mark: Mark): Extract<Mark, { kind: "fill" }>["path"] {
  return mark.kind === "text" ? [] : mark.path;
}

function withoutColour(mark: Mark): object {
  const { colour: _colour, ...rest } = mark;
  return rounded(rest);
}

/** A circle comes back from its box on one side and as it is on the other. */
function rounded(mark: object): object {
  return JSON.parse(
    JSON.stringify(mark, (_key, value) => (typeof value === "number" ? Number(value.toFixed(6)) : value)),
  );
}

/** The edges of a mark that are not inside the box; a NaN is inside nothing. */
function outside(mark: Mark, { width, height }: FaceSize): number[] {
  const reach = mark.kind === "stroke" ? mark.width / 2 : 0;
  const inX = (x: number): boolean => x >= -SLACK && x <= width + SLACK;
  const inY = (y: number): boolean => y >= -SLACK && y <= height + SLACK;
  if (mark.kind === "text") {
    const right = mark.left + measured(mark.words, mark.size);
    const edges = [mark.left, right].filter((x) => !inX(x));
    return [...edges, ...[mark.baseline - mark.size * 0.8, mark.baseline].filter((y) => !inY(y))];
  }
  return mark.path.flatMap(([kind, x = 0, y = 0, w = 0, h = w]) => {
    const round = kind === "circle";
    const grow = round ? w + reach : reach;
    const [right, bottom] = kind === "rectangle" ? [x + w, y + h] : [x, y];
    return [
      ...[x - grow, right + grow].filter((at) => !inX(at)),
      ...[y - grow, bottom + grow].filter((at) => !inY(at)),
    ];
  });
}

const SLACK = 1e-6;
