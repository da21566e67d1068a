import { SETTINGS_LIST } from "#src/model/device/kept-setting.ts";
import { contentMark } from "#src/model/device/stored-curve.ts";
import { cycleFromNumbers, cycleNumbers } from "#src/model/recipe/cycle/cycle-points.ts";
import { isPoints, type SettingSpec, type SettingSpecs, type SettingValue } from "#src/model/recipe/settings.ts";

/** A recipe and its settings by name, as far as they were kept. */
export interface StoredSettings {
  readonly recipe: string;
  /** `contentMark` of the id of the preset that said so; what it names to be moved is looked up there. */
  readonly preset: number;
  readonly values: Readonly<Record<string, SettingValue>>;
  /** The generation of dials that it was kept with; left out: the first. */
  readonly dials?: number;
}

/**
 * The generation of dials that devices have now: 2 since what a gate's steps are and what is left to chance has dials, 3 since what
 * is surely heard has a button. What a preset said of a setting that had no dial then counts as long as the dial was not turned.
 */
export const DIALS = 3;

/** The recipes that a device knows, by name. */
export type RecipeTables = Readonly<Record<string, SettingSpecs>>;

/**
 * Settings as the one list of numbers that is stored in the set, because every string that passes through Max stays in memory
 * for good.
 *
 * Shape: version, mark of the recipe's name, mark of the preset, then for the dials' generation and each setting the mark of its name, how many numbers follow, and those:
 * the number itself, the place of the option, the steps, or three numbers a point; behind all this `NAME_MARK`, how many letters the name of a
 * user's preset has, and their code points, which the patch reads. No settings: the single number 0.
 * Edge: what the recipe does not have is left out.
 */
export function encodeSettings(stored: StoredSettings | null, recipes: RecipeTables, name = ""): number[] {
  const specs = stored === null ? undefined : recipes[stored.recipe];
  if (stored === null || specs === undefined) return [SETTINGS_LIST.nothing];
  const numbers = Object.entries(specs).flatMap(([key, spec]) => {
    const value = stored.values[key];
    const list = value === undefined ? [] : numbersOf(spec, value);
    return list.length === 0 ? [] : [contentMark(key), list.length, ...list];
  });
  const dials = stored.dials === undefined ? [] : [DIALS_MARK, 1, stored.dials];
  const letters = [...name].map((letter) => letter.codePointAt(0)!);
  const named = letters.length === 0 ? [] : [NAME_MARK, letters.length, ...letters];
  return [SETTINGS_LIST.version, contentMark(stored.recipe), stored.preset, ...dials, ...numbers, ...named];
}

/** What `encodeSettings` stored. A recipe that is not known, a list cut short and a newer version read as none. */
export function decodeSettings(list: readonly number[], recipes: RecipeTables): StoredSettings | null {
  const [version, mark, preset] = list;
  const recipe = Object.keys(recipes).find((name) => contentMark(name) === mark);
  if (version !== SETTINGS_LIST.version || recipe === undefined || preset === undefined || !list.every(Number.isFinite))
    return null;
  const keys = new Map(Object.entries(recipes[recipe]!).map(([key, spec]) => [contentMark(key), { key, spec }]));
  const values: Record<string, SettingValue> = {};
  for (let at = SETTINGS_LIST.head; at < list.length; at += 2 + list[at + 1]!) {
    const count = list[at + 1];
    if (count === undefined || !Number.isInteger(count) || count < 1 || at + 2 + count > list.length) return null;
    const known = keys.get(list[at]!);
    const value = known === undefined ? undefined : readSetting(known.spec, list.slice(at + 2, at + 2 + count));
    if (known !== undefined && value !== undefined) values[known.key] = value;
  }
  return { recipe, preset, values, ...dialsIn(list) };
}

/** The generation of dials in a list that is whole. */
function dialsIn(list: readonly number[]): Pick<StoredSettings, "dials"> {
  for (let at = 3; at < list.length; at += 2 + list[at + 1]!)
    if (list[at] === DIALS_MARK) return { dials: list[at + 2]! };
  return {};
}

function numbersOf(spec: SettingSpec, value: SettingValue): readonly number[] {
  if (spec.kind === "number") return typeof value === "number" ? [value] : [];
  if (spec.kind === "points") return isPoints(value) ? cycleNumbers(value) : [];
  if (spec.kind === "steps") return typeof value === "object" && !isPoints(value) ? value.slice(0, spec.most) : [];
  const place = typeof value === "string" ? spec.options.indexOf(value) : -1;
  return place < 0 ? [] : [place];
}

function readSetting(spec: SettingSpec, list: readonly number[]): SettingValue | undefined {
  const [first = Number.NaN] = list;
  if (spec.kind === "number") return Math.min(spec.maximum, Math.max(spec.minimum, first));
  if (spec.kind === "choice") return spec.options[first];
  if (spec.kind === "points") return cycleFromNumbers(list, spec.most) ?? undefined;
  return list.slice(0, spec.most).map((step) => Math.min(1, Math.max(0, step)));
}

/** What stands before a name: the mark of no setting, for settings have no blanks. */
export const NAME_MARK = contentMark("shown name");

/** No setting has a name with a blank in it, so that its mark is none of theirs; a device of before passes over it. */
const DIALS_MARK = contentMark("generation of dials");
