import type { PresetKey } from "#src/browser/preset-sheet.ts";

/** Keys for presets by their ids, never given twice: a key that the page still holds cannot come to mean another preset. */
export interface PresetKeys {
  /** The same for the same id, as long as the process lives. */
  keyOf(id: string): PresetKey;
  /** `undefined` for a key that was never given. */
  idOf(key: PresetKey): string | undefined;
}

export function presetKeys(): PresetKeys {
  const keys = new Map<string, PresetKey>();
  const ids: string[] = [];
  return {
    keyOf: (id) => {
      const known = keys.get(id);
      if (known !== undefined) return known;
      keys.set(id, ids.length);
      return ids.push(id) - 1;
    },
    idOf: (key) => ids[key],
  };
}
