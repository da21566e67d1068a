import { liveDeviceName } from "#src/knowledge/live/live-device-names.ts";
import type { DeviceShape, LiveNode } from "#test/doubles/live-api/live-node.ts";
import { nativeDevice, READ_CLASSES } from "#test/doubles/sets/native-devices.ts";

/** What a fake Live does with devices that it is asked to put in, and with values that they are given. */
export interface InsertHabits {
  /** Turns of its main thread before a device is there, and its parameters. */
  readonly late?: number;
  /** Devices that this edition does not have. */
  readonly without?: readonly string[];
  /** Parameters and properties that take no value, though nothing is said. */
  readonly deaf?: readonly string[];
  /** Names of Live 12.0 to 12.3. */
  readonly older?: boolean;
  /** Laws that nobody measured are others than those that are thought. */
  readonly bent?: boolean;
  /** What values of parameters are rounded to, by the parameter's name. */
  readonly rounds?: Readonly<Record<string, number>>;
}

/** A device of Live's own by the name of its browser, as its user has it by default: nothing rests; `null` where this Live has none. */
export function nativeInsert(name: string, { without = [], older = false }: InsertHabits): DeviceShape | null {
  const className = READ_CLASSES.find((each) => liveDeviceName(each) === name);
  if (className === undefined || without.includes(name)) return null;
  return nativeDevice(className, { older, used: true });
}

/** Whether Live lets an audio effect stand at a place of a chain. */
export function takesEffect(track: LiveNode, place: number): boolean {
  if (track.values["is_frozen"] === 1) return false;
  const devices = track.children["devices"] as LiveNode[];
  return track.values["has_midi_input"] !== 1 || devices.slice(0, place).some(({ values }) => values["type"] === 1);
}
