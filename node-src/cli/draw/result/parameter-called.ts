import type { FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { shownParameter } from "#src/chassis/listening/naming/parameter-naming.ts";

/**
 * A moved parameter as a producer says it: `the fader`, `the pan`, `send B (B-Delay)`, `Auto Filter's frequency`, `EQ Eight's 1 Gain A`.
 *
 * Shape: `name` is what tells it from others on its track; of a device's parameter it is said what Live shows.
 */
export function parameterCalled(name: string, found: FoundParameter | null): string {
  if (/^volume$/i.test(name)) return "the fader";
  if (/^pan$/i.test(name)) return "the pan";
  if (found === null || found.device === null) return name;
  const { device, parameter } = found;
  const shown = shownParameter(device, parameter);
  return `${deviceIn(name, parameter.name) ?? device.name}'s ${PLAIN_WORDS.test(shown) ? shown.toLowerCase() : shown}`;
}

/** As `--to` takes it, with what Live shows: `Auto Filter:Frequency`. */
export function parameterTitle(name: string, found: FoundParameter | null): string {
  if (found === null || found.device === null) return name;
  const { device, parameter } = found;
  return `${deviceIn(name, parameter.name) ?? device.name}:${shownParameter(device, parameter)}`;
}

/** `Utility#2` of `Utility#2:Gain`. */
function deviceIn(name: string, parameter: string): string | null {
  if (name.endsWith(`:${parameter}`)) return name.slice(0, -parameter.length - 1);
  const colon = name.lastIndexOf(":");
  return colon > 0 ? name.slice(0, colon) : null;
}

/** `Stereo Width`, but not `LFO Amount`, `Dry/Wet` or `1 Gain A`. */
const PLAIN_WORDS = /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/;
