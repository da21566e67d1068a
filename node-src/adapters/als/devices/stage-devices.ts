import { basename } from "node:path";
import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import { checkStaged } from "#src/adapters/als/devices/check-staged.ts";
import { type DeviceChain, deviceChain, placeIn } from "#src/adapters/als/devices/device-chain.ts";
import { type RenderedDevice, renderDevice } from "#src/adapters/als/devices/render-device.ts";
import type { IndexedSet } from "#src/adapters/als/locate/opened-set.ts";
import { indexPointees } from "#src/adapters/als/locate/pointees.ts";
import { liveSetOf, openSet, type SetVersion } from "#src/adapters/als/locate/set-version.ts";
import { type TrackElement, trackElements } from "#src/adapters/als/locate/track-elements.ts";
import { readDevices } from "#src/adapters/als/read/read-device.ts";
import { joinLines, lineStyle } from "#src/adapters/als/write/line-style.ts";
import { element } from "#src/adapters/als/write/render-envelope.ts";
import { applySplices, type Splice } from "#src/adapters/als/write/splice.ts";
import { NONE, type XmlIndex } from "#src/adapters/als/xml/xml-index.ts";
import { type DeviceTree, deviceTree } from "#src/knowledge/live/device-trees/device-tree.ts";
import { keyedSettings } from "#src/knowledge/live/device-trees/keyed-settings.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { DeviceChoice, DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";

/** A set with devices put in, and what they are. */
export interface StagedSet {
  readonly set: IndexedSet;
  readonly inserted: readonly StagedDevice[];
  /** What `NextPointeeId` read before. */
  readonly counter: string;
}

/** A device that was put in, and what has to stand again once it is gone. */
export interface StagedDevice {
  readonly device: InsertedDevice;
  /** What `NextPointeeId` was raised to for it. */
  readonly raised: number;
  /** What the chain read, where it was empty. */
  readonly emptyList: string | null;
}

/** What devices are put into a set by. */
export interface StagingPlace {
  /** The file that the set was read from. */
  readonly path: string;
  /** The first id that was never given. */
  readonly free: number;
  read(set: IndexedSet): Promise<LiveSet>;
}

/**
 * Puts devices into the text of a set, one after the other, and checks each: the bytes elsewhere are the same, nothing that Live
 * would refuse came in, and every value reads back as it was to be.
 *
 * Shape: their ids begin at `free` or higher; `read` is asked for the set only where another track steers a device.
 * @throws AlsRefusal where one cannot be put in; then none is.
 */
export async function stageDevices(
  before: IndexedSet,
  orders: readonly DeviceOrder[],
  { path, free, read }: StagingPlace,
): Promise<StagedSet> {
  const inserted: StagedDevice[] = [];
  let current = before;
  for (const order of orders) {
    const { set, ...staged } = stageOne(current, path, await keyed(order, current, read), free);
    current = set;
    inserted.push(staged);
  }
  const { xml } = before;
  return { set: current, inserted, counter: xml.text(liveSetOf(xml), "NextPointeeId") ?? "" };
}

async function keyed(order: DeviceOrder, set: IndexedSet, read: StagingPlace["read"]): Promise<DeviceOrder> {
  if (order.choices.every(({ key }) => key === undefined)) return order;
  const now = await read(set);
  const choices = order.choices.map((choice): DeviceChoice => {
    if (choice.key === undefined) return choice;
    const stored = keyedSettings(now, { track: order.track, key: choice.key.track });
    if (!stored.ok) throw new AlsRefusal(stored.error.code, stored.error.sentence);
    return { ...choice, settings: { ...choice.settings, ...stored.value } };
  });
  return { ...order, choices };
}

function stageOne(
  { text, xml, version }: IndexedSet,
  path: string,
  order: DeviceOrder,
  free: number,
): StagedDevice & { readonly set: IndexedSet } {
  const track = trackOf(xml, order.track, path);
  const chain = deviceChain(xml, track);
  const { tree, settings } = known(order.choices, version, chain, path);
  const place = placeIn(xml, chain, track, order.at);
  const rendered = renderDevice(tree, settings, {
    id: 1 + chain.devices.reduce((most, device) => Math.max(most, xml.number(device, "Id") ?? NONE), NONE),
    protection: protectionOf(xml, path),
    firstPointee: Math.max(free, firstFree(xml, path)),
    live: version.live,
  });
  const splices = [insertion(xml, chain, place, rendered), raised(xml, rendered.nextPointee)];
  const staged = applySplices(text, splices);
  const after = openSet(staged, path);
  checkStaged({ before: xml, after: after.xml, version, splices, path }, track.id, place, rendered);
  return {
    set: { text: staged, ...after },
    device: described(after.xml, track.id, place, tree),
    raised: rendered.nextPointee,
    emptyList: chain.devices.length > 0 ? null : text.toString("utf8", xml.start(chain.list), xml.end(chain.list)),
  };
}

function trackOf(xml: XmlIndex, id: number, path: string): TrackElement {
  const track = trackElements(xml, liveSetOf(xml)).find((each) => each.id === id);
  if (track !== undefined) return track;
  throw new AlsRefusal(
    "track-unknown",
    `“${basename(path)}” has no track with the id ${id}: list its tracks with "steadyhand set".`,
  );
}

interface Known {
  readonly tree: DeviceTree;
  readonly settings: DeviceChoice["settings"];
}

function known(choices: readonly DeviceChoice[], { minor }: SetVersion, { track }: DeviceChain, path: string): Known {
  for (const { className, settings } of choices) {
    const tree = deviceTree(className, minor);
    if (tree !== null) return { tree, settings };
  }
  const name = liveDeviceName(choices[0]?.className ?? "");
  throw new AlsRefusal(
    "device-unknown",
    `How Live writes a device “${name}” in the format of “${basename(path)}” (${minor}) is not known, so none was put there: put it on track “${track}” in Live, save the set, and run this again.`,
  );
}

function protectionOf(xml: XmlIndex, path: string): string {
  const number = xml.text(liveSetOf(xml), "OverwriteProtectionNumber");
  if (number !== null && /^\d+$/.test(number)) return number;
  throw damaged(path, "protection number");
}

function firstFree(xml: XmlIndex, path: string): number {
  const next = xml.childNumber(liveSetOf(xml), "NextPointeeId");
  if (next === null) throw damaged(path, "counter of ids");
  return Math.max(next, indexPointees(xml).highest + 1);
}

function damaged(path: string, what: string): AlsRefusal {
  return new AlsRefusal(
    "live-set-damaged",
    `“${basename(path)}” has no ${what}, without which no device can be put in: save it again in Live 10 or newer.`,
  );
}

function insertion(xml: XmlIndex, { list, devices }: DeviceChain, place: number, { lines }: RenderedDevice): Splice {
  if (devices.length === 0) {
    const whole = joinLines(element("Devices", lines), lineStyle(xml, list));
    return { from: xml.start(list), to: xml.end(list), text: whole };
  }
  const next = devices[place];
  const neighbour = next ?? devices.at(-1)!;
  const style = lineStyle(xml, neighbour);
  const text = joinLines(lines, style);
  const [at, spliced] =
    next === undefined
      ? [xml.end(neighbour), style.newline + style.indent + text]
      : [xml.start(neighbour), text + style.newline + style.indent];
  return { from: at, to: at, text: spliced };
}

function raised(xml: XmlIndex, next: number): Splice {
  const counter = xml.child(liveSetOf(xml), "NextPointeeId");
  return { ...xml.attributeRange(counter, "Value")!, text: String(next) };
}

function described(xml: XmlIndex, id: number, place: number, { className, evidence }: DeviceTree): InsertedDevice {
  const track = trackElements(xml, liveSetOf(xml)).find((each) => each.id === id)!;
  const liveVersion = Number.parseInt(xml.attribute(0, "MinorVersion") ?? "", 10);
  const context = { xml, liveVersion, pointees: indexPointees(xml), samples: [], warnings: [] };
  const devices = readDevices(context, deviceChain(xml, track).list);
  const { name, parameters } = devices[place]!;
  return { track: id, className, name, place, before: devices[place + 1]?.name ?? null, evidence, parameters };
}
