import { cyclePlane, stepsPlane } from "#src/chassis/face/edit/edit-pane.ts";
import type { EditPlane } from "#src/chassis/face/edit/edit-plane.ts";
import type { EditedNow } from "#src/chassis/face/edit/edit-state.ts";
import { beginStroke, goOnStroke, type Stroke } from "#src/chassis/face/edit/paint-steps.ts";
import { doublePress, drag, type Gesture, type Mouse, press } from "#src/chassis/face/edit/point-gestures.ts";
import type { FaceLayout } from "#src/chassis/face/face-layout.ts";

/** What can be edited in the place of the curve. */
export type Pane = Exclude<EditedNow, { kind: "curve" }>;

/** What a hand holds: how it was, how it is now, and the gesture that goes on. */
export interface Held {
  readonly before: Pane;
  readonly now: Pane;
  /** `null`: the press was all. */
  readonly gesture: Gesture | Stroke | null;
}

export function planeOf({ kind }: Pane, layout: Pick<FaceLayout, "plot">): EditPlane {
  return kind === "steps" ? stepsPlane(layout) : cyclePlane(layout);
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
  if (now.kind !== "cycle") return held;
  const moved = drag(gesture, planeOf(now, layout), mouse);
  return { ...held, now: { ...now, points: moved.points }, gesture: moved.gesture };
}

/** Pressed twice: a point more or less; steps are only painted. */
export function pressedTwice(pane: Pane, layout: FaceLayout, mouse: Mouse): Pane {
  if (pane.kind === "steps") return pane;
  return { ...pane, points: doublePress(pane.points, planeOf(pane, layout), mouse, mostOf(pane)) };
}

/** Whether a gesture came to another cycle or other steps. */
export function differs(before: Pane, after: Pane): boolean {
  return JSON.stringify(contentOf(before)) !== JSON.stringify(contentOf(after));
}

function contentOf(pane: Pane): unknown {
  return pane.kind === "steps" ? pane.steps : pane.points;
}

function mostOf({ editing: { setting } }: Pane): number {
  return setting?.most ?? 0;
}
