import { isPointee, type SetVersion, trackLabel, tracksOf } from "#test/doubles/lint/als/lint-set.ts";
import type { XmlElement } from "#test/doubles/lint/xml-tree.ts";

/** Where Live puts the first event of every envelope: before all time, in beats. */
const BEFORE_ALL_TIME = -63_072_000;

/** Envelopes point inside their track, one a target, and hold events as Live writes them. */
export function envelopeProblems(set: XmlElement, version: SetVersion): readonly string[] {
  return tracksOf(set).flatMap((track) => {
    const targets = new Map<string, XmlElement>();
    const parents = new Map<XmlElement, XmlElement>();
    for (const element of track.walk()) {
      for (const child of element.children) parents.set(child, element);
      const id = element.get("Id");
      if (id !== null && isPointee(element)) targets.set(id, element);
    }
    const parameterOf = (id: string) => parents.get(targets.get(id) ?? track) ?? null;
    const name = trackLabel(track);
    return [
      ...laneProblems(track, targets, name),
      ...[...track.walk()]
        .filter(({ tag }) => tag === "AutomationEnvelope" || tag === "ClipEnvelope")
        .flatMap((envelope) => [
          ...heldProblems(envelope, version, name),
          ...kindProblems(envelope, parameterOf(pointeeOf(envelope)), name),
          ...(envelope.tag === "ClipEnvelope" && !targets.has(pointeeOf(envelope))
            ? [
                `unlike Live: ${name}: a clip envelope points at ${pointeeOf(envelope)}, not in this track (Live drops it)`,
              ]
            : []),
        ]),
    ];
  });
}

function pointeeOf(envelope: XmlElement): string {
  return envelope.find("EnvelopeTarget", "PointeeId")?.get("Value") ?? "none";
}

function laneProblems(track: XmlElement, targets: ReadonlyMap<string, XmlElement>, name: string): readonly string[] {
  const seen = new Set<string>();
  return (track.find("AutomationEnvelopes", "Envelopes")?.all("AutomationEnvelope") ?? []).flatMap((envelope) => {
    const target = pointeeOf(envelope);
    const again = seen.has(target);
    seen.add(target);
    return [
      ...(targets.has(target) ? [] : [`refused: ${name}: an envelope points at ${target}, not in this track`]),
      ...(again ? [`unlike Live: ${name}: two envelopes for target ${target}`] : []),
    ];
  });
}

function heldProblems(envelope: XmlElement, { hasTransformState }: SetVersion, track: string): readonly string[] {
  const name = `${track}: the envelope of ${pointeeOf(envelope)}`;
  const state = envelope.find("Automation", "AutomationTransformViewState") !== null || !hasTransformState;
  const stateless = state ? [] : [`unlike Live: ${name} lacks its AutomationTransformViewState`];
  const events = envelope.find("Automation", "Events")?.children ?? [];
  const [first, second] = events;
  if (first === undefined) return [...stateless, `unlike Live: ${name} is empty`];
  const times = events.map((event) => event.numeric("Time"));
  const early = times[0] === BEFORE_ALL_TIME;
  return [
    ...stateless,
    ...(new Set(events.map(({ tag }) => tag)).size > 1 ? [`refused: ${name} mixes kinds of event`] : []),
    ...(early ? [] : [`unlike Live: ${name} does not begin before all time`]),
    ...(early && second !== undefined && first.get("Value") !== second.get("Value")
      ? [`unlike Live: ${name} begins with another value than its first point`]
      : []),
    ...(times.every((time, at) => at === 0 || time >= times[at - 1]!) ? [] : [`refused: ${name} is not in time order`]),
    ...(events.at(-1)!.get("CurveControl1X") === null ? [] : [`unlike Live: ${name} ends in a bend`]),
  ];
}

/** Live ignores numbers that are written for a switch, without a word. */
function kindProblems(envelope: XmlElement, parameter: XmlElement | null, track: string): readonly string[] {
  const kind = envelope.find("Automation", "Events")?.children[0]?.tag;
  const isSwitch = /^(?:true|false)$/.test(parameter?.find("Manual")?.get("Value") ?? "");
  if (!isSwitch || kind === "BoolEvent" || kind === undefined) return [];
  return [`refused: ${track}: <${parameter!.tag}> is a switch, and its envelope has ${kind}s`];
}
