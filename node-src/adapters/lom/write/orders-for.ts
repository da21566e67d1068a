import type { LomClip, LomSet, LomTrack } from "#src/adapters/lom/read/lom-set.ts";
import { parameterOf } from "#src/adapters/lom/read/lom-set.ts";
import { carrierOf, contentStart } from "#src/adapters/lom/write/carrier-of.ts";
import { straightened } from "#src/adapters/lom/write/straightened.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { DrawnCurve, Envelope, StraightEnvelope } from "#src/model/envelope.ts";
import type { Parameter } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import { CLIP_LESS_WORDS, type ClipLess, clipLess } from "#src/model/song/clip-less.ts";
import type { Beats, RawValue } from "#src/model/units.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** One clip to draw into, as it was when Live was read. */
export interface PlannedOrder extends DrawnCurve<StraightEnvelope<RawValue>> {
  /** Which of the writes this belongs to. */
  readonly write: number;
  readonly track: LomTrack;
  readonly parameter: Parameter;
  /** The session clip that is drawn into. */
  readonly clip: LomClip;
  /** The arrangement clip that a copy of it takes the place of. */
  readonly over: LomClip | null;
}

/** What has to be drawn where for these writes; refused when one of them names what was not read. */
export function ordersFor(read: LomSet, writes: readonly EnvelopeWrite[]): Result<readonly PlannedOrder[], Refusal> {
  const orders: PlannedOrder[] = [];
  for (const [index, write] of writes.entries()) {
    const planned = ordersOf(read, write, index);
    if (!planned.ok) return planned;
    orders.push(...planned.value);
  }
  return ok(orders);
}

/** @throws RangeError for times that fall, or what is no number. */
export function checkPoints(points: Envelope): void {
  for (const [index, { time, value }] of points.entries()) {
    if (!Number.isFinite(time) || !Number.isFinite(value)) {
      throw new RangeError("write: times and values must be finite");
    }
    if (time < (points[index - 1]?.time ?? time)) throw new RangeError("write: points must rise in time");
  }
}

/** An arrangement clip that nothing in the session sounds like. */
export function noCarrier({ clip }: LomClip): Refusal {
  return refusal(
    "envelope-unsupported",
    `The companion can draw in session clips only: drag “${clip.name}” from the arrangement to a session slot of its track, analyse again and write; it is then copied over itself with the envelope.`,
  );
}

/** A track that holds no clips: Live takes no envelope there. */
function noLane(name: string, kind: ClipLess): Refusal {
  return refusal(
    "envelope-unsupported",
    `There is no clip on ${CLIP_LESS_WORDS[kind]} that an envelope could be drawn in, and Live takes none into a lane without one; the command line writes the lane of “${name}” into a copy of the set.`,
  );
}

function ordersOf(read: LomSet, write: EnvelopeWrite, index: number): Result<readonly PlannedOrder[], Refusal> {
  const track = read.tracks.find((each) => each.track.id === write.track);
  if (track === undefined) return refused(OTHER_TRACK);
  const parameter = parameterOf(track.track, write.target);
  if (parameter === undefined) {
    const sentence = `The parameter to be written is not on track “${track.track.name}” any more: analyse again, then write.`;
    return refused(refusal("parameter-unknown", sentence));
  }
  const spot = { write: index, track, parameter };
  return write.place.kind === "session" ? sessionOrder(spot, write, write.place.slot) : arrangementOrders(spot, write);
}

const OTHER_TRACK = refusal(
  "track-unknown",
  "The track to be written is gone, or this device stands on another by now: analyse again, then write.",
);

type Spot = Pick<PlannedOrder, "write" | "track" | "parameter">;

function sessionOrder(spot: Spot, write: EnvelopeWrite, slot: number): Result<readonly PlannedOrder[], Refusal> {
  const { name } = spot.track.track;
  const clip = spot.track.clips.find((each) => each.clip.place === "session" && each.clip.slot === slot);
  if (clip === undefined) {
    return refused(refusal("clip-unknown", `Track “${name}” has no clip in scene ${slot + 1}.`));
  }
  if (clip.clip.kind === "audio" && !clip.clip.warped) {
    const sentence = `Live never plays an envelope of the unwarped clip “${clip.clip.name}”: turn Warp on, analyse again and write.`;
    return refused(refusal("envelope-unsupported", sentence));
  }
  if (write.mode !== "replace" && write.points.length === 0) return ok([]);
  const points = straightened(write.points);
  const from = Math.min(clip.clip.loop.start, contentStart(clip.clip), points[0]?.time ?? Number.POSITIVE_INFINITY);
  const to = Math.max(clip.end, points.at(-1)?.time ?? Number.NEGATIVE_INFINITY);
  const span = write.mode === "replace" ? { from, to } : write.mode.merge;
  return ok([{ ...spot, clip, over: null, points, ...span }]);
}

/** One order for every clip of the arrangement under the stretch that the write owns. */
function arrangementOrders(spot: Spot, write: EnvelopeWrite): Result<readonly PlannedOrder[], Refusal> {
  const { track } = spot.track;
  const [first, last] = [write.points[0], write.points.at(-1)];
  if (first === undefined || last === undefined) {
    const sentence = `An envelope in the arrangement of track “${track.name}” can only be written over: delete it in Live.`;
    return refused(refusal("envelope-unsupported", sentence));
  }
  const span = write.mode === "replace" ? { from: first.time, to: last.time } : write.mode.merge;
  const under = spot.track.clips.filter(
    ({ clip }) => clip.place === "arrangement" && clip.start < span.to && clip.end > span.from,
  );
  const without = clipLess(track.kind);
  if (under.length === 0 && without !== null) return refused(noLane(track.name, without));
  if (under.length === 0) {
    return refused(refusal("clip-unknown", `Track “${track.name}” has no clip in the arrangement under the envelope.`));
  }
  const points = straightened(write.points);
  const orders: PlannedOrder[] = [];
  for (const over of under) {
    const carrier = carrierOf(over, spot.track.clips);
    if (carrier === null) return refused(noCarrier(over));
    orders.push({ ...spot, clip: carrier, over, ...onContent(points, over, contentStart(carrier.clip)) });
  }
  return ok(orders);
}

/** The part of a song envelope under a clip, on the clip's content axis, pinned at both edges. */
function onContent(points: StraightEnvelope<RawValue>, { clip }: LomClip, origin: Beats) {
  const { start, end } = clip;
  const inside = points.filter(({ time }) => time > start && time < end);
  const pinned = [
    { time: start, value: evaluateEnvelope(points, start) },
    ...inside,
    { time: end, value: evaluateBefore(points, end) },
  ];
  return {
    points: pinned.map(({ time, value }) => ({ time: time - start + origin, value })),
    from: origin,
    to: end - start + origin,
  };
}
