import { storedPlace } from "#src/chassis/curve-device/stored-place.ts";
import { audibleTargets } from "#src/chassis/curve-device/targets/audible-targets.ts";
import { placedTargets, placeSettings } from "#src/chassis/curve-device/targets/placed-targets.ts";
import { writePlace } from "#src/chassis/session/writing/write-place.ts";
import type { MappedPlace } from "#src/chassis/work/device-work.ts";
import { type CompiledCurve, compileLane } from "#src/curve/compile/compile-lane.ts";
import { curveTarget } from "#src/curve/compile/curve-target.ts";
import { backToRest } from "#src/curve/compile/rest/back-to-rest.ts";
import { travelCurve } from "#src/curve/compile/stage-curve.ts";
import type { PreparedRide } from "#src/devices/ride/run.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Lane } from "#src/model/recipe/lane.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Stretch } from "#src/model/song/stretch.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";

/** A ride on one more parameter. */
export interface RideBeside {
  readonly place: number;
  readonly curve: CompiledCurve;
  readonly write: EnvelopeWrite;
  readonly stored: StoredCurve;
}

/** What is mapped, by what is ridden itself, with all that a ride measures, and what follows that ride in a range of its own. */
export interface RiddenPlaces {
  /** `null`: nothing is ridden itself, so the ride is decided for the device's own gain. */
  readonly itself: MappedPlace | null;
  readonly beside: readonly MappedPlace[];
}

/** The first place that is set to nothing is ridden itself; the others follow. */
export function riddenPlaces(places: readonly MappedPlace[], read: (key: string) => number): RiddenPlaces {
  const itself = places.find(({ place }) => isPlain(place, read)) ?? null;
  return { itself, beside: places.filter((each) => each !== itself) };
}

function isPlain(place: number, read: (key: string) => number): boolean {
  const { given, part } = placeSettings(place, read);
  return given === null && !part.inverted && part.bend === "linear";
}

/** A decided ride on what follows it; refused with the first that cannot, or would not be heard. */
export function besideRide(
  { set, chosen, plan }: PreparedRide,
  places: readonly MappedPlace[],
  read: (key: string) => number,
): Result<readonly RideBeside[], Refusal> {
  const { track, place, clips } = chosen;
  const returns = set.tracks.filter(({ kind }) => kind === "return");
  const stretch: Stretch = { track, place, clips, from: plan.from, to: plan.to, returns };
  const found = placedTargets(places, stretch, read);
  if (!found.ok) return found;
  const lane: Lane = { role: "gain", unit: "dB", points: plan.ride };
  const curves: CompiledCurve[] = [];
  for (const { known, ...asked } of found.value) {
    const target = curveTarget(known, lane, asked);
    if (!target.ok) return target;
    curves.push(backToRest(compileLane(lane, target.value), STEPS));
  }
  const heard = audibleTargets(set, stretch, { curves });
  if (!heard.ok) return refused(heard.error);
  return ok(curves.map((curve, index) => besideOf(curve, places[index]!.place, chosen)));
}

/** A ride begins and ends where nothing sounds. */
const STEPS = { leadIn: 0, leadOut: 0 } as const;

function besideOf(curve: CompiledCurve, place: number, chosen: PreparedRide["chosen"]): RideBeside {
  const { target, points, from, to } = curve;
  const mode = target.envelope.length > 0 ? ({ merge: { from, to } } as const) : "replace";
  return {
    place,
    curve,
    write: {
      track: chosen.track.id,
      target: target.parameter,
      place: writePlace(chosen.place, chosen.clips),
      points,
      mode,
    },
    stored: {
      ...storedPlace(chosen.place, chosen.clips),
      target: "mapped",
      index: place,
      ...travelCurve(points, target),
    },
  };
}
