import { message, object, type PatchBox, type PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import { type ShownNumber, shownNumbers } from "#src/chassis/spec/shown-number.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/**
 * Between a dial and the field under it, without Node: the field shows where the dial stands (`set` makes no output); a number
 * that a hand gives it turns the dial once it has stood still, so that a drag is not a row of undo steps.
 *
 * Source: Max reference, live.numbox (`set`), expr; Live's production guidelines on undo: what a patch moves makes steps. Nothing
 * gets through before `live.thisdevice` says that the device is whole, so that no load can turn a dial.
 */
export function shownPart({ parameters }: DeviceSpec): PatchPart {
  const shown = shownNumbers(parameters);
  if (shown.length === 0) return { boxes: [], cords: [] };
  return {
    boxes: [message("shownOpen", "1", [24, 960]), ...shown.flatMap((each, place) => boxesOf(each, 120 + place * 160))],
    cords: ["deviceReady:2 > shownOpen", ...shown.flatMap(({ key, field }) => cordsOf(key, field.key))],
  };
}

function boxesOf({ key, there, back }: ShownNumber, left: number): PatchBox[] {
  return [
    object(`${key}There`, `expr ${there}`, [left, 960]),
    object(`${key}Show`, "prepend set", [left, 992]),
    object(`${key}Gate`, "gate 1 0", [left, 1024]),
    object(`${key}Typed`, "t b f", [left, 1056]),
    object(`${key}Still`, `delay ${STANDS_STILL}`, [left, 1088]),
    object(`${key}Held`, "float", [left, 1120]),
    object(`${key}Back`, `expr ${back}`, [left, 1152]),
  ];
}

function cordsOf(key: string, field: string): string[] {
  return [
    `${key} > ${key}There`,
    `${key}There > ${key}Show`,
    `${key}Show > ${field}`,
    `shownOpen > ${key}Gate:0`,
    `${field} > ${key}Gate:1`,
    `${key}Gate > ${key}Typed`,
    `${key}Typed:1 > ${key}Held:1`,
    `${key}Typed:0 > ${key}Still`,
    `${key}Still > ${key}Held:0`,
    `${key}Held > ${key}Back`,
    `${key}Back > ${key}`,
  ];
}

/** Milliseconds. Source: house taste; a hand that drags does not stop for as long. */
const STANDS_STILL = 200;
