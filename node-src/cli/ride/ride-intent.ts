import { givenSettings } from "#src/cli/draw/given-settings.ts";
import { UsageError } from "#src/cli/frame/command.ts";
import type { OptionValues } from "#src/cli/frame/options/option-spec.ts";
import type { RIDE_COMMAND } from "#src/cli/ride/ride-command.ts";
import { ridePresetSettings } from "#src/cli/ride/ride-presets.ts";
import { type RideSettings, rideIntentOf } from "#src/decision/vocal-ride/ride-intent-of.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { RideIntent } from "#src/model/ride.ts";

/** Options that are a setting's own. */
const OWN = ["amount", "sections", "words", "boost", "cut", "gaps", "breaths", "trim", "tolerance"] as const;

/** Options that change the ride itself. */
type Options = Partial<
  Pick<
    OptionValues<typeof RIDE_COMMAND.options>,
    "preset" | "set" | "target" | "bed" | "ceiling" | (typeof OWN)[number]
  >
>;

/**
 * What the person asks for: the preset, on top of it what `--set` says, then every option given. Sections that are named count beside
 * a loudness, too.
 * @throws UsageError when there is no such preset or setting, two options contradict each other, or sections are named beside a bed.
 */
export function rideIntent(options: Options): RideIntent {
  const preset = ridePresetSettings(options.preset ?? "steady");
  const set: Partial<RideSettings> = options.set === undefined ? {} : settingsGiven(options.set);
  const own = Object.fromEntries(OWN.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])));
  const intent = rideIntentOf({ ...preset, ...set, ...own, ...targetGiven(options), ...ceilingGiven(options) });
  const sections = options.sections ?? set.sections;
  if (sections === undefined || sections === intent.sections) return intent;
  if (intent.target.kind === "bed") throw new UsageError(BED_SECTIONS);
  return { ...intent, sections };
}

const BED_SECTIONS =
  "a ride to the bed has its level from the bed and no sections to keep: leave sections out, or ride to the take's own level instead of the bed.";

/** As `--target` and `--bed` do, a level that is given without its kind of target is ridden to. */
function settingsGiven(text: string): Partial<RideSettings> {
  const set: Partial<RideSettings> = givenSettings({ name: "ride", settings: RIDE_SETTINGS }, text);
  if ("target" in set || ("loudness" in set && "bedOffset" in set)) return set;
  if ("loudness" in set) return { target: "loudness", ...set };
  return "bedOffset" in set ? { target: "overBed", ...set } : set;
}

function ceilingGiven({ ceiling }: Options): Partial<RideSettings> {
  if (ceiling === undefined) return {};
  return { ceiling: ceiling === "off" ? RIDE_SETTINGS.ceiling.off : ceiling };
}

function targetGiven({ target, bed }: Options): Partial<RideSettings> {
  if (target !== undefined && bed !== undefined) throw new UsageError("--target and --bed exclude each other.");
  if (target !== undefined) return { target: "loudness", loudness: target };
  if (bed === undefined) return {};
  return bed === "own" ? { target: "keepToBed" } : { target: "overBed", bedOffset: bed };
}
