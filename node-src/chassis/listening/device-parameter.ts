import { type NamedOne, namedOne } from "#src/chassis/listening/named-one.ts";
import {
  devicesNamed,
  meantDevice,
  meantParameter,
  parametersNamed,
  shownParameter,
} from "#src/chassis/listening/naming/parameter-naming.ts";
import type { Device, Parameter, Track } from "#src/model/live-set.ts";
import { sendName } from "#src/model/naming/send-name.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A parameter, and the device that it is on; `null` for the mixer. */
export interface FoundParameter {
  readonly device: Device | null;
  readonly parameter: Parameter;
}

/**
 * The parameter that `DEVICE:PARAMETER` means on a track, inside racks too.
 *
 * Shape: a device by the name that it shows, else by its kind ("Utility") or its class ("StereoGain"); a parameter by the name
 * that Live shows ("Stereo Width"), by its whole path in a set file ("StereoWidth") or the last part of it; either with `#2`
 * behind it where several have the name. Both names may hold colons themselves.
 * Edge: refused where several are meant, with how to name each and where it stands; where only one device of the name has such
 * a parameter, that one is meant.
 */
export function deviceParameter(track: Track, name: string): Result<FoundParameter, Refusal> {
  const devices = devicesIn(track.devices);
  const meanings = splits(name).map(([deviceName, parameterName]) => meant(devices, deviceName, parameterName));
  const known = meanings.filter(({ named }) => named.all.length > 0);
  const meaning = known.find(({ fitting }) => fitting.length > 0) ?? known[0];
  if (meaning === undefined) return refused(deviceUnknown(track, name, devices));
  const device =
    meaning.named.one ?? (meaning.named.numbered ? null : meaning.fitting.length === 1 ? meaning.fitting[0]! : null);
  if (device === null) return refused(severalDevices(track, meaning));
  return parameterOn(device, meaning);
}

/** The devices of a chain and those inside its racks, in the order of their sound. */
export function devicesIn(devices: readonly Device[]): Device[] {
  return devices.flatMap((device) => [device, ...devicesIn(device.nested)]);
}

/** What a person calls a parameter of the track, so that `deviceParameter` finds this one by it. */
export function calledOn(track: Track, { device, parameter }: FoundParameter): string {
  if (device === null) return sendName(parameter) ?? parameter.name;
  const alike = namedOne(devicesIn(track.devices), device.name, [({ name }) => name]).all;
  const number = alike.length > 1 ? `#${alike.indexOf(device) + 1}` : "";
  return `${device.name}${number}:${parameter.name}`;
}

interface Meaning {
  readonly deviceName: string;
  readonly parameterName: string;
  readonly named: NamedOne<Device>;
  /** Those of the name that have a parameter of the other name. */
  readonly fitting: readonly Device[];
}

/** At every colon; a name without one is a device alone. */
function splits(name: string): (readonly [device: string, parameter: string])[] {
  const colons = [...name].flatMap((letter, index) => (letter === ":" ? [index] : []));
  if (colons.length === 0) return [[name, ""]];
  return colons.map((at) => [name.slice(0, at), name.slice(at + 1)]);
}

function meant(devices: readonly Device[], deviceName: string, parameterName: string): Meaning {
  const named = devicesNamed(devices, deviceName);
  const fitting = named.all.filter((device) => parametersNamed(device, parameterName).all.length > 0);
  return { deviceName, parameterName, named, fitting };
}

function parameterOn(device: Device, { parameterName }: Meaning): Result<FoundParameter, Refusal> {
  const { all, one } = parametersNamed(device, parameterName);
  if (one !== null) return ok({ device, parameter: one });
  if (all.length > 1) return refused(severalParameters(device, parameterName, all));
  const there = device.parameters.filter(({ target }) => target !== null).map((each) => shownParameter(device, each));
  if (parameterName.trim() === "") {
    const bare = `Device “${device.name}” is named without a parameter: name one as “${device.name}:PARAMETER”. It has ${listed(there)}.`;
    return refused(refusal("parameter-unknown", bare));
  }
  const sentence = `Device “${device.name}” has no parameter “${parameterName}” that can be automated.${meantParameter(device, parameterName)} It has ${listed(there)}.`;
  return refused(refusal("parameter-unknown", sentence));
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : "";
  return names.length === 0 ? "none" : `${names.slice(0, MOST_NAMES).join(", ")}${more}`;
}

/** Source: house taste: an EQ Eight has 84. */
const MOST_NAMES = 40;

function deviceUnknown(track: Track, name: string, devices: readonly Device[]): Refusal {
  const there = devices.length === 0 ? "none" : devices.map((candidate) => `“${candidate.name}”`).join(", ");
  const asked = splits(name)[0]![0];
  const sentence = `Track “${track.name}” has no device “${asked}”.${meantDevice(devices, asked, name.includes(":") ? [] : MIXER)} Name volume, or DEVICE:PARAMETER (devices there: ${there}).`;
  return refusal("parameter-unknown", sentence);
}

/** What a person may have meant who named no parameter of a device. */
const MIXER = ["volume", "pan", "send A"];

function severalDevices(track: Track, { deviceName, parameterName, named, fitting }: Meaning): Refusal {
  const { all } = named;
  const base = named.numbered ? deviceName.replace(NUMBER, "").trim() : deviceName.trim();
  const parameter = parameterName === "" ? "PARAMETER" : parameterName;
  const ways = (fitting.length > 0 ? fitting : all).map(
    (device) => `“${base}#${all.indexOf(device) + 1}:${parameter}” (${whereOf(track, device)})`,
  );
  return refusal(
    "parameter-unknown",
    `Track “${track.name}” has ${all.length} device${all.length > 1 ? "s" : ""} named “${base}”: name ${all.length > 1 ? "one of them" : "it"} as ${ways.join(" or ")}.`,
  );
}

const NUMBER = /\s*#\d+\s*$/;

/** `device 2 of the track, off`, `in chain “Wet” of rack “Drive”`. */
function whereOf({ devices }: Track, device: Device): string {
  const around = (device.switches ?? []).filter(({ kind }) => kind !== "device");
  const place = devices.indexOf(device);
  const names = around.toReversed().map(({ kind, name }) => `${kind} “${name}”`);
  const where = place >= 0 ? `device ${place + 1} of the track` : `in ${names.join(" of ")}`;
  return device.on ? where : `${where}, off`;
}

function severalParameters(device: Device, name: string, all: readonly Parameter[]): Refusal {
  const shown = all.slice(0, MOST_SHOWN).map((parameter) => {
    const alike = all.filter((each) => each.name === parameter.name);
    const number = alike.length > 1 ? `#${alike.indexOf(parameter) + 1}` : "";
    return `“${device.name}:${parameter.name}${number}”`;
  });
  const more = all.length > shown.length ? ` and ${all.length - shown.length} more` : "";
  return refusal(
    "parameter-unknown",
    `Device “${device.name}” has ${all.length} parameters named “${name}”: name one of them as ${shown.join(", ")}${more}.`,
  );
}

const MOST_SHOWN = 6;
