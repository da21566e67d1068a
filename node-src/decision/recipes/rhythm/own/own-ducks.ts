import { edgeAfter, edgeBefore } from "#src/decision/recipes/drawing/edge-times.ts";
import { easedJumps } from "#src/decision/recipes/rhythm/own/eased-jumps.ts";
import { ownCycle } from "#src/decision/recipes/rhythm/own/own-cycle.ts";
import { amplitudeEdge } from "#src/decision/recipes/rhythm/stepped-levels.ts";
import { type CurvePoint, evaluateBefore } from "#src/dsp/bezier.ts";
import { shapedSegment } from "#src/dsp/shapes/segment-shapes.ts";
import { DUCK_TIMING } from "#src/knowledge/ducking.ts";
import type { CyclePoints } from "#src/model/recipe/settings.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels } from "#src/model/units.ts";

/** One hit, how deep it ducks, and where its cycle is over. */
export interface OwnDuck {
  readonly at: Beats;
  readonly end: Beats;
  readonly depth: Decibels;
}

/**
 * The gain of one's own cycle after each hit, in rising time: 1 is 0 dB, 0 is -`depth`.
 *
 * Shape: a cycle lasts from its hit to `end` or until the next one begins; its first value is reached 2 ms before the hit, in
 * `attack` milliseconds from wherever the curve stands. What does not come back up by itself does so after `end`.
 */
export function ownDucks(
  ducks: readonly OwnDuck[],
  { own, bend, attack }: { readonly own: CyclePoints; readonly bend: number; readonly attack: number },
  tempo: TempoMap,
): readonly CurvePoint[] {
  const points: CurvePoint[] = [];
  for (const [k, { at, end, depth }] of ducks.entries()) {
    const begin = edgeBefore(tempo, at, DUCK_TIMING.lead);
    const down = Math.max(edgeBefore(tempo, begin, attack), points[0]?.time ?? Number.NEGATIVE_INFINITY);
    const standing = points.length === 0 ? 0 : evaluateBefore(points, down);
    while (points.length > 0 && points.at(-1)!.time >= down) points.pop();
    const cycle = ownCycle({ own, bend, skew: EVEN }, (height) => -depth * (1 - height));
    const placed = cycle.map((point) => ({ ...point, time: begin + (end - begin) * point.time }));
    const [first] = placed;
    points.push(
      ...shapedSegment({ time: down, value: standing }, { time: begin, value: first!.value }, "sine").slice(0, -1),
    );
    points.push(...placed);
    const last = placed.at(-1)!;
    if (last.value < 0 && (ducks[k + 1]?.at ?? Number.POSITIVE_INFINITY) > end)
      points.push({ time: edgeAfter(tempo, end, DUCK_TIMING.shortestRelease), value: 0 });
  }
  return easedJumps(points, tempo, DUCK_TIMING.lead, amplitudeEdge);
}

/** A cycle after a hit is not skewed. */
const EVEN = 50;
