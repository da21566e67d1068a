import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { type BeatSpan, type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { type FaceSize, layOutFace } from "#src/chassis/face/face-layout.ts";
import { drawSpans } from "#src/chassis/face/parts/draw-spans.ts";
import { drawTrigger } from "#src/chassis/face/parts/draw-trigger.ts";
import { drawUnsure } from "#src/chassis/face/parts/draw-unsure.ts";
import { type Mark, recordCanvas, type Step } from "#test/doubles/devices/recorders.ts";

const STRIP: FaceSize = { width: 240, height: 120 };
const THEME = LIVE_THEMES.dark;
/** Eight bars, of which a pixel of the strip's face shows a seventh of a beat. */
const BARS: CurveFace = { ...EMPTY_CURVE_FACE, span: { from: 0, to: 32 } };

describe("what was heard, in the face", () => {
  it("is drawn as it always was where all of it is sure", () => {
    const sure = { ...BARS, hits: [0, 4], phrases: [{ from: 8, to: 10 }] };
    expect(unsureMarks(sure)).toEqual([]);
    expect(unsureMarks({ ...sure, confident: true })).toEqual([]);
  });

  it("shows an unsure hit as a dotted tick on the column and as long as a sure one's", () => {
    const [dotted] = unsureMarks({ ...BARS, unsure: [hit(4)] });
    const [tick] = heardMarks({ ...BARS, hits: [4] });
    expect(dotted).toMatchObject({ kind: "stroke", colour: THEME.phrase, width: 1 });
    expect(tick).toMatchObject({ kind: "stroke", colour: THEME.phrase });
    const [[, x, top], [, , foot]] = path(tick) as unknown as [number[], number[]];
    const dots = [0.5, 2.5, 4.5].map((down) => top! + down);
    expect(path(dotted)).toEqual(
      dots.flatMap((y) => [
        ["move", x! - 0.5, y],
        ["line", x! + 0.5, y],
      ]),
    );
    expect(foot).toBe(top! + 5);
  });

  it("shows an unsure phrase end as a frame that nothing fills", () => {
    const [frame, ...rest] = unsureMarks({ ...BARS, unsure: [{ from: 8, to: 10 }] });
    const [shade] = heardMarks({ ...BARS, phrases: [{ from: 8, to: 10 }] });
    expect(rest).toEqual([]);
    expect(frame).toMatchObject({ kind: "stroke", colour: THEME.phrase, width: 1 });
    const [[, left, top, width, height]] = path(shade) as unknown as [number[]];
    expect(path(frame)).toEqual([["rectangle", left! + 0.5, top! + 0.5, width! - 1, height! - 1]]);
  });

  it("shows an unsure end with no room for a frame as dots, never as a bar that is louder than a sure one", () => {
    const [narrow] = unsureMarks({ ...BARS, span: { from: 0, to: 512 }, unsure: [{ from: 8, to: 10 }] });
    expect(new Set(path(narrow).map(([kind]) => kind))).toEqual(new Set(["move", "line"]));
  });

  it("shows what was left out in grey, apart from the upper edge and from all that is drawn under the ticks", () => {
    const [left, ...rest] = unsureMarks({ ...BARS, confident: true, unsure: [hit(4), { from: 8, to: 10 }] });
    expect(rest).toEqual([]);
    expect(left).toMatchObject({ kind: "fill", colour: THEME.textDim });
    const { top } = layOutFace(BARS, STRIP, 1).plot;
    expect(path(left)).toHaveLength(2);
    for (const [, , y = 0, , height = 0] of path(left)) {
      expect(y).toBeGreaterThan(top);
      expect(y + height).toBeLessThan(top + 5);
    }
  });

  it("shows what stands outside the stretch nowhere, and one that begins with it at its edge", () => {
    const outside = [hit(-1), hit(33), { from: -4, to: -2 }, { from: 40, to: 41 }, hit(Number.NaN)];
    for (const confident of [false, true]) {
      expect(unsureMarks({ ...BARS, confident, unsure: outside })).toEqual([]);
      expect(unsureMarks({ ...BARS, confident, unsure: [hit(0)] })).toHaveLength(1);
    }
  });

  it("keeps to what pixels allow, and to whole ones, however many hits there are", () => {
    const places = fc.array(fc.double({ min: 0, max: 32, noNaN: true }), { maxLength: 2_000 });
    fc.assert(
      fc.property(places, fc.boolean(), (beats, confident) => {
        const steps = unsureMarks({ ...BARS, confident, unsure: beats.map(hit) }).flatMap(path);
        expect(steps.length).toBeLessThanOrEqual(6 * STRIP.width);
        expect(steps.every(([, x]) => Number.isInteger(x))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("tells each hit by its confidence alone: moving one from sure to unsure changes no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 31 }), { minLength: 1 }), (beats) => {
        const columns = (state: CurveFace) =>
          new Set(
            unsureMarks(state)
              .flatMap(path)
              .flatMap(([kind, x]) => (kind === "move" ? [x] : [])),
          );
        const ticks = (state: CurveFace) => path(heardMarks(state)[0]).filter(([kind]) => kind === "move").length;
        const [doubted, ...sure] = beats;
        const face = { ...BARS, hits: sure, unsure: [hit(doubted!)] };
        expect(columns(face).size).toBe(1);
        expect(ticks(face)).toBe(sure.length);
      }),
    );
  });

  it.each(Object.entries(LIVE_THEMES))("stands out from the ground at 3:1 in the %s theme", (_name, theme) => {
    const unsure = [hit(4), { from: 8, to: 10 }];
    const marks = [false, true].flatMap((confident) => unsureMarks({ ...BARS, confident, unsure }));
    expect(marks).toHaveLength(2);
    for (const { colour, opacity } of marks) {
      const ink = colour === THEME.phrase ? theme.phrase : theme.textDim;
      expect(contrast(blended(ink, theme.lcdBackground, opacity), rgb(theme.lcdBackground))).toBeGreaterThan(3);
    }
  });
});

function hit(at: number): BeatSpan {
  return { from: at, to: at };
}

function unsureMarks(state: CurveFace): readonly Mark[] {
  const { painter, marks } = recordCanvas();
  drawUnsure(state, layOutFace(state, STRIP, 1), painter);
  return marks;
}

function heardMarks(state: CurveFace): readonly Mark[] {
  const { painter, marks } = recordCanvas();
  const layout = layOutFace(state, STRIP, 1);
  drawSpans(state, layout, painter);
  drawTrigger(state, layout, painter);
  return marks;
}

function path(mark: Mark | undefined): readonly Step[] {
  return mark === undefined || mark.kind === "text" ? [] : mark.path;
}

function rgb(colour: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

function blended(ink: string, ground: string, opacity: number): readonly number[] {
  const under = rgb(ground);
  return rgb(ink).map((part, k) => part * opacity + under[k]! * (1 - opacity));
}

/** Source: WCAG 2.2, definitions of contrast ratio and relative luminance. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [light = 0, dark = 0] = [a, b].map(luminance).sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
