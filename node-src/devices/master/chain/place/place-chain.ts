import type { ChainDevice, ChainStage } from "#src/chassis/plan/chain-stage.ts";
import type { OtherDevice, PlacedChain, PlacedDevice, PlacedStage } from "#src/chassis/plan/placed-chain.ts";
import {
  heldValues,
  holdsDevice,
  type SameValue,
  valuesToReuse,
} from "#src/devices/master/chain/place/holds-device.ts";
import { isAtRest } from "#src/knowledge/live/device-trees/at-rest.ts";
import { PASSING_DEVICES } from "#src/knowledge/master/chain-bounds.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import type { Refusal, RefusalCode } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { DeviceInserter, InsertedDevice } from "#src/ports/device-inserter.ts";
import type { ParameterAddress, ParameterWriter } from "#src/ports/parameter-writer.ts";

export type ChainHost = DeviceInserter & ParameterWriter;

/** The main track that a chain comes onto. */
export interface ChainTrack {
  readonly track: Pick<Track, "id" | "devices">;
  readonly liveVersion: number;
  /** Refusals of the host that leave a stage for the hand; left out: of devices that it does not know. */
  readonly leaves?: ReadonlySet<RefusalCode>;
  /** Whether a value that the host tells is one that was set; left out: to the last of its 32 bits. */
  readonly same?: SameValue;
}

/**
 * Puts a chain behind all that sounds on the main track: what the mix was bounced through. Devices there that rest are set in place of new ones.
 *
 * Shape: all of it or nothing: what was done is taken back where anything is refused, and where all of it stood there already. A stage is put in whole;
 * one whose devices the host does not know is told for the hand.
 */
export async function placeChain(
  host: ChainHost,
  main: ChainTrack,
  stages: readonly ChainStage[],
): Promise<Result<PlacedChain, Refusal>> {
  const done: Done = { inserted: [], set: [] };
  const line = lineOf(main);
  const placed: PlacedStage[] = [];
  for (const stage of stages) {
    const result = await placeStage(host, main, line, stage, done);
    if (!result.ok) return (await takeBack(host, done)) ?? result;
    placed.push(result.value);
  }
  const wanted = placed.filter(({ state }) => state === "placed").flatMap(({ devices }) => devices);
  const standing = placesInOrder(main, wanted);
  if (standing === null) return ok({ stages: placed, others: othersOf(main, line.devices), already: false });
  return (await takeBack(host, done)) ?? ok(asItStands(main, placed, standing));
}

/** What was done so far, and is to be undone where the rest cannot be. */
interface Done {
  readonly inserted: InsertedDevice[];
  readonly set: ParameterAddress[];
}

/** The chain as it stands: devices that were there, and `null` for those of the chain. */
interface Line {
  readonly devices: (Device | null)[];
  /** Where the next one may stand. */
  at: number;
}

function lineOf({ track: { devices }, liveVersion }: ChainTrack): Line {
  return { devices: [...devices], at: 1 + devices.findLastIndex((device) => sounds(device, liveVersion)) };
}

function sounds(device: Device, liveVersion: number): boolean {
  return device.on && !passes(device) && !isAtRest(device, liveVersion);
}

/** One that asks is known whatever it is called. */
function passes({ asks, className, name }: Device): boolean {
  return asks === true || (className.startsWith("MxDevice") && PASSING_DEVICES.includes(name));
}

async function placeStage(
  host: ChainHost,
  main: ChainTrack,
  line: Line,
  stage: ChainStage,
  done: Done,
): Promise<Result<PlacedStage, Refusal>> {
  if (stage.devices.length === 0) return ok({ ...stage, devices: [], state: "nothing", why: null });
  if (stage.fidelity === "left out") return ok(forTheHand(stage, null));
  const before = { devices: [...line.devices], at: line.at };
  const own: Done = { inserted: [], set: [] };
  const devices: PlacedDevice[] = [];
  for (const device of stage.devices) {
    const placed = await placeDevice(host, main, line, device, own);
    if (placed.ok) devices.push(placed.value);
    else if ((main.leaves ?? UNKNOWN).has(placed.error.code)) {
      line.devices.splice(0, line.devices.length, ...before.devices);
      line.at = before.at;
      return (await takeBack(host, own)) ?? ok(forTheHand(stage, placed.error.sentence));
    } else {
      keep(done, own);
      return placed;
    }
  }
  keep(done, own);
  return ok({ ...stage, devices, state: "placed", why: null });
}

const UNKNOWN: ReadonlySet<RefusalCode> = new Set(["device-unknown"]);

function keep(done: Done, own: Done): void {
  done.inserted.push(...own.inserted);
  done.set.push(...own.set);
}

function forTheHand(stage: ChainStage, why: string | null): PlacedStage {
  const devices = stage.devices.map((each) => ({ ...each, place: null, reused: false, evidence: null, held: {} }));
  return { ...stage, devices, state: "by hand", fidelity: "left out", why };
}

async function placeDevice(
  host: ChainHost,
  { track, liveVersion }: ChainTrack,
  line: Line,
  device: ChainDevice,
  own: Done,
): Promise<Result<PlacedDevice, Refusal>> {
  for (const [place, standing] of line.devices.entries()) {
    const values =
      place < line.at || standing === null ? null : valuesToReuse(standing, device, { track: track.id, liveVersion });
    if (values === null) continue;
    const set = await host.set(values);
    if (!set.ok && set.error.code === "parameter-held") continue;
    if (!set.ok) return set;
    own.set.push(...values);
    line.devices[place] = null;
    line.at = place + 1;
    const names = new Map(standing!.parameters.map(({ target, name }) => [target, name]));
    const held = Object.fromEntries(set.value.map(({ target, after }) => [names.get(target)!, after]));
    return ok({ ...device, place, reused: true, evidence: null, held });
  }
  const { className, settings } = device;
  const put = await host.insert([{ track: track.id, choices: [{ className, settings }], at: line.at }]);
  if (!put.ok) return put;
  const [inserted] = put.value;
  own.inserted.push(inserted!);
  line.devices.splice(line.at, 0, null);
  const place = line.at;
  line.at += 1;
  const held = heldValues(inserted!.parameters, device);
  return ok({ ...device, place, reused: false, evidence: inserted!.evidence, held });
}

/** `null` where all was taken back. */
async function takeBack(host: ChainHost, { inserted, set }: Done): Promise<Result<never, Refusal> | null> {
  const reverted = set.length === 0 ? ok(undefined) : await host.revert(set);
  const withdrawn = inserted.length === 0 ? ok(undefined) : await host.withdraw(inserted.toReversed());
  for (const each of [reverted, withdrawn]) if (!each.ok) return refused(each.error);
  return null;
}

/** Devices of the track among those that stay. */
function othersOf({ track, liveVersion }: ChainTrack, staying: readonly (Device | null)[]): readonly OtherDevice[] {
  return track.devices
    .filter((device) => staying.includes(device))
    .map((device) => ({ name: device.name, sounds: sounds(device, liveVersion) }));
}

/** Where devices hold a chain one behind the other, whatever stands between; `null` where they do not hold all of it, or there is none. */
function placesInOrder({ track, same }: ChainTrack, wanted: readonly ChainDevice[]): readonly number[] | null {
  const places: number[] = [];
  for (const [place, device] of track.devices.entries()) {
    const next = wanted[places.length];
    if (next !== undefined && holdsDevice(device, next, same)) places.push(place);
  }
  return wanted.length > 0 && places.length === wanted.length ? places : null;
}

/** A chain that was there before, device by device where it stands. */
function asItStands(main: ChainTrack, stages: readonly PlacedStage[], places: readonly number[]): PlacedChain {
  const { devices } = main.track;
  const left = [...places];
  const standing = (device: PlacedDevice): PlacedDevice => {
    const place = left.shift()!;
    return { ...device, place, reused: false, evidence: null, held: heldValues(devices[place]!.parameters, device) };
  };
  return {
    stages: stages.map((stage) =>
      stage.state === "placed" ? { ...stage, devices: stage.devices.map(standing) } : stage,
    ),
    others: othersOf(
      main,
      devices.filter((_, place) => !places.includes(place)),
    ),
    already: true,
  };
}
