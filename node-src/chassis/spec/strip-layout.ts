import { PLACE_KEYS } from "#src/chassis/spec/mapped-settings.ts";
import type { DeviceSpec } from "#src/model/device/device-spec.ts";

/** What stands on the strip of a device, in reading order. */
export interface DeviceStrip {
  /** Keys of all numbers that have a dial. */
  readonly dials: readonly string[];
  /** Keys of all choices that have a menu beside the dials. */
  readonly menus: readonly string[];
  /** Key of a choice of two that is a button under the menus, in every panel. */
  readonly toggle?: string;
  /** Key of a choice of two that is a button beside More, where it is seen with some recipes only: their places. */
  readonly beside?: { readonly key: string; readonly options: readonly number[] };
  /** Key of the choice that says which panel is shown. */
  readonly by: string;
  /** One for each option of that choice, in its order. */
  readonly panels: readonly StripPanel[];
  /** What More shows in the place of each of them; `null` where there is no more. Left out: nowhere is more. */
  readonly more?: readonly (StripPanel | null)[];
  /** Key of the number that Dice gives another value by chance; Dice is seen where its dial is on either panel. */
  readonly dice?: string;
}

/** One panel as it is seen, with the buttons under its menus. */
export interface StripView {
  readonly panel: StripPanel;
  readonly buttons: readonly string[];
}

/** All that can be seen of a strip: each option's panel, and behind those, where any has more, each option's with More pressed. */
export function stripViews({ panels, more, beside, dice }: DeviceStrip): readonly StripView[] {
  const further = (place: number) => more?.[place] ?? null;
  const buttons = panels.map((panel, place) => {
    const other = further(place);
    const thrown = dice !== undefined && [panel, other].some((each) => each !== null && panelKeys(each).includes(dice));
    const seen = beside?.options.includes(place) === true ? [beside.key] : [];
    return [...(other === null ? [] : ["more"]), ...seen, ...(thrown ? ["dice"] : [])];
  });
  const first = panels.map((panel, place) => ({ panel, buttons: buttons[place]! }));
  if (more === undefined) return first;
  return [...first, ...panels.map((panel, place) => ({ panel: further(place) ?? panel, buttons: buttons[place]! }))];
}

/** What is seen while a recipe is chosen: at most eight dials in two rows and three menus, `null` for a place that is empty. */
export interface StripPanel {
  readonly dials: readonly (string | null)[];
  readonly menus: readonly (string | null)[];
}

/** Keys of what an analysis depends on, of those that the device has: what only sounds (`heard`) stays in the patch. */
export function toldToNode(spec: DeviceSpec, strip: DeviceStrip, heard: readonly string[]): readonly string[] {
  const set = setByPresets(spec, strip).filter((key) => !heard.includes(key));
  return [...set, ...hadOf(spec, ["scope", "play", "way", ...PLACE_KEYS])];
}

/** Keys of what a preset sets. */
function setByPresets(spec: DeviceSpec, { dials, menus, toggle, beside }: DeviceStrip): readonly string[] {
  const buttons = [toggle, beside?.key].filter((key) => key !== undefined);
  return [...dials, ...menus, ...buttons, ...hadOf(spec, ["recipe"])];
}

/** Keys of all that a preset moves: what it sets, and what it says of mapped parameters. */
export function movedByPresets(spec: DeviceSpec, strip: DeviceStrip): readonly string[] {
  return [...setByPresets(spec, strip), ...hadOf(spec, ["way", ...PLACE_KEYS])];
}

function hadOf({ parameters }: DeviceSpec, keys: readonly string[]): readonly string[] {
  return keys.filter((key) => parameters.some((parameter) => parameter.key === key));
}

/** Keys of what one panel shows. */
export function panelKeys({ dials, menus }: StripPanel): readonly string[] {
  return [...dials, ...menus].filter((key) => key !== null);
}

/** Where a key stands, the same in every panel: among the dials or among the menus. @throws RangeError for one that stands nowhere. */
export function placeOf(strip: DeviceStrip, key: string, among: keyof StripPanel): number {
  const found = stripViews(strip)
    .map(({ panel }) => panel[among].indexOf(key))
    .find((place) => place >= 0);
  if (found === undefined) throw new RangeError(`placeOf: no panel shows “${key}”`);
  return found;
}

/** Pixels: the dials' columns end left of the menus, and the preset row ends with them. */
export const STRIP_WIDTH = 556;
/** Left edge and pitch of the dials, four to a row. */
export const DIALS = { left: 260, top: 8, columns: 4, across: 48, down: 54 } as const;
/** Left edge, width and pitch of the menus, each under its name. */
export const MENUS = { left: 456, top: 8, width: 92, down: 29, name: 12, height: 16 } as const;
