import { type NamedOne, type Naming, namedOne, nearlySame } from "#src/chassis/listening/named-one.ts";
import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import { liveParameterNames } from "#src/knowledge/live/parameter-names/live-parameter-names.ts";
import type { Device, Parameter } from "#src/model/live-set.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";

/**
 * The parameters of a device that a name means, in a set file and in a running Live alike: the host's own name for it, else
 * what Live shows or a set file holds of it in any version, else the last part of its path. Blanks, marks and accents count only
 * where they are needed to tell names apart.
 */
export function parametersNamed({ className, parameters }: Device, name: string): NamedOne<Parameter> {
  const movable = parameters.filter(({ target }) => target !== null);
  return named(movable, name, [
    (each) => each.name,
    (each) => liveParameterNames(className, each.name).shown,
    (each) => liveParameterNames(className, each.name).paths,
    (each) => each.name.split("/").at(-1) ?? "",
  ]);
}

/** The devices that a name means: by the name that it shows, else by its kind ("Utility"), else by its class ("StereoGain"). */
export function devicesNamed(devices: readonly Device[], name: string): NamedOne<Device> {
  return named(devices, name, DEVICE_NAMES);
}

/** The parameter of a device that stands at a path of set files, whatever the host calls it. */
export function parameterAt({ className, parameters }: Device, path: string): Parameter | undefined {
  return parameters.find(
    ({ name, target }) =>
      target !== null && (name === path || liveParameterNames(className, name).paths.includes(path)),
  );
}

/** What a person who reads Live's own screen calls a parameter; the host's name where that is not known. */
export function shownParameter({ className }: Pick<Device, "className">, { name }: Pick<Parameter, "name">): string {
  const { shown } = liveParameterNames(className, name);
  return shown.includes(name) ? name : (shown[0] ?? name);
}

/** ` Did you mean “Stereo Width”?`; nothing where no name is near. */
export function meantParameter({ className, parameters }: Device, typed: string): string {
  const names = parameters
    .filter(({ target }) => target !== null)
    .flatMap(({ name }) => [...liveParameterNames(className, name).shown, name]);
  return didYouMean(typed, names);
}

export function meantDevice(devices: readonly Device[], typed: string, others: readonly string[] = []): string {
  return didYouMean(typed, [
    ...others,
    ...devices.map(({ name }) => name),
    ...devices.map(({ className }) => liveDeviceName(className)),
  ]);
}

const DEVICE_NAMES: readonly Naming<Device>[] = [
  ({ name }) => name,
  ({ className }) => liveDeviceName(className),
  ({ className }) => className,
];

function named<Thing>(things: readonly Thing[], name: string, ways: readonly Naming<Thing>[]): NamedOne<Thing> {
  const found = namedOne(things, name, ways);
  return found.all.length > 0 ? found : namedOne(things, name, ways, nearlySame);
}
