import { boostUnder } from "#src/decision/vocal-ride/phrase-gain.ts";
import { hopsOf } from "#src/decision/vocal-ride/phrase-hops.ts";
import { slopeLimit } from "#src/dsp/series/slope-limit.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing, VoiceActivity } from "#src/model/hearing.ts";
import type { GainRoom, RideIntent } from "#src/model/ride.ts";
import type { Decibels } from "#src/model/units.ts";

/**
 * The most that each hop may be raised: the boost limit, what the parameter's range leaves, a phrase's ceiling, and +1 dB for guarded breaths (less the
 * tolerance, so that it holds for the drawn breakpoints).
 */
export function capsOf(
  hearing: Hearing,
  activity: VoiceActivity,
  intent: RideIntent,
  room: GainRoom | null = null,
): Float64Array {
  const caps = new Float64Array(hearing.power.length).fill(intent.boost);
  if (room !== null) for (let i = 0; i < caps.length; i++) caps[i] = Math.min(caps[i]!, Math.max(0, room.up[i]!));
  hopsOf(hearing, activity.phrases).forEach(({ from, to }, i) => {
    const most = boostUnder(activity.phrases[i]!.truePeak, intent);
    for (let k = from; k < to; k++) caps[k] = Math.min(caps[k]!, most);
  });
  if (intent.breathGuard) {
    const most = Math.max(0, RIDE.breathLift - intent.tolerance - RIDE.chordBulge);
    for (const { from, to } of hopsOf(hearing, activity.breaths)) {
      for (let i = from; i < to; i++) caps[i] = Math.min(caps[i]!, most);
    }
  }
  return caps;
}

/**
 * Holds a gain to its caps, the cut limit, the gaps' neighbours and the slope, by the largest curve under them; then trims
 * breaths as far as the slope allows without pulling a phrase down.
 */
export function boundGain(
  gain: Float64Array,
  caps: Float64Array,
  hearing: Hearing,
  activity: VoiceActivity,
  intent: RideIntent,
  room: GainRoom | null = null,
): Float64Array {
  const step = RIDE.slope / hearing.hopsPerSecond;
  const floor = (i: number) => -Math.min(intent.cut, Math.max(0, room?.down[i] ?? intent.cut));
  const capped = gain.map((value, i) => Math.max(floor(i), Math.min(value, caps[i]!)));
  const bounded = slopeLimit(holdGapsDown(slopeLimit(capped, step), hearing, activity), step);
  const trim = intent.breathTrim * intent.amount;
  return trim > 0 ? trimBreaths(bounded, trim, step, hearing, activity) : bounded;
}

/** No gap stands above the highest of the phrases beside it: what words and meeting ramps bring into it is cut off. */
function holdGapsDown(gain: Float64Array, hearing: Hearing, activity: VoiceActivity): Float64Array {
  const phrases = hopsOf(hearing, activity.phrases);
  const highest = phrases.map(({ from, to }) => gain.subarray(from, to).reduce((a, b) => Math.max(a, b), -Infinity));
  const held = gain.slice();
  for (let i = 0; i <= phrases.length; i++) {
    const cap = Math.max(highest[i - 1] ?? -Infinity, highest[i] ?? -Infinity);
    if (cap === -Infinity) continue;
    const end = phrases[i]?.from ?? gain.length;
    for (let k = phrases[i - 1]?.to ?? 0; k < end; k++) held[k] = Math.min(held[k]!, cap);
  }
  return held;
}

function trimBreaths(
  gain: Float64Array,
  trim: Decibels,
  step: number,
  hearing: Hearing,
  activity: VoiceActivity,
): Float64Array {
  const least = leastBesidePhrases(gain, step, hearing, activity);
  const trimmed = gain.slice();
  for (const { from, to } of hopsOf(hearing, activity.breaths)) {
    for (let i = from; i < to; i++) trimmed[i] = Math.max(gain[i]! - trim, least[i]!);
  }
  return slopeLimit(trimmed, step);
}

/** How low each hop may go without the slope reaching into a phrase. */
function leastBesidePhrases(gain: Float64Array, step: number, hearing: Hearing, activity: VoiceActivity): Float64Array {
  const depth = new Float64Array(gain.length).fill(Number.POSITIVE_INFINITY);
  for (const { from, to } of hopsOf(hearing, activity.phrases)) for (let i = from; i < to; i++) depth[i] = -gain[i]!;
  return slopeLimit(depth, step).map((value) => -value);
}
