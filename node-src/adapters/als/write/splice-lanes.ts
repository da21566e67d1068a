import { liveSetOf, type SetVersion } from "#src/adapters/als/locate/set-version.ts";
import { SENTINEL_TIME } from "#src/adapters/als/read/read-envelope.ts";
import type { Lane, LaneForm } from "#src/adapters/als/write/lane.ts";
import { joinLines, lineStyle, type TextLine } from "#src/adapters/als/write/line-style.ts";
import { ownLineRemoved } from "#src/adapters/als/write/own-line.ts";
import type { PlannedLane } from "#src/adapters/als/write/plan-writes.ts";
import { element, eventLines, renderEnvelope, transformLines } from "#src/adapters/als/write/render-envelope.ts";
import { type RenderedEvents, renderEvents } from "#src/adapters/als/write/render-events.ts";
import type { Splice } from "#src/adapters/als/write/splice.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { CurvePoint } from "#src/dsp/bezier.ts";

/** The splices that make every lane hold what was planned, and raise `NextPointeeId` where an id would reach it. */
export function spliceLanes(xml: XmlIndex, version: SetVersion, planned: readonly PlannedLane[]): Splice[] {
  const state = hasTransformState(xml, version);
  const lists = new Map<string, Edit[]>();
  let highest = -1;
  for (const { lane, points } of planned) {
    const rendered = renderEvents(kept(xml, lane, points), lane.kind, xml, lane.held);
    highest = Math.max(highest, rendered.highestId);
    const key = `${lane.owner} ${lane.form.list}`;
    lists.set(key, [...(lists.get(key) ?? []), { lane, rendered }]);
  }
  const splices = [...lists.values()].map((edits) => spliceList(xml, edits, state));
  highest = splices.reduce((most, each) => Math.max(most, each.highestId), highest);
  return [...splices.flatMap((each) => each.splices), ...raiseNextId(xml, highest)];
}

interface Edit {
  readonly lane: Lane;
  readonly rendered: RenderedEvents;
}

/** A set always holds the envelopes of tempo and time signature: emptied, they rest at the value set by hand. */
function kept(xml: XmlIndex, lane: Lane, points: readonly CurvePoint[]): readonly CurvePoint[] {
  const always = ALWAYS.has(xml.name(lane.parameter)) && lane.form.envelope === "AutomationEnvelope";
  return points.length === 0 && always ? [{ time: SENTINEL_TIME, value: lane.resting }] : points;
}

const ALWAYS = new Set(["Tempo", "TimeSignature"]);

interface SplicedList {
  readonly splices: readonly Splice[];
  readonly highestId: number;
}

/** All edits of one list of envelopes. */
function spliceList(xml: XmlIndex, edits: readonly Edit[], state: boolean): SplicedList {
  const { owner, form } = edits[0]!.lane;
  const outer = xml.child(owner, form.list);
  const list = xml.child(outer, "Envelopes");
  const children = xml.children(list);
  const highest = children.reduce((most, each) => Math.max(most, xml.number(each, "Id") ?? -1), -1);
  const added = edits.filter(({ lane, rendered }) => lane.envelope === NONE && rendered.events.length > 0);
  const fresh = added.map(({ lane, rendered }, index) =>
    renderEnvelope(form, highest + 1 + index, lane.address.target, rendered.events, state),
  );
  const highestId = highest + fresh.length;
  const there = edits.filter(({ lane }) => lane.envelope !== NONE);
  const removed = there.filter(({ rendered }) => rendered.events.length === 0).map(({ lane }) => lane.envelope);
  if (list === NONE) return { splices: fresh.length === 0 ? [] : [newList(xml, owner, form, outer, fresh)], highestId };
  if (removed.length === children.length) return { splices: wholeList(xml, list, fresh), highestId };
  const replaced = there.filter(({ rendered }) => rendered.events.length > 0);
  return {
    splices: [
      ...replaced.flatMap(({ lane, rendered }) => replaceEvents(xml, lane.envelope, rendered.events)),
      ...removed.map((envelope) => ownLineRemoved(xml, envelope)),
      ...addition(xml, children.at(-1)!, fresh),
    ],
    highestId,
  };
}

/** A list that had nothing, or keeps nothing. */
function wholeList(xml: XmlIndex, list: number, fresh: readonly TextLine[][]): Splice[] {
  const lines = fresh.length === 0 ? [{ level: 0, text: "<Envelopes />" }] : element("Envelopes", fresh.flat());
  return xml.children(list).length === 0 && fresh.length === 0 ? [] : [replaceElement(xml, list, lines)];
}

/** A list for an owner that has none, before the element that Live writes next. */
function newList(xml: XmlIndex, owner: number, form: LaneForm, outer: number, fresh: readonly TextLine[][]): Splice {
  const lines = element(form.list, element("Envelopes", fresh.flat()));
  if (outer !== NONE) return replaceElement(xml, outer, lines);
  const next =
    form.before.map((name) => xml.child(owner, name)).find((each) => each !== NONE) ?? xml.children(owner)[0]!;
  const style = lineStyle(xml, next);
  const from = xml.start(next);
  return { from, to: from, text: joinLines(lines, style) + style.newline + style.indent };
}

function replaceElement(xml: XmlIndex, old: number, lines: readonly TextLine[]): Splice {
  return { from: xml.start(old), to: xml.end(old), text: joinLines(lines, lineStyle(xml, old)) };
}

/** New events, and no transformation pending, as it belonged to the old ones. */
function replaceEvents(xml: XmlIndex, envelope: number, events: readonly string[]): Splice[] {
  const automation = xml.child(envelope, "Automation");
  const old = xml.child(automation, "Events");
  const state = xml.child(automation, "AutomationTransformViewState");
  const pending = state !== NONE && !isResting(xml, state) ? [replaceElement(xml, state, transformLines())] : [];
  return [replaceElement(xml, old, eventLines(events)), ...pending];
}

function isResting(xml: XmlIndex, state: number): boolean {
  const transforms = xml.child(state, "TimeAndValueTransforms");
  return xml.text(state, "IsTransformPending") !== "true" && xml.children(transforms).length === 0;
}

function addition(xml: XmlIndex, last: number, fresh: readonly TextLine[][]): Splice[] {
  if (fresh.length === 0) return [];
  const style = lineStyle(xml, last);
  const at = xml.end(last);
  return [{ from: at, to: at, text: style.newline + style.indent + joinLines(fresh.flat(), style) }];
}

/** Live writes the state since 10.1, whose format is the first to be numbered 377. Source: 358 sets of Live 9 to 12. */
function hasTransformState(xml: XmlIndex, { live, minor }: SetVersion): boolean {
  return live >= 11 || minor.endsWith("_377") || xml.tagOf("AutomationTransformViewState") !== NONE;
}

function raiseNextId(xml: XmlIndex, highest: number): Splice[] {
  const counter = xml.child(liveSetOf(xml), "NextPointeeId");
  const next = xml.number(counter, "Value");
  const range = counter === NONE ? null : xml.attributeRange(counter, "Value");
  if (next === null || range === null || next > highest) return [];
  return [{ ...range, text: String(highest + 1) }];
}
