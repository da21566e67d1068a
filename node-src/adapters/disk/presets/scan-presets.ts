import { lstatSync } from "node:fs";
import { realpath } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { jsonFilesIn } from "#src/adapters/disk/presets/json-files-in.ts";
import { bearsName } from "#src/adapters/disk/presets/preset-file-name.ts";
import { type FileStamp, readSmallFile, stampOf } from "#src/adapters/disk/read-small-file.ts";
import { PRESET_DEVICES, type Preset, type PresetDevice } from "#src/model/recipe/preset.ts";
import { sameName } from "#src/model/recipe/preset-entry.ts";
import type { RecipeTables } from "#src/model/recipe/preset-file/check-preset.ts";
import { LARGEST_PRESET, parsePreset } from "#src/model/recipe/preset-file/parse-preset.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { type Result, refused } from "#src/model/result.ts";
import type { SkippedPreset } from "#src/ports/preset-store.ts";

/** A preset of the user's and the file that holds it. */
export interface FiledPreset {
  readonly preset: Preset;
  readonly path: string;
}

export interface ScannedPresets {
  readonly filed: readonly FiledPreset[];
  readonly skipped: readonly SkippedPreset[];
  /** What each file held, for the next scan: a file that has not changed since is not read again. */
  readonly known: KnownFiles;
}

export type KnownFiles = ReadonlyMap<string, { readonly stamp: FileStamp; readonly found: Result<Preset, Refusal> }>;

/** The user's presets as they stand on disk: `<device>/*.json` in a folder that may not be there. */
export async function scanPresets(folder: string, recipes: RecipeTables, known: KnownFiles): Promise<ScannedPresets> {
  const scans = await Promise.all(PRESET_DEVICES.map((device) => scanDevice({ folder, device, recipes, known })));
  return {
    filed: scans.flatMap(({ filed }) => filed),
    skipped: scans.flatMap(({ skipped }) => skipped),
    known: new Map(scans.flatMap((scan) => [...scan.known])),
  };
}

interface DeviceScan {
  readonly folder: string;
  readonly device: PresetDevice;
  readonly recipes: RecipeTables;
  readonly known: KnownFiles;
}

async function scanDevice(scan: DeviceScan): Promise<ScannedPresets> {
  const { device } = scan;
  const found = await jsonFilesIn(scan.folder, device);
  if (!found.ok) return { filed: [], skipped: [{ device, file: device, reason: found.error }], known: new Map() };
  const files = found.value.slice(0, MOST_FILES);
  const inside = await realpath(scan.folder).catch(() => scan.folder);
  const read = await readAll(files, inside, scan);
  const { filed, skipped } = sorted(read, scan);
  if (files.length < found.value.length) {
    skipped.push({ device, file: device, reason: `Only the first ${MOST_FILES} presets of the folder are read.` });
  }
  return {
    filed,
    skipped,
    known: new Map(read.map(({ file, stamp, found }) => [join(scan.folder, device, file), { stamp, found }])),
  };
}

/** More than a person keeps; a folder that was named by mistake does not hold the list up. */
const MOST_FILES = 5_000;

/** Files between two pauses in which others get their turn: a few milliseconds of work. */
const BETWEEN_PAUSES = 100;

async function readAll(files: readonly string[], inside: string, scan: DeviceScan): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const file of files) {
    if (read.length % BETWEEN_PAUSES === BETWEEN_PAUSES - 1) await setImmediate();
    read.push({ file, ...readOne(file, inside, scan) });
  }
  return read;
}

interface ReadFile {
  readonly file: string;
  readonly stamp: FileStamp;
  readonly found: Result<Preset, Refusal>;
}

function readOne(file: string, inside: string, { folder, device, recipes, known }: DeviceScan): Omit<ReadFile, "file"> {
  const path = join(folder, device, file);
  const before = known.get(path);
  if (before !== undefined && before.stamp === standingStamp(path)) return before;
  const read = readSmallFile(path, { inside, largest: LARGEST_PRESET });
  if (!read.ok) return { stamp: "", found: refused(refusal("preset-unusable", `The preset ${read.error}.`)) };
  const parsed = parsePreset(read.value.text, recipes);
  return { stamp: read.value.stamp, found: parsed.ok ? atHome(parsed.value, device) : parsed };
}

/** A link is looked at anew each time: what it leads to may change without it. */
function standingStamp(path: string): FileStamp | null {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? stampOf(found) : null;
}

function atHome(preset: Preset, device: PresetDevice): Result<Preset, Refusal> {
  return preset.device === device
    ? { ok: true, value: preset }
    : refused(refusal("preset-unusable", `The preset is for ${preset.device}, but lies among those for ${device}.`));
}

/** Of files that hold one name, the one counts that bears it as its own; else the one with the shortest name, then the first. */
function sorted(
  read: readonly ReadFile[],
  { folder, device }: DeviceScan,
): { readonly filed: FiledPreset[]; readonly skipped: SkippedPreset[] } {
  const filed: FiledPreset[] = [];
  const skipped: SkippedPreset[] = [];
  const counts = countedFiles(read);
  for (const { file, found } of read) {
    const counted = found.ok ? counts.get(sameName(found.value.name)) : undefined;
    if (!found.ok) skipped.push({ device, file, reason: found.error.sentence });
    else if (counted === file) filed.push({ preset: found.value, path: join(folder, device, file) });
    else skipped.push({ device, file, reason: `The preset has the same name as the one in “${counted}”.` });
  }
  return { filed, skipped };
}

/** The file that counts of each name. */
function countedFiles(read: readonly ReadFile[]): ReadonlyMap<string, string> {
  const counts = new Map<string, string>();
  for (const { file, found } of read) {
    if (!found.ok) continue;
    const { name } = found.value;
    const other = counts.get(sameName(name));
    if (other === undefined || isNearer(file, other, name)) counts.set(sameName(name), file);
  }
  return counts;
}

function isNearer(file: string, other: string, name: string): boolean {
  const nearer = bearsName(file, name) - bearsName(other, name);
  return nearer !== 0 ? nearer > 0 : file.length < other.length;
}
