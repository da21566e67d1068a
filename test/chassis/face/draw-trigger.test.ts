import { describe, expect, it } from "vitest";
import { LIVE_THEMES } from "#src/adapters/canvas/live-themes.ts";
import { drawFace } from "#src/chassis/face/draw-face.ts";
import { RIDE_INVITATION } from "#src/devices/ride/face.ts";
import { RIDDEN } from "#test/chassis/face/some-face.ts";
import { type Mark, recordCanvas, type Step } from "#test/doubles/devices/recorders.ts";

const THEME = LIVE_THEMES.dark;
const WAVE = [0, 0.25, 1, 0.5];

function drawn(waveform: readonly number[], hits: readonly number[]): readonly Mark[] {
  const { painter, marks } = recordCanvas();
  drawFace(
    { ...RIDDEN, phrases: [], breaths: [], waveform, hits },
    RIDE_INVITATION,
    { width: 240, height: 120 },
    painter,
  );
  return marks;
}

/** Left, top, width and height of what is filled in the waveform's shade. */
function columns(marks: readonly Mark[]): readonly (readonly number[])[] {
  return rectangles(marks.find(isWave));
}

const isWave = (mark: Mark) => mark.kind === "fill" && mark.colour === THEME.textDim && mark.opacity < 0.5;
const isCurve = (mark: Mark) => mark.kind === "stroke" && mark.width === 1.5;

function rectangles(mark: Mark | undefined): readonly (readonly number[])[] {
  const path: readonly Step[] = mark === undefined || mark.kind === "text" ? [] : mark.path;
  return path.filter(([step]) => step === "rectangle").map(([, ...numbers]) => numbers);
}

describe("what started a curve", () => {
  it("stands behind it as a waveform: a column for each level that sounds, as high as that, on one line", () => {
    const marks = drawn(WAVE, []);
    const found = columns(marks);
    expect(found).toHaveLength(3);
    const [quiet, loud, half] = found.map(([, , , height]) => height!) as [number, number, number];
    expect(quiet / loud).toBeCloseTo(0.25, 1);
    expect(half / loud).toBeCloseTo(0.5, 1);
    expect(new Set(found.map(([, top, , height]) => top! + height!)).size).toBe(1);
    const lefts = found.map(([left]) => left!);
    expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
    expect(marks.findIndex(isWave)).toBeLessThan(marks.findIndex(isCurve));
  });

  it("is not drawn where nothing sounds", () => {
    for (const waveform of [[], [0, 0], [Number.NaN]]) expect(drawn(waveform, []).some(isWave)).toBe(false);
  });

  it("has a tick for each hit that is in view", () => {
    const ticks = (hits: readonly number[]) =>
      drawn([], hits).filter((mark) => mark.kind === "stroke" && mark.colour === THEME.phrase && mark.opacity > 0.8);
    expect(ticks([-1, 65])).toEqual([]);
    const [mark] = ticks([-1, 16, 32, 65]);
    const tops = mark?.kind === "stroke" ? mark.path.filter(([step]) => step === "move") : [];
    expect(tops).toHaveLength(2);
    expect(tops[1]![1]! - tops[0]![1]!).toBeCloseTo((240 - 22 - 3) / 4, -1);
  });
});
