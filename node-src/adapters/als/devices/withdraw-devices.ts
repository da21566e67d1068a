import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { type SplicedSet, strayChange } from "#src/adapters/als/check/stray-change.ts";
import { type DeviceChain, deviceChain } from "#src/adapters/als/devices/device-chain.ts";
import { clipSpots } from "#src/adapters/als/locate/clip-spots.ts";
import type { IndexedSet } from "#src/adapters/als/locate/opened-set.ts";
import { indexPointees, isInside, isPointeeName } from "#src/adapters/als/locate/pointees.ts";
import { liveSetOf, openSet } from "#src/adapters/als/locate/set-version.ts";
import { trackElements } from "#src/adapters/als/locate/track-elements.ts";
import { ownLineRemoved } from "#src/adapters/als/write/own-line.ts";
import { planWrites } from "#src/adapters/als/write/plan-writes.ts";
import { applySplices, type Splice } from "#src/adapters/als/write/splice.ts";
import { spliceLanes } from "#src/adapters/als/write/splice-lanes.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** Which device leaves a set, and what it leaves behind. */
export interface Withdrawal {
  readonly track: number;
  /** Of its first parameter. */
  readonly target: number;
  /** What an empty chain reads. */
  readonly emptyList: string;
  /** `NextPointeeId`, where it still reads `from`: something else raised it otherwise. */
  readonly counter: { readonly from: string; readonly to: string };
}

/** A set without devices, and the ids that went with them. */
export interface BareSet {
  readonly set: IndexedSet;
  readonly targets: ReadonlySet<number>;
}

/**
 * Takes devices out of the text of a set, one after the other, and the curves on them: what else stands there stays as it is, byte
 * by byte.
 * @throws AlsRefusal where one is not there, or what came of it differs.
 */
export function withdrawDevices(before: IndexedSet, path: string, withdrawals: readonly Withdrawal[]): BareSet {
  let set = before;
  const gone = new Set<number>();
  for (const withdrawal of withdrawals) {
    const done = withdrawOne(set, path, withdrawal);
    set = done.set;
    for (const target of done.targets) gone.add(target);
  }
  return { set, targets: gone };
}

function withdrawOne(before: IndexedSet, path: string, { track, target, emptyList, counter }: Withdrawal): BareSet {
  const { chain, device } = deviceOf(before.xml, track, target, path);
  const targets = pointeesIn(before.xml, device);
  const bare = withoutCurves(before, path, track, targets);
  const { xml } = bare;
  const now = bare === before ? { chain, device } : deviceOf(xml, track, target, path);
  const splices = [removed(xml, now.chain, now.device, emptyList), ...lowered(xml, counter, targets)];
  return { set: spliced(bare, path, splices), targets };
}

function deviceOf(xml: XmlIndex, id: number, target: number, path: string): { chain: DeviceChain; device: number } {
  const track = trackElements(xml, liveSetOf(xml)).find((each) => each.id === id);
  const pointee = indexPointees(xml).elementOf(target);
  const chain = track === undefined || pointee === NONE ? null : deviceChain(xml, track);
  const device = chain?.devices.find((each) => isInside(xml, pointee, each));
  if (chain !== null && device !== undefined) return { chain, device };
  throw new AlsRefusal(
    "device-unknown",
    `The device to be taken out does not stand in the copy of “${basename(path)}” any more: run this again.`,
  );
}

function pointeesIn(xml: XmlIndex, device: number): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = device; at < xml.after(device); at += 1) {
    const id = isPointeeName(xml.name(at)) ? xml.number(at, "Id") : null;
    if (id !== null) found.add(id);
  }
  return found;
}

function removed(xml: XmlIndex, { list, devices }: DeviceChain, device: number, emptyList: string): Splice {
  return devices.length === 1
    ? { from: xml.start(list), to: xml.end(list), text: emptyList }
    : ownLineRemoved(xml, device);
}

/** A counter that stood too low as it came stays where it was raised to. */
function lowered(xml: XmlIndex, { from, to }: Withdrawal["counter"], gone: ReadonlySet<number>): readonly Splice[] {
  const next = xml.child(liveSetOf(xml), "NextPointeeId");
  const { highest } = indexPointees(xml, (id) => !gone.has(id));
  return xml.attribute(next, "Value") === from && Number(to) > highest
    ? [{ ...xml.attributeRange(next, "Value")!, text: to }]
    : [];
}

/** The set without what moves these targets in the arrangement of a track and in its session clips. */
function withoutCurves(set: IndexedSet, path: string, id: number, targets: ReadonlySet<number>): IndexedSet {
  const { xml, version } = set;
  const track = trackElements(xml, liveSetOf(xml)).find((each) => each.id === id)!.element;
  const session = clipSpots(xml, track).flatMap(({ clip, slot }) =>
    slot === null ? [] : curvesIn(xml, xml.path(clip, "Envelopes", "Envelopes"), { kind: "session", slot }),
  );
  const arrangement = curvesIn(xml, xml.path(track, "AutomationEnvelopes", "Envelopes"), { kind: "arrangement" });
  const writes = [...arrangement, ...session]
    .filter(({ target }) => targets.has(target))
    .map((curve): EnvelopeWrite => ({ ...curve, track: id, points: [], mode: "replace" }));
  if (writes.length === 0) return set;
  const { lanes } = planWrites(xml, indexPointees(xml), writes, path);
  return spliced(set, path, spliceLanes(xml, version, lanes));
}

function curvesIn(xml: XmlIndex, list: number, place: EnvelopeWrite["place"]) {
  return xml.children(list).flatMap((envelope) => {
    const target = xml.childNumber(xml.child(envelope, "EnvelopeTarget"), "PointeeId");
    return target === null ? [] : [{ target, place }];
  });
}

function spliced({ text, xml, version }: IndexedSet, path: string, splices: readonly Splice[]): IndexedSet {
  const result = applySplices(text, splices);
  const after = openSet(result, path);
  const change: SplicedSet = { before: xml, after: after.xml, version, splices };
  const stray = strayChange(change, "device");
  if (stray !== null) throw differs(path, stray);
  return { text: result, ...after };
}

function differs(path: string, what: string): AlsRefusal {
  return new AlsRefusal(
    "read-back-differs",
    `No device was taken out of the copy of “${basename(path)}”, because ${what}: the set may hold something unknown, so save it again in Live and retry.`,
  );
}
