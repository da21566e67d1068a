import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { one } from "#src/adapters/lom/read/song-reading.ts";
import { tellsKey } from "#src/adapters/lom/read/whole/devices/device-settings.ts";
import { lomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import { routingName } from "#src/adapters/lom/read/whole/track-heads.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import { keyedSettings } from "#src/knowledge/live/device-trees/keyed-settings.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceChoice } from "#src/ports/device-inserter.ts";

/** A track by its handle and name. */
export interface KeySource {
  readonly id: number;
  readonly name: string;
}

/**
 * The track whose sound is to steer a device, before anything is put in; `null` where none is asked for.
 *
 * Edge: refused where it cannot steer a device there, and for a class whose sidechain the Live Object Model does not route.
 * @throws RangeError for a class without a sidechain.
 */
export async function keySource(
  wire: LomWire,
  track: number,
  { className, key }: DeviceChoice,
): Promise<Result<KeySource | null, Refusal>> {
  if (key === undefined) return ok(null);
  if (liveParameterNames(className, "SideChain/OnOff").shown.length === 0)
    throw new RangeError(`insert: ${className} has no sidechain`);
  const read = await lomMixSet(wire).read();
  if (!read.ok) return read;
  const { tracks } = read.value.set;
  const may = keyedSettings({ tracks }, { track, key: key.track });
  if (!may.ok) return may;
  const { id, name } = tracks.find((each) => each.id === key.track)!;
  return tellsKey(className) ? ok({ id, name }) : refused(byHand(className, name));
}

/**
 * Has a compressor steered by a track, taken behind its devices and in front of its mixer, and looks at what Live holds then.
 *
 * Edge: menus are empty in the turn in which a device is made or a track is chosen, and looked at again for a while. Refused where more than one track
 * goes by that name in them, as they name no track otherwise.
 */
export async function routeKey(
  wire: LomWire,
  { id, className }: { readonly id: number; readonly className: string },
  source: KeySource,
): Promise<Result<void, Refusal>> {
  const isSource = (shown: string) => shown === source.name || shown.replace(/^\d+-/, "") === source.name;
  const steps = [
    ["input_routing_type", isSource],
    ["input_routing_channel", (shown: string) => shown === BEHIND_DEVICES],
  ] as const;
  for (const [member, isMeant] of steps) {
    const chosen = await chosenIn(wire, id, member, isMeant);
    if (!chosen.ok) return chosen;
    if (!chosen.value) return refused(byHand(className, source.name));
  }
  return ok(undefined);
}

const BEHIND_DEVICES = "Post FX";

type RoutingMember = "input_routing_type" | "input_routing_channel";

/** Whether Live holds what is meant, as the only one of its menu. */
async function chosenIn(
  wire: LomWire,
  at: number,
  member: RoutingMember,
  isMeant: (shown: string) => boolean,
): Promise<Result<boolean, Refusal>> {
  const offered = await menuOf(wire, at, member);
  if (!offered.ok) return offered;
  const meant = offered.value.filter(({ shown }) => isMeant(shown));
  if (meant.length !== 1) return ok(false);
  const value = `{"${member}": {"identifier": ${meant[0]!.identifier}}}`;
  const set = await wire.ask([{ op: "set", at, member, value }]);
  if (!set.ok) return set;
  const members: Members = { members: [member] };
  const now = await wire.ask([{ op: "get", at, ...members }]);
  if (!now.ok) return now;
  const held = one(now.value[0], members);
  return ok(held !== null && routingName(held, member) === meant[0]!.shown);
}

interface Offered {
  readonly shown: string;
  /** Its digits: a hash, which may be longer than numbers are exact. */
  readonly identifier: string;
}

async function menuOf(wire: LomWire, at: number, member: RoutingMember): Promise<Result<readonly Offered[], Refusal>> {
  const members: Members = { members: [`available_${member}s`] };
  for (let look = 0; look < LOOKS; look += 1) {
    const asked = await wire.ask([{ op: "get", at, ...members }]);
    if (!asked.ok) return asked;
    const offered = offeredIn(one(asked.value[0], members)?.text(members.members[0]!) ?? "");
    if (offered.length > 0) return ok(offered);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return ok([]);
}

/** Milliseconds between two looks, and how many: one second. Source: house taste; menus are there in the next turn of Live. */
const PAUSE = 20;
const LOOKS = 50;

function offeredIn(json: string): readonly Offered[] {
  return [...json.matchAll(/\{[^{}]*\}/g)].flatMap(([entry]) => {
    const name = /"display_name":\s*("(?:[^"\\]|\\.)*")/.exec(entry)?.[1];
    const identifier = /"identifier":\s*(-?\d+)/.exec(entry)?.[1];
    return name === undefined || identifier === undefined ? [] : [{ shown: JSON.parse(name) as string, identifier }];
  });
}

function byHand(className: string, source: string): Refusal {
  const what = liveDeviceName(className);
  const sentence = `The sidechain of a new “${what}” cannot be set from outside here, so none was put in: put a “${what}” there yourself, open its sidechain, choose “${source}” and ${BEHIND_DEVICES}, and try again.`;
  return refusal("device-unsupported", printable(sentence));
}
