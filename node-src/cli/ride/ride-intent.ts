import { UsageError } from "#src/cli/frame/command.ts";
import type { OptionValues } from "#src/cli/frame/options/option-spec.ts";
import type { RIDE_COMMAND } from "#src/cli/ride/ride-command.ts";
import { ridePreset } from "#src/cli/ride/ride-presets.ts";
import type { RideIntent, RideTarget } from "#src/model/ride.ts";

/** Options that change the ride itself. */
type Options = Partial<
  Pick<
    OptionValues<typeof RIDE_COMMAND.options>,
    | "preset"
    | "amount"
    | "boost"
    | "cut"
    | "target"
    | "bed"
    | "words"
    | "gaps"
    | "breaths"
    | "trim"
    | "ceiling"
    | "tolerance"
  >
>;

/**
 * What the person asks for: the preset, then every option given on top of it.
 * @throws UsageError when there is no such preset or two options contradict each other.
 */
export function rideIntent(options: Options): RideIntent {
  const preset = ridePreset(options.preset ?? "steady");
  const { breaths } = options;
  return {
    target: rideTarget(options) ?? preset.target,
    amount: options.amount ?? preset.amount,
    words: options.words ?? preset.words,
    boost: options.boost ?? preset.boost,
    cut: options.cut ?? preset.cut,
    gaps: options.gaps ?? preset.gaps,
    breathGuard: breaths === undefined ? preset.breathGuard : breaths === "guard",
    breathTrim: options.trim ?? preset.breathTrim,
    ceiling: options.ceiling ?? preset.ceiling,
    tolerance: options.tolerance ?? preset.tolerance,
  };
}

function rideTarget({ target, bed }: Options): RideTarget | undefined {
  if (target !== undefined && bed !== undefined) throw new UsageError("--target and --bed exclude each other.");
  if (target !== undefined) return { kind: "loudness", loudness: target };
  return bed === undefined ? undefined : { kind: "bed", offset: bed };
}
