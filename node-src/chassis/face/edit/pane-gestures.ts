import { type CurvePane, curvePlane } from "#src/chassis/face/edit/curve-pane.ts";
import { cyclePlane, stepsPlane } from "#src/chassis/face/edit/edit-pane.ts";
import type { EditedNow } from "#src/chassis/face/edit/edit-state.ts";
import type { EditPlane } from "#src/chassis/face/edit/gestures/edit-plane.ts";
import { beginStroke, goOnStroke, type Stroke } from "#src/chassis/face/edit/gestures/paint-steps.ts";
import { doublePress, drag, type Gesture, type Mouse, press } from "#src/chassis/face/edit/gestures/point-gestures.ts";
import type { FaceLayout } from "#src/chassis/face/face-layout.ts";
import { MOST_EDITED } from "#src/model/device/edited-curves.ts";

/** What is edited: a cycle or steps in the place of the curve, or the curve itself. */
export type Pane = Exclude<EditedNow, { kind: "none" }> | CurvePane;

/** What a hand holds: how it was, how it is now, and the gesture that goes on. */
export interface Held {
  readonly before: Pane;
  readonly now: Pane;
  /** `null`: the press was all. */
  readonly gesture: Gesture | Stroke | null;
}

export function planeOf(pane: Pane, layout: FaceLayout): EditPlane {
  if (pane.kind === "curve") return curvePlane(pane, layout);
  return pane.kind === "steps" ? stepsPlane(layout) : cyclePlane(layout);
}

/** The button goes down; `null` where that takes nothing. */
export function takeHold(pane: Pane, layout: FaceLayout, mouse: Mouse): Held | null {
  const plane = planeOf(pane, layout);
  if (pane.kind === "steps") {
    const { steps, stroke } = beginStroke(pane.steps, plane, mouse);
    return stroke === null ? null : { before: pane, now: { ...pane, steps }, gesture: stroke };
  }
  const { points, gesture } = press(pane.points, plane, mouse, mostOf(pane));
  return gesture === null && points === pane.points ? null : { before: pane, now: { ...pane, points }, gesture };
}

/** The mouse moves on with the button down. */
export function goOn(held: Held, layout: FaceLayout, mouse: Mouse): Held {
  const { now, gesture } = held;
  if (gesture === null) return held;
  if ("column" in gesture) {
    if (now.kind !== "steps") return held;
    const { steps, stroke } = goOnStroke(now.steps, gesture, planeOf(now, layout), mouse);
    return { ...held, now: { ...now, steps }, gesture: stroke };
  }
  if (now.kind === "steps") return held;
  const moved = drag(gesture, planeOf(now, layout), mouse);
  return { ...held, now: { ...now, points: moved.points }, gesture: moved.gesture };
}

/** Pressed twice: a point more or less; steps are only painted. */
export function pressedTwice(pane: Pane, layout: FaceLayout, mouse: Mouse): Pane {
  if (pane.kind === "steps") return pane;
  return { ...pane, points: doublePress(pane.points, planeOf(pane, layout), mouse, mostOf(pane)) };
}

/** Whether a gesture came to other points or other steps. */
export function differs(before: Pane, after: Pane): boolean {
  return JSON.stringify(contentOf(before)) !== JSON.stringify(contentOf(after));
}

function contentOf(pane: Pane): unknown {
  return pane.kind === "steps" ? pane.steps : pane.points;
}

function mostOf(pane: Pane): number {
  return pane.kind === "curve" ? MOST_EDITED : (pane.editing.setting?.most ?? 0);
}
