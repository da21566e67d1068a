import { isMoved, laneOf, movedSwitch, valuesAt } from "#src/chassis/listening/mix/devices/automated-values.ts";
import { deviceLaw, passesOn } from "#src/chassis/listening/mix/devices/device-law.ts";
import { rackSound } from "#src/chassis/listening/mix/devices/rack-sound.ts";
import type { ChainStage } from "#src/chassis/listening/mix/devices/through-chain.ts";
import type { DeviceKey, KeyLookup } from "#src/chassis/listening/mix/keys/device-key.ts";
import { hidesSound } from "#src/knowledge/live/unknown-sounds.ts";
import type { Device, Track } from "#src/model/live-set.ts";
import type { HeardDevice } from "#src/model/mix/heard-mix.ts";
import type { Beats, Hertz } from "#src/model/units.ts";
import { type BandMatrices, both, chained, everyBand } from "#src/process/live-devices/band-matrices.ts";
import type { DeviceValues, LiveDeviceSound } from "#src/process/live-devices/live-device.ts";

/** What a track's devices do to what passes them, as far as it is known. */
export interface ChainSound {
  /** Those that are on at all. */
  readonly devices: readonly HeardDevice[];
  /** Devices behind which nothing is known of the sound. */
  readonly hiding: readonly string[];
  /** What is heard without a device, or with less of it: the ends of sentences that begin with "It is heard". */
  readonly short: readonly string[];
  /** Of those, what is passed as if it were off. */
  readonly without: readonly string[];
  /** Through all whose law is known, in their order. */
  readonly stages: readonly ChainStage[];
  /** The same as devices that change sound itself. */
  readonly sounding: readonly SoundingDevice[];
}

/** A device of a known law, or a rack of one chain, whose own mixer is its law. */
export interface SoundingDevice {
  readonly device: Device;
  readonly liveVersion: number;
  /** What comes in by its sidechain; `null` for nothing. */
  readonly key: DeviceKey | null;
  /** Whether the arrangement moves or switches anything of it. */
  readonly moves: boolean;
  /** `null` where the arrangement has it off. */
  valuesAt(at: Beats): DeviceValues | null;
}

export interface ChainPlace {
  readonly keys: KeyLookup;
  readonly liveVersion: number;
  readonly sampleRate: Hertz;
}

/**
 * The devices of a track in their order, those of racks with one chain among them.
 *
 * Edge: what is off all along is no part of it; a switch or a value that the arrangement moves counts where it stands then. A device that an
 * automated macro moves, and a rack of several chains, are passed by unheard.
 */
export function chainSound(track: Track, place: ChainPlace): ChainSound {
  const links = track.devices.flatMap((device) => linksOf(track, device, place));
  const stages = links.flatMap(({ stage }) => (stage === null ? [] : [stage]));
  return {
    devices: links.map(({ heard }) => heard),
    hiding: links.filter(({ heard, hides }) => hides && heard.through === "no").map(({ heard }) => heard.name),
    short: links.flatMap(({ short }) => (short === null ? [] : [short])),
    without: links.flatMap(({ heard, short }) => (heard.through === "no" && short !== null ? [short] : [])),
    stages: joined(stages),
    sounding: links.flatMap(({ heard, device, key }) =>
      heard.through === "no" || passesOn(device) ? [] : [soundingDevice(track, { device, key }, place)],
    ),
  };
}

/** Filters and gains that follow each other become one stage. */
function joined(stages: readonly ChainStage[]): readonly ChainStage[] {
  const done: ChainStage[] = [];
  let run: ((at: Beats) => BandMatrices)[] = [];
  const close = () => {
    if (run.length > 0) done.push({ matricesAt: inOrder(run) });
    run = [];
  };
  for (const stage of stages) {
    if ("matricesAt" in stage) run.push(stage.matricesAt);
    else {
      close();
      done.push(stage);
    }
  }
  close();
  return done;
}

/** Put together anew only where one of them has changed. */
function inOrder(known: readonly ((at: Beats) => BandMatrices)[]): (at: Beats) => BandMatrices {
  let last: readonly BandMatrices[] = [];
  let whole: BandMatrices | null = null;
  return (at) => {
    const now = known.map((each) => each(at));
    if (whole === null || now.some((each, index) => each !== last[index])) {
      last = now;
      whole = now.reduce(chained);
    }
    return whole;
  };
}

interface Link {
  readonly device: Device;
  readonly key: DeviceKey | null;
  readonly heard: HeardDevice;
  readonly hides: boolean;
  readonly short: string | null;
  readonly stage: ChainStage | null;
}

function linksOf(track: Track, device: Device, place: ChainPlace): readonly Link[] {
  if (isOff(track, device)) return [];
  if (device.chains === undefined && device.nested.length === 0) return [linkOf(track, device, place)];
  const { sound, single } = rackSound(track, device);
  const rack = linked(track, device, sound, !single && device.nested.some(({ className }) => hidesSound(className)));
  if (!single) return [rack];
  return [
    rack,
    ...device.nested.filter((inner) => !isOff(track, inner)).map((inner) => nestedLink(track, inner, place)),
  ];
}

/** Racks in racks stand among the devices of the outer one, their own behind them. */
function nestedLink(track: Track, device: Device, place: ChainPlace): Link {
  return device.chains === undefined
    ? linkOf(track, device, place)
    : linked(track, device, rackSound(track, device).sound, false);
}

function linkOf(track: Track, device: Device, { liveVersion, sampleRate, keys }: ChainPlace): Link {
  const values = valuesAt(track, device);
  const asked = { values: values(0), settings: device.settings ?? {}, liveVersion, sampleRate };
  const macro = device.parameters.some((each) => each.unheard?.why === "macro" && isMacroMoved(track, each.unheard));
  const known: LiveDeviceSound = macro
    ? { through: "no", because: "a macro that is automated moves it" }
    : deviceLaw(device, asked);
  const key = keys(track, device);
  const sound: LiveDeviceSound =
    "follow" in known && key !== null && "because" in key ? { through: "no", because: key.because } : known;
  return linked(track, device, sound, hidesSound(device.className), key === null || "because" in key ? null : key);
}

function isMacroMoved(
  track: Track,
  { rack, parameter }: { readonly rack: string; readonly parameter: string },
): boolean {
  const racks = track.devices.flatMap((device) => [device, ...device.nested]).filter(({ name }) => name === rack);
  return racks.some(({ parameters }) =>
    parameters.some(({ name, target }) => name === parameter && laneOf(track, target) !== undefined),
  );
}

function linked(
  track: Track,
  device: Device,
  sound: LiveDeviceSound,
  hides: boolean,
  key: (DeviceKey & { readonly name: string }) | null = null,
): Link {
  const { name, className } = device;
  const heard: HeardDevice = { name, className, through: sound.through };
  if (sound.through === "no") {
    return {
      device,
      key,
      heard,
      hides,
      short: hides ? null : `without “${name}”, because ${sound.because}`,
      stage: null,
    };
  }
  const keyed = key === null ? "" : `, keyed by “${key.name}”,`;
  const short = sound.short === null ? null : `with “${name}”${keyed} ${sound.short}`;
  return { device, key, heard, hides, short, stage: stageOf(track, device, sound, key) };
}

function stageOf(
  track: Track,
  device: Device,
  sound: Exclude<LiveDeviceSound, { through: "no" }>,
  key: DeviceKey | null,
): ChainStage {
  const turnedOn = switchedOn(track, device);
  if ("matrices" in sound) {
    const through = movingMatrices(track, device, sound);
    return { matricesAt: turnedOn === null ? through : (at) => (turnedOn(at) ? through(at) : SAME) };
  }
  const values = valuesAt(track, device);
  return { follow: sound.follow, key, valuesAt: (at) => (turnedOn === null || turnedOn(at) ? values(at) : null) };
}

type Known = Extract<LiveDeviceSound, { matrices: unknown }>;

/** Worked out anew only where a value has moved. */
function movingMatrices(track: Track, device: Device, sound: Known): (at: Beats) => BandMatrices {
  const values = valuesAt(track, device);
  if (!isMoved(track, device)) {
    const still = sound.matrices(values(0));
    return () => still;
  }
  const names = device.parameters.map(({ name }) => name);
  let last: readonly (number | undefined)[] = [];
  let matrices: BandMatrices | null = null;
  return (at) => {
    const now = names.map(values(at));
    if (matrices === null || now.some((value, index) => value !== last[index])) {
      last = now;
      matrices = sound.matrices(values(at));
    }
    return matrices;
  };
}

function soundingDevice(
  track: Track,
  { device, key }: Pick<Link, "device" | "key">,
  { liveVersion }: ChainPlace,
): SoundingDevice {
  const [values, turnedOn] = [valuesAt(track, device), switchedOn(track, device)];
  return {
    ...{ device, liveVersion, key, moves: turnedOn !== null || isMoved(track, device) },
    valuesAt: (at) => (turnedOn === null || turnedOn(at) ? values(at) : null),
  };
}

const SAME = everyBand(both(1));

/** Whether all switches of the device and of what is around it are on, where the arrangement turns them; `null` where it turns none. */
function switchedOn(track: Track, device: Device): ((at: Beats) => boolean) | null {
  const turns = (device.switches ?? []).flatMap((each) => {
    const moved = movedSwitch(track, each);
    return moved === null ? [] : [moved];
  });
  return turns.length === 0 ? null : (at) => turns.every((on) => on(at) !== 0);
}

/** Off where it stands, and nothing turns it on. */
function isOff(track: Track, { on, switches }: Device): boolean {
  if (switches === undefined) return !on;
  return switches.some((each) => !each.on && each.automated !== true && movedSwitch(track, each) === null);
}
