import { restingValue } from "#src/knowledge/live/device-trees/resting-value.ts";
import type { Device, Parameter } from "#src/model/live-set.ts";

/**
 * Whether a device of Live's own changes nothing where it stands, so that it can be set for something in place of a second one of
 * its class: it is on, and each of its parameters stands where one that is put in rests, or has no say.
 *
 * Edge: never where it is not known at what something rests, nor where a macro or what the host does not show moves it. Curves are the
 * track's, not the device's; no host tells mappings to keys and controllers.
 * Source: `restingValue`; Ableton, Live 12 manual, "EQ Eight": a filter that is off, and a bell or shelf of 0 dB, leave the sound as it is.
 */
export function isAtRest(device: Device, liveVersion: number): boolean {
  const { className, on, parameters, nested, settings = {} } = device;
  if (!on || nested.length > 0 || parameters.length === 0) return false;
  const isPlain = Object.entries(settings).every(
    ([name, text]) => name === "Precision" || text === String(restingValue(className, name, liveVersion)),
  );
  return isPlain && parameters.every((each) => rests(device, each, liveVersion));
}

function rests(device: Device, parameter: Parameter, liveVersion: number): boolean {
  const why = parameter.unheard?.why;
  if (parameter.automated === true || why === "macro" || why === "held") return false;
  return why === "idle" || hasNoSay(device, parameter) || stands(device.className, parameter, liveVersion);
}

/** A bell or a shelf of 0 dB is flat wherever it stands, and a filter that is off. */
function hasNoSay({ className, parameters }: Device, { name }: Parameter): boolean {
  if (className !== "Eq8") return false;
  if (name === "Scale" || name === "AdaptiveQ") return true;
  const band = /^Bands\.\d\/ParameterA\//.exec(name)?.[0];
  if (band === undefined) return false;
  const value = (of: string) => parameters.find((each) => each.name === band + of)?.value;
  return value("IsOn") === 0 || (BELLS_AND_SHELVES.includes(value("Mode") ?? 0) && value("Gain") === 0);
}

/** `Mode` of an EQ Eight's band: low shelf, bell, high shelf. */
const BELLS_AND_SHELVES: readonly number[] = [2, 3, 5];

function stands(className: string, { name, value }: Parameter, liveVersion: number): boolean {
  const resting = Number(restingValue(className, name, liveVersion));
  return Math.abs(value - resting) <= SAME * Math.max(1, Math.abs(resting));
}

/** Live keeps 32 bits of a number. */
const SAME = 2e-6;
