import type { Element } from "#examples/live-set/xml.ts";
import { element, group, values } from "#examples/live-set/xml.ts";
import type { Beats } from "#src/model/units.ts";

export interface Automation {
  readonly target: number;
  readonly kind: "FloatEvent" | "EnumEvent";
  /** In rising time, at least one; the first value also holds for all time before. */
  readonly points: readonly (readonly [time: Beats, value: number])[];
}

/** A track's automation. A single point is written as the value that always holds. */
export function automationEnvelopes(automations: readonly Automation[]): Element {
  const envelopes = automations.map(({ target, kind, points }, id) => {
    const events =
      points.length === 1 ? [[BEFORE_ALL_TIME, points[0]![1]]] : [[BEFORE_ALL_TIME, points[0]![1]], ...points];
    return element("AutomationEnvelope", { Id: id }, [
      group("EnvelopeTarget", ...values({ PointeeId: target })),
      group(
        "Automation",
        group("Events", ...events.map(([time, value], i) => element(kind, { Id: i, Time: time!, Value: value! }))),
        transformViewState(),
      ),
    ]);
  });
  return group("AutomationEnvelopes", element("Envelopes", {}, envelopes));
}

export function transformViewState(): Element {
  return group(
    "AutomationTransformViewState",
    ...values({ IsTransformPending: false }),
    element("TimeAndValueTransforms"),
  );
}

/** Where Live puts the event that says what held before the first point. Source: every envelope in sets saved by Live. */
const BEFORE_ALL_TIME: Beats = -63072000;
