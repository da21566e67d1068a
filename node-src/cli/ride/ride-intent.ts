import { UsageError } from "#src/cli/frame/command.ts";
import { choiceOption, numberOption, textOption } from "#src/cli/frame/option-values.ts";
import { ridePreset } from "#src/cli/ride/ride-presets.ts";
import type { RideIntent, RideTarget } from "#src/model/ride.ts";

type Options = Readonly<Record<string, string | boolean | undefined>>;

/** Options that change the ride itself; the preset fills what is not given. */
export const INTENT_OPTIONS = {
  preset: { type: "string" },
  amount: { type: "string" },
  boost: { type: "string" },
  cut: { type: "string" },
  target: { type: "string" },
  bed: { type: "string" },
  words: { type: "string" },
  gaps: { type: "string" },
  breaths: { type: "string" },
  trim: { type: "string" },
  ceiling: { type: "string" },
  tolerance: { type: "string" },
} as const;

/**
 * What the person asks for: the preset, then every option given on top of it.
 * @throws UsageError when an option is out of its range or two contradict each other.
 */
export function rideIntent(options: Options): RideIntent {
  const preset = ridePreset(textOption(options, "preset") ?? "steady");
  const breaths = choiceOption(options, "breaths", ["guard", "free"]);
  return {
    target: rideTarget(options) ?? preset.target,
    amount: numberOption(options, "amount", [0, 1]) ?? preset.amount,
    words: numberOption(options, "words", [0, 1]) ?? preset.words,
    boost: numberOption(options, "boost", [0, 12]) ?? preset.boost,
    cut: numberOption(options, "cut", [0, 12]) ?? preset.cut,
    gaps: choiceOption(options, "gaps", ["hold", "glide", "return"]) ?? preset.gaps,
    breathGuard: breaths === undefined ? preset.breathGuard : breaths === "guard",
    breathTrim: numberOption(options, "trim", [0, 12]) ?? preset.breathTrim,
    ceiling: numberOption(options, "ceiling", [-20, 0]) ?? preset.ceiling,
    tolerance: numberOption(options, "tolerance", [0.05, 2]) ?? preset.tolerance,
  };
}

function rideTarget(options: Options): RideTarget | undefined {
  const loudness = numberOption(options, "target", [-60, 0]);
  const bed = textOption(options, "bed");
  if (loudness !== undefined && bed !== undefined) throw new UsageError("--target and --bed exclude each other.");
  if (loudness !== undefined) return { kind: "loudness", loudness };
  if (bed === undefined) return undefined;
  if (bed === "own") return { kind: "bed", offset: "own" };
  return { kind: "bed", offset: numberOption(options, "bed", [-20, 20]) ?? 0 };
}
