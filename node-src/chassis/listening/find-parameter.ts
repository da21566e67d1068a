import { same } from "#src/chassis/listening/find-track.ts";
import type { Device, Parameter, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** A parameter, and the device that it is on; `null` for the mixer. */
export interface FoundParameter {
  readonly device: Device | null;
  readonly parameter: Parameter;
}

/**
 * A parameter of a track by what a person calls it: `volume`, `pan`, `send A`, or `DEVICE:PARAMETER`; or by the host's number
 * for it, `#12`.
 */
export function findParameter(track: Track, name: string): Result<FoundParameter, Refusal> {
  if (same(name, "volume")) return ok({ device: null, parameter: track.mixer.volume });
  if (same(name, "pan")) return mixerParameter(track, track.mixer.pan, name);
  const send = /^send ([a-l])$/i.exec(name.trim())?.[1];
  if (send !== undefined) return sendOf(track, send.toUpperCase());
  if (/^#\d+$/.test(name)) return parameterById(track, Number(name.slice(1)));
  const colon = name.indexOf(":");
  const [deviceName, parameterName] = colon < 0 ? [name, ""] : [name.slice(0, colon), name.slice(colon + 1)];
  const devices = flattened(track.devices);
  const named = devices.filter(
    (candidate) => same(candidate.name, deviceName) || same(candidate.className, deviceName),
  );
  const device = named.find((candidate) => parameterNamed(candidate, parameterName) !== undefined) ?? named[0];
  if (device === undefined) {
    const there = devices.length === 0 ? "none" : devices.map((candidate) => `“${candidate.name}”`).join(", ");
    return refused(
      refusal(
        "parameter-unknown",
        `Track “${track.name}” has no device “${deviceName}” (devices there: ${there}); name volume, or DEVICE:PARAMETER.`,
      ),
    );
  }
  const parameter = parameterNamed(device, parameterName);
  if (parameter === undefined || parameter.target === null) {
    return refused(
      refusal(
        "parameter-unknown",
        `Device “${device.name}” has no parameter “${parameterName}” that can be automated: it has ${device.parameters
          .filter(({ target }) => target !== null)
          .map((candidate) => candidate.name)
          .join(", ")}.`,
      ),
    );
  }
  return ok({ device, parameter });
}

/** A parameter by the target that the host knows it by, on the track itself. */
function parameterById(track: Track, target: number): Result<FoundParameter, Refusal> {
  if (track.mixer.volume.target === target) return ok({ device: null, parameter: track.mixer.volume });
  for (const device of flattened(track.devices)) {
    const parameter = device.parameters.find((candidate) => candidate.target === target);
    if (parameter !== undefined) return ok({ device, parameter });
  }
  return refused(
    refusal(
      "parameter-unknown",
      `The mapped parameter is not on track “${track.name}”: map one of this track, its volume or the gain of a device.`,
    ),
  );
}

/** By its whole path, or by the last part of it. */
function parameterNamed({ parameters }: Device, name: string): Parameter | undefined {
  return parameters.find(
    (candidate) => same(candidate.name, name) || same(candidate.name.split("/").at(-1) ?? "", name),
  );
}

function flattened(devices: readonly Device[]): Device[] {
  return devices.flatMap((device) => [device, ...flattened(device.nested)]);
}

function mixerParameter(track: Track, parameter: Parameter, name: string): Result<FoundParameter, Refusal> {
  if (parameter.target !== null) return ok({ device: null, parameter });
  return refused(refusal("parameter-unknown", `The ${name} of track “${track.name}” cannot be automated here.`));
}

function sendOf(track: Track, letter: string): Result<FoundParameter, Refusal> {
  const { sends } = track.mixer;
  const send = sends[letter.charCodeAt(0) - "A".charCodeAt(0)];
  if (send !== undefined) return mixerParameter(track, send, `send ${letter}`);
  const there = sends.length === 0 ? "it has none" : `it has ${sends.length}`;
  return refused(
    refusal("parameter-unknown", `Track “${track.name}” has no send ${letter} (${there}): add a return track in Live.`),
  );
}
