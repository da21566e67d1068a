import type { StoryBreakpoint } from "#src/cli/report/ride/ride-story.ts";
import { rideGainAt } from "#src/curve/ride-gain-at.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import type { RideReport } from "#src/devices/ride/run.ts";
import type { RidePlan } from "#src/model/ride.ts";
import type { Beats } from "#src/model/units.ts";

/** What of a finished ride says how it stands. */
export interface StandingRide extends Pick<RideReport, "written" | "parameter" | "earlier" | "tempo"> {
  readonly plan: Pick<RidePlan, "from" | "to">;
}

/**
 * The breakpoints that the lane holds now over the ride's stretch, as read back, in dB relative to what the parameter did
 * before: pieces of a large move and points of earlier automation are among them. One that stands in silence is left out.
 */
export function standingRide({ plan, written, parameter, earlier, tempo }: StandingRide): StoryBreakpoint[] {
  const taper = taperFor(parameter);
  if (taper === null) throw new RangeError("standingRide: the parameter is not a gain");
  const standing = written.readBack[0] ?? [];
  const gainAt = rideGainAt(standing, { taper, value: parameter.value, envelope: earlier });
  return standing
    .filter(({ time }) => time >= plan.from - SAME_TIME && time <= plan.to + SAME_TIME)
    .map(({ time }) => ({ time: tempo.secondsAt(time), timeBeats: time, gain: gainAt(time) }))
    .filter(({ gain }) => Number.isFinite(gain));
}

/** Beats that a file's decimals cannot tell apart. */
const SAME_TIME: Beats = 1e-6;
