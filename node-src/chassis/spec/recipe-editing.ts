import type { DeviceSpec } from "#src/model/device/device-spec.ts";
import { OWN_SHAPE } from "#src/model/recipe/cycle/cycle-points.ts";
import type { SettingSpecs } from "#src/model/recipe/settings.ts";
import type { Trigger } from "#src/model/recipe/triggers.ts";

/** What a hand changes in the face while a recipe is chosen. */
export interface RecipeEditing {
  readonly recipe: string;
  /** One cycle, which every other follows; the steps of a pattern; or nothing but the curve as it is drawn. */
  readonly kind: "cycle" | "steps" | "curve";
  /** The setting that holds the points or the steps, how many there can be, and what they are at first, as numbers. */
  readonly setting: { readonly key: string; readonly most: number; readonly initial: readonly number[] } | null;
  /** The menu of which one option means that setting: its key, its setting's options, the place of that one, and of the one it starts at. */
  readonly menu: {
    readonly key: string;
    readonly options: readonly string[];
    readonly own: number;
    readonly initial: number;
  } | null;
  /** Whether a shape goes there and back in a cycle, so that an edit can begin with the shape that is chosen. */
  readonly turns: boolean;
  /** A menu and places in it with which nothing repeats, so that the curve is edited as it is drawn. */
  readonly unless: { readonly key: string; readonly places: readonly number[] } | null;
}

/** What of a recipe its editing follows from. */
interface Edited {
  readonly name: string;
  readonly settings: SettingSpecs;
}

/** What can be edited of each recipe, in the order of the menu "Recipe": all of it follows from the settings and the menus. */
export function recipeEditing(recipes: readonly Edited[], spec: DeviceSpec): readonly RecipeEditing[] {
  return recipes.map(({ name, settings }) => {
    const own = Object.entries(settings).find(([, { kind }]) => kind === "points" || kind === "steps");
    const menu = menuOf(settings, spec, OWN_SHAPE);
    if (own === undefined || menu === null)
      return { recipe: name, kind: "curve", setting: null, menu: null, turns: false, unless: null };
    const [key, setting] = own;
    return {
      recipe: name,
      kind: setting.kind === "points" ? "cycle" : "steps",
      setting: { key, most: mostOf(setting), initial: numbersOf(setting) },
      menu,
      turns: Object.hasOwn(settings, TURNS_AT),
      unless: hitsOf(settings, spec),
    };
  });
}

function menuOf(settings: SettingSpecs, { parameters }: DeviceSpec, option: string): RecipeEditing["menu"] {
  for (const [key, setting] of Object.entries(settings)) {
    const shown = parameters.find((parameter) => parameter.key === key);
    if (setting.kind !== "choice" || !setting.options.includes(option) || shown?.kind !== "choice") continue;
    const options = shown.values ?? setting.options;
    return { key, options, own: options.indexOf(option), initial: Math.max(0, options.indexOf(setting.initial)) };
  }
  return null;
}

/** Hits and notes come when they come. */
function hitsOf(settings: SettingSpecs, { parameters }: DeviceSpec): RecipeEditing["unless"] {
  const trigger = settings[TRIGGER];
  const shown = parameters.find((parameter) => parameter.key === TRIGGER);
  if (trigger?.kind !== "choice" || shown?.kind !== "choice") return null;
  const options = shown.values ?? trigger.options;
  return { key: TRIGGER, places: UNEVEN.map((each) => options.indexOf(each)).filter((place) => place >= 0) };
}

/** A cycle that turns says where. */
const TURNS_AT = "skew";
const TRIGGER = "trigger";
const UNEVEN = ["hits", "notes"] as const satisfies readonly Trigger[];

function mostOf(setting: SettingSpecs[string]): number {
  return setting.kind === "points" || setting.kind === "steps" ? setting.most : 0;
}

function numbersOf(setting: SettingSpecs[string]): readonly number[] {
  if (setting.kind === "steps") return setting.initial;
  return setting.kind === "points" ? setting.initial.flatMap(({ at, value, bend }) => [at, value, bend]) : [];
}
