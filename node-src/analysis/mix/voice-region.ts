import { type MixPowers, sumOf } from "#src/analysis/mix/mix-powers.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { bandPower, bandShares } from "#src/dsp/spectrum/band-shares.ts";
import { CONSONANTS } from "#src/knowledge/quality-control/mix-limits.ts";
import type { VoiceRegion } from "#src/model/quality/mix-reading.ts";

/** The middle where consonants are, against the whole and against the sides. */
export function voiceRegion({ heard, heardMid, size, sampleRate }: MixPowers): VoiceRegion {
  const [share] = bandShares([CONSONANTS.low, CONSONANTS.high], size, sampleRate);
  const [mid, both] = [bandPower(share!, heardMid), bandPower(share!, heard)];
  const whole = sumOf(heard);
  const side = both - mid;
  return {
    share: powerToDecibels(whole > 0 ? mid / whole : 0),
    overSides: mid > 0 && side > 0 ? powerToDecibels(mid / side) : null,
  };
}
