import { withoutMiddles } from "#src/dsp/merge-envelope.ts";
import type { StraightEnvelope } from "#src/model/envelope.ts";
import type { RawValue } from "#src/model/units.ts";
import type { ClipEnvelopeOrder, ClipEnvelopeReport } from "#src/ports/envelope-writer.ts";

/**
 * Beats. What is nearer together is one moment: Live's `value_at_time` could not be asked between the two. Half a
 * nanosecond at 120 bpm, far below a sample.
 */
const MOMENT = 2 ** -30;
const LENGTH_BYTES = 4;
const PAIR_BYTES = 16;

/**
 * Orders as one payload: the JSON's length (uint32, big-endian), the JSON, and all points as float64 pairs (time, value;
 * little-endian). Times nearer than a billionth of a beat are one time.
 * @throws RangeError for a bend: the wire has none, and drawn straight it would be another curve.
 */
export function encodeOrders(orders: readonly ClipEnvelopeOrder[]): Uint8Array {
  if (orders.some(({ points }) => points.some(({ curve }) => curve !== undefined)))
    throw new RangeError("encodeOrders: bends must be laid out before");
  const straight = orders.map((order) => atMoments(order.points, order));
  const heads = orders.map((order, index) => ({
    clip: order.clip,
    parameter: order.parameter,
    clipName: order.clipName,
    parameterName: order.parameterName,
    from: order.from,
    to: order.to,
    arrangement: order.arrangement,
    points: straight[index]!.length,
  }));
  const text = new TextEncoder().encode(JSON.stringify({ orders: heads }));
  const points = straight.flat();
  const bytes = new Uint8Array(LENGTH_BYTES + text.byteLength + points.length * PAIR_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.byteLength);
  bytes.set(text, LENGTH_BYTES);
  const start = LENGTH_BYTES + text.byteLength;
  for (const [index, { time, value }] of points.entries()) {
    view.setFloat64(start + index * PAIR_BYTES, time, true);
    view.setFloat64(start + index * PAIR_BYTES + PAIR_BYTES / 2, value, true);
  }
  return bytes;
}

/** The reports in a result's payload; `null` where it does not hold as many as were ordered. */
export function decodeReports(bytes: Uint8Array, count: number): readonly ClipEnvelopeReport[] | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = LENGTH_BYTES + view.getUint32(0);
    const text = new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start));
    const { reports } = JSON.parse(text) as { reports: readonly ReportHead[] };
    const pairs = pairReader(view, start);
    const read = reports.map((head) => ({ ...head, readBack: pairs(head.readBack), replaced: pairs(head.replaced) }));
    return read.length === count ? read : null;
  } catch {
    return null;
  }
}

/** A report as it travels: counts in the place of lists. */
type ReportHead = Omit<ClipEnvelopeReport, "readBack" | "replaced"> & {
  readonly readBack: number;
  readonly replaced: number;
};

function pairReader(view: DataView, start: number): (count: number) => StraightEnvelope<RawValue> {
  let at = start;
  return (count) => {
    const first = at;
    at += count * PAIR_BYTES;
    return Array.from({ length: count }, (_, index) => ({
      time: view.getFloat64(first + index * PAIR_BYTES, true),
      value: view.getFloat64(first + index * PAIR_BYTES + PAIR_BYTES / 2, true),
    }));
  };
}

/** Points that are at one moment with the one before them, or with an edge, are put there. What is wrong stays wrong. */
function atMoments(points: StraightEnvelope<RawValue>, { from, to }: ClipEnvelopeOrder): StraightEnvelope<RawValue> {
  let last = from;
  const moved = points.map((point) => {
    if (atOnce(point.time, to)) last = to;
    else if (!atOnce(point.time, last)) last = point.time;
    return point.time === last ? point : { ...point, time: last };
  });
  return moved.every((point, index) => point === points[index]) ? points : withoutMiddles(moved);
}

function atOnce(time: number, other: number): boolean {
  return Math.abs(time - other) < MOMENT;
}
