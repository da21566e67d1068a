import { type AmxdDevice, type AmxdFile, DEVICE_FLAGS } from "#src/adapters/max/amxd/amxd-device.ts";
import { describeParameter, type ParameterDescription } from "#src/cli/inspect/describe-parameter.ts";
import { type BoxDescription, countObjects, listBoxes } from "#src/cli/inspect/list-boxes.ts";
import { fieldsOf, listOf, numberOf, readPatcher, textOf } from "#src/cli/inspect/read-patcher.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";

/** What `steadyhand inspect --json` prints. `null` where the file does not say. */
export interface DeviceDescription {
  readonly file: string;
  readonly size: number;
  readonly type: { readonly code: string; readonly name: string };
  readonly frozen: boolean;
  readonly encrypted: boolean;
  readonly flags: { readonly value: number; readonly meaning: readonly string[] } | null;
  readonly savedBy: string | null;
  readonly minimumLive: string | null;
  readonly minimumMax: string | null;
  readonly width: number | null;
  readonly latency: number | null;
  readonly files: readonly FileDescription[];
  readonly objects: readonly { readonly name: string; readonly count: number }[];
  readonly parameters: readonly ParameterDescription[];
  readonly banks: readonly { readonly name: string; readonly parameters: readonly string[] }[];
  /** Files that the patch names as needed. */
  readonly dependencies: readonly string[];
}

export interface FileDescription {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly flag: number;
  /** ISO 8601. */
  readonly modified: string;
}

/** A device in plain words and numbers. Refused when its patcher is not JSON. */
export function describeDevice(
  device: AmxdDevice,
  { name, size }: { readonly name: string; readonly size: number },
): Result<DeviceDescription, Refusal> {
  const { patch } = device;
  const files = patch.kind === "frozen" ? patch.files : [];
  const json = patch.kind === "open" ? patch.json : files[0]?.bytes;
  const patcher = json === undefined ? {} : readPatcher(json);
  if (patcher === null) {
    return refused(
      refusal("device-damaged", `“${name}” holds a patch that is not JSON: it is damaged, so get it again.`),
    );
  }
  const boxes = [...listBoxes(patcher, null), ...files.slice(1).flatMap(abstractionBoxes)];
  return ok({
    file: name,
    size,
    type: { code: device.type, name: TYPES[device.type] ?? "unknown" },
    frozen: patch.kind === "frozen",
    encrypted: patch.kind === "encrypted",
    flags: device.flags === null ? null : { value: device.flags, meaning: flagWords(device.flags) },
    savedBy: programOf(patcher),
    minimumLive: textOf(patcher["minimum_live_version"]),
    minimumMax: textOf(patcher["minimum_max_version"]),
    width: numberOf(listOf(patcher["openrect"])[2]) || numberOf(patcher["devicewidth"]) || null,
    latency: numberOf(patcher["latency"]),
    files: files.map(describeFile),
    objects: countObjects(boxes),
    parameters: boxes.flatMap((box) => describeParameter(box) ?? []),
    banks: banksOf(patcher),
    dependencies: dependenciesOf(patcher),
  });
}

function abstractionBoxes({ name, bytes }: AmxdFile): BoxDescription[] {
  const patcher = name.endsWith(".maxpat") ? readPatcher(bytes) : null;
  return patcher === null ? [] : listBoxes(patcher, name);
}

function describeFile({ name, type, bytes, flag, modified }: AmxdFile): FileDescription {
  const date = new Date((modified - SECONDS_1904_TO_1970) * 1000).toISOString();
  return { name, type: type.replace(/\0/g, "").trim(), size: bytes.length, flag, modified: date };
}

function flagWords(flags: number): string[] {
  return [
    ...(flags & DEVICE_FLAGS.hasDependencies ? ["has dependencies"] : []),
    ...(flags & DEVICE_FLAGS.dependenciesEmbedded ? ["dependencies embedded"] : []),
    ...(flags & DEVICE_FLAGS.frozen ? ["frozen"] : []),
  ];
}

function programOf(patcher: Readonly<Record<string, unknown>>): string | null {
  const version = fieldsOf(patcher["appversion"]);
  const parts = [version["major"], version["minor"], version["revision"]].filter((part) => numberOf(part) !== null);
  return parts.length === 0 ? null : `Max ${parts.join(".")}`;
}

function banksOf(patcher: Readonly<Record<string, unknown>>): DeviceDescription["banks"] {
  const banks = Object.values(fieldsOf(fieldsOf(patcher["parameters"])["parameterbanks"])).map(fieldsOf);
  return banks
    .map((bank) => ({
      name: textOf(bank["name"]) ?? "",
      parameters: listOf(bank["parameters"]).map((each) => textOf(each) ?? ""),
    }))
    .filter(({ parameters }) => parameters.some((parameter) => parameter !== "" && parameter !== "-"));
}

function dependenciesOf(patcher: Readonly<Record<string, unknown>>): string[] {
  return listOf(patcher["dependency_cache"]).flatMap((entry) => textOf(fieldsOf(entry)["name"]) ?? []);
}

/** Source: the container's types as Ableton's and Cycling '74's own tools name them. */
const TYPES: Readonly<Record<string, string>> = {
  aaaa: "audio effect",
  mmmm: "MIDI effect",
  iiii: "instrument",
  nagg: "MIDI tool generator",
  natt: "MIDI tool transformation",
};

const SECONDS_1904_TO_1970 = 2_082_844_800;
