import { RIDE_PROMISE } from "#src/knowledge/ride-defaults.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { RideIntent, RideLimit, RideReach } from "#src/model/ride.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * What the device says of a ride to a loudness before it is written: reached, or how far off, why, and what gives it: a dial, another
 * preset or the clips' gain; and peaks that need a limiter. Nothing where no loudness is asked for.
 */
export function reachWords(reach: RideReach | null, intent: RideIntent): string {
  if (reach === null || !Number.isFinite(reach.loudness.predicted)) return "";
  const { asked, loudness, held } = reach;
  const short = asked - loudness.predicted;
  const peaks = peakWords(reach);
  const comes = `Comes to ${loudness.predicted.toFixed(1)} LUFS`;
  const far = `${Math.abs(short).toFixed(1)} ${short > 0 ? "short of" : "over"} ${whole(asked)}`;
  const why = held === null ? "" : `: ${DIALS[held](reach, intent)}`;
  const said = Math.abs(short) < RIDE_PROMISE.reached ? `${comes}.` : `${comes}, ${far}${why}.`;
  return peaks === null ? said : `${said} ${peaks}`;
}

/** Peaks that pass what podcasts are asked for, and what takes them off; `null` where none does. */
export function peakWords({ truePeak: { predicted } }: RideReach): string | null {
  const over = predicted - RIDE_PROMISE.truePeak;
  if (!(over > 0)) return null;
  const peak = `${predicted > 0 ? "+" : ""}${predicted.toFixed(1)}`;
  return `Peaks reach ${peak} dBTP: a limiter at ${RIDE_PROMISE.truePeak} dBTP behind the ride takes up to ${tenthUp(over)} dB off them (Live's Limiter, set to True Peak).`;
}

/** How the clips' gain makes up for what is missing. */
export function clipGainWords(how: "raise" | "lower", missing: Decibels): string {
  const by = missing > 0 ? ` by ${tenthUp(missing)} dB` : "";
  return `${how} the clips' gain in Live${by} first`;
}

const MOST: Decibels = RIDE_SETTINGS.boost.maximum;

const DIALS: Readonly<Record<RideLimit, (reach: RideReach, intent: RideIntent) => string>> = {
  boost: (reach, { boost }) => (boost < MOST ? `turn Boost up to ${MOST} dB` : clipGainWords("raise", reach.missing)),
  cut: (reach, { cut }) => (cut < MOST ? `turn Cut up to ${MOST} dB` : clipGainWords("lower", reach.missing)),
  ceiling: (_, { ceiling }) =>
    `the preset's peak ceiling of ${whole(ceiling)} dBTP is the end, choose one without and put a limiter behind`,
  range: () => "what is ridden is at its end, change the clips' gain in Live first",
};

function whole(value: number): string {
  return String(Number(value.toFixed(1)));
}

/** A bound is rounded up. */
function tenthUp(value: Decibels): string {
  return (Math.ceil(value * TENTHS - ROUNDING) / TENTHS).toFixed(1);
}

const TENTHS = 10;
const ROUNDING = 1e-9;
