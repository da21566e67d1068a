import type { ListedPreset, PresetKey } from "#src/browser/preset-sheet.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";
import { searchPresets } from "#src/model/recipe/search-presets.ts";

/** What someone looks for. */
export interface Browsing {
  readonly query: string;
  readonly device: PresetDevice | "all";
  readonly favourites: boolean;
  readonly tags: readonly string[];
}

/** The presets that are looked for, best first. */
export function browse(presets: readonly ListedPreset[], browsing: Browsing): readonly ListedPreset[] {
  const { query, favourites, tags } = browsing;
  return searchPresets(presets, query, { device: deviceOf(browsing), favourites, tags }) as readonly ListedPreset[];
}

/**
 * Tags to choose from: those that are chosen, then the commonest of the presets that the device and the chosen tags leave, in
 * alphabetical order where they are equally common. A tag that every one of them has tells nothing apart and is left out.
 */
export function tagsToChoose(presets: readonly ListedPreset[], browsing: Browsing, most: number): readonly string[] {
  const { favourites, tags } = browsing;
  const left = searchPresets(presets, "", { device: deviceOf(browsing), favourites, tags });
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

function deviceOf({ device }: Browsing): PresetDevice | undefined {
  return device === "all" ? undefined : device;
}
