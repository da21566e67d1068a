import type { ListedPreset, PresetKey } from "#src/browser/preset-sheet.ts";
import { PRESET_DEVICES, type PresetDevice } from "#src/model/recipe/preset.ts";
import { type PresetFilters, searchPresets } from "#src/model/recipe/search/search-presets.ts";
import type { Synonyms } from "#src/model/recipe/search/search-terms.ts";

/** What someone looks for. */
export interface Browsing {
  readonly query: string;
  readonly device: PresetDevice | "all";
  readonly favourites: boolean;
  /** Only the user's own. */
  readonly yours: boolean;
  readonly tags: readonly string[];
}

/** What is found. */
export interface Browsed {
  /** The presets that are looked for, best first. */
  readonly shown: readonly ListedPreset[];
  /** How many the same search would find in each other device, in the devices' order; none where it would find nothing. */
  readonly elsewhere: readonly (readonly [device: PresetDevice, count: number])[];
}

export function browse(presets: readonly ListedPreset[], browsing: Browsing, synonyms: Synonyms = []): Browsed {
  const { query, device } = browsing;
  const found = searchPresets(presets, query, filtersOf(browsing), synonyms) as readonly ListedPreset[];
  if (device === "all") return { shown: found, elsewhere: [] };
  const many = (other: PresetDevice) => found.filter(({ preset }) => preset.device === other).length;
  return {
    shown: found.filter(({ preset }) => preset.device === device),
    elsewhere: PRESET_DEVICES.flatMap((other) => {
      const count = other === device ? 0 : many(other);
      return count === 0 ? [] : [[other, count] as const];
    }),
  };
}

/**
 * Tags to choose from: those that are chosen, then the commonest of the presets that the device and the chosen tags leave, in
 * alphabetical order where they are equally common. A tag that every one of them has tells nothing apart and is left out.
 */
export function tagsToChoose(presets: readonly ListedPreset[], browsing: Browsing, most: number): readonly string[] {
  const { device, tags } = browsing;
  const left = searchPresets(presets, "", { ...filtersOf(browsing), device: device === "all" ? undefined : device });
  const counts = new Map<string, number>();
  for (const { preset } of left) for (const tag of new Set(preset.tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  const others = [...counts]
    .filter(([tag, count]) => count < left.length && !tags.includes(tag))
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([tag]) => tag);
  return [...tags, ...others].slice(0, Math.max(most, tags.length));
}

/** The preset that stays chosen when the list changes: itself if it is still there, else the one at its place, else the last. */
export function stillChosen(
  shown: readonly ListedPreset[],
  chosen: PresetKey | null,
  place: number,
): ListedPreset | undefined {
  return shown.find(({ key }) => key === chosen) ?? shown[Math.min(place, shown.length - 1)] ?? shown[0];
}

/** All filters but the device. */
function filtersOf({ favourites, yours, tags }: Browsing): PresetFilters {
  return { favourites, tags, origin: yours ? "user" : undefined };
}
