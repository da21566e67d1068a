/** What stands on the strip of a device that draws recipes, in reading order. */
export interface RecipeStrip {
  /** Keys of numbers; two rows. */
  readonly dials: readonly string[];
  /** Keys of choices; a column at the right, at most seven. */
  readonly menus: readonly string[];
}

/** Keys of what an analysis depends on. */
export function toldToNode({ dials, menus }: RecipeStrip): readonly string[] {
  return [...setByPresets({ dials, menus }), "scope", "play", "mapFrom", "mapTo"];
}

/** Keys of what a preset sets. */
export function setByPresets({ dials, menus }: RecipeStrip): readonly string[] {
  return [...dials, ...menus, "recipe"];
}

/** Pixels. */
export function stripWidth({ dials, menus }: RecipeStrip): number {
  return menuColumn(dials) + (menus.length > 0 ? MENU_COLUMN : 0);
}

/** Left edge of the menus: right of the dials and of the preset row. */
export function menuColumn(dials: readonly string[]): number {
  return Math.max(PRESET_ROW_END, 260 + Math.ceil(dials.length / ROWS) * DIAL_COLUMN) + GAP;
}

export const ROWS = 2;
export const DIAL_COLUMN = 48;
const PRESET_ROW_END = 548;
const GAP = 8;
/** Name, menu and the edge of the device. */
const MENU_COLUMN = 36 + 80 + 8;
