import type { Browsed, Browsing } from "#src/browser/browse.ts";
import type { ListedPreset, PresetKey, Preview, PreviewSheet } from "#src/browser/preset-sheet.ts";
import type { HostMessage } from "#src/browser/protocol.ts";
import type { Synonyms } from "#src/model/recipe/search/search-terms.ts";

/** What the page knows and shows. */
export interface State {
  presets: readonly ListedPreset[];
  previewSheet: PreviewSheet;
  previews: ReadonlyMap<PresetKey, Preview>;
  browsing: Browsing;
  /** What is looked for, best first. */
  shown: readonly ListedPreset[];
  /** What the same search finds in other devices. */
  elsewhere: Browsed["elsewhere"];
  synonyms: Synonyms;
  chosen: ListedPreset | null;
  device: DeviceState;
  /** Whether text comes from the window's native field. */
  native: boolean;
  naming: Naming | null;
  /** The preset that was deleted last and can come back; empty where there is none. */
  deleted: string;
}

/** How the device that opened the window stands; before it has said so nothing can be applied. */
export type DeviceState = Omit<Extract<HostMessage, { say: "state" }>, "say" | "device">;

export interface Naming {
  readonly what: "save" | "rename" | "remove";
  readonly preset: ListedPreset | null;
  text: string;
}

export function presetName(state: State, key: PresetKey | null): string {
  return state.presets.find((preset) => preset.key === key)?.preset.name ?? "";
}

/** Whether a preset can be applied to the device that opened the window, or to another one within its reach. */
export function inReach(state: State, preset: ListedPreset | null): boolean {
  return preset !== null && state.device.reach.includes(preset.preset.device);
}

/** Before anything was read or heard. */
export function newState(): State {
  return {
    presets: [],
    previewSheet: { clip: "", bars: [], wave: [], previews: [] },
    previews: new Map(),
    browsing: { query: "", device: "all", favourites: false, yours: false, tags: [] },
    shown: [],
    elsewhere: [],
    synonyms: [],
    chosen: null,
    device: { reach: [], slot: "a", current: null, auditioned: null, a: null, b: null },
    native: false,
    naming: null,
    deleted: "",
  };
}
