import { ALL_PLACES } from "#src/chassis/spec/places.ts";
import type { ChoiceSpec, NumberSpec, ParameterSpec } from "#src/model/device/device-spec.ts";
import { TARGET_BENDS } from "#src/model/recipe/preset.ts";

/** In the order of `TARGET_BENDS`. */
const BEND_NAMES = TARGET_BENDS.map((bend) => `${bend.charAt(0).toUpperCase()}${bend.slice(1)}`);

/** How mapped parameters are moved while the device plays: one menu for all of them. */
const MAPPED_WAY: ChoiceSpec = {
  kind: "choice",
  key: "way",
  longName: "Mapped",
  shortName: "Mapped",
  options: ["Auto", "Modulate", "Take over"],
  initial: 0,
  visibility: "stored",
  info: "How this device plays mapped parameters. Modulate adds the curve to the knob, which stays usable. Take over holds the parameter at the curve and locks its knob while it plays. Auto modulates where the whole curve comes out of that and takes over elsewhere: sends, volume and pan.",
};

/** Shows the mapped parameters in the place of the dials. */
const TARGETS_SHOWN: ChoiceSpec = {
  kind: "choice",
  key: "targetsShown",
  longName: "Show Targets",
  shortName: "Targets",
  options: ["Off", "On"],
  initial: 0,
  visibility: "hidden",
  info: "Shows the eight mapped parameters and what each makes of the curve, in the place of the dials. Nothing else changes; while they are not shown, Map is for the first.",
};

/** Which of them is shown, and mapped by Map. */
const TARGET_PICKED: ChoiceSpec = {
  kind: "choice",
  key: "pick",
  longName: "Shown Target",
  shortName: "Target",
  options: ALL_PLACES.map((place) => `${place + 1}`),
  initial: 0,
  visibility: "hidden",
  info: "Which of the eight mapped parameters is shown here: Map and × act on it. One curve moves all that are mapped, each in its own range, direction and bend.",
};

/** Keys of what one place is set to; `number` counts from 1. */
export function placeKeys(number: number) {
  return { from: `from${number}`, to: `to${number}`, invert: `invert${number}`, bend: `bend${number}` } as const;
}

/** All keys of all places. */
export const PLACE_KEYS: readonly string[] = ALL_PLACES.flatMap((place) => Object.values(placeKeys(place + 1)));

/**
 * What is set for each place: the part of the knob's way that the curve moves in (both ends at one place: none was given), whether
 * it is turned upside down, and its bend. The first place's ends are “Map From” and “Map To”, as sets have known them.
 */
const PLACE_SETTINGS: readonly ParameterSpec[] = ALL_PLACES.flatMap((place) => settingsOf(place + 1));

function settingsOf(number: number): readonly ParameterSpec[] {
  const keys = placeKeys(number);
  const name = number === 1 ? "Map" : `Target ${number}`;
  return [
    end(keys.from, `${name} From`, "From", "lowest"),
    end(keys.to, `${name} To`, "To", "highest"),
    {
      ...choice(keys.invert, `Target ${number} Invert`, "Invert", ["Off", "On"]),
      info: `Turns the curve upside down on target ${number}: it is highest where it was lowest, inside the same range.`,
    },
    {
      ...choice(keys.bend, `Target ${number} Curve`, "Curve", BEND_NAMES),
      info: `Bends the way of the curve from its lowest value to its highest on target ${number}: Exponential rises late, Logarithmic early, S-curve and Sine slowly at both ends. Both ends stay where they are.`,
    },
  ];
}

function end(key: string, longName: string, shortName: string, which: string): NumberSpec {
  return {
    kind: "number",
    key,
    longName,
    shortName,
    unit: "%",
    minimum: 0,
    maximum: 100,
    initial: 0,
    visibility: "stored",
    info: `Where the curve's ${which} value stands on the mapped knob, in per cent of its way. Needed where the knob shows another unit than the curve; with both ends alike the curve is written in its own unit. From above To turns it upside down. A gain is never raised above where it stands.`,
  };
}

function choice(
  key: string,
  longName: string,
  shortName: string,
  options: readonly string[],
): Omit<ChoiceSpec, "info"> {
  return { kind: "choice", key, longName, shortName, options, initial: 0, visibility: "stored" };
}

const FIRST_ENDS = new Set(["from1", "to1"]);

/** “Map From” and “Map To”, which recipe devices had before there were eight places. */
export const FIRST_MAPPED: readonly ParameterSpec[] = PLACE_SETTINGS.filter(({ key }) => FIRST_ENDS.has(key));

/** All others, as a device's spec has them. */
export const LATER_MAPPED: readonly ParameterSpec[] = [
  ...PLACE_SETTINGS.filter(({ key }) => !FIRST_ENDS.has(key)),
  MAPPED_WAY,
  TARGETS_SHOWN,
  TARGET_PICKED,
];
