import type { Pointees } from "#src/adapters/als/locate/pointees.ts";
import { SENTINEL_TIME } from "#src/adapters/als/read/read-envelope.ts";
import { findLane, type Lane } from "#src/adapters/als/write/lane.ts";
import type { XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";
import { mergeEnvelope, withoutMiddles } from "#src/dsp/merge-envelope.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** A lane and what it shall hold: no points where the envelope shall go. */
export interface PlannedLane {
  readonly lane: Lane;
  readonly points: readonly CurvePoint[];
}

/** The lanes that writes come down to. */
export interface Plan {
  readonly lanes: readonly PlannedLane[];
  /** For every write, the lane it went to. */
  readonly laneOf: readonly number[];
}

/**
 * Works out what every lane shall hold. Several writes to one lane follow one another, each on what the last one left.
 * @throws AlsRefusal where a lane is not there.
 * @throws RangeError for points that are not finite, do not rise in time, or lie outside a span they are merged into.
 */
export function planWrites(xml: XmlIndex, pointees: Pointees, writes: readonly EnvelopeWrite[], path: string): Plan {
  const lanes: PlannedLane[] = [];
  const indexes = new Map<string, number>();
  const laneOf = writes.map((write) => {
    checkPoints(write.points);
    const slot = write.place.kind === "session" ? write.place.slot : "arrangement";
    const key = `${write.track} ${slot} ${write.target}`;
    const index = indexes.get(key) ?? lanes.push(heldLane(findLane(xml, pointees, write, path))) - 1;
    indexes.set(key, index);
    const { lane, points } = lanes[index]!;
    lanes[index] = { lane, points: pointsAfter({ lane, points }, write) };
    return index;
  });
  return { lanes, laneOf };
}

function heldLane(lane: Lane): PlannedLane {
  return { lane, points: [...lane.held.keys()] };
}

function pointsAfter({ lane, points }: PlannedLane, { mode, points: asked }: EnvelopeWrite): readonly CurvePoint[] {
  if (mode === "replace") return withoutMiddles(asked);
  return mergeEnvelope(points, asked, mode.merge, lane.resting);
}

function checkPoints(points: readonly CurvePoint[]): void {
  let last = SENTINEL_TIME;
  for (const { time, value } of points) {
    if (!Number.isFinite(time) || !Number.isFinite(Math.fround(value))) {
      throw new RangeError("write: times and values must be finite");
    }
    if (time < last) throw new RangeError("write: points must rise in time");
    last = time;
  }
}
