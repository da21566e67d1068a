import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import type { ParameterAddress, ParameterValue } from "#src/ports/parameter-writer.ts";

/** A parameter of a set that can be set, with where it stands. */
export interface PlacedParameter extends ParameterValue {
  readonly name: string;
  /** What it belongs to, as the object of a sentence: `“Vox”`, `the “EQ Eight” on “Vox”`. */
  readonly of: string;
}

/** Every parameter of a set that can be set. */
export function parametersOf({ tracks }: LiveSet): readonly PlacedParameter[] {
  return tracks.flatMap((track) => [
    ...mixerOf(track).flatMap((each) => placed(track, each, `“${track.name}”`)),
    ...track.devices.flatMap(withNested).flatMap((device) => {
      const where = `the “${device.name}” on “${track.name}”`;
      return device.parameters.flatMap((each) => placed(track, each, where));
    }),
  ]);
}

/** A parameter as the object of a sentence: `the Volume of “Vox”`. */
export function parameterWords(parameter: PlacedParameter | undefined): string {
  return parameter === undefined ? "a parameter" : `the ${parameter.name} of ${parameter.of}`;
}

/** The same for the same parameter. */
export function addressOf({ track, target }: ParameterAddress): string {
  return `${track} ${target}`;
}

export function mixerOf({ mixer: { volume, pan, sends, splitPan, crossfader } }: Track): readonly Parameter[] {
  const split = splitPan === undefined ? [] : [splitPan.left, splitPan.right];
  return [volume, pan, ...sends, ...split, ...(crossfader === undefined ? [] : [crossfader])];
}

function withNested(device: Device): readonly Device[] {
  return [device, ...device.nested.flatMap(withNested)];
}

function placed({ id }: Track, { target, name, value }: Parameter, of: string): readonly PlacedParameter[] {
  return target === null ? [] : [{ track: id, target, value, name, of }];
}
