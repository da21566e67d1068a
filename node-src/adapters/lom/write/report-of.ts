import { contentStart } from "#src/adapters/lom/write/carrier-of.ts";
import type { PlannedOrder } from "#src/adapters/lom/write/orders-for.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { RawValue } from "#src/model/units.ts";
import type { ClipEnvelopeReport } from "#src/ports/envelope-writer.ts";
import type { EnvelopeWrite, ReplacedClip, WriteReport } from "#src/ports/live-host.ts";

/** What the writer reports of its clips, as a report on the writes that asked for them. */
export function reportOf(
  writes: readonly EnvelopeWrite[],
  orders: readonly PlannedOrder[],
  drawn: readonly ClipEnvelopeReport[],
): WriteReport {
  const done = orders.map((order, index) => ({ order, report: drawn[index] ?? EMPTY }));
  const replaced = new Map<string, WriteReport["replaced"][number]>();
  for (const { order, report } of done) {
    const key = JSON.stringify([order.clip.id, order.over?.id ?? 0, order.parameter.target]);
    const target = order.parameter.target ?? 0;
    const exact = report.replacedExact !== false;
    if (!replaced.has(key)) replaced.set(key, { target, points: onAxisOf(order, report.replaced), exact });
  }
  return {
    route: "companion",
    breakpoints: drawn.reduce((sum, { breakpoints }) => sum + breakpoints, 0),
    maximumError: drawn.reduce((most, { maximumError }) => Math.max(most, maximumError), 0),
    readBack: writes.map((_, index) =>
      done.flatMap(({ order, report }) => (order.write === index ? onAxisOf(order, report.readBack) : [])),
    ),
    replaced: [...replaced.values()],
    replacedClips: replacedClips(orders, drawn),
    cautions: cautionsOf(orders, drawn),
  };
}

function cautionsOf(orders: readonly PlannedOrder[], drawn: readonly ClipEnvelopeReport[]): readonly string[] {
  const held = new Set(orders.flatMap(({ parameter }, index) => (drawn[index]?.overridden ? [parameter.name] : [])));
  const overridden = [...held].map(
    (name) => `“${name}” still stands where a hand has put it: press Re-Enable Automation to hear the envelope.`,
  );
  return drawn.some(({ oneStep }) => oneStep === false) ? [...overridden, STEPS] : overridden;
}

/** A write of many slices: a button of a control surface that is let go meanwhile closes Live's undo step. */
const STEPS = "Undo may take more than one step if a controller was in use meanwhile.";

/**
 * Clips of the arrangement that these orders' copies take the place of, in song order. A second copy to the same beat takes
 * the place of the first, which is not named.
 */
export function replacedClips(
  orders: readonly PlannedOrder[],
  reports: readonly ClipEnvelopeReport[],
): readonly ReplacedClip[] {
  const byStart = new Map<string, ReplacedClip>();
  for (const [index, report] of reports.entries()) {
    for (const clip of report.replacedClips) {
      const key = JSON.stringify([orders[index]?.track.track.id, clip.start]);
      if (!byStart.has(key)) byStart.set(key, clip);
    }
  }
  return [...byStart.values()].sort((one, other) => one.start - other.start);
}

const EMPTY: ClipEnvelopeReport = {
  shape: "breakpoints",
  breakpoints: 0,
  maximumError: 0,
  readBack: [],
  replaced: [],
  replacedClips: [],
};

/** Content beats of a carrier as beats of the song; a session clip keeps its own. */
function onAxisOf({ clip, over }: PlannedOrder, points: Envelope<RawValue>): Envelope<RawValue> {
  if (over === null) return points;
  const shift = over.clip.start - contentStart(clip.clip);
  return points.map((point) => ({ ...point, time: point.time + shift }));
}
