import { UsageError } from "#src/cli/frame/command.ts";
import { choiceOf } from "#src/cli/frame/options/read-value.ts";
import { rangeWords, readNumber } from "#src/cli/frame/quantity/read-number.ts";
import { alike } from "#src/model/naming/alike.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { cyclePoints, cycleRange } from "#src/model/recipe/cycle/cycle-points.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { PointsSetting, SettingSpec, SettingValue } from "#src/model/recipe/settings.ts";

/**
 * The settings in `depth=12dB,division=1/8`, each checked by the recipe's table.
 *
 * Edge: a piece without `=` goes on with the value before it, so that a decimal comma and commas between steps are read.
 * @throws UsageError for a setting that the recipe does not have, or a value that it does not take.
 */
export function givenSettings(recipe: Named, text: string): Readonly<Record<string, SettingValue>> {
  return Object.fromEntries(
    pairsIn(text).map(([key, value]) => {
      const [name, setting] = settingNamed(recipe, key, value);
      return [name, givenValue(name, setting, value)];
    }),
  );
}

/** What of a recipe its settings are found by. */
type Named = Pick<Recipe, "name" | "settings">;

function pairsIn(text: string): readonly (readonly [key: string, value: string])[] {
  const pairs: [string, string][] = [];
  for (const piece of text.split(",")) {
    const at = piece.indexOf("=");
    const last = pairs.at(-1);
    if (at >= 0 || last === undefined)
      pairs.push([piece.slice(0, at < 0 ? undefined : at).trim(), at < 0 ? "" : piece.slice(at + 1).trim()]);
    else last[1] = `${last[1]},${piece.trim()}`;
  }
  return pairs;
}

/** By its key, or by the label that a device shows. */
function settingNamed({ name, settings }: Named, key: string, value: string): readonly [string, SettingSpec] {
  const all = Object.entries(settings);
  const found =
    all.find(([each]) => each === key) ??
    all.find(([each]) => alike(each, key)) ??
    all.find(([, { label }]) => alike(label, key));
  if (found !== undefined) return found;
  const keys = Object.keys(settings);
  const near = didYouMean(key, keys, (each) => (value === "" ? each : `${each}=${value}`));
  throw new UsageError(`${name} has no setting "${key}".${near} It has ${keys.join(", ")}.`);
}

function givenValue(key: string, setting: SettingSpec, text: string): SettingValue {
  if (setting.kind === "choice") return choiceOf(key, setting.options, text);
  if (setting.kind === "steps") return stepsOf(key, text);
  if (setting.kind === "points") return pointsOf(key, setting, text);
  const { unit, minimum, maximum, off } = setting;
  if (off !== undefined && alike(text, OFF)) return off;
  const taken = { unit, range: [minimum, maximum] } as const;
  const read = readNumber(text, taken);
  if (read.ok) return read.value;
  const range = rangeWords(taken);
  throw new UsageError(`${key} ${off === undefined ? read.error : read.error.replace(range, `${range}, or ${OFF}`)}`);
}

const OFF = "off";

/** `at:value:bend` with blanks or semicolons between them; a bend of 0 may be left out. */
function pointsOf(key: string, { most }: PointsSetting, text: string): SettingValue {
  const words = text.split(/[\s;]+/).filter((word) => word !== "");
  const points = words.map((word) => {
    const [at = "", value = "", bend = "0", ...more] = word.split(":");
    return more.length > 0 ? null : { at: plainNumber(at), value: plainNumber(value), bend: plainNumber(bend) };
  });
  const read = cyclePoints(points, most);
  if (read !== null) return read;
  throw new UsageError(
    `${key} takes ${cycleRange(most)}, written AT:VALUE:BEND with blanks between them, not "${text}".`,
  );
}

function plainNumber(text: string): number {
  const read = readNumber(text, { unit: "", range: [-1, 1] });
  return read.ok ? read.value : Number.NaN;
}

/** Blanks or semicolons between them, or commas where those are all there is. */
function stepsOf(key: string, text: string): readonly number[] {
  const words = text.split(/[\s;]/.test(text) ? /[\s;]+/ : ",").filter((word) => word !== "");
  const steps = words.map((word) => readNumber(word, { unit: "", range: [0, 1] }));
  if (steps.length > 0 && steps.every((step) => step.ok)) return steps.flatMap((step) => (step.ok ? [step.value] : []));
  throw new UsageError(`${key} takes numbers from 0 to 1 with blanks between them, not "${text}".`);
}
