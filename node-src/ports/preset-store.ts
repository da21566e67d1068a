import type { PresetDevice } from "#src/model/recipe/preset.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** The presets that ship with the devices and those that a user keeps. Presets that ship are never changed. */
export interface PresetStore {
  /** All that can be used. A preset that cannot be is left out and named with its reason; nothing breaks the list. */
  list(): Promise<PresetListing>;
  /** Keeps a preset. One of the same name is refused as `"preset-exists"` unless `replace`, one that ships always. */
  save(preset: unknown, rules: { readonly replace: boolean }): Promise<Result<PresetEntry, Refusal>>;
  /** Gives a user's preset another name; it stays a favourite. */
  rename(id: string, name: string): Promise<Result<PresetEntry, Refusal>>;
  /** Takes a user's preset off the list; for seven days its file can come back. */
  remove(id: string): Promise<Result<void, Refusal>>;
  /** Brings the preset back that was removed last, its file byte for byte, a favourite if it was one. */
  undelete(): Promise<Result<PresetEntry, Refusal>>;
  /** Puts a preset on the list of favourites or takes it off. */
  favour(id: string, favourite: boolean): Promise<Result<void, Refusal>>;
  /** Copies a preset's file in. Where its name is taken it gets a number behind it; the same preset again changes nothing. */
  importFile(path: string): Promise<Result<PresetEntry, Refusal>>;
  /** The same with the text of such a file. */
  importText(text: string): Promise<Result<PresetEntry, Refusal>>;
  /** Writes a preset into a file of its own; one that stands there is refused unless `force`. */
  exportFile(id: string, path: string, rules: { readonly force: boolean }): Promise<Result<void, Refusal>>;
  /** Calls when what `list` answers may have changed, a moment after the last of several changes. Answers how to stop. */
  watch(changed: () => void): () => void;
}

export interface PresetListing {
  /** By device, then by name. */
  readonly entries: readonly PresetEntry[];
  readonly skipped: readonly SkippedPreset[];
  /** Where the user's presets are or will be; `null` where there is no User Library. */
  readonly folder: string | null;
  /** What `undelete` would bring back. */
  readonly deleted: Pick<PresetEntry["preset"], "device" | "name"> | null;
}

export interface SkippedPreset {
  readonly device: PresetDevice | null;
  readonly file: string;
  /** One sentence. */
  readonly reason: string;
}
