import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/**
 * The parameter of a track that a target means.
 *
 * Edge: refused where the track or the parameter is not there.
 */
export function parameterAt(
  { tracks }: Pick<LiveSet, "tracks">,
  { track: id, target }: { readonly track: number; readonly target: number },
): Result<TrackParameter, Refusal> {
  const track = tracks.find((each) => each.id === id);
  if (track === undefined)
    return refused(
      refusal("track-unknown", `There is no track with the id ${id}: list the tracks with "steadyhand set".`),
    );
  const found = parametersOf(track).find(({ parameter }) => parameter.target === target);
  if (found !== undefined) return ok({ track, ...found });
  const sentence = `Track “${track.name}” has no parameter with the target ${target}: list its parameters with "steadyhand set".`;
  return refused(refusal("parameter-unknown", sentence));
}

/** A parameter where it stands. */
export interface TrackParameter extends NamedParameter {
  readonly track: Track;
}

/** What tells whether a parameter may be set. */
export interface SettableParameter extends Omit<NamedParameter, "device"> {
  readonly track: Pick<Track, "name" | "frozen" | "envelopes" | "clips">;
  /** What it stands on; `null` for the mixer. */
  readonly device: object | string | null;
}

interface NamedParameter {
  /** As `ParameterEnvelope` names it, `"Mixer/Volume"`, or where the host has it. */
  readonly path: string;
  /** Its name alone. */
  readonly shown: string;
  readonly device: Device | null;
  readonly parameter: Parameter;
}

/**
 * Why setting a parameter would change nothing, or be undone by what holds it; `null` where it may be set.
 *
 * Source: Ableton, Live 12 manual: "Overriding Automation", "Track Freeze" (the mixer of a frozen track stays free), "Using the Macro Controls".
 */
export function whyHeld({ track, path, shown, device, parameter }: SettableParameter): Refusal | null {
  const { unheard, automated, target } = parameter;
  const what = `The ${shown} of track “${track.name}”`;
  const lanes = [...track.envelopes, ...track.clips.flatMap(({ envelopes }) => envelopes)];
  const moved = lanes.some(
    (lane) => lane.target === target || (lane.meaning === "modulation" && lane.parameter === path),
  );
  if (automated === true || moved)
    return held(
      `${what} is automated, and the automation would take back what is set: delete it, or draw the change into it`,
    );
  if (unheard?.why === "macro")
    return held(`${what} follows a macro of “${unheard.rack}”, which would take back what is set: turn the macro`);
  if (unheard?.why === "held")
    return held(
      `${what} is held by a macro or a device that maps it, which would take back what is set: let go of it there`,
    );
  if (device !== null && track.frozen === true)
    return held(`${what} cannot be set because the track is frozen: unfreeze it first`);
  return null;
}

function held(sentence: string): Refusal {
  return refusal("parameter-held", `${sentence}.`);
}

function parametersOf({ mixer, devices }: Track): readonly NamedParameter[] {
  const { volume, pan, sends, splitPan, crossfader } = mixer;
  const split = splitPan === undefined ? [] : [splitPan.left, splitPan.right];
  const own = [volume, pan, ...sends, ...split, ...(crossfader === undefined ? [] : [crossfader])];
  return [
    ...own.map((parameter) => named(`Mixer/${parameter.name}`, null, parameter)),
    ...devices.flatMap(deviceParameters),
  ];
}

function deviceParameters(device: Device): readonly NamedParameter[] {
  const { className, parameters, nested } = device;
  const own = parameters.map((parameter) => named(`${className}/${parameter.name}`, device, parameter));
  return [...own, ...nested.flatMap(deviceParameters)];
}

function named(path: string, device: Device | null, parameter: Parameter): NamedParameter {
  return { path, shown: path.split("/").at(-1)!, device, parameter };
}

/** @throws RangeError for a value that the parameter cannot have. */
export function checkSettable(
  { path, parameter: { minimum, maximum } }: Pick<NamedParameter, "path" | "parameter">,
  value: number,
): void {
  const inside = value >= (minimum ?? Number.NEGATIVE_INFINITY) && value <= (maximum ?? Number.POSITIVE_INFINITY);
  if (!Number.isFinite(value) || !inside) throw new RangeError(`set: ${path} has no value ${value}`);
}
