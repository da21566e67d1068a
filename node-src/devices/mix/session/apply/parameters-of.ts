import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import type { Fraction } from "#src/model/units.ts";
import type { ParameterAddress, ParameterValue } from "#src/ports/parameter-writer.ts";

/** A parameter of a set that can be set, with where it stands. */
export interface PlacedParameter extends ParameterValue {
  readonly name: string;
  /** Live's class of its device, as a set file has it, or `"Mixer"`. */
  readonly className: string;
  /** What it belongs to, as the object of a sentence: `“Vox”`, `the “EQ Eight” on “Vox”`. */
  readonly of: string;
  /** The share of it by which two ways of reading it may differ. */
  readonly within: Fraction;
  /** The track whose freezing holds it as it stands; `null` where it can be set. The mixer of a frozen track stays free. */
  readonly frozenOn: string | null;
}

/** Every parameter of a set that can be set. */
export function parametersOf({ tracks }: LiveSet): readonly PlacedParameter[] {
  return tracks.flatMap((track) => [
    ...mixerOf(track).flatMap((each) =>
      placed(track, each, { className: "Mixer", of: `“${track.name}”`, within: AS_HELD, frozenOn: null }),
    ),
    ...track.devices.flatMap(withNested).flatMap((device) => {
      const of = `the “${device.name}” on “${track.name}”`;
      const about = {
        className: device.className,
        of,
        within: AS_SHOWN,
        frozenOn: track.frozen === true ? track.name : null,
      };
      return device.parameters.flatMap((each) => placed(track, each, about));
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

function placed(
  { id }: Track,
  { target, name, value }: Parameter,
  about: Omit<PlacedParameter, "track" | "target" | "value" | "name">,
): readonly PlacedParameter[] {
  return target === null ? [] : [{ track: id, target, value, name, ...about }];
}

/** Source: Live shows three digits of a knob whose law is not known, and what is set by hand moves by more than one of the last. */
const AS_SHOWN = 0.005;

/** Source: numbers of a mixer are read as Live holds them, in 32 bits. */
const AS_HELD = 1e-6;
