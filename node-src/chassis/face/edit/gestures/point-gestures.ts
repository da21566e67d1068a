import {
  type EditPlane,
  held,
  type Pixel,
  pixelOf,
  placeOf,
  snapped,
} from "#src/chassis/face/edit/gestures/edit-plane.ts";
import {
  bentSegment,
  type EditPoints,
  movedPoint,
  withoutPoint,
  withPoint,
} from "#src/chassis/face/edit/gestures/edit-points.ts";
import { inside } from "#src/chassis/face/face-layout.ts";
import { bentValue } from "#src/dsp/shapes/bent-curve.ts";

/** The mouse as Max tells it: pixels of the box, and the keys that are held. */
export interface Mouse extends Pixel {
  /** Command on a Mac, Control elsewhere. */
  readonly command: boolean;
  readonly shift: boolean;
  /** Option on a Mac, Alt elsewhere. */
  readonly option: boolean;
}

/** What the mouse is over. */
export type Hit = { readonly kind: "point" | "segment"; readonly index: number };

/** What is held down: a point that moves, or a segment that bends. */
export interface Gesture {
  readonly kind: "move" | "bend";
  readonly index: number;
  /** Where it began, and the points as they were then. */
  readonly from: Pixel;
  readonly points: EditPoints;
  /** What the mouse has done since, shrunk where Shift was held. */
  readonly gone: Pixel;
  readonly last: Pixel;
}

/** What a press of the mouse button came to: the points now, and what is held until it is let go. */
export interface Pressed {
  readonly points: EditPoints;
  readonly gesture: Gesture | null;
}

/** The nearest point within reach, else the segment under the mouse; `null` over nothing. */
export function hitAt(points: EditPoints, plane: EditPlane, mouse: Pixel): Hit | null {
  if (!inside(widened(plane.area), mouse)) return null;
  let found: Hit | null = null;
  let nearest = REACH;
  for (const [index, point] of points.entries()) {
    const { x, y } = pixelOf(plane, point);
    const apart = Math.hypot(x - mouse.x, y - mouse.y);
    if (apart <= nearest) [found, nearest] = [{ kind: "point", index }, apart];
  }
  return found ?? segmentAt(points, plane, mouse);
}

/**
 * The button goes down. A point is taken to be moved; with Option it goes away. A segment with Option is taken to be bent. With
 * Command a point is added and taken.
 * @param most points that there can be.
 */
export function press(points: EditPoints, plane: EditPlane, mouse: Mouse, most: number): Pressed {
  const hit = hitAt(points, plane, mouse);
  const held = (kind: Gesture["kind"], index: number, now: EditPoints = points): Pressed => ({
    points: now,
    gesture: { kind, index, from: mouse, points: now, gone: { x: 0, y: 0 }, last: mouse },
  });
  if (hit?.kind === "point") {
    if (mouse.option) return { points: withoutPoint(points, hit.index), gesture: null };
    return held("move", hit.index);
  }
  if (mouse.option) return hit === null ? { points, gesture: null } : held("bend", hit.index);
  if (!mouse.command || !inside(plane.area, mouse)) return { points, gesture: null };
  const added = addedAt(points, plane, mouse, most);
  return added === points
    ? { points, gesture: null }
    : held(
        "move",
        added.findIndex((each) => !points.includes(each)),
        added,
      );
}

/** Twice pressed: a point goes away, and where there is none one is added. */
export function doublePress(points: EditPoints, plane: EditPlane, mouse: Mouse, most: number): EditPoints {
  const hit = hitAt(points, plane, mouse);
  if (hit?.kind === "point") return withoutPoint(points, hit.index);
  return inside(plane.area, mouse) ? addedAt(points, plane, mouse, most) : points;
}

/**
 * The mouse moves with the button down. Shift moves a tenth as far; Option or Command leaves the grid alone. Back where it began
 * everything is as it was.
 */
export function drag(
  gesture: Gesture,
  plane: EditPlane,
  mouse: Mouse,
): { readonly points: EditPoints; readonly gesture: Gesture } {
  const fine = mouse.shift ? FINE : 1;
  const gone = {
    x: gesture.gone.x + (mouse.x - gesture.last.x) * fine,
    y: gesture.gone.y + (mouse.y - gesture.last.y) * fine,
  };
  const now = { ...gesture, gone, last: { x: mouse.x, y: mouse.y } };
  if (Math.hypot(gone.x, gone.y) < (mouse.shift ? STILL * FINE * FINE : STILL))
    return { points: gesture.points, gesture: now };
  return { points: gesture.kind === "move" ? moved(now, plane, mouse) : bent(now), gesture: now };
}

function moved({ points, index, gone }: Gesture, plane: EditPlane, mouse: Mouse): EditPoints {
  const stood = pixelOf(plane, points[index]!);
  const place = placeOf(plane, { x: stood.x + gone.x, y: stood.y + gone.y });
  const at = mouse.option || mouse.command ? place.at : snapped(plane, place.at);
  const value = gone.y === 0 ? points[index]!.value : place.value;
  return movedPoint(points, index, gone.x === 0 ? points[index]!.at : at, value, plane);
}

/** The line follows the mouse: up is up, whether the segment rises or falls. */
function bent({ points, index, gone }: Gesture): EditPoints {
  const [left, right] = [points[index]!, points[index + 1]];
  if (right === undefined || right.value === left.value) return points;
  const up = -gone.y / FULL_BEND;
  return bentSegment(points, index, left.bend + (right.value > left.value ? -up : up));
}

function addedAt(points: EditPoints, plane: EditPlane, mouse: Mouse, most: number): EditPoints {
  if (points.length >= most) return points;
  const { at, value } = placeOf(plane, mouse);
  return withPoint(points, mouse.option ? at : snapped(plane, at), value, plane);
}

/** The segment whose line passes under the mouse. */
function segmentAt(points: EditPoints, plane: EditPlane, mouse: Pixel): Hit | null {
  if (points.length < 2) return null;
  const { at } = placeOf(plane, mouse);
  const near = [-1, 0, 1].map((step) => {
    const time = held(
      at + (step * (plane.to - plane.from)) / (plane.area.right - plane.area.left),
      points[0]!.at,
      points.at(-1)!.at,
    );
    return pixelOf(plane, { at: time, value: bentValue(points, time) }).y;
  });
  const passes = mouse.y >= Math.min(...near) - REACH && mouse.y <= Math.max(...near) + REACH;
  const next = points.findIndex((point) => point.at > at);
  return passes ? { kind: "segment", index: next < 1 ? points.length - 2 : next - 1 } : null;
}

/** A point on the edge of the plane can be taken from a little outside of it. */
function widened({ left, top, right, bottom }: EditPlane["area"]): EditPlane["area"] {
  return { left: left - REACH, top: top - REACH, right: right + REACH, bottom: bottom + REACH };
}

/** Pixels. Source: house taste, tried with a trackpad in mind: a point is 3.5 px wide. */
const REACH = 5;
const STILL = 1.5;
const FULL_BEND = 60;
const FINE = 0.1;
