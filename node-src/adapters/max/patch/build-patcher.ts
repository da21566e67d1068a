import { boxJson, idOf } from "#src/adapters/max/patch/box-json.ts";
import type { PatchBox, PatchPart } from "#src/adapters/max/patch/patch-part.ts";
import type { DeviceSpec, ParameterBank } from "#src/model/device/device-spec.ts";

/** A patcher as Max writes it. */
export interface Patcher {
  readonly patcher: Readonly<Record<string, unknown>>;
}

/**
 * The patcher of a device from its spec and its parts.
 *
 * Shape: the same input gives the same JSON: boxes are numbered in the order of the parts, dates are fixed.
 * @throws RangeError for a name given twice, a cord that ends nowhere, or a parameter without a box.
 */
export function buildPatcher(spec: DeviceSpec, parts: readonly PatchPart[]): Patcher {
  const boxes = parts.flatMap((part) => part.boxes);
  const numbered = new Map(boxes.map((box, index) => [box.name, { box, id: idOf(index) }]));
  if (numbered.size !== boxes.length) throw new RangeError(`buildPatcher: ${twice(boxes)} stands twice`);
  const orders = new Map(spec.parameters.map(({ key }, index) => [key, index]));
  const json = boxes.map((box, index) => boxJson(box, idOf(index), orders.get(box.parameter?.key ?? "") ?? 0));
  const ends = new Map(json.map((box, index) => [boxes[index]?.name ?? "", box]));
  const idOfName = (name: string) => numbered.get(name)?.id;
  return {
    patcher: {
      ...head(spec),
      boxes: json.map((box) => ({ box })),
      lines: parts.flatMap((part) => part.cords).map((cord) => ({ patchline: cordJson(cord, ends) })),
      parameters: registry(spec, idOfName),
      dependency_cache: boxes
        .flatMap(({ file }) => file ?? [])
        .sort()
        .map(dependency),
      ...tail(spec),
    },
  };
}

/** JSON as Max 9 lays it out: tabs, a line break at the end. */
export function patcherText(patcher: Patcher): string {
  return `${JSON.stringify(patcher, null, "\t")}\n`;
}

/** The same JSON by a line for each box and each cord and no blanks: how a patch stands in a frozen device. */
export function lineABox(patcher: Patcher): string {
  return `${inLines(patcher)}\n`;
}

function inLines(value: unknown, key = ""): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => inLines(item));
    return LISTED.has(key) ? `[\n${items.join(",\n")}\n]` : `[${items.join(",")}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return `{${entries.map(([name, held]) => `${JSON.stringify(name)}:${inLines(held, name)}`).join(",")}}`;
}

/** Big-endian number of four letters, as the project block holds the device's type. */
function codeNumber(type: string): number {
  return [...type].reduce((sum, letter) => sum * 0x100 + letter.charCodeAt(0), 0);
}

function cordJson(cord: string, boxes: ReadonlyMap<string, Readonly<Record<string, unknown>>>): object {
  const [, from = "", outlet = "0", to = "", inlet = "0"] = CORD.exec(cord) ?? [];
  const [source, destination] = [boxes.get(from), boxes.get(to)];
  if (source === undefined || destination === undefined) throw new RangeError(`buildPatcher: “${cord}” ends nowhere`);
  if (Number(outlet) >= Number(source["numoutlets"]) || Number(inlet) >= Number(destination["numinlets"])) {
    throw new RangeError(`buildPatcher: “${cord}” names an end that is not there`);
  }
  return { source: [source["id"], Number(outlet)], destination: [destination["id"], Number(inlet)] };
}

function registry(spec: DeviceSpec, idOfName: (name: string) => string | undefined): object {
  const entries = spec.parameters.map(({ key, longName, shortName }, order) => {
    const id = idOfName(key);
    if (id === undefined) throw new RangeError(`buildPatcher: the parameter “${key}” has no box`);
    return [id, [longName, shortName, order]] as const;
  });
  const banks = spec.banks.map((bank, index) => [String(index), bankJson(spec, bank, index)] as const);
  return { ...Object.fromEntries(entries), parameterbanks: Object.fromEntries(banks), inherited_shortname: 1 };
}

function bankJson({ parameters }: DeviceSpec, bank: ParameterBank, index: number): object {
  const longNames = bank.parameters.map((key) => {
    const found = parameters.find((parameter) => parameter.key === key);
    if (key !== null && found === undefined) throw new RangeError(`buildPatcher: bank ${bank.name} names “${key}”`);
    return found?.longName ?? EMPTY_PLACE;
  });
  return { index, name: bank.name, parameters: longNames, buttons: longNames.map(() => EMPTY_PLACE) };
}

function head({ width, height }: DeviceSpec): object {
  return {
    fileversion: 1,
    appversion: { major: 9, minor: 0, revision: 10, architecture: "x64", modernui: 1 },
    classnamespace: "box",
    rect: [60, 100, 1400, 800],
    openrect: [0, 0, width, height],
    openinpresentation: 1,
    default_fontsize: 10,
    default_fontname: "Ableton Sans Medium Regular",
    gridsize: [8, 8],
    boxanimatetime: 500,
    devicewidth: width,
  };
}

function tail({ type, minimumLive, minimumMax }: DeviceSpec): object {
  return {
    latency: 0,
    is_mpe: 0,
    external_mpe_tuning_enabled: 0,
    minimum_live_version: minimumLive,
    minimum_max_version: minimumMax,
    platform_compatibility: 0,
    project: {
      version: 1,
      creationdate: FIXED_DATE,
      modificationdate: FIXED_DATE,
      viewrect: [0, 0, 300, 500],
      autoorganize: 0,
      hideprojectwindow: 1,
      showdependencies: 1,
      autolocalize: 0,
      contents: { patchers: {} },
      layout: {},
      searchpath: {},
      detailsvisible: 0,
      amxdtype: codeNumber(type),
      readonly: 0,
      devpathtype: 0,
      devpath: ".",
      sortmode: 0,
      viewmode: 0,
      includepackages: 0,
    },
    autosave: 0,
  };
}

function dependency(name: string): object {
  return { name, bootpath: ".", patcherrelativepath: ".", type: "TEXT", implicit: 1 };
}

function twice(boxes: readonly PatchBox[]): string {
  const names = boxes.map(({ name }) => name);
  return names.filter((name, index) => names.indexOf(name) !== index).join(", ");
}

/** Seconds since 1904: 2026-01-01 00:00 UTC, so that two builds are the same bytes. */
export const FIXED_DATE = 3_850_070_400;

const CORD = /^([\w.]+)(?::(\d+))? > ([\w.]+)(?::(\d+))?$/;
const EMPTY_PLACE = "-";
/** What a patcher has many of. */
const LISTED = new Set(["boxes", "lines"]);
