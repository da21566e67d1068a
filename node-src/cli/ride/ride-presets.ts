import { UsageError } from "#src/cli/frame/command.ts";
import type { RideIntent } from "#src/model/ride.ts";
import firm from "../../../presets/ride/firm.json" with { type: "json" };
import natural from "../../../presets/ride/natural.json" with { type: "json" };
import overTheBed from "../../../presets/ride/over-the-bed.json" with { type: "json" };
import podcast from "../../../presets/ride/podcast.json" with { type: "json" };
import steady from "../../../presets/ride/steady.json" with { type: "json" };

const PRESETS = { steady, natural, firm, "over-the-bed": overTheBed, podcast };

/** Every preset's file name and what it is for. */
export const RIDE_PRESETS: readonly { readonly id: string; readonly description: string }[] = Object.entries(
  PRESETS,
).map(([id, { description }]) => ({ id, description }));

/**
 * The intent that a preset of `presets/ride/` stands for, by file name or shown name, in any case.
 * @throws UsageError when there is no such preset.
 */
export function ridePreset(name: string): RideIntent {
  const wanted = name.trim().toLowerCase();
  const found = Object.entries(PRESETS).find(([id, preset]) => id === wanted || preset.name.toLowerCase() === wanted);
  if (found === undefined)
    throw new UsageError(`there is no ride preset "${name}": choose ${Object.keys(PRESETS).join(", ")}.`);
  const { values } = found[1];
  return {
    target: target(values.target),
    amount: values.amount,
    words: values.words,
    boost: values.boost,
    cut: values.cut,
    gaps: values.gaps as RideIntent["gaps"],
    breathGuard: values.breaths === "guard",
    breathTrim: values.trim,
    ceiling: values.ceiling,
    tolerance: values.tolerance,
  };
}

function target(value: string | number): RideIntent["target"] {
  if (typeof value === "number") return { kind: "loudness", loudness: value };
  return value === "bed" ? { kind: "bed", offset: "own" } : { kind: "own" };
}
