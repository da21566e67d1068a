import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EditPlane } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import { beginStroke, goOnStroke, type PaintedSteps } from "#src/chassis/face/edit/gestures/paint-steps.ts";

const PLANE: EditPlane = {
  area: { left: 0, top: 0, right: 160, bottom: 90 },
  ...{ from: 0, to: 1, ends: { from: 0, to: 1 }, top: 1, bottom: 0, range: { low: 0, high: 1 }, grid: 0, origin: 0 },
};
const SHUT: PaintedSteps = Array.from({ length: 16 }, () => 0);

describe("painting steps", () => {
  it.each([
    [10, 1],
    [45, 0.5],
    [80, 0],
  ])("a press at a height of %i px gives its step %f", (y, level) => {
    const open: PaintedSteps = SHUT.map(() => 0.25);
    expect(beginStroke(open, PLANE, { x: 35, y }).steps[3]).toBe(level);
  });

  it("paints every step that a fast mouse has passed, and holds on to the edge outside of the plane", () => {
    const down = beginStroke(SHUT, PLANE, { x: 15, y: 10 });
    const { steps } = goOnStroke(down.steps, down.stroke!, PLANE, { x: 400, y: -30 });
    expect(steps).toEqual(SHUT.map((_, column) => (column >= 1 ? 1 : 0)));
  });

  it("says that nothing changed by the very same steps", () => {
    const down = beginStroke(SHUT, PLANE, { x: 15, y: 80 });
    expect(down.steps).toBe(SHUT);
    expect(goOnStroke(SHUT, down.stroke!, PLANE, { x: 100, y: 85 }).steps).toBe(SHUT);
    expect(beginStroke(SHUT, PLANE, { x: 15, y: 200 })).toEqual({ steps: SHUT, stroke: null });
  });

  it("law: a stroke leaves as many steps as there were, each of them shut, half open, open or as it was", () => {
    const mouse = fc.record({ x: fc.integer({ min: -50, max: 250 }), y: fc.integer({ min: -50, max: 150 }) });
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 64 }),
        mouse,
        mouse,
        (steps, one, other) => {
          const down = beginStroke(steps, PLANE, one);
          const now = down.stroke === null ? down.steps : goOnStroke(down.steps, down.stroke, PLANE, other).steps;
          expect(now).toHaveLength(steps.length);
          expect(now.every((step, k) => step === steps[k] || [0, 0.5, 1].includes(step))).toBe(true);
        },
      ),
    );
  });
});
