import { hertzOfNote, noteOfHertz } from "#src/curve/tapers/note-numbers.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { STORED_GAIN } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Breakpoint } from "#src/model/envelope.ts";
import type { Lane, LaneUnit } from "#src/model/recipe/lane.ts";
import type { TaperUnit } from "#src/model/taper.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * A lane's points in the unit that its segments are straight and bent in: Hz as note numbers, everything else as it is.
 *
 * Shape: as many points, at the same times, with the same bends. Edge: no gain at all (`-Infinity` dB) counts as -70 dB.
 * @throws RangeError for no points, times that fall, a value that is no number, or a frequency that is not above 0.
 */
export function drawnLane({ unit, points }: Lane): Breakpoint[] {
  if (points.length === 0) throw new RangeError("drawnLane: a lane needs a point");
  return points.map(({ time, value, curve }, i) => {
    const drawn = drawnValue(unit, value);
    if (!Number.isFinite(drawn)) throw new RangeError(`drawnLane: ${value} ${unit} has no place in a curve`);
    if (!(time >= (points[i - 1]?.time ?? Number.NEGATIVE_INFINITY)))
      throw new RangeError("drawnLane: points must be in rising time");
    return curve === undefined ? { time, value: drawn } : { time, value: drawn, curve };
  });
}

/** The unit that lanes of a unit are drawn in. */
export const DRAWN_UNIT: Readonly<Record<LaneUnit, TaperUnit>> = {
  dB: "dB",
  Hz: "note",
  "%": "%",
  pan: "pan",
  cents: "cents",
};

/** A lane as a function of time in beats, in its own unit: `at` with the right side of steps, `before` with the left. */
export function laneCurve(lane: Lane): {
  readonly at: (time: Beats) => number;
  readonly before: (time: Beats) => number;
} {
  const points = drawnLane(lane);
  const shown = (drawn: number) => (lane.unit === "Hz" ? hertzOfNote(drawn) : drawn);
  return {
    at: (time) => shown(evaluateEnvelope(points, time)),
    before: (time) => shown(evaluateBefore(points, time)),
  };
}

/** One value of a lane in its own unit; of a step the right side. For many of them take `laneCurve`. */
export function laneValueAt(lane: Lane, time: Beats): number {
  return laneCurve(lane).at(time);
}

function drawnValue(unit: LaneUnit, value: number): number {
  if (unit === "Hz") return noteOfHertz(value);
  return unit === "dB" && value === Number.NEGATIVE_INFINITY ? STORED_GAIN.quietest : value;
}
