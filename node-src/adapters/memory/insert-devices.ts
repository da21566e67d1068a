import { chainPlace, isInstrument } from "#src/knowledge/live/device-trees/chain-place.ts";
import {
  type DeviceTree,
  deviceTree,
  leavesOf,
  newestFormat,
  type TreeNode,
} from "#src/knowledge/live/device-trees/device-tree.ts";
import { keyedSettings } from "#src/knowledge/live/device-trees/keyed-settings.ts";
import type { StoredValue } from "#src/knowledge/live/device-trees/resting-rows.ts";
import { restingValue } from "#src/knowledge/live/device-trees/resting-value.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { liveParameters } from "#src/knowledge/live/live-parameters.ts";
import { soundSettings } from "#src/knowledge/live/sound-settings.ts";
import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceOrder, InsertedDevice } from "#src/ports/device-inserter.ts";

/**
 * A set in memory with devices put in, as the newest Live of its generation would hold them; all of them or none. Their targets
 * begin at `free` or higher.
 */
export function insertDevices(
  before: LiveSet,
  orders: readonly DeviceOrder[],
  free: number,
): Result<{ readonly set: LiveSet; readonly inserted: readonly InsertedDevice[] }, Refusal> {
  let set = before;
  const inserted: InsertedDevice[] = [];
  for (const order of orders) {
    const done = insertOne(set, order, free);
    if (!done.ok) return done;
    set = done.value.set;
    inserted.push(done.value.inserted);
  }
  return ok({ set, inserted });
}

function insertOne(
  set: LiveSet,
  { track: id, choices, at }: DeviceOrder,
  free: number,
): Result<{ readonly set: LiveSet; readonly inserted: InsertedDevice }, Refusal> {
  const track = set.tracks.find((each) => each.id === id);
  if (track === undefined) return refused(refusal("track-unknown", `There is no track with the id ${id}.`));
  if (track.frozen === true) return no(`Track “${track.name}” is frozen: unfreeze it first, or flatten it.`);
  const format = newestFormat(set.liveVersion) ?? "";
  const choice = choices.find(({ className }) => deviceTree(className, format) !== null);
  if (choice === undefined)
    return refused(
      refusal("device-unknown", `No device of these is known: ${choices.map((each) => each.className).join(", ")}.`),
    );
  const standing = track.devices.map(({ className }) => ({ className, instrument: isInstrument(className) }));
  const place = chainPlace(track.kind, standing, at);
  if (typeof place !== "number") return no(`Track “${track.name}” takes no audio effect there (${place}).`);
  const tree = deviceTree(choice.className, format)!;
  const keyed = choice.key === undefined ? ok({}) : keyedSettings(set, { track: id, key: choice.key.track });
  if (!keyed.ok) return keyed;
  const device = deviceOf(tree, { ...choice.settings, ...keyed.value }, set, free);
  const next = { ...track, devices: track.devices.toSpliced(place, 0, device) };
  const { className, name, parameters } = device;
  const following = track.devices[place]?.name ?? null;
  return ok({
    set: { ...set, tracks: set.tracks.map((each) => (each === track ? next : each)) },
    inserted: { track: id, className, name, place, before: following, evidence: tree.evidence, parameters },
  });
}

function no(sentence: string): Result<never, Refusal> {
  return refused(refusal("device-unsupported", sentence));
}

function deviceOf(
  tree: DeviceTree,
  settings: Readonly<Record<string, StoredValue>>,
  set: LiveSet,
  free: number,
): Device {
  const { className, nodes } = tree;
  const leaves = leavesOf(nodes);
  const wrong = Object.keys(settings).find((path) => leaves.every((leaf) => leaf.path !== path));
  if (wrong !== undefined) throw new RangeError(`insert: ${className} has no ${wrong}`);
  let target = Math.max(free, 1 + highestTarget(set));
  const known = liveParameters(className, set.liveVersion);
  const parameters = leaves.flatMap(({ path, node }): Parameter[] => {
    const ends = endsOf(node);
    if (ends === null) return [];
    const value = Number(settings[path] ?? restingValue(className, path, set.liveVersion));
    const { kind, range } = ends;
    if (range !== null && !(value >= range[0] && value <= range[1]))
      throw new RangeError(`insert: ${path} of ${className} goes from ${range[0]} to ${range[1]}, not to ${value}`);
    const { unit, range: own } = known(path);
    const [minimum, maximum] = own ?? range ?? [null, null];
    return [{ target: target++, name: path, kind, value, minimum, maximum, unit }];
  });
  const told = soundSettings(className).map((path) => [
    path,
    String(settings[path] ?? restingValue(className, path, set.liveVersion)),
  ]);
  const device = { name: liveDeviceName(className), className, on: true, parameters, nested: [] };
  return told.length === 0 ? device : { ...device, settings: Object.fromEntries(told) };
}

interface Ends {
  readonly kind: Parameter["kind"];
  readonly range: readonly [number, number] | null;
}

/** `null` for what is no parameter. */
function endsOf(node: TreeNode): Ends | null {
  if (node.kind === "knob") return { kind: "float", range: [Number(node.low), Number(node.high)] };
  if (node.kind === "choice") return { kind: "integer", range: node.high === null ? null : [0, Number(node.high)] };
  return node.kind === "switch" ? { kind: "boolean", range: [0, 1] } : null;
}

/** What lanes move counts too: not every parameter of the mixer is told, the tempo is none of them. */
function highestTarget({ tracks }: LiveSet): number {
  const all = tracks.flatMap(({ mixer, devices, envelopes, clips, activator }: Track) => [
    mixer.volume,
    mixer.pan,
    ...mixer.sends,
    ...devices.flatMap(allParameters),
    ...envelopes,
    ...clips.flatMap((clip) => clip.envelopes),
    { target: activator ?? null },
  ]);
  return all.reduce((most, { target }) => Math.max(most, target ?? 0), 0);
}

function allParameters({ parameters, nested }: Device): readonly Parameter[] {
  return [...parameters, ...nested.flatMap(allParameters)];
}
