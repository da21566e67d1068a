import { OWN } from "#src/chassis/listening/find-parameter.ts";
import { type ControlValues, controlReader } from "#src/chassis/session/control-values.ts";
import { CLIP_SCOPES, type ClipScope, clipsAt, type Standing } from "#src/chassis/session/standing.ts";
import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { RideChoice, RideIntent, RideTarget } from "#src/model/ride.ts";

/** What the person asks for with the dials as they stand. A value out of its range counts as the nearest in it. */
export function intentOf(values: ControlValues): RideIntent {
  const read = controlReader(RIDE_SPEC, values);
  return {
    target: targetOf(values),
    amount: read("amount") / PERCENT,
    words: read("layer") === WORDS ? read("speed") / PERCENT : 0,
    boost: read("boost"),
    cut: read("cut"),
    gaps: GAPS[read("gaps")] ?? DEFAULT_RIDE.gaps,
    breathGuard: read("breathGuard") !== 0,
    breathTrim: read("breathTrim"),
    ceiling: DEFAULT_RIDE.ceiling,
    tolerance: DEFAULT_RIDE.tolerance,
  };
}

export function scopeOf(values: ControlValues): ClipScope {
  return CLIP_SCOPES[controlReader(RIDE_SPEC, values)("scope")] ?? "selected";
}

/** The clips that the scope means, and what to ride: the mapped parameter by its id, else the device's own stage. */
export function choiceAt(standing: Standing, scope: ClipScope, mapped: number | null): Result<RideChoice, Refusal> {
  const clips = clipsAt(standing, scope);
  if (!clips.ok) return clips;
  return ok({ ...clips.value, parameter: mapped === null ? `${OWN}${STAGE}` : `#${mapped}` });
}

/** The long name of the device's own gain. */
export const STAGE = "Ride";

const PERCENT = 100;
const WORDS = 1;
const GAPS = ["hold", "glide", "return"] as const;

/** In the order of the menu "Target Mode". */
function targetOf(values: ControlValues): RideTarget {
  const read = controlReader(RIDE_SPEC, values);
  const targets: readonly RideTarget[] = [
    { kind: "own" },
    { kind: "loudness", loudness: read("targetLoudness") },
    { kind: "bed", offset: "own" },
    { kind: "bed", offset: read("bedOffset") },
  ];
  return targets[read("target")] ?? { kind: "own" };
}
