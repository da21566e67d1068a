import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { mergeEnvelope, withoutMiddles } from "#src/dsp/merge-envelope.ts";
import type { Breakpoint, Envelope, StraightEnvelope } from "#src/model/envelope.ts";
import { refusal } from "#src/model/refusal.ts";
import { ok, refused } from "#src/model/result.ts";
import type { ClipEnvelopeOrder, ClipEnvelopeReport, EnvelopeWriter } from "#src/ports/envelope-writer.ts";
import type { FakeLive } from "#test/doubles/live-api/fake-live.ts";
import { clipsUnder, copyToArrangement, named } from "#test/doubles/live-api/live-functions.ts";
import type { LiveNode } from "#test/doubles/live-api/live-node.ts";

/** Draws envelopes straight into a fake Live, as the companion does from inside a real one. */
export function drawingHand(live: FakeLive): EnvelopeWriter {
  return {
    greet: async () => ok({ version: "0.1.0", liveVersion: "12.4.6", shape: "breakpoints" }),
    preview: async (orders) => {
      const spots = orders.map((order) => spotOf(live, order));
      if (spots.some((spot) => spot === null)) return refused(MOVED);
      return ok(orders.map((order, index) => foretold(order, spots[index]!)));
    },
    write: async (orders) => {
      const spots = orders.map((order) => spotOf(live, order));
      if (spots.some((spot) => spot === null)) return refused(MOVED);
      live.counts.undo += 1;
      return ok(orders.map((order, index) => draw(live, order, spots[index]!)));
    },
  };
}

const MOVED = refusal("clip-gone", "A clip or a parameter is not where it was: analyse again, then write.");

interface Spot {
  readonly clip: LiveNode;
  readonly parameter: LiveNode;
  readonly track: LiveNode;
}

function spotOf(live: FakeLive, order: ClipEnvelopeOrder): Spot | null {
  const clip = live.at(order.clip);
  const parameter = live.at(order.parameter);
  const track = clip?.parent?.parent ?? null;
  if (clip === null || parameter === null || track === null || clip.parent?.type !== "ClipSlot") return null;
  const known = clip.values["name"] === order.clipName && parameter.values["name"] === order.parameterName;
  return known && live.pathOf(parameter).startsWith(`${live.pathOf(track)} `) ? { clip, parameter, track } : null;
}

function foretold(order: ClipEnvelopeOrder, { clip, parameter, track }: Spot): ClipEnvelopeReport {
  const old = clip.envelopes.get(parameter.id) ?? [];
  return {
    shape: "breakpoints",
    breakpoints: 0,
    maximumError: 0,
    readBack: [],
    replaced: pairs(old.filter(({ time }) => time >= order.from && time <= order.to)),
    replacedClips: order.arrangement.flatMap((start) => named(clipsUnder(track, clip, start))),
  };
}

function draw(live: FakeLive, order: ClipEnvelopeOrder, { clip, parameter, track }: Spot): ClipEnvelopeReport {
  const old = clip.envelopes.get(parameter.id) ?? [];
  const stored = order.points.map((point) => ({ time: point.time, value: storedValue(parameter, point.value) }));
  const now = merged(clip, parameter, old, stored, order);
  if (now.length === 0) clip.envelopes.delete(parameter.id);
  else clip.envelopes.set(parameter.id, now);
  const replacedClips = order.arrangement.flatMap((start) => copyToArrangement(live, track, clip, start).replaced);
  const readBack = now.filter(({ time }) => order.points.some((point) => point.time === time));
  const errors = order.points.map((point, index) => Math.abs(point.value - stored[index]!.value));
  return {
    shape: "breakpoints",
    breakpoints: order.points.length,
    maximumError: Math.max(0, ...errors),
    readBack: pairs(readBack),
    replaced: pairs(old.filter(({ time }) => time >= order.from && time <= order.to)),
    replacedClips,
  };
}

/** As the companion tells an envelope: times and values. */
function pairs(points: Envelope): StraightEnvelope {
  return points.map(({ time, value }) => ({ time, value }));
}

/** What is outside the stretch stays; an edge beyond the clip's own takes what lies beyond it along. */
function merged(
  clip: LiveNode,
  parameter: LiveNode,
  old: Envelope,
  added: readonly Breakpoint[],
  { from, to }: ClipEnvelopeOrder,
): readonly Breakpoint[] {
  const first = Math.min(Number(clip.values["loop_start"]), Number(clip.values["start_marker"]));
  const [openLeft, openRight] = [from <= first, to >= Number(clip.values["loop_end"])];
  if (added.length === 0) return old.filter(({ time }) => (!openLeft && time < from) || (!openRight && time > to));
  const pinned = mergeEnvelope(old, added, { from, to }, Number(parameter.values["value"]));
  const start = openLeft ? (added[0]?.time ?? from) : from;
  const end = openRight ? (added.at(-1)?.time ?? to) : to;
  const kept = pinned.filter(({ time }) => (!openLeft || time >= start) && (!openRight || time <= end));
  return withoutMiddles(openLeft || openRight ? withinSteps(kept, added, openLeft, openRight) : kept);
}

/** At an open edge only the added points count, not the pin beside them. */
function withinSteps(
  kept: readonly Breakpoint[],
  added: readonly Breakpoint[],
  openLeft: boolean,
  openRight: boolean,
): readonly Breakpoint[] {
  const left = added[0]!.time;
  const right = added.at(-1)!.time;
  const inner = kept.filter(({ time }) => (!openLeft || time > left) && (!openRight || time < right));
  return [
    ...(openLeft ? added.filter(({ time }) => time === left) : []),
    ...inner,
    ...(openRight && right !== left ? added.filter(({ time }) => time === right) : []),
  ];
}

/** Live rounds what goes in steps. */
function storedValue({ values }: LiveNode, value: number): number {
  return values["is_quantized"] === 1 ? Math.round(value) : value;
}

/** An envelope as it stands in a clip or in the arrangement of a track. */
export function drawnEnvelope(holder: LiveNode, parameter: number): Envelope {
  return holder.envelopes.get(parameter) ?? [];
}

/** What plays at a beat. */
export function drawnValue(holder: LiveNode, parameter: number, beat: number): number {
  return evaluateEnvelope(drawnEnvelope(holder, parameter), beat);
}
