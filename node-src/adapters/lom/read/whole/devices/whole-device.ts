import { trustedLaw } from "#src/adapters/lom/read/whole/devices/checked-laws.ts";
import type { DeviceValues } from "#src/adapters/lom/read/whole/devices/device-values.ts";
import type { FoundDevice } from "#src/adapters/lom/read/whole/devices/find-devices.ts";
import type { LearntDevices } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import { storedParameter } from "#src/adapters/lom/read/whole/devices/stored-parameter.ts";
import type { Device, Parameter, RackChain, SoundSwitch } from "#src/model/live-set.ts";

/** All that was read of devices, by their ids. */
export interface ReadDevices {
  readonly values: ReadonlyMap<number, DeviceValues>;
  /** The device that asks; `null` where none does. */
  readonly own: number | null;
  readonly laws: LearntDevices["laws"];
  /** Parameters without a law by what Live shows, by their own ids; `null` for what is not understood. */
  readonly shown: ReadonlyMap<number, Parameter | null>;
  readonly settings: ReadonlyMap<number, NonNullable<Device["settings"]>>;
  /** Mixers of chains, by the chains' ids. */
  readonly mixers: ReadonlyMap<number, RackChain>;
}

/** A device as a set file has it; what is in a rack in one row behind it. */
export function wholeDevice(found: FoundDevice, read: ReadDevices, around: readonly SoundSwitch[] = []): Device {
  const { id, name, className, chains } = found;
  const values = read.values.get(id);
  const on = values?.on ?? true;
  const settings = read.settings.get(id);
  const parameters = values === undefined ? [] : parametersOf(className, values, read);
  const own: SoundSwitch = { kind: "device", name, on, target: null };
  const isUntold = chains === null && (parameters === null || values?.isTold !== true);
  return {
    ...{ name, className, on, switches: [...around, own], parameters: parameters ?? [] },
    nested: (chains ?? []).flatMap((chain) => {
      const passed: readonly SoundSwitch[] = [
        ...around,
        { ...own, kind: "rack" },
        { kind: "chain", name: chain.name, on: chain.on, target: null },
      ];
      return chain.devices.map((each) => wholeDevice(each, read, passed)).flatMap(inRow);
    }),
    ...(chains === null ? {} : { chains: chains.map((chain) => read.mixers.get(chain.id) ?? unreadMixer(chain)) }),
    ...(settings === undefined ? {} : { settings }),
    ...(id === read.own ? { asks: true } : {}),
    ...(isUntold ? { untold: true } : {}),
  };
}

/** The switch first, as other hosts have it; `null` where one of the rest is not understood. */
function parametersOf(className: string, { on, switch: own, values }: DeviceValues, { shown, laws }: ReadDevices) {
  const all = values.map((each) => {
    const law = trustedLaw(className, each.path, laws);
    return law === null ? (shown.get(each.id) ?? null) : storedParameter(className, each, law);
  });
  const known = all.filter((each) => each !== null);
  if (known.length < all.length) return null;
  return own === null ? known : [switchParameter(own, on), ...known];
}

function switchParameter(target: number, on: boolean): Parameter {
  return { target, name: "On", kind: "boolean", value: Number(on), minimum: 0, maximum: 1, unit: "" };
}

/** Several chains add up in a way that is not known, so that nothing hangs on their mixers. */
function unreadMixer({ name, on }: { readonly name: string; readonly on: boolean }): RackChain {
  return { name, on, volume: null, pan: null };
}

function inRow(device: Device): readonly Device[] {
  return [{ ...device, nested: [] }, ...device.nested];
}
