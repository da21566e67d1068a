import { readEvents, SENTINEL_TIME } from "#src/adapters/als/read/read-envelope.ts";
import type { SetContext } from "#src/adapters/als/read/set-context.ts";
import { NONE } from "#src/adapters/als/xml/xml-index.ts";
import type { Device, Parameter, Track } from "#src/model/live-set.ts";
import type { RawValue } from "#src/model/units.ts";

/**
 * What the parameters of a track are held at by a lane of the arrangement that never moves, by target: Live plays the lane's
 * only point, and `Manual` is then whatever was touched last.
 *
 * Source: sets whose tempo was changed in `Manual` alone kept the old one in Live; in 24 real sets of Live 9 to 12 the two agree
 * but for rounding, the point being the round number (120 beside 119.999992).
 */
export function heldValues(context: SetContext, track: number): ReadonlyMap<number, RawValue> {
  const { xml } = context;
  const lanes = xml.children(xml.path(track, "AutomationEnvelopes", "Envelopes")).map((lane) => ({
    target: xml.childNumber(xml.child(lane, "EnvelopeTarget"), "PointeeId"),
    events: xml.path(lane, "Automation", "Events"),
  }));
  const held = new Map<number, RawValue>();
  for (const { target, events } of [...lanes, ...(context.liveVersion < 10 ? lanesInside(context, track) : [])]) {
    const value = target === null ? null : heldAt(context, events);
    if (target !== null && value !== null) held.set(target, value);
  }
  return held;
}

/** The same of a track that has been read: its values are what is played. */
export function withHeldValues(track: Track, held: ReadonlyMap<number, RawValue>): Track {
  if (held.size === 0) return track;
  const parameter = (each: Parameter): Parameter => {
    const value = each.target === null ? undefined : held.get(each.target);
    return value === undefined ? each : { ...each, value };
  };
  const device = (each: Device): Device => {
    const parameters = each.parameters.map(parameter);
    const on = parameters.find(({ name }) => name === "On");
    return { ...each, parameters, on: on === undefined ? each.on : on.value !== 0, nested: each.nested.map(device) };
  };
  const { volume, pan, sends, splitPan, crossfader } = track.mixer;
  const mixer = {
    ...track.mixer,
    ...{ volume: parameter(volume), pan: parameter(pan), sends: sends.map(parameter) },
    ...(splitPan === undefined
      ? {}
      : { splitPan: { left: parameter(splitPan.left), right: parameter(splitPan.right) } }),
    ...(crossfader === undefined ? {} : { crossfader: parameter(crossfader) }),
  };
  return { ...track, mixer, devices: track.devices.map(device) };
}

function heldAt({ xml }: SetContext, events: number): RawValue | null {
  const points = xml.children(events).length === 1 ? readEvents(xml, events) : null;
  const [point] = points ?? [];
  return point !== undefined && point.time <= SENTINEL_TIME ? point.value : null;
}

/** Up to Live 9 every parameter holds its lane. */
function lanesInside(
  { xml }: SetContext,
  track: number,
): { readonly target: number | null; readonly events: number }[] {
  const tag = xml.tagOf("ArrangerAutomation");
  const found: { readonly target: number | null; readonly events: number }[] = [];
  for (let at = track + 1; tag !== NONE && at < xml.after(track); at += 1) {
    if (xml.tag(at) !== tag) continue;
    const target = xml.number(xml.child(xml.parent(at), "AutomationTarget"), "Id");
    if (target !== null) found.push({ target, events: xml.child(at, "Events") });
  }
  return found;
}
