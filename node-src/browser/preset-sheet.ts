import type { ThemeColours } from "#src/browser/frame/page-theme.ts";
import type { PresetEntry } from "#src/model/recipe/preset-entry.ts";
import type { Synonyms } from "#src/model/recipe/search/search-terms.ts";

/** The presets that the page shows, in the order of an empty search. */
export interface PresetSheet {
  readonly presets: readonly ListedPreset[];
}

/** What the browser's page shows as soon as it is opened. */
export interface PageContent {
  readonly presets: PresetSheet;
  readonly previews: PreviewSheet;
  /** Live's colours as far as they are known. */
  readonly theme: Partial<ThemeColours>;
  /** Words that find what means the same. */
  readonly synonyms: Synonyms;
}

/** A preset with what the page needs beside it. */
export interface ListedPreset extends PresetEntry {
  readonly key: PresetKey;
  /** What it is set to, in words: `["Depth", "-12 dB"]`; as many as are worth reading. */
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/**
 * Stands for a preset in every message. A string that passes through Max stays in its memory for as long as Live runs, a
 * number does not.
 */
export type PresetKey = number;

/** How each preset looks on the clip that the device stands on; a preset without a preview is not drawn. */
export interface PreviewSheet {
  /** Empty when no clip is chosen: the curves are then drawn over an empty stretch. */
  readonly clip: string;
  /** Where bars begin, from 0 at the left edge to `PREVIEW_SIDE` at the right. */
  readonly bars: readonly number[];
  /** Peaks of what is heard behind the curves, 0 to 100, evenly spaced; may be empty. */
  readonly wave: readonly number[];
  readonly previews: readonly Preview[];
}

export interface Preview {
  readonly key: PresetKey;
  /** None when the recipe has nothing to draw here; `note` then says why. */
  readonly lanes: readonly PreviewLane[];
  readonly note: string;
  /** What the lanes are drawn over where that is not the sheet's clip: neither its bars nor its wave are behind them. */
  readonly over?: string;
}

/** One curve, ready to be drawn as straight lines. */
export interface PreviewLane {
  readonly label: string;
  /** What stands at the upper and at the lower edge: `"0 dB"`. */
  readonly top: string;
  readonly bottom: string;
  /** x, y, x, y: whole numbers, 0 to `PREVIEW_SIDE` from the left and from the bottom, x never falling. */
  readonly points: readonly number[];
}

export const PREVIEW_SIDE = 1000;

/** The file next to the page that it reads when it is told that presets or previews were written anew. */
export function sheetFileName(sheet: "presets" | "previews"): string {
  return `${sheet}.js`;
}
