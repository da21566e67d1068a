import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import { mergeEnvelope } from "#src/dsp/merge-envelope.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import type { Beats } from "#src/model/units.ts";

/** What stands on both sides of a stretch, in the curve's own values. */
export interface Surroundings {
  readonly before: number;
  readonly after: number;
}

/** How much of a stretch the ways from and to its surroundings take, at its beginning and at its end; 0 is a step on the edge. */
export interface RestEdges {
  readonly leadIn: Beats;
  readonly leadOut: Beats;
}

/**
 * A curve that begins and ends at what stands around its stretch, so that nothing outside it is another value: a host holds
 * the last breakpoint to the end of the song, and the first one reaches back to its start.
 *
 * Shape: the curve's stretch; at each end a straight ramp inside it, or two points at one time, the outer one what stands there.
 * An end that is there already gets no point; one that steps there anyway steps to what stands. Inside nothing moves.
 * Edge: `same` tells values apart; a ramp takes at most a quarter of the stretch.
 */
export function restOutside<Value extends number>(
  points: Envelope<Value>,
  { before, after }: Surroundings,
  { leadIn, leadOut }: RestEdges,
  same: number,
): Breakpoint<Value>[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const most = (last.time - first.time) * LONGEST_PART;
  const opened = openedFrom(points, before, Math.min(leadIn, most), same);
  return closedTo(opened, after, Math.min(leadOut, most), same) as Breakpoint<Value>[];
}

/** Source: house taste: what mostly goes back is no curve. */
const LONGEST_PART = 0.25;

function openedFrom(points: Envelope, before: number, lead: Beats, same: number): Breakpoint[] {
  const [first, second] = [points[0]!, points[1]];
  const rest = { time: first.time, value: before };
  if (Math.abs(first.value - before) <= same) return [{ ...first, value: before }, ...points.slice(1)];
  const steps = second !== undefined && second.time === first.time;
  if (steps) return [rest, ...points.slice(1)];
  if (!(lead > 0)) return [rest, ...points];
  const at = first.time + lead;
  const cut = mergeEnvelope(points, [{ time: at, value: evaluateBefore(points, at) }], { from: first.time, to: at }, 0);
  return [rest, ...cut.filter(({ time }) => time >= at)];
}

function closedTo(points: Envelope, after: number, lead: Beats, same: number): Breakpoint[] {
  const last = points.at(-1)!;
  const body = points.slice(0, -1);
  const rest = { time: last.time, value: after };
  if (Math.abs(last.value - after) <= same || body.at(-1)?.time === last.time) return [...body, rest];
  if (!(lead > 0)) return [...body, straight(last), rest];
  const at = last.time - lead;
  const cut = mergeEnvelope(
    points,
    [{ time: at, value: evaluateEnvelope(points, at) }],
    { from: at, to: last.time },
    0,
  );
  return [...cut.filter(({ time }) => time <= at).map((p, k, all) => (k === all.length - 1 ? straight(p) : p)), rest];
}

function straight({ time, value }: Breakpoint): Breakpoint {
  return { time, value };
}
