import { isInside, isPointeeName, type Pointees } from "#src/adapters/als/locate/pointees.ts";
import { liveSetOf, type SetVersion } from "#src/adapters/als/locate/set-version.ts";
import { trackElements } from "#src/adapters/als/locate/track-elements.ts";
import { readEvents, SENTINEL_TIME } from "#src/adapters/als/read/read-envelope.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";

/**
 * What Live would refuse, repair or drop in a set, as far as writing an envelope can cause it, one line each.
 * Source: rules that hold in all of 358 sets saved by Live 9 to 12, and load errors that people report.
 */
export function structureProblems(xml: XmlIndex, version: SetVersion, pointees: Pointees): string[] {
  const liveSet = liveSetOf(xml);
  const listsWithRepeats = repeatingLists(xml);
  return [
    ...pointees.duplicates.map((id) => `id ${id} stands for more than one target`),
    ...counterProblems(xml, liveSet, pointees),
    ...trackElements(xml, liveSet).flatMap(({ element, id }) => trackProblems(xml, element, id, pointees)),
    ...envelopeElements(xml).flatMap((envelope) => envelopeProblems(xml, envelope, version, listsWithRepeats)),
  ];
}

function counterProblems(xml: XmlIndex, liveSet: number, pointees: Pointees): string[] {
  const next = xml.childNumber(liveSet, "NextPointeeId");
  if (next === null) return ["NextPointeeId is missing"];
  return next > pointees.highest ? [] : [`NextPointeeId ${next} is not above ${pointees.highest}`];
}

function trackProblems(xml: XmlIndex, track: number, id: number, pointees: Pointees): string[] {
  const list = xml.path(track, "AutomationEnvelopes", "Envelopes");
  const seen = new Set<number>();
  return xml.children(list).flatMap((envelope) => {
    const target = xml.childNumber(xml.child(envelope, "EnvelopeTarget"), "PointeeId");
    if (target === null) return [`an envelope of track ${id} has no target`];
    const again = seen.has(target);
    seen.add(target);
    const element = pointees.elementOf(target);
    const inside = element !== NONE && isInside(xml, element, track);
    return [
      ...(again ? [`track ${id} has two envelopes for target ${target}`] : []),
      ...(inside ? [] : [`an envelope of track ${id} points at ${target} outside it`]),
    ];
  });
}

function envelopeElements(xml: XmlIndex): number[] {
  const tags = new Set([xml.tagOf("AutomationEnvelope"), xml.tagOf("ClipEnvelope")]);
  tags.delete(NONE);
  const found: number[] = [];
  for (let at = 0; tags.size > 0 && at < xml.count; at += 1) {
    if (tags.has(xml.tag(at))) found.push(at);
  }
  return found;
}

/** Whether siblings under an element share an id; looked at once for each. */
function repeatingLists(xml: XmlIndex): (list: number) => boolean {
  const known = new Map<number, boolean>();
  return (list) => {
    const repeats = known.get(list) ?? repeatedIds(xml, xml.children(list));
    known.set(list, repeats);
    return repeats;
  };
}

function envelopeProblems(
  xml: XmlIndex,
  envelope: number,
  version: SetVersion,
  sharesIds: (list: number) => boolean,
): string[] {
  const events = xml.path(envelope, "Automation", "Events");
  const list = xml.children(events);
  const name = `envelope ${xml.number(envelope, "Id")} of <${xml.name(xml.parent(xml.parent(envelope)))}>`;
  const state = xml.path(envelope, "Automation", "AutomationTransformViewState");
  const told = [
    ...(repeatedIds(xml, list) ? [`${name} has events with one id`] : []),
    ...(sharesIds(xml.parent(envelope)) ? [`${name} shares its id`] : []),
    ...(new Set(list.map((event) => xml.tag(event))).size > 1 ? [`${name} mixes kinds of event`] : []),
    ...(state === NONE && version.live >= 11 ? [`${name} lacks its transform state`] : []),
  ];
  return [...told, ...eventProblems(xml, events, list, name)];
}

function eventProblems(xml: XmlIndex, events: number, list: readonly number[], name: string): string[] {
  const points = readEvents(xml, events);
  if (points === null || points.length === 0) return [`${name} has no readable events`];
  const times = list.map((event) => xml.number(event, "Time"));
  const [first, second] = points;
  return [
    ...(points.some(({ time }, index) => times[index] !== time) ? [`${name} is out of order`] : []),
    ...(first!.time === SENTINEL_TIME ? [] : [`${name} does not start before all time`]),
    ...(second === undefined || Math.fround(second.value) === Math.fround(first!.value)
      ? []
      : [`${name} starts with another value`]),
    ...(points.at(-1)!.curve === undefined ? [] : [`${name} ends in a bend`]),
  ];
}

function repeatedIds(xml: XmlIndex, siblings: readonly number[]): boolean {
  const ids = siblings
    .filter((each) => !isPointeeName(xml.name(each)))
    .map((each) => xml.number(each, "Id"))
    .filter((id) => id !== null);
  return new Set(ids).size < ids.length;
}
