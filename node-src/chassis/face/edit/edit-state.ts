import { isNumber } from "#src/chassis/face/common-messages.ts";
import type { CurvePane } from "#src/chassis/face/edit/curve-pane.ts";
import type { PaintedSteps } from "#src/chassis/face/edit/gestures/paint-steps.ts";
import { startCycle, startSteps } from "#src/chassis/face/edit/start-shapes.ts";
import type { RecipeEditing } from "#src/chassis/spec/recipe-editing.ts";
import { decodeEdits, editOf, encodeEdits, withEdit, withoutEdit } from "#src/model/device/edited-curves.ts";
import { keptSetting, withKeptSetting } from "#src/model/device/kept-setting.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import { cycleFromNumbers, cycleNumbers } from "#src/model/recipe/cycle/cycle-points.ts";
import type { CyclePoints } from "#src/model/recipe/settings.ts";

/** What the patch says of the device, as far as a hand in the face changes it. */
export interface EditState {
  /** Place in the menu of recipes. */
  readonly recipe: number;
  /** What the set keeps beside the dials, see `encodeSettings`. */
  readonly settings: readonly number[];
  /** Curves that a hand has edited, see `encodeEdits`. */
  readonly edits: readonly number[];
  /** Places of menus, by key. */
  readonly choices: Readonly<Record<string, number>>;
}

export const UNTOLD: EditState = { recipe: 0, settings: [0], edits: [], choices: {} };

/** What the face says to the patch: settings and edited curves to keep, a menu to be moved as if by hand. */
export type FaceOrder =
  | readonly ["settings" | "edits", ...numbers: number[]]
  | readonly ["choose", key: string, place: number];

/** What can be edited in the place of the curve; nothing where the curve itself is edited. */
export type EditedNow =
  | { readonly kind: "none" }
  | { readonly kind: "cycle"; readonly points: CyclePoints; readonly own: boolean; readonly editing: RecipeEditing }
  | { readonly kind: "steps"; readonly steps: PaintedSteps; readonly own: boolean; readonly editing: RecipeEditing };

/** After a message of the patch: `recipe N`, `settings NUMBER...`, `edits NUMBER...`, `choice KEY N`; `null` for another. */
export function takeEditMessage(state: EditState, selector: string, atoms: readonly unknown[]): EditState | null {
  switch (selector) {
    case "recipe":
      return isNumber(atoms[0]) ? { ...state, recipe: atoms[0] } : state;
    case "settings":
      return { ...state, settings: atoms.filter(isNumber) };
    case "edits":
      return { ...state, edits: atoms.filter(isNumber) };
    case "choice":
      return isNumber(atoms[1]) ? { ...state, choices: { ...state.choices, [String(atoms[0])]: atoms[1] } } : state;
    default:
      return null;
  }
}

/** What a hand changes as the device stands: where no shape of one's own is chosen, it begins with the one that is. */
export function editedNow(editing: readonly RecipeEditing[], state: EditState): EditedNow {
  const now = editing[state.recipe];
  if (now === undefined || now.setting === null || now.menu === null || isOff(now, state)) return { kind: "none" };
  const { setting, menu } = now;
  const place = state.choices[menu.key] ?? menu.initial;
  const own = place === menu.own;
  const begins = own || (now.kind === "cycle" && !now.turns);
  const kept = begins ? (keptSetting(state.settings, now.recipe, setting.key) ?? setting.initial) : null;
  const chosen = menu.options[place] ?? "";
  if (now.kind === "steps")
    return { kind: "steps", steps: kept ?? startSteps(chosen) ?? setting.initial, own, editing: now };
  const points = kept && cycleFromNumbers(kept, setting.most);
  return { kind: "cycle", points: points ?? startCycle(chosen), own, editing: now };
}

function isOff({ unless }: RecipeEditing, { choices }: EditState): boolean {
  return unless?.places.includes(choices[unless.key] ?? -1) === true;
}

/** What to say for a cycle or steps that a hand has changed: the points first, which nothing shows yet, then the menu that turns to them. */
export function ordersFor(state: EditState, edited: Exclude<EditedNow, { kind: "none" }>): readonly FaceOrder[] {
  const { recipe, setting, menu } = edited.editing;
  if (setting === null || menu === null) return [];
  const numbers = edited.kind === "steps" ? edited.steps : cycleNumbers(edited.points);
  const kept: FaceOrder = ["settings", ...withKeptSetting(state.settings, recipe, setting.key, numbers)];
  return edited.own ? [kept] : [kept, ["choose", menu.key, menu.own]];
}

/** Back to the shape or the pattern that the menu starts at; the points stay kept. */
export function backOrders({ editing: { menu } }: Exclude<EditedNow, { kind: "none" }>): readonly FaceOrder[] {
  return menu === null ? [] : [["choose", menu.key, menu.initial]];
}

/** What to say for the curve that a hand has changed: it takes the place of what was kept of it. */
export function curveOrders({ edits }: EditState, { points, face, recipe }: CurvePane): readonly FaceOrder[] {
  if (face.place === null) return [];
  const edit = { ...face.place, recipe: contentMark(recipe), unit: face.unit, points };
  return [["edits", ...encodeEdits(withEdit(decodeEdits(edits), edit))]];
}

/** Back to what is drawn: what a hand has changed goes, and where it was a preset that said so, that it is not wanted is kept. */
export function drawnOrders({ edits }: EditState, { face, recipe }: CurvePane): readonly FaceOrder[] {
  if (face.place === null) return [];
  const kept = decodeEdits(edits);
  const place = { ...face.place, recipe: contentMark(recipe) };
  const stood = editOf(kept, place);
  if (stood !== null && stood.points.length > 0) return [["edits", ...encodeEdits(withoutEdit(kept, stood))]];
  return [["edits", ...encodeEdits(withEdit(kept, { ...place, unit: face.unit, over: 0, points: [] }))]];
}
