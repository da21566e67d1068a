import { RIDE_SPEC } from "#src/devices/ride/spec.ts";
import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
import type { ClipPlace } from "#src/model/live-set.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { RideChoice, RideIntent, RideTarget } from "#src/model/ride.ts";

/** What the dials and menus say, by the spec's keys, as Live holds them. */
export type ControlValues = ReadonlyMap<string, number>;

/** Which clips are meant. */
export type RideScope = "selected" | ClipPlace;

/** The values of a device that was just dropped. */
export function initialControls(): Map<string, number> {
  return new Map(
    RIDE_SPEC.parameters.flatMap((parameter) =>
      "initial" in parameter ? [[parameter.key, parameter.initial] as const] : [],
    ),
  );
}

/** What the person asks for with the dials as they stand. A value out of its range counts as the nearest in it. */
export function intentOf(values: ControlValues): RideIntent {
  const read = reader(values);
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

export function scopeOf(values: ControlValues): RideScope {
  return SCOPES[reader(values)("scope")] ?? "selected";
}

/** Where a device stands in a set, and the clip of its track that is selected; places count from 0. */
export interface Standing {
  readonly track: number;
  readonly clip: { readonly place: ClipPlace; readonly index: number } | null;
}

/** The clips that the scope means for a device that stands there, and what to ride: the mapped parameter by its id, else the device's own stage. */
export function choiceAt(
  { track, clip }: Standing,
  scope: RideScope,
  mapped: number | null,
): Result<RideChoice, Refusal> {
  const own = { track: `#${track + 1}`, parameter: mapped === null ? `${MAX_EFFECT}:${STAGE}` : `#${mapped}` };
  if (scope !== "selected") return ok({ ...own, clip: null, place: scope });
  if (clip === null) return refused(NO_CLIP);
  return ok({ ...own, clip: `#${clip.index + 1}`, place: clip.place });
}

/** Live's class of the device: of those on a track only the asking one has its stage read, so two of them are told apart. */
const MAX_EFFECT = "MxDeviceAudioEffect";
/** The long name of the device's own gain. */
export const STAGE = "Ride";
const NO_CLIP = refusal(
  "clip-unknown",
  "No clip of this track is selected: click one, or set Clips to Arrangement or Session.",
);

const PERCENT = 100;
const WORDS = 1;
const GAPS = ["hold", "glide", "return"] as const;
const SCOPES = ["selected", "arrangement", "session"] as const;

/** In the order of the menu "Target Mode". */
function targetOf(values: ControlValues): RideTarget {
  const read = reader(values);
  const targets: readonly RideTarget[] = [
    { kind: "own" },
    { kind: "loudness", loudness: read("targetLoudness") },
    { kind: "bed", offset: "own" },
    { kind: "bed", offset: read("bedOffset") },
  ];
  return targets[read("target")] ?? { kind: "own" };
}

function reader(values: ControlValues): (key: string) => number {
  return (key) => {
    const parameter = RIDE_SPEC.parameters.find((known) => known.key === key);
    if (parameter === undefined || !("initial" in parameter))
      throw new RangeError(`rideControls: there is no control ${key}`);
    const [low, high] =
      parameter.kind === "choice" ? [0, parameter.options.length - 1] : [parameter.minimum, parameter.maximum];
    const value = values.get(key) ?? parameter.initial;
    return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : parameter.initial;
  };
}
