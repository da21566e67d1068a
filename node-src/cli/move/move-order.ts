import { usualSend } from "#src/chassis/listening/naming/usual-send.ts";
import type { Stretch } from "#src/chassis/move/choose-clips.ts";
import { mappedTarget, namedTargets, stagePart } from "#src/chassis/move/find-targets.ts";
import type { MoveOrder } from "#src/chassis/move/prepare-moves.ts";
import { settingsFrom } from "#src/chassis/move/settings-now.ts";
import { deviceTargets } from "#src/chassis/move/targets/device-targets.ts";
import { rolesDrawn } from "#src/chassis/move/targets/roles-drawn.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-move.ts";
import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { UsageError } from "#src/cli/frame/command.ts";
import { choiceOption, neededOption, textOption } from "#src/cli/frame/option-values.ts";
import { rangeOption } from "#src/cli/frame/range-option.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { DEVICE_RECIPES } from "#src/model/move/device-recipes.ts";
import type { GivenRange } from "#src/model/move/given-range.ts";
import type { LaneRole } from "#src/model/move/lane.ts";
import type { Preset, PresetDevice, PresetTarget } from "#src/model/move/preset.ts";
import { presetNamed } from "#src/model/move/preset-named.ts";
import type { Recipe } from "#src/model/move/recipe.ts";
import type { SettingSpec, SettingValue } from "#src/model/move/settings.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** A move as it was asked for. */
export interface NamedMove {
  readonly order: MoveOrder;
  readonly device: Exclude<PresetDevice, "ride">;
  /** `null` where the recipe is taken as it comes. */
  readonly preset: string | null;
  /** What was asked for of its targets. */
  readonly asked: AskedFor;
}

/**
 * What the words of a command ask for: the preset, then every setting that was given on top of it.
 * @throws UsageError for an option that is missing or wrong.
 */
export async function moveOrder(
  command: "move" | Exclude<PresetDevice, "ride">,
  options: Options,
): Promise<Result<NamedMove, Refusal>> {
  const named = {
    track: neededOption(options, "track"),
    clip: textOption(options, "clip") ?? null,
    place: choiceOption(options, "in", ["arrangement", "session"]) ?? null,
  };
  const found = await presetOf(command, options);
  if (!found.ok) return found;
  const { device, recipe, preset } = found.value;
  const trigger = textOption(options, "trigger") ?? null;
  const given = givenSettings(recipe, textOption(options, "set"));
  const settings = settingsFrom(recipe, { ...preset?.values, ...given, ...followingHits(recipe, given, trigger) });
  const asked = { to: textOption(options, "to"), given: rangeOption(options) ?? null, named: preset?.targets ?? [] };
  const drawn = rolesDrawn(recipe, settings);
  const targets = (stretch: Stretch, set: LiveSet) => targetsOn(stretch, set, { recipe, drawn }, asked);
  return ok({ order: { recipe, settings, named, trigger, targets }, device, preset: preset?.name ?? null, asked });
}

/**
 * A named trigger is one whose hits are followed, so it sets the setting that says what the moves follow.
 * @throws UsageError where the recipe follows no hits, or another setting was asked for beside it.
 */
function followingHits(
  recipe: Recipe,
  given: Readonly<Record<string, SettingValue>>,
  trigger: string | null,
): Readonly<Record<string, SettingValue>> {
  if (trigger === null) return {};
  const key = Object.keys(recipe.settings).find((name) => {
    const setting = recipe.settings[name]!;
    return setting.kind === "choice" && setting.options.includes(HITS);
  });
  if (key === undefined) throw new UsageError(`${recipe.name} follows no track's hits: leave --trigger out.`);
  if (given[key] !== undefined && given[key] !== HITS)
    throw new UsageError(`--trigger follows a track's hits, and ${key}=${given[key]} does not: leave one of them out.`);
  return { [key]: HITS };
}

const HITS = "hits";

async function presetOf(
  command: "move" | Exclude<PresetDevice, "ride">,
  options: Options,
): Promise<Result<{ device: Exclude<PresetDevice, "ride">; recipe: Recipe; preset: Preset | null }, Refusal>> {
  const name = textOption(options, "preset");
  if (name === undefined) {
    if (command === "move") throw new UsageError("--preset is needed.");
    return ok({ device: command, recipe: recipeNamed(DEVICE_RECIPES[command][0])!, preset: null });
  }
  const { store } = await openPresets(textOption(options, "user-library"));
  const { entries } = await store.list();
  const moves = entries.filter(({ preset }) => preset.device !== "ride");
  const found = presetNamed(moves, name, command === "move" ? undefined : command);
  if (!found.ok) return found;
  const { preset } = found.value;
  const recipe = recipeNamed(preset.recipe);
  if (recipe === undefined || preset.device === "ride")
    throw new RangeError(`presetOf: “${preset.name}” draws nothing`);
  return ok({ device: preset.device, recipe, preset });
}

/** What a lane moves in a set where no Steadyhand device stands. */
function usualTargets(set: LiveSet, { name }: Recipe): readonly PresetTarget[] {
  const send = usualSend(set, name === THROWN ? "delay" : "reverb");
  const usual = [
    ["gain", "volume"],
    ["pan", "pan"],
    ["send", send],
  ] as const;
  return usual.map(([role, to]) => ({ role, to, range: [0, 1], inverted: false }));
}

/** The one recipe whose send opens a delay. */
const THROWN = "delayThrow";

/** What a command and its preset name of a move's targets. */
export interface AskedFor {
  readonly to: string | undefined;
  readonly given: GivenRange | null;
  readonly named: readonly PresetTarget[];
}

function targetsOn(
  stretch: Stretch,
  set: LiveSet,
  { recipe, drawn }: { readonly recipe: Recipe; readonly drawn: readonly LaneRole[] },
  { to, given, named }: AskedFor,
): Result<readonly FoundTarget[], Refusal> {
  if (to !== undefined) {
    const found = mappedTarget(to, stretch, { given, way: "option" });
    return found.ok ? ok([found.value]) : found;
  }
  const asked = namedTargets(named, stretch, given);
  if (!asked.ok) return asked;
  const roles = new Set(asked.value.map(({ role }) => role));
  const usual = usualTargets(set, recipe)
    .filter(({ role }) => !roles.has(role))
    .flatMap((target) => {
      const found = namedTargets([{ ...target, ...stagePart(named, target.role) }], stretch, given);
      return found.ok ? found.value : [];
    });
  const taken = new Set([...roles, ...usual.map(({ role }) => role)]);
  const devices = deviceTargets(
    stretch,
    drawn.filter((role) => !taken.has(role)),
    { named, given },
  );
  return devices.ok ? ok([...asked.value, ...usual, ...devices.value]) : devices;
}

/** `depth=12,division=1/8`. @throws UsageError for a setting that the recipe does not have, or a value that it does not take. */
function givenSettings(recipe: Recipe, text: string | undefined): Readonly<Record<string, SettingValue>> {
  if (text === undefined) return {};
  const pairs = text.split(",").map((pair): [string, SettingValue] => {
    const [key = "", ...rest] = pair.split("=");
    const setting = Object.hasOwn(recipe.settings, key.trim()) ? recipe.settings[key.trim()] : undefined;
    if (setting === undefined) {
      throw new UsageError(
        `${recipe.name} has no setting "${key.trim()}": it has ${Object.keys(recipe.settings).join(", ")}.`,
      );
    }
    return [key.trim(), givenValue(key.trim(), setting, rest.join("=").trim())];
  });
  return Object.fromEntries(pairs);
}

function givenValue(key: string, setting: SettingSpec, text: string): SettingValue {
  if (setting.kind === "choice") {
    const option = setting.options.find((each) => each.toLowerCase() === text.toLowerCase());
    if (option === undefined) throw new UsageError(`${key} takes ${setting.options.join(", ")}, not "${text}".`);
    return option;
  }
  if (setting.kind === "steps") {
    const steps = text.split(/[ ;]+/).map(Number);
    if (steps.every((step) => step >= 0 && step <= 1)) return steps;
    throw new UsageError(`${key} takes numbers from 0 to 1 with blanks between them, not "${text}".`);
  }
  const value = text === "" ? Number.NaN : Number(text);
  if (value >= setting.minimum && value <= setting.maximum) return value;
  throw new UsageError(`${key} takes a number from ${setting.minimum} to ${setting.maximum}, not "${text}".`);
}
