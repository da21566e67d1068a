import { NumberList } from "#src/analysis/number-list.ts";
import { createStrikeListener } from "#src/analysis/rhythm/strike-listener.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { KICK_BASS } from "#src/knowledge/quality-control/mix-limits.ts";
import type { LowEndReading } from "#src/model/quality/mix-reading.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Decibels, Hertz, Seconds } from "#src/model/units.ts";

/** Kick and bass in the making, of the middle. */
export interface LowEnd {
  hear(mid: Float32Array, count: number): void;
  finish(duration: Seconds): LowEndReading;
}

export function lowEnd(sampleRate: Hertz): LowEnd {
  const powers = new NumberList(Float64Array);
  const strikes = createStrikeListener(sampleRate, [0, KICK_BASS.upTo], (meanSquares) => powers.push(meanSquares[0]!));
  return {
    hear: strikes.hear,
    finish: (duration) => {
      const { onsets, kicks } = strikes.finish();
      const sure = kicks.filter((kick) => kick.sure === true);
      return {
        kicks: sure.length,
        kicksPerSecond: duration > 0 ? sure.length / duration : 0,
        onsets: onsets.length,
        ...aroundKicks(sure, powers.values()),
      };
    },
  };
}

/** Hops a second that the strike listener tells its bands of. */
const HOPS = 100;

/** The middle kick's rise over what was there before it, and fall to the quietest before the next. */
function aroundKicks(kicks: readonly Struck[], powers: Float64Array): Pick<LowEndReading, "rise" | "fall"> {
  const { after, before } = KICK_BASS;
  const risen: Decibels[] = [];
  const fallen: Decibels[] = [];
  for (const [i, { at }] of kicks.entries()) {
    const [struck, background] = [
      mean(powers, at + after[0], at + after[1]),
      mean(powers, at + before[0], at + before[1]),
    ];
    const next = Math.min(kicks[i + 1]?.at ?? at + LONGEST, at + LONGEST);
    const quietest = least(powers, at + after[1], next);
    if (!(struck > 0)) continue;
    risen.push(Math.min(MOST, powerToDecibels(struck / Math.max(background, Number.MIN_VALUE))));
    if (quietest !== null) fallen.push(Math.min(MOST, powerToDecibels(struck / Math.max(quietest, Number.MIN_VALUE))));
  }
  return { rise: middle(risen), fall: middle(fallen) };
}

/** Up to where a kick's tail is followed. */
const LONGEST: Seconds = 1;
/** Out of silence (dB). */
const MOST: Decibels = 60;

function mean(powers: Float64Array, from: Seconds, to: Seconds): number {
  const part = powers.subarray(Math.max(0, Math.round(from * HOPS)), Math.max(0, Math.round(to * HOPS)));
  return part.length === 0 ? 0 : part.reduce((sum, power) => sum + power, 0) / part.length;
}

function least(powers: Float64Array, from: Seconds, to: Seconds): number | null {
  const part = powers.subarray(Math.round(from * HOPS), Math.max(0, Math.round(to * HOPS)));
  return part.length === 0 ? null : part.reduce((lowest, power) => Math.min(lowest, power));
}

function middle(values: readonly Decibels[]): Decibels | null {
  return values.length === 0 ? null : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
