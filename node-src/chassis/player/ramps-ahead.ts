import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Beats } from "#src/model/units.ts";

/** Where playing stands on the axis of a curve, and how it goes on from there. */
export interface Playhead {
  readonly position: Beats;
  readonly beatsPerMinute: number;
  readonly loop: { readonly start: Beats; readonly end: Beats } | null;
}

/**
 * The next quarter of a second of a curve as `line~` takes it: targets and the milliseconds to reach them, in turn.
 *
 * Shape: sent again at every tick, so that jumps and tempo changes are met at the next one, while a host that is late by
 * less than the quarter of a second hears nothing of it. The first 5 ms lead to the curve from wherever the last ramp
 * stood; a step, the loop's way back included, takes 5 ms too: no clicks.
 * Edge: a curve without points gives nothing; at a tempo of 0 the value holds.
 */
export function rampsAhead(points: Envelope, head: Playhead): number[] {
  if (points.length === 0) return [];
  const rate = head.beatsPerMinute / MILLISECONDS_A_MINUTE;
  if (!(rate > 0)) return [evaluateEnvelope(points, head.position), DECLICK];
  const ramps: Ramp[] = [];
  let at = head.position;
  let left = AHEAD;
  while (left > 0 && ramps.length < MOST_RAMPS) {
    const walk = oneStretch(points, at, rate, { most: ramps.length === 0 ? DECLICK : left, loop: head.loop });
    ramps.push({ target: walk.value, milliseconds: walk.milliseconds });
    const after = evaluateEnvelope(points, walk.at);
    if (after !== walk.value) ramps.push({ target: after, milliseconds: 0 });
    at = walk.at;
    left -= walk.milliseconds;
  }
  return withoutClicks(ramps).flatMap(({ target, milliseconds }) => [target, milliseconds]);
}

interface Ramp {
  readonly target: number;
  readonly milliseconds: number;
}

/** From `at` to the next point, the end of the loop, or as far as `most` milliseconds lead. */
function oneStretch(
  points: Envelope,
  at: Beats,
  rate: number,
  { most, loop }: { readonly most: number; readonly loop: Playhead["loop"] },
): { readonly at: Beats; readonly value: number; readonly milliseconds: number } {
  const next = points.find(({ time }) => time > at)?.time ?? Number.POSITIVE_INFINITY;
  const turn = loop !== null && at < loop.end && loop.end > loop.start ? loop.end : Number.POSITIVE_INFINITY;
  const edge = Math.min(next, turn);
  const milliseconds = (edge - at) / rate;
  if (milliseconds > most) {
    const stop = at + most * rate;
    return { at: stop, value: evaluateEnvelope(points, stop), milliseconds: most };
  }
  return { at: edge === turn && loop !== null ? loop.start : edge, value: evaluateBefore(points, edge), milliseconds };
}

/** No ramp under 5 ms; what that costs is taken off the ramps that follow. */
function withoutClicks(ramps: readonly Ramp[]): Ramp[] {
  let owed = 0;
  return ramps.map(({ target, milliseconds }) => {
    const given = Math.max(DECLICK, milliseconds - owed);
    owed += given - milliseconds;
    return { target, milliseconds: given };
  });
}

/** Milliseconds. Source: house taste: 5 ms is short enough to follow words and long enough to be silent. */
export const DECLICK = 5;
const AHEAD = 250;
const MILLISECONDS_A_MINUTE = 60_000;
/** Source: docs.cycling74.com/reference/line~: 128 points unless told otherwise; two numbers a ramp, and some room. */
const MOST_RAMPS = 60;
