import { type MixPowers, sumOf } from "#src/analysis/mix/mix-powers.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { LOUDSPEAKERS, loudspeakerPower } from "#src/knowledge/quality-control/loudspeakers.ts";
import { LOUDSPEAKER_NAMES, type LoudspeakerName, type MixReading } from "#src/model/quality/mix-reading.ts";
import type { LoudnessUnits } from "#src/model/units.ts";

/** What each small loudspeaker takes of a file's K-weighted power, by its response at every bin. */
export function lost(powers: MixPowers): MixReading["lost"] {
  return Object.fromEntries(LOUDSPEAKER_NAMES.map((name) => [name, lostOn(name, powers)])) as MixReading["lost"];
}

function lostOn(name: LoudspeakerName, { heard, heardMid, size, sampleRate }: MixPowers): LoudnessUnits | null {
  const loudspeaker = LOUDSPEAKERS[name];
  const played = loudspeaker.mono ? heardMid : heard;
  const whole = sumOf(heard);
  if (!(whole > 0)) return null;
  const left = sumOf(played.map((power, k) => power * loudspeakerPower(loudspeaker, (k * sampleRate) / size)));
  return powerToDecibels(whole) - powerToDecibels(left);
}
