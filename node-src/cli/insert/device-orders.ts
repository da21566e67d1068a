import { roleAnswers } from "#src/chassis/curve-device/targets/device-targets.ts";
import { devicesIn } from "#src/chassis/listening/device-parameter.ts";
import { findParameter } from "#src/chassis/listening/find-parameter.ts";
import { same } from "#src/chassis/listening/named-one.ts";
import { ROLE_DEVICES } from "#src/knowledge/live/device-trees/role-devices.ts";
import { SEEN_DEVICES } from "#src/knowledge/live/device-trees/seen-devices.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { ROLE_LEADERS } from "#src/knowledge/live/role-targets.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceChoice, DeviceOrder } from "#src/ports/device-inserter.ts";

/** What a track lacks, and what of it is there already. */
export interface DeviceNeed {
  readonly orders: readonly DeviceOrder[];
  /** Shown names of devices that are used as they stand. */
  readonly used: readonly string[];
  /** How each is set by hand, for where it cannot be put in. */
  readonly byHand: readonly string[];
}

/**
 * The devices that a track lacks for these roles, one for all the roles that it takes; none for a role that something on the
 * track takes already, that no device takes, or that means nothing but on another device that stands there. Refused where
 * several devices take one.
 */
export function ordersForRoles(track: Track, roles: readonly LaneRole[]): Result<DeviceNeed, Refusal> {
  const answers = roleAnswers(track, roles);
  if (!answers.ok) return answers;
  const used: string[] = [];
  const lacking = new Map<string, LaneRole[]>();
  for (const [role, { found }] of answers.value) {
    if (found !== null) used.push(found.device.name);
    const leader = ROLE_LEADERS[role]?.find((each) => roles.includes(each));
    const led = leader !== undefined && answers.value.get(leader)?.found != null;
    const name = liveDeviceName(ROLE_DEVICES[role][0]?.className ?? "");
    if (found === null && !led && name !== "") lacking.set(name, [...(lacking.get(name) ?? []), role]);
  }
  const orders = [...lacking.values()].map((some) => orderOf(track, choicesFor(some)));
  const byHand = [...lacking].map(([name, some]) => `${name}: ${ROLE_DEVICES[some[0]!][0]!.byHand}`);
  return ok({ orders, used: [...new Set(used)], byHand });
}

/**
 * The device that a name such as `"Utility:Gain"` asks for, where the track has none of that name.
 *
 * Edge: nothing to put in for what the mixer has. Refused where the name is none of a device that can be put in.
 */
export function ordersForName(
  { track, returns }: { readonly track: Track; readonly returns?: readonly Track[] },
  name: string,
  roles: readonly LaneRole[],
): Result<DeviceNeed, Refusal> {
  const found = findParameter(track, name, returns);
  if (found.ok)
    return ok({ orders: [], used: found.value.device === null ? [] : [found.value.device.name], byHand: [] });
  const [whole = ""] = name.split(":");
  const asked = whole.replace(/#\d+$/, "");
  if (/^(volume|pan|send .*|)$/i.test(asked.trim()) || devicesIn(track.devices).some(isCalled(asked))) return found;
  const classes = Object.keys(SEEN_DEVICES).filter(
    (className) => same(className, asked) || same(liveDeviceName(className), asked),
  );
  if (classes.length === 0) return refused(notInsertable(asked));
  const choices = classes.reverse().map((className) => ({ className, settings: settingsFor(className, roles) }));
  const set = Object.values(ROLE_DEVICES)
    .flat()
    .find(({ className }) => classes.includes(className));
  return ok({ orders: [orderOf(track, choices)], used: [], byHand: set === undefined ? [] : [set.byHand] });
}

/** By the name that it shows, its kind or its class, as everywhere. */
function isCalled(asked: string): (device: Device) => boolean {
  return ({ name, className }) => [name, liveDeviceName(className), className].some((each) => same(each, asked));
}

function orderOf({ id }: Track, choices: readonly DeviceChoice[]): DeviceOrder {
  return { track: id, choices, at: "end" };
}

/** Classes that take all of the roles first, then those that take the first of them. */
function choicesFor(roles: readonly LaneRole[]): readonly DeviceChoice[] {
  return ROLE_DEVICES[roles[0]!].map(({ className }) => ({ className, settings: settingsFor(className, roles) }));
}

/** How a class is set for roles; for none of those it takes, as for any that it does. */
function settingsFor(className: string, roles: readonly LaneRole[]): DeviceChoice["settings"] {
  const of = (some: readonly LaneRole[]) =>
    some.flatMap((role) => ROLE_DEVICES[role].filter((each) => each.className === className));
  const taken = of(roles);
  const any = taken.length > 0 ? taken : of(Object.keys(ROLE_DEVICES) as LaneRole[]).slice(0, 1);
  return Object.assign({}, ...any.map(({ settings }) => settings)) as DeviceChoice["settings"];
}

function notInsertable(asked: string): Refusal {
  const names = [...new Set(Object.keys(SEEN_DEVICES).map(liveDeviceName))].sort();
  return refusal(
    "device-unknown",
    `--insert cannot put a device “${asked}” there.${didYouMean(asked, names)} It puts ${names.join(", ")}; add yours in Live.`,
  );
}
