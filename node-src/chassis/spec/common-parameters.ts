import { OWN_SETTINGS } from "#src/chassis/spec/preset-names.ts";
import { button } from "#src/model/device/button.ts";
import type { BlobSpec, ButtonSpec, ChoiceSpec, NumberSpec } from "#src/model/device/device-spec.ts";

/**
 * The buttons of every device that draws recipes; none holds a value worth storing. `what` is what it draws: `"pump"`; `moves`
 * what that moves where nothing is mapped: `"this device's own stage"`.
 */
export function recipeButtons(what: string, moves: string): readonly ButtonSpec[] {
  return [
    button({
      key: "analyse",
      label: "Analyse",
      info: `Listens to what the recipe needs and draws the ${what}; dials then draw it anew by themselves. Press it again for another clip, new audio or another tempo. Nothing is written. The first press starts the analyser, which takes about a second.`,
    }),
    ...writeButtons(what),
    button({
      key: "map",
      label: "Map",
      longName: "Map Target",
      latching: true,
      info: `Press, then click the parameter that the ${what} shall move instead of ${moves}.`,
    }),
    button({
      key: "unmap",
      label: "×",
      longName: "Unmap Target",
      shortName: "Unmap",
      info: `Lets go of the mapped parameter; ${moves} is moved again.`,
    }),
    ...PRESET_BUTTONS,
  ];
}

/** Write and Revert of what is drawn: `"ride"`. */
export function writeButtons(what: string): readonly ButtonSpec[] {
  return [
    button({
      key: "write",
      label: "Write",
      info: `Writes the ${what} as clip automation and reads it back; Live's Undo takes it back. Without the companion the curve is stored in the set and played by this device.`,
    }),
    button({
      key: "revert",
      label: "Revert",
      info: "Puts back what the last Write replaced and removes the stored curve.",
    }),
  ];
}

/** The buttons beside the preset menu. */
export const PRESET_BUTTONS: readonly ButtonSpec[] = [
  button({
    key: "previousPreset",
    label: "‹",
    longName: "Previous Preset",
    shortName: "Previous",
    info: "Takes the preset before this one and sets the dials as it says.",
  }),
  button({
    key: "nextPreset",
    label: "›",
    longName: "Next Preset",
    shortName: "Next",
    info: "Takes the preset after this one and sets the dials as it says.",
  }),
  button({
    key: "browse",
    label: "Browse",
    longName: "Browse Presets",
    info: "Opens the preset browser: search, tags, favourites, pictures of the curves.",
  }),
];

export const PLAY_CHOICE: ChoiceSpec = {
  kind: "choice",
  key: "play",
  longName: "Play Curve",
  shortName: "Play",
  options: ["Off", "On"],
  initial: 1,
  visibility: "automated",
  info: "Plays the curve that is stored in the set, in time with the transport. A curve that was written as automation is played by Live and not a second time here.",
};

/** @param wet what stands beside Dry. */
export function compareChoice(wet: string, info: string): ChoiceSpec {
  return {
    kind: "choice",
    key: "compare",
    longName: "A/B",
    shortName: "A/B",
    options: [wet, "Dry"],
    initial: 0,
    visibility: "automated",
    info,
  };
}

/** More: a hand shows the other panel of a recipe. Nothing is stored of it, and nothing changes but what is seen. */
export const MORE_CHOICE: ChoiceSpec = {
  kind: "choice",
  key: "more",
  longName: "More Settings",
  shortName: "More",
  options: ["Off", "On"],
  initial: 0,
  visibility: "hidden",
  info: "Shows the other dials and menus of this recipe in the place of these, and back. It changes nothing that is heard.",
};

export const DICE_BUTTON: ButtonSpec = button({
  key: "dice",
  label: "Dice",
  info: "Gives Seed another number by chance: another pattern, other steps left out. Undo brings the number before back. After Analyse the curve follows; Write makes it heard.",
});

/** @param info what each of the three has drawn or ridden. */
export function scopeChoice(info: string): ChoiceSpec {
  return {
    kind: "choice",
    key: "scope",
    longName: "Clips",
    shortName: "Clips",
    options: ["This clip", "Arrangement", "Session"],
    initial: 0,
    visibility: "automated",
    info,
  };
}

/** What is drawn over, A/B and the player's switch. */
export function recipeChoices(what: string, dry: string): readonly ChoiceSpec[] {
  return [
    scopeChoice(
      `What the ${what} is drawn over: the clip shown in the Clip View, this track in the Arrangement, or all its clips in the Session, each by itself.`,
    ),
    PLAY_CHOICE,
    compareChoice("Wet", dry),
  ];
}

/** The menu of recipes; `names` as they are shown. */
export function recipeChoice(recipes: readonly string[], names: readonly string[], info: string): ChoiceSpec {
  return {
    kind: "choice",
    key: "recipe",
    longName: "Recipe",
    shortName: "Recipe",
    options: names,
    values: recipes,
    initial: 0,
    visibility: "automated",
    info,
  };
}

/**
 * The preset menu: the first place is for dials that stand as no preset that ships says. Hidden: it shows what stands, and Live
 * never moves it.
 */
export function presetChoice(names: readonly string[]): ChoiceSpec {
  return {
    kind: "choice",
    key: "preset",
    longName: "Preset",
    shortName: "Preset",
    options: [OWN_SETTINGS, ...names],
    initial: 0,
    visibility: "hidden",
    info: "The presets that ship with this device. A click or an arrow sets the dials and menus as the preset says; the first entry changes nothing: it says your own preset where one stands, its name and * where a dial was turned, else Own settings. Your own presets are in the browser.",
  };
}

/** @param stage what the gain comes after. */
export function outputTrim(stage: string): NumberSpec {
  return {
    kind: "number",
    key: "outputTrim",
    longName: "Output Trim",
    shortName: "Out",
    unit: "dB",
    minimum: -12,
    maximum: 12,
    initial: 0,
    visibility: "automated",
    info: `A steady gain after the ${stage}. It does not take part in A/B, so that both sides keep the same trim.`,
  };
}

/** What the set keeps of the last analysis. */
export const CURVE_BLOB: BlobSpec = {
  kind: "blob",
  key: "curve",
  longName: "Stored Curve",
  shortName: "Curve",
  visibility: "stored",
  info: "The curve that this device plays; it is saved in the set.",
};

/** What the set keeps of the last preset. */
export const SETTINGS_BLOB: BlobSpec = {
  kind: "blob",
  key: "settings",
  longName: "Stored Settings",
  shortName: "Settings",
  visibility: "stored",
  info: "What the last preset says beyond the dials; it is saved in the set.",
};

/** What the set keeps of curves that a hand has edited. */
export const EDITS_BLOB: BlobSpec = {
  kind: "blob",
  key: "edits",
  longName: "Edited Curves",
  shortName: "Edits",
  visibility: "stored",
  info: "The points of curves that were edited in the face; they are saved in the set.",
};
