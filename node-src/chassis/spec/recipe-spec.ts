import {
  CURVE_BLOB,
  DICE_BUTTON,
  EDITS_BLOB,
  MORE_CHOICE,
  presetChoice,
  recipeButtons,
  recipeChoice,
  recipeChoices,
  SETTINGS_BLOB,
} from "#src/chassis/spec/common-parameters.ts";
import { DEVICE_FRAME } from "#src/chassis/spec/device-frame.ts";
import { FIRST_MAPPED, LATER_MAPPED } from "#src/chassis/spec/mapped-settings.ts";
import { presetNames } from "#src/chassis/spec/preset-names.ts";
import { type ShownSetting, settingParameter } from "#src/chassis/spec/setting-parameter.ts";
import { shownNumbers } from "#src/chassis/spec/shown-number.ts";
import { type DeviceStrip, STRIP_WIDTH } from "#src/chassis/spec/strip-layout.ts";
import type { DeviceSpec, ParameterBank, ParameterSpec } from "#src/model/device/device-spec.ts";
import { DIALS } from "#src/model/device/stored-settings.ts";
import type { PresetDevice } from "#src/model/recipe/preset.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";

/** What the spec of a device that draws recipes is made from. */
export interface RecipeSpecParts {
  readonly device: PresetDevice;
  readonly title: string;
  /** In the order of the menu, with its names. */
  readonly recipes: readonly (readonly [recipe: Recipe, shown: string])[];
  readonly stage: {
    readonly parameters: readonly ParameterSpec[];
    /** What its curves move where nothing is mapped, for a device that has no stage of its own: `"the send"`. */
    readonly moves?: string;
  };
  readonly strip: DeviceStrip;
  readonly settings: readonly ShownSetting[];
  readonly banks: readonly ParameterBank[];
  /** What the menu of recipes and A/B say in the Info View. */
  readonly info: { readonly recipe: string; readonly compare: string };
}

const OWN_STAGE = "this device's own stage";

/**
 * The spec: what the stage has, then what every device that draws recipes has; behind all that, what came with a later generation
 * of dials, so that every parameter stands where sets have it. Long names are final: sets remember by them.
 */
export function recipeSpec(parts: RecipeSpecParts): DeviceSpec {
  const { device, recipes, info } = parts;
  const tables = recipes.map(([{ settings }]) => settings);
  const parameter = (shown: ShownSetting) => settingParameter(tables, shown);
  const settingsOf = (generation: number) =>
    parts.settings.filter(({ since = 1 }) => since === generation).map(parameter);
  const settings = settingsOf(1);
  return {
    name: `Steadyhand ${parts.title}`,
    ...DEVICE_FRAME,
    width: STRIP_WIDTH,
    parameters: [
      ...parts.stage.parameters,
      recipeChoice(
        recipes.map(([{ name }]) => name),
        recipes.map(([, shown]) => shown),
        info.recipe,
      ),
      presetChoice(presetNames(device)),
      ...settings,
      ...recipeChoices(device, info.compare),
      ...recipeButtons(device, parts.stage.moves ?? OWN_STAGE),
      ...FIRST_MAPPED,
      CURVE_BLOB,
      SETTINGS_BLOB,
      ...shownNumbers([...parts.stage.parameters, ...settings]).map(({ field }) => field),
      ...settingsOf(2),
      ...LATER_MAPPED,
      ...(parts.strip.more === undefined ? [] : [MORE_CHOICE]),
      ...(parts.strip.dice === undefined ? [] : [DICE_BUTTON]),
      EDITS_BLOB,
      ...settingsOf(DIALS),
    ],
    banks: parts.banks,
  };
}
