import { join } from "node:path";
import { type DeletedFile, lastDeleted } from "#src/adapters/disk/presets/deleted-presets.ts";
import { FAVOURITES_FILE, readFavourites } from "#src/adapters/disk/presets/favourites-file.ts";
import { type KnownFiles, type ScannedPresets, scanPresets } from "#src/adapters/disk/presets/scan-presets.ts";
import { readSmallFile } from "#src/adapters/disk/read-small-file.ts";
import { PRESET_DEVICES, type Preset } from "#src/model/recipe/preset.ts";
import { type PresetEntry, type PresetOrigin, presetId } from "#src/model/recipe/preset-entry.ts";
import { checkPreset, type RecipeTables } from "#src/model/recipe/preset-file/check-preset.ts";
import { isRecord } from "#src/model/recipe/preset-file/is-record.ts";
import { LARGEST_PRESET, parsePreset } from "#src/model/recipe/preset-file/parse-preset.ts";
import type { Result } from "#src/model/result.ts";
import type { PresetListing, SkippedPreset } from "#src/ports/preset-store.ts";

export interface PresetPlaces {
  /** Live's User Library; `null` where none was found: there are then the presets that ship, and nothing can be kept. */
  readonly library: string | null;
  /** The presets that ship, as their files hold them. */
  readonly factory: readonly unknown[];
  readonly recipes: RecipeTables;
}

/** Looks at what is there: the presets that ship and the user's, favourites marked. */
export interface PresetShelf extends Pick<PresetPlaces, "library" | "recipes"> {
  readonly folder: string | null;
  look(): Promise<ShelfView>;
}

export interface ShelfView extends PresetListing {
  /** The paths of the user's presets, by id. */
  readonly paths: ReadonlyMap<string, string>;
  /** Refused with the reason where the file cannot be used. */
  readonly favourites: Result<readonly string[], string>;
}

export function presetShelf({ library, factory, recipes }: PresetPlaces): PresetShelf {
  const folder = library === null ? null : join(library, "Steadyhand", "Presets");
  let read: ReturnType<typeof readShipped> | undefined;
  let known: KnownFiles = new Map();
  return {
    library,
    recipes,
    folder,
    async look() {
      const [scanned, favourites, deleted] =
        folder === null
          ? [NOTHING, NO_FAVOURITES, null]
          : await Promise.all([scanPresets(folder, recipes, known), readFavourites(folder), lastDeleted(folder)]);
      known = scanned.known;
      read ??= readShipped(factory, recipes);
      const shipped = read;
      const liked = new Set(favourites.ok ? favourites.value : []);
      const entryOf = (preset: Preset, origin: PresetOrigin): PresetEntry => {
        const id = presetId(origin, preset);
        return { id, preset, origin, favourite: liked.has(id) };
      };
      const entries = [
        ...shipped.presets.map((preset) => entryOf(preset, "factory")),
        ...scanned.filed.map(({ preset }) => entryOf(preset, "user")),
      ];
      return {
        entries: entries.sort(byDeviceAndName),
        skipped: [...shipped.skipped, ...scanned.skipped, ...skippedFavourites(favourites)],
        folder,
        deleted: deleted === null ? null : deletedPreset(deleted, recipes),
        paths: new Map(scanned.filed.map(({ preset, path }) => [presetId("user", preset), path])),
        favourites,
      };
    },
  };
}

/** A file that is no preset any more goes by its file's name. */
function deletedPreset({ device, file, path }: DeletedFile, recipes: RecipeTables): PresetListing["deleted"] {
  const read = readSmallFile(path, { largest: LARGEST_PRESET });
  const parsed = read.ok ? parsePreset(read.value.text, recipes) : read;
  return { device, name: parsed.ok ? parsed.value.name : file.replace(/\.json$/i, "") };
}

const NOTHING: ScannedPresets = { filed: [], skipped: [], known: new Map() };
const NO_FAVOURITES: Result<readonly string[], string> = { ok: true, value: [] };

/** As people count: 8 bars before 16. Made when it is first needed: it costs the start of a process some ten milliseconds. */
let names: Intl.Collator | undefined;

function byDeviceAndName(a: PresetEntry, b: PresetEntry): number {
  names ??= new Intl.Collator("en", { numeric: true });
  return (
    PRESET_DEVICES.indexOf(a.preset.device) - PRESET_DEVICES.indexOf(b.preset.device) ||
    names.compare(a.preset.name, b.preset.name)
  );
}

function readShipped(
  factory: readonly unknown[],
  recipes: RecipeTables,
): { readonly presets: readonly Preset[]; readonly skipped: readonly SkippedPreset[] } {
  const presets: Preset[] = [];
  const skipped: SkippedPreset[] = [];
  for (const input of factory) {
    const checked = checkPreset(input, recipes);
    if (checked.ok) presets.push(checked.value);
    else skipped.push({ device: null, file: nameIn(input), reason: checked.error.sentence });
  }
  return { presets, skipped };
}

function nameIn(input: unknown): string {
  return isRecord(input) && typeof input["name"] === "string" ? input["name"] : "a preset that ships";
}

function skippedFavourites(favourites: Result<readonly string[], string>): readonly SkippedPreset[] {
  return favourites.ok ? [] : [{ device: null, file: FAVOURITES_FILE, reason: `The file ${favourites.error}.` }];
}
