import { parameterPath } from "#src/adapters/als/locate/parameter-path.ts";
import { isInside } from "#src/adapters/als/locate/pointees.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { BezierHandles, Breakpoint } from "#src/model/envelope.ts";
import type { ParameterEnvelope } from "#src/model/live-set.ts";

/** Before all time: the first event of every envelope that Live writes. Source: measured, 2789 envelopes of Live 9 to 12. */
export const SENTINEL_TIME = -63072000;

/** Reads an `AutomationEnvelope` or a `ClipEnvelope`; `null` with a warning where its numbers cannot be read. */
export function readEnvelope(context: SetContext, envelope: number, track: number): ParameterEnvelope | null {
  const { xml, warnings } = context;
  const pointee = xml.childNumber(xml.child(envelope, "EnvelopeTarget"), "PointeeId");
  const points = readEvents(xml, xml.path(envelope, "Automation", "Events"));
  if (pointee === null || points === null) {
    warnings.push(`An envelope of track ${trackName(xml, track)} has unreadable numbers and was left out.`);
    return null;
  }
  const found = context.pointees.elementOf(pointee);
  const target = found !== NONE && isInside(xml, found, track) ? found : NONE;
  const parameter = target === NONE ? "unknown" : parameterPath(xml, target);
  return { parameter, target: pointee, meaning: meaningOf(xml, target), ...withoutSentinel(points) };
}

/** Live 9 keeps the arrangement's curves inside the parameters; those that hold more than a resting value are read. */
export function readLegacyEnvelopes(context: SetContext, track: number): ParameterEnvelope[] {
  const { xml } = context;
  const tag = xml.tagOf("ArrangerAutomation");
  const found: ParameterEnvelope[] = [];
  for (let at = track + 1; tag !== NONE && at < xml.after(track); at += 1) {
    if (xml.tag(at) !== tag) continue;
    const target = xml.child(xml.parent(at), "AutomationTarget");
    const id = xml.number(target, "Id");
    const points = id === null ? null : readEvents(xml, xml.child(at, "Events"));
    if (id === null || points === null || points.length < 2) continue;
    found.push({
      parameter: parameterPath(xml, target),
      target: id,
      meaning: "automation",
      ...withoutSentinel(points),
    });
  }
  return found;
}

/** All events with the sentinel, in rising time; `null` where a number cannot be read. */
export function readEvents(xml: XmlIndex, events: number): Breakpoint[] | null {
  const points: Breakpoint[] = [];
  let sorted = true;
  for (const event of xml.children(events)) {
    const point = readEvent(xml, event);
    if (point === null) return null;
    sorted &&= point.time >= (points.at(-1)?.time ?? Number.NEGATIVE_INFINITY);
    points.push(point);
  }
  return sorted ? points : points.sort((one, other) => one.time - other.time);
}

/** One `FloatEvent`, `BoolEvent` or `EnumEvent`. */
export function readEvent(xml: XmlIndex, event: number): Breakpoint | null {
  const time = xml.number(event, "Time");
  const value = xml.name(event) === "BoolEvent" ? readSwitch(xml, event) : xml.number(event, "Value");
  if (time === null || value === null) return null;
  const curve = readHandles(xml, event);
  return curve === null ? { time, value } : { time, value, curve };
}

function readSwitch(xml: XmlIndex, event: number): number | null {
  const text = xml.attribute(event, "Value");
  return text === "true" ? 1 : text === "false" ? 0 : null;
}

function readHandles(xml: XmlIndex, event: number): BezierHandles | null {
  const x1 = xml.number(event, "CurveControl1X");
  if (x1 === null) return null;
  const y1 = xml.number(event, "CurveControl1Y");
  const x2 = xml.number(event, "CurveControl2X");
  const y2 = xml.number(event, "CurveControl2Y");
  return y1 === null || x2 === null || y2 === null ? null : { x1, y1, x2, y2 };
}

function withoutSentinel(points: readonly Breakpoint[]): Pick<ParameterEnvelope, "points" | "initial"> {
  const first = points[0];
  if (first === undefined || first.time > SENTINEL_TIME || points.length === 1) return { points };
  return { points: points.slice(1), initial: first.value };
}

/** Automation moves the parameter itself, as MIDI controllers are moved; everything else is relative to it. */
function meaningOf(xml: XmlIndex, target: number): ParameterEnvelope["meaning"] {
  const name = target === NONE ? "AutomationTarget" : xml.name(target);
  return name === "AutomationTarget" || name.startsWith("ControllerTargets.") ? "automation" : "modulation";
}

function trackName(xml: XmlIndex, track: number): string {
  return xml.text(xml.child(track, "Name"), "EffectiveName") ?? "?";
}
