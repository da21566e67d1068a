import { BURST_REST } from "#src/knowledge/live/burst-rest.ts";
import type { LinearGain, Seconds } from "#src/model/units.ts";
import type { DetectedLevel } from "#src/process/live-devices/dynamics/detected-level.ts";
import type { RiseAndFall, Smoothed } from "#src/process/live-devices/dynamics/smoothed-course.ts";

/**
 * What a detector of peaks makes of a frame, as the mean over its energy; over its time where a key steers, as its bursts are not those of the sound.
 *
 * Shape: of a frame its peak and its power are known, not how it goes. It is taken for a burst at its peak that lasts as long as its power
 * allows, and what is left of it for quieter: a steady tone is all burst, a hit a short one, within which the attack has not come far. `aimOf`
 * says what a level asks for. Never less for a louder frame of the same form.
 */
export function frameReduction(
  { peak, steady, from }: DetectedLevel,
  step: Seconds,
  times: RiseAndFall,
  { aimOf, smoothed }: { readonly aimOf: (level: LinearGain) => number; readonly smoothed: Smoothed },
): number {
  const even = Math.min(peak, Math.SQRT2 * steady);
  const share = peak > 0 ? (even / peak) ** 2 : 1;
  const burst = smoothed(aimOf(peak), times, share * step);
  const rest = smoothed(aimOf(even * BURST_REST), times, (1 - share) * step);
  const inBurst = from === "key" ? share : 1 / (1 + (1 - share) * BURST_REST ** 2);
  return inBurst * burst + (1 - inBurst) * rest;
}
