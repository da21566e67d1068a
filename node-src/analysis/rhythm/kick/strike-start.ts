import { BAND } from "#src/analysis/rhythm/strike-bands.ts";
import { transientStart } from "#src/analysis/rhythm/transient-start.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { FineEnergies } from "#src/dsp/onsets/fine-energies.ts";
import { KICK_STARTS } from "#src/knowledge/ears/kicks.ts";
import type { Decibels, Seconds } from "#src/model/units.ts";

/** Where the sound of a low strike begins, and how far something broad stands out there. */
export interface StrikeStart {
  readonly at: Seconds;
  /** Of the transient over what was before it, in the band where it stands out most. */
  readonly transient: Decibels;
}

/**
 * Back from a low strike to the transient that it belongs to.
 *
 * Shape: the transient at the strike itself, where there is one; else back while the sound goes on and gets higher, at most
 * 150 ms: a swept drum's low end comes after its beginning.
 * Edge: the transient of what has none, as of a sub that beats, is small.
 */
export function strikeStart(fine: FineEnergies, strike: Seconds): StrikeStart {
  const near = transientStart(fine, [BAND.low, BAND.middle], strike);
  const here = { at: near, transient: transientAt(fine, near) };
  if (here.transient >= KICK_STARTS.clear) return here;
  const begun = sweepStart(fine, near);
  if (begun === null) return here;
  const at = transientStart(fine, [BAND.body, BAND.middle, BAND.high], begun);
  const there = { at, transient: transientAt(fine, at) };
  return there.transient > here.transient ? there : here;
}

/** By how much what follows stands over what was before, in the middle or on top; nothing that is far under the body counts. */
export function transientAt(fine: FineEnergies, at: Seconds): Decibels {
  const step = Math.round(at / fine.step);
  const [after, before] = [KICK_STARTS.after, KICK_STARTS.before].map((length) => Math.round(length / fine.step));
  const floor = KICK_STARTS.floor * meanEnergy(fine, BAND.body, step, step + 4 * after!) + NOTHING;
  const over = [BAND.middle, BAND.high].map(
    (band) =>
      (meanEnergy(fine, band, step, step + after!) + floor) / (meanEnergy(fine, band, step - before!, step) + floor),
  );
  return powerToDecibels(Math.max(...over));
}

/** A mean square that is nothing, -120 dB. */
const NOTHING = 1e-11;

/** Where a sound that falls in pitch to what is heard at `from` began; `null` where it did not within 150 ms. */
function sweepStart(fine: FineEnergies, from: Seconds): Seconds | null {
  const steps = (seconds: Seconds) => Math.round(seconds / fine.step);
  const [every, window, start] = [steps(KICK_STARTS.every), steps(KICK_STARTS.window), steps(from)];
  const last = Math.max(0, start - steps(KICK_STARTS.back));
  let most = meanEnergy(fine, BAND.body, start, start + window);
  let pitch = slopeOf(fine, start, start + window);
  for (let at = start; at >= last; at -= every) {
    const level = meanEnergy(fine, BAND.body, at - window, at);
    if (level < KICK_STARTS.gone * most) return at * fine.step;
    const now = slopeOf(fine, at - window, at);
    if (now < KICK_STARTS.lower * pitch) return at * fine.step;
    most = Math.max(most, level);
    pitch = Math.max(pitch, now);
  }
  return null;
}

/** Rises with the square of the pitch of what sounds in the body. */
function slopeOf(fine: FineEnergies, from: number, to: number): number {
  return meanEnergy(fine, BAND.slope, from, to) / (meanEnergy(fine, BAND.body, from, to) + NOTHING);
}

function meanEnergy(fine: FineEnergies, band: number, from: number, to: number): number {
  return fine.over(band, from, to) / Math.max(1, to - from);
}
