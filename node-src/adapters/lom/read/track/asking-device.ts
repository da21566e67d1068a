import { racksOfPath } from "#src/adapters/lom/paths.ts";
import { one, type SongReading } from "#src/adapters/lom/read/song-reading.ts";
import { withoutIdle } from "#src/adapters/lom/read/track/parameter-reading.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { Device, Parameter, SoundSwitch } from "#src/model/live-set.ts";

/** Where in the batch the asking device will be, its switch, and the racks that hold it with its chain in each. */
export interface AskedDevice {
  readonly device: number;
  readonly on: number;
  readonly around: readonly { readonly rack: number; readonly chain: number }[];
}

/** Puts the questions into a batch; `null` where a track was named and no device asks. */
export function askDevice({ device, where }: SongReading, batch: LomOp[]): AskedDevice | null {
  if (device === null) return null;
  const add = (op: LomOp): number => batch.push(op) - 1;
  return {
    device: add({ op: "get", at: device, ...DEVICE }),
    on: add({ op: "find", at: device, child: "parameters", by: "name", is: DEVICE_ON, ...SWITCH }),
    around: racksOfPath(where).map(({ rack, chain }) => ({
      rack: add({ op: "get", at: rack, ...DEVICE }),
      chain: add({ op: "get", at: chain, ...CHAIN }),
    })),
  };
}

/** The device that asks, with the switches that its sound passes. Live calls one inactive where a rack around it is off too. */
export function readAskingDevice(
  asked: AskedDevice,
  answers: readonly LomAnswer[],
  parameters: readonly Parameter[],
): Device {
  const read = one(answers[asked.device], DEVICE);
  const button = one(answers[asked.on], SWITCH);
  const name = read?.text("name") ?? "";
  const around = asked.around.flatMap((each) => [rackSwitch(answers[each.rack]), ...chainSwitch(answers[each.chain])]);
  const offByRack = around.some(({ kind, on }) => kind === "rack" && !on);
  const on = read?.flag("is_active") ?? true;
  const automated = (button?.number("automation_state") ?? 0) > 0;
  const own: SoundSwitch = {
    kind: "device",
    name,
    on: on || (offByRack && button?.flag("value") === true),
    target: null,
    automated,
  };
  const className = read?.text("class_name") ?? "MxDeviceAudioEffect";
  const heard = automated ? parameters.map(withoutIdle) : parameters;
  return { name, className, on, switches: [...around, own], asks: true, parameters: heard, nested: [] };
}

/** The switch of a device on a track, and whether something automates it, by its parameters. */
export function deviceSwitch(name: string, on: boolean, parameters: readonly Parameter[]): SoundSwitch {
  const automated = parameters.find((each) => each.name === DEVICE_ON)?.automated === true;
  return { kind: "device", name, on, target: null, automated };
}

function rackSwitch(answer: LomAnswer | undefined): SoundSwitch {
  const read = one(answer, DEVICE);
  return { kind: "rack", name: read?.text("name") ?? "", on: read?.number("is_active") !== 0, target: null };
}

function chainSwitch(answer: LomAnswer | undefined): readonly SoundSwitch[] {
  const read = one(answer, CHAIN);
  return read === null ? [] : [{ kind: "chain", name: read.text("name") ?? "", on: !read.flag("mute"), target: null }];
}

const DEVICE: Members = { members: ["name", "class_name", "is_active"] };
const SWITCH: Members = { members: ["value", "automation_state"] };
const CHAIN: Members = { members: ["name", "mute"] };
/** Live's name for the first parameter of every device. */
const DEVICE_ON = "Device On";
