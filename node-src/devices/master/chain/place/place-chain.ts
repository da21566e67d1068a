import type { ChainDevice, ChainStage } from "#src/chassis/plan/chain-stage.ts";
import type { OtherDevice, PlacedChain, PlacedDevice, PlacedStage } from "#src/chassis/plan/placed-chain.ts";
import { type ChainLine, chainLine, freePlaces } from "#src/devices/master/chain/place/chain-line.ts";
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
 * one whose devices the host does not know is told for the hand. Where all of it stands there already, nothing is touched: a second one would sound meanwhile.
 */
export async function placeChain(
  host: ChainHost,
  main: ChainTrack,
  stages: readonly ChainStage[],
): Promise<Result<PlacedChain, Refusal>> {
  const there = standingChain(main, stages);
  if (there !== null) return ok(there);
  const done: Done = { inserted: [], set: [] };
  const { devices } = main.track;
  const line = chainLine(devices, 1 + devices.findLastIndex((device) => sounds(device, main.liveVersion)));
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
  line: ChainLine,
  stage: ChainStage,
  done: Done,
): Promise<Result<PlacedStage, Refusal>> {
  const state = stateOf(stage);
  if (state !== "placed") return ok(unplaced(stage, state));
  const before = { devices: [...line.devices], at: line.at, before: null };
  const own: Done = { inserted: [], set: [] };
  const placed = await placeDevices(host, main, line, stage, own);
  if (!placed.ok && (main.leaves ?? UNKNOWN).has(placed.error.code)) {
    Object.assign(line, before);
    return (await takeBack(host, own)) ?? ok(forTheHand(stage, placed.error.sentence));
  }
  keep(done, own);
  return placed.ok ? ok({ ...stage, devices: placed.value, state: "placed", why: null }) : placed;
}

const UNKNOWN: ReadonlySet<RefusalCode> = new Set(["device-unknown"]);

/** The devices of a stage, one after the other. */
async function placeDevices(
  host: ChainHost,
  main: ChainTrack,
  line: ChainLine,
  { stage, devices }: ChainStage,
  own: Done,
): Promise<Result<readonly PlacedDevice[], Refusal>> {
  const fromEnd = stage === DRIVEN;
  let done: readonly PlacedDevice[] = [];
  line.before = fromEnd ? line.devices.length : null;
  for (const device of fromEnd ? devices.toReversed() : devices) {
    const placed = await placeDevice(host, main, line, device, own);
    if (!placed.ok) return placed;
    const { place } = placed.value;
    done = fromEnd ? inFront(placed.value, done) : [...done, placed.value];
    if (fromEnd) line.before = place;
    else line.at = place! + 1;
  }
  line.at = done.at(-1)!.place! + 1;
  line.before = null;
  return ok(done);
}

/** The stage that goes in from its end: its gain would sound without the Limiter behind it meanwhile. */
const DRIVEN = "limiter";

/** A new device moves those behind it. */
function inFront(placed: PlacedDevice, behind: readonly PlacedDevice[]): readonly PlacedDevice[] {
  const moved = placed.reused ? behind : behind.map((each) => ({ ...each, place: each.place! + 1 }));
  return [placed, ...moved];
}

function keep(done: Done, own: Done): void {
  done.inserted.push(...own.inserted);
  done.set.push(...own.set);
}

function forTheHand(stage: ChainStage, why: string): PlacedStage {
  return { ...unplaced(stage, "by hand"), fidelity: "left out", why };
}

/** What becomes of a stage where its host takes all of it. */
function stateOf({ devices, fidelity }: ChainStage): PlacedStage["state"] {
  if (devices.length === 0) return "nothing";
  return fidelity === "left out" ? "by hand" : "placed";
}

function unplaced(stage: ChainStage, state: PlacedStage["state"]): PlacedStage {
  const devices = stage.devices.map((each) => ({ ...each, place: null, reused: false, evidence: null, held: {} }));
  return { ...stage, devices, state, why: null };
}

/** All of a chain as it stands there already; `null` where it does not. */
function standingChain(main: ChainTrack, stages: readonly ChainStage[]): PlacedChain | null {
  const wanted = stages.map((stage) => unplaced(stage, stateOf(stage)));
  const places = placesInOrder(
    main,
    wanted.filter(({ state }) => state === "placed").flatMap(({ devices }) => devices),
  );
  return places === null ? null : asItStands(main, wanted, places);
}

async function placeDevice(
  host: ChainHost,
  { track, liveVersion }: ChainTrack,
  line: ChainLine,
  device: ChainDevice,
  own: Done,
): Promise<Result<PlacedDevice, Refusal>> {
  for (const [place, standing] of freePlaces(line)) {
    const values = standing === null ? null : valuesToReuse(standing, device, { track: track.id, liveVersion });
    if (values === null) continue;
    const set = await host.set(values);
    if (!set.ok && set.error.code === "parameter-held") continue;
    if (!set.ok) return set;
    own.set.push(...values);
    line.devices[place] = null;
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
