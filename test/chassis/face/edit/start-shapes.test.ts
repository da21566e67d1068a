import { describe, expect, it } from "vitest";
import { startCycle, startSteps } from "#src/chassis/face/edit/start-shapes.ts";
import { bentValue } from "#src/dsp/shapes/bent-curve.ts";
import { mirroredShape, SEGMENT_SHAPES, shapeAt } from "#src/dsp/shapes/segment-shapes.ts";
import { GATE_PATTERNS } from "#src/knowledge/gate-patterns.ts";
import { cyclePoints } from "#src/model/recipe/cycle/cycle-points.ts";

const MOST_OFF = { linear: 1e-9, exponential: 0.001, logarithmic: 0.001, hold: 1e-9 } as const;

describe("what an edit begins with", () => {
  it.each(SEGMENT_SHAPES)("the shape %s as points, as near as bends come to it", (shape) => {
    const points = startCycle(shape);
    expect(cyclePoints(points, 64)).toEqual(points);
    const most = (MOST_OFF as Record<string, number>)[shape] ?? 0.08;
    let worst = 0;
    for (let at = 0.001; at < 1; at += 0.007) {
      const ideal = at < 0.5 ? 1 - shapeAt(shape, at * 2) : shapeAt(mirroredShape(shape), at * 2 - 1);
      worst = Math.max(worst, Math.abs(bentValue(points, at) - ideal));
    }
    expect(worst).toBeLessThan(most);
  });

  it.each(Object.entries(GATE_PATTERNS))("the pattern %s as steps", (name, letters) => {
    expect(startSteps(name)).toEqual([...letters].map((letter) => ({ X: 1, o: 0.5, ".": 0 })[letter]));
  });
});
