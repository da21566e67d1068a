import { deviceParameter, devicesIn, type FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { same } from "#src/chassis/listening/named-one.ts";
import { namedSend } from "#src/chassis/listening/naming/named-send.ts";
import type { Parameter, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * A parameter of a track by what a person calls it: `volume`, `pan`, `send A` or `send Delay` by the names of the set's returns, or
 * `DEVICE:PARAMETER`; or by the host's number for it, `#12`. A device means its own stage by `#own:PARAMETER`, whatever it and others are called. Where several devices have a name, or several parameters of one, none is taken: they are told apart as
 * `DEVICE#2:PARAMETER`.
 */
export function findParameter(
  track: Track,
  asked: string,
  returns: readonly Track[] = [],
): Result<FoundParameter, Refusal> {
  const send = namedSend(returns, asked);
  if (!send.ok) return send;
  const name = send.value;
  if (same(name, "volume")) return ok({ device: null, parameter: track.mixer.volume });
  if (same(name, "pan")) return mixerParameter(track, track.mixer.pan, name);
  const letter = /^send ([a-l])$/i.exec(name)?.[1];
  if (letter !== undefined) return sendOf(track, letter.toUpperCase());
  if (name.startsWith(OWN)) return ownParameter(track, name.slice(OWN.length));
  if (/^#\d+$/.test(name)) return parameterById(track, Number(name.slice(1)));
  return deviceParameter(track, name);
}

/** What a parameter of the asking device itself is asked for by. */
export const OWN = "#own:";

function ownParameter(track: Track, name: string): Result<FoundParameter, Refusal> {
  const device = devicesIn(track.devices).find(({ asks }) => asks === true);
  const parameter = device?.parameters.find((each) => each.name === name && each.target !== null);
  if (device !== undefined && parameter !== undefined) return ok({ device, parameter });
  return refused(
    refusal(
      "parameter-unknown",
      `This device's own “${name}” was not found on track “${track.name}”: move the device onto the track again, then press Analyse.`,
    ),
  );
}

/** A parameter by the target that the host knows it by, on the track itself. */
export function parameterById(track: Track, target: number): Result<FoundParameter, Refusal> {
  const { volume, pan, sends } = track.mixer;
  const mixed = [volume, pan, ...sends].find((each) => each.target === target);
  if (mixed !== undefined) return ok({ device: null, parameter: mixed });
  for (const device of devicesIn(track.devices)) {
    const parameter = device.parameters.find((candidate) => candidate.target === target);
    if (parameter !== undefined) return ok({ device, parameter });
  }
  return refused(
    refusal(
      "parameter-unknown",
      `The mapped parameter is not on track “${track.name}”, or none that this device moves: map the track's volume, or a knob of a device on it.`,
    ),
  );
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
