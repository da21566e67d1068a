import type { DeviceNeed } from "#src/cli/insert/device-orders.ts";
import { ROLE_DEVICES } from "#src/knowledge/live/device-trees/role-devices.ts";
import type { Track } from "#src/model/live-set.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceInserter, InsertedDevice } from "#src/ports/device-inserter.ts";

/** What `--insert` came to. */
export interface Insertion {
  readonly devices: readonly PlacedDevice[];
  /** One sentence each: what was put where, and what was there. */
  readonly words: readonly string[];
}

/** A device that was put in, and what it does while no curve moves it. */
export interface PlacedDevice extends InsertedDevice {
  readonly trackName: string;
  readonly atRest: string;
}

/** Nothing was asked for. */
export const NO_INSERTION: Insertion = { devices: [], words: [] };

/** Puts what a track lacks into the copy that is going to be written; nothing is written yet. */
export async function insertOnTrack(
  track: Track,
  roles: readonly LaneRole[],
  { orders, used, byHand }: DeviceNeed,
  host: DeviceInserter,
): Promise<Result<Insertion, Refusal>> {
  const there = used.map(
    (name) => `Track “${track.name}” has “${name}” already, so that is used and no other is put there.`,
  );
  if (orders.length === 0) return ok({ devices: [], words: there.length > 0 ? there : [nothing(track)] });
  const done = await host.insert(orders);
  if (!done.ok) return refused(withWayOut(done.error, byHand));
  const devices = done.value.map((device) => ({
    ...device,
    trackName: track.name,
    atRest: restOf(device.className, roles),
  }));
  return ok({ devices, words: [...devices.map(placedWords), ...there] });
}

/** `--insert` in JSON. `position` counts from 1; `evidence` tells a device that was seen from one that is composed. */
export function insertedJson({ devices }: Insertion): readonly object[] {
  return devices.map(({ name, className, trackName, place, before, evidence, atRest, parameters }) => ({
    device: name,
    class: className,
    track: trackName,
    position: place + 1,
    before,
    evidence,
    atRest,
    parameters: parameters.map((each) => ({ name: each.name, value: each.value, unit: each.unit })),
  }));
}

function placedWords({ name, trackName, place, before, evidence, atRest }: PlacedDevice): string {
  const where = before === null ? `at the end of track “${trackName}”` : `on track “${trackName}” before “${before}”`;
  const unseen =
    evidence === "seen"
      ? ""
      : " How Live writes it in this version was not seen but follows from the versions around it: look at it when you open the copy.";
  return `In the copy a new ${name} stands ${where} (device ${place + 1} of the chain); at rest it ${atRest}.${unseen}`;
}

function restOf(className: string, roles: readonly LaneRole[]): string {
  const all = [...roles, ...(Object.keys(ROLE_DEVICES) as LaneRole[])].flatMap((role) => ROLE_DEVICES[role]);
  return all.find((each) => each.className === className)?.atRest ?? "is set as a new one is";
}

function withWayOut({ code, sentence }: Refusal, byHand: readonly string[]): Refusal {
  return code === "device-unknown" && byHand.length > 0
    ? refusal(code, `${sentence} Set it so: ${byHand.join("; ")}.`)
    : refusal(code, sentence);
}

function nothing({ name }: Track): string {
  return `There was nothing to put on track “${name}”: what moves is the mixer's own.`;
}
