import { type FoundInMix, findInMix, type MixFilter } from "#src/browser/mix/find-in-mix.ts";
import type { MixView } from "#src/browser/mix/mix-view.ts";

/** What the window of a mix knows and shows. */
export interface MixState {
  view: MixView;
  filter: MixFilter;
  found: FoundInMix;
  /** The list that is shown where there is room for one only. */
  pane: Pane;
  /** Whether text comes from the window's native field. */
  native: boolean;
  /** How far what is busy has come, as it was told last. */
  done: number | null;
  /** What the page itself says, until there is another view. */
  told: { readonly words: string; readonly refused: boolean } | null;
}

/** The lists, in the order in which one leads to the next. */
export const PANES = ["tracks", "moves", "masking"] as const;

export type Pane = (typeof PANES)[number];

export const NO_FILTER: MixFilter = { query: "", stage: null, track: null };

export function mixState(view: MixView): MixState {
  const { done } = view.status;
  const found = findInMix(view, NO_FILTER);
  return { view, filter: NO_FILTER, found, pane: "tracks", native: false, done, told: null };
}
