import type { LomDetail } from "#src/adapters/lom/read/lom-set.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { many, type SongReading, type TrackHead } from "#src/adapters/lom/read/song-reading.ts";
import { type AskedDevice, deviceSwitch, readAskingDevice } from "#src/adapters/lom/read/track/asking-device.ts";
import { withEqMode } from "#src/adapters/lom/read/track/eq-mode.ts";
import {
  PARAMETER_MEMBERS,
  readParameter,
  STATED_MEMBERS,
  stated,
  withoutIdle,
} from "#src/adapters/lom/read/track/parameter-reading.ts";
import { readStages } from "#src/adapters/lom/read/track/stage-reading.ts";
import type { LomAnswer, LomOp, Members } from "#src/adapters/lom/wire.ts";
import type { Device, Parameter } from "#src/model/live-set.ts";

/** Where in the batches the devices of a track will be. */
export interface AskedDevices {
  readonly devices: number | null;
  /** Parameters of each device, in the devices' order. */
  readonly parameters: readonly number[];
  /** The modes of EQs among them. */
  readonly eqModes: readonly (number | null)[];
  readonly stage: readonly number[];
  readonly asker: AskedDevice | null;
}

/** The question for the devices of a track; `null` where only the one that asks is of use, which is asked for by itself. */
export function devicesQuestion(
  { id }: TrackHead,
  own: boolean,
  { device }: SongReading,
  detail: LomDetail,
): LomOp | null {
  return own && device !== null && onlyStage(detail) ? null : { op: "each", at: id, child: "devices", ...DEVICE };
}

/** Of the own devices only the one that asks is of use then. */
function onlyStage({ parameters, stage, tracks }: LomDetail): boolean {
  return parameters !== "all" && tracks !== "all" && stage !== undefined;
}

/** The devices of a track; the asking one with its stage, wherever it stands. */
export function devicesOf(
  asked: AskedDevices,
  wide: readonly LomAnswer[],
  deep: readonly LomAnswer[],
  { song, detail }: { readonly song: SongReading; readonly detail: LomDetail },
): readonly Device[] {
  const stage = readStages(asked.stage, wide, detail, song.playing);
  const staged = new Set(stage.map(({ target }) => target));
  const devices = listed(wide, asked.devices, DEVICE).map((device, index) => {
    const all = listed(deep, asked.parameters[index] ?? null, DEVICE_PARAMETER).map((each) =>
      stated(readParameter(each, ""), each, song.playing),
    );
    if (device.id !== song.device || asked.asker === null) {
      return deviceOf(device, withEqMode(withoutGuesses(all), asked.eqModes[index] ?? null, deep));
    }
    return readAskingDevice(asked.asker, wide, [...stage, ...all.filter(({ target }) => !staged.has(target))]);
  });
  // Inside a rack the asking device is not among the track's own.
  const isListed = devices.some(({ asks }) => asks === true);
  return isListed || asked.asker === null ? devices : [...devices, readAskingDevice(asked.asker, wide, stage)];
}

/** Where automation turns a switch of a device, what is without effect now need not be so elsewhere in the song. */
function withoutGuesses(parameters: readonly Parameter[]): readonly Parameter[] {
  return parameters.some(({ kind, automated }) => kind !== "float" && automated === true)
    ? parameters.map(withoutIdle)
    : parameters;
}

function deviceOf(device: Reading, parameters: readonly Parameter[]): Device {
  const name = device.text("name") ?? "";
  const on = device.flag("is_active");
  const className = device.text("class_name") ?? "";
  return { name, className, on, switches: [deviceSwitch(name, on, parameters)], parameters, nested: [] };
}

function listed(answers: readonly LomAnswer[], index: number | null, members: Members): Reading[] {
  return index === null ? [] : many(answers[index], members);
}

export const DEVICE: Members = { members: ["name", "class_name", "is_active"] };
export const DEVICE_PARAMETER: Members = { members: [...PARAMETER_MEMBERS.members, ...STATED_MEMBERS] };
