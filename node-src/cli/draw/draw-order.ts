import type { DrawOrder } from "#src/chassis/curve-device/draw-stretches.ts";
import { mappedTarget, namedTargets, stagePart } from "#src/chassis/curve-device/find-targets.ts";
import { deviceTargets } from "#src/chassis/curve-device/targets/device-targets.ts";
import { rolesDrawn } from "#src/chassis/curve-device/targets/roles-drawn.ts";
import { needsNow } from "#src/chassis/listening/music/needs-now.ts";
import { usualSend } from "#src/chassis/listening/naming/usual-send.ts";
import type { FoundTarget } from "#src/chassis/plan/plan-curves.ts";
import { openPresets } from "#src/chassis/presets/open-presets.ts";
import { recipeWords } from "#src/chassis/work/recipe-words.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import type { DrawCommandName, DrawOptions } from "#src/cli/draw/draw-commands.ts";
import { givenSettings } from "#src/cli/draw/given-settings.ts";
import { rangeOption } from "#src/cli/draw/range-option.ts";
import { UsageError } from "#src/cli/frame/command.ts";
import type { OptionValues } from "#src/cli/frame/options/option-spec.ts";
import { ordersForName } from "#src/cli/insert/device-orders.ts";
import { recipeNamed } from "#src/decision/recipes/recipe-book.ts";
import { SEARCH_SYNONYMS } from "#src/knowledge/factory-presets/search-synonyms.ts";
import { type DrawnDevice, isDrawn, knownDevice } from "#src/model/device/device-names.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { GivenRange } from "#src/model/recipe/given-range.ts";
import type { LaneRole } from "#src/model/recipe/lane.ts";
import type { Preset, PresetTarget, TargetBend } from "#src/model/recipe/preset.ts";
import { presetNamed } from "#src/model/recipe/preset-named.ts";
import type { Recipe } from "#src/model/recipe/recipe.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";

type Options = OptionValues<DrawOptions>;

/** A move as it was asked for. */
export interface NamedDrawing {
  readonly order: DrawOrder;
  readonly device: DrawnDevice;
  /** `null` where the recipe is taken as it comes. */
  readonly preset: string | null;
  /** What was asked for of its targets. */
  readonly asked: AskedFor;
}

/**
 * What the words of a command ask for: the preset, then every setting that was given on top of it.
 * @throws UsageError for an option that is missing or wrong.
 */
export async function drawOrder(command: DrawCommandName, options: Options): Promise<Result<NamedDrawing, Refusal>> {
  const named = {
    track: options.track,
    clip: options.clip ?? null,
    place: options.in ?? null,
  };
  const found = await presetOf(command, options);
  if (!found.ok) return found;
  const { device, recipe, preset } = found.value;
  const trigger = options.trigger ?? null;
  const given = options.set === undefined ? {} : givenSettings(recipe, options.set);
  const said = { ...preset?.values, ...given };
  const settings = settingsFrom(recipe, {
    ...said,
    ...following(recipe, { given, said }, trigger),
    ...(options.confident === true ? confidently(recipe, given) : {}),
  });
  if (options.confident === true) followsHeard(recipe, settings);
  const asked = {
    to: options.to,
    given: options.range === undefined ? null : rangeOption(options.range),
    named: preset?.targets ?? [],
  };
  const drawn = rolesDrawn(recipe, settings);
  const turned = { invert: options.invert === true, bend: options.bend };
  const targets = (stretch: Stretch, set: LiveSet) => {
    const found = targetsOn(stretch, set, { recipe, drawn }, asked);
    return found.ok ? ok(found.value.map((target) => turnedTarget(target, turned))) : found;
  };
  return ok({ order: { recipe, settings, named, trigger, targets }, device, preset: preset?.name ?? null, asked });
}

/**
 * A named trigger is one whose hits are followed, or whose notes where those are asked for, so it sets the setting that says what
 * the curves follow.
 * @throws UsageError where the recipe follows no track, or another setting was asked for beside it.
 */
function following(
  recipe: Recipe,
  { given, said }: Said,
  trigger: string | null,
): Readonly<Record<string, SettingValue>> {
  if (trigger === null) return {};
  const key = Object.keys(recipe.settings).find((name) => {
    const setting = recipe.settings[name]!;
    return setting.kind === "choice" && setting.options.includes(HITS);
  });
  if (key === undefined)
    throw new UsageError(`${recipeWords(recipe.name)} follows no track's hits: leave --trigger out.`);
  if (said[key] === NOTES) return {};
  if (given[key] !== undefined && given[key] !== HITS)
    throw new UsageError(`--trigger follows a track's hits, and ${key}=${given[key]} does not: leave one of them out.`);
  return { [key]: HITS };
}

/**
 * Only what is sure counts.
 * @throws UsageError where the recipe follows nothing that is heard, or the setting says otherwise.
 */
function confidently({ name, settings }: Recipe, given: Said["given"]): Readonly<Record<string, SettingValue>> {
  if (settings["confident"] === undefined)
    throw new UsageError(`${recipeWords(name)} follows neither hits nor phrase ends: leave --confident out.`);
  if (given["confident"] === "off") throw new UsageError("--confident and confident=off: leave one of them out.");
  return { confident: "on" };
}

/** @throws UsageError where nothing that is heard is followed as the recipe is set. */
function followsHeard(recipe: Recipe, settings: Readonly<Record<string, SettingValue>>): void {
  const needs = needsNow(recipe, settings);
  if (needs.has("hits") || needs.has("phraseEnds")) return;
  throw new UsageError(
    `As it is set, ${recipeWords(recipe.name)} follows neither hits nor phrase ends: leave --confident out.`,
  );
}

/** Settings that the command names, and those of its preset under them. */
interface Said {
  readonly given: Readonly<Record<string, SettingValue>>;
  readonly said: Readonly<Record<string, SettingValue>>;
}

const HITS = "hits";
const NOTES = "notes";

async function presetOf(
  command: DrawCommandName,
  options: Options,
): Promise<Result<{ device: DrawnDevice; recipe: Recipe; preset: Preset | null }, Refusal>> {
  const name = options.preset;
  if (name === undefined) {
    if (command === "draw") throw new RangeError("presetOf: draw takes a preset");
    return ok({ device: command, recipe: recipeNamed(knownDevice(command).recipes[0])!, preset: null });
  }
  const { store } = await openPresets(options["user-library"]);
  const { entries } = await store.list();
  const drawing = entries.filter(({ preset }) => isDrawn(preset.device));
  const found = presetNamed(drawing, name, command === "draw" ? undefined : command, SEARCH_SYNONYMS);
  if (!found.ok) return found;
  const { preset } = found.value;
  const recipe = recipeNamed(preset.recipe);
  if (recipe === undefined || !isDrawn(preset.device)) throw new RangeError(`presetOf: “${preset.name}” draws nothing`);
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

/** Turned and bent as the command says, on top of what its preset says. */
function turnedTarget(target: FoundTarget, { invert, bend }: Turned): FoundTarget {
  const part = { ...target.part, ...(bend === undefined ? {} : { bend }) };
  if (!invert) return { ...target, part };
  const { given } = target;
  const turned = given === null ? null : { ...given, from: given.to, to: given.from };
  return { ...target, given: turned, part: { ...part, inverted: !part.inverted } };
}

interface Turned {
  readonly invert: boolean;
  readonly bend: TargetBend | undefined;
}

function targetsOn(
  stretch: Stretch,
  set: LiveSet,
  { recipe, drawn }: { readonly recipe: Recipe; readonly drawn: readonly LaneRole[] },
  { to, given, named }: AskedFor,
): Result<readonly FoundTarget[], Refusal> {
  if (to !== undefined) {
    const found = mappedTarget(to, stretch, { given, way: "option" });
    return found.ok ? ok([found.value]) : refused(withInsertion(found.error, stretch, [to], drawn));
  }
  const asked = namedTargets(named, stretch, given);
  if (!asked.ok)
    return refused(
      withInsertion(
        asked.error,
        stretch,
        named.map(({ to }) => to),
        drawn,
      ),
    );
  if (named.some(({ place }) => place !== undefined)) return asked;
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

/** A refusal of names with the way out, where one of them is of a device that could be put there. */
function withInsertion(
  error: Refusal,
  stretch: Stretch,
  names: readonly string[],
  drawn: readonly LaneRole[],
): Refusal {
  const lacking = names.filter((name) => {
    const need = name.includes(":") ? ordersForName(stretch, name, drawn) : null;
    return need?.ok === true && need.value.orders.length > 0;
  });
  const devices = [...new Set(lacking.map((name) => name.split(":")[0]))].join(" and ");
  return devices === ""
    ? error
    : { ...error, sentence: `${error.sentence} Or add --insert, which puts Live's own ${devices} there.` };
}
