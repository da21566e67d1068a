import { peakPicker } from "#src/analysis/rhythm/peak-picker.ts";
import { BAND } from "#src/analysis/rhythm/strike-bands.ts";
import { attackStart, transientStart } from "#src/analysis/rhythm/transient-start.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import type { FineEnergies } from "#src/dsp/onsets/fine-energies.ts";
import { SURE_KICK } from "#src/knowledge/ears/confidence.ts";
import { KICKS } from "#src/knowledge/ears/strikes.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Decibels, Seconds } from "#src/model/units.ts";

/** Looks for the kick while a file goes by; which of the low strikes are the kick is told at the end. */
export interface KickFinder {
  /** Looks at everything that is complete by now. */
  advance(): void;
  /** In rising time. */
  kicks(): Struck[];
}

/**
 * Hits of the kick in a whole drum loop: low energy that rises, is most of what is new, and has a transient on top.
 *
 * Shape: a strike is a local maximum of the rise of amplitude from 30 ms to the next 30 ms below 120 Hz, 50 ms or more
 * from its neighbours. Strikes within 9 dB of the file's hardest in punch are the kick, so that softer bass notes are not.
 * Edge: a file of bass notes alone, struck hard, has its notes taken for kicks. Silence gives none.
 * Source: band-wise drum detection after FitzGerald 2004, "Automatic drum transcription", 3.2; values in knowledge/ears/strikes.
 */
export function kickFinder(fine: FineEnergies): KickFinder {
  const steps = (seconds: Seconds) => Math.round(seconds / fine.step);
  const every = steps(KICKS.every);
  const window = steps(KICKS.window);
  const picker = peakPicker({
    around: Math.round(steps(KICKS.peakAround) / every),
    medianBefore: 0,
    medianAfter: 0,
    over: 0,
    refractory: Math.round(steps(KICKS.refractory) / every),
  });
  const found: LowStrike[] = [];
  let next = 0;
  const amplitudeRise = (step: number) =>
    Math.sqrt(energy(fine, BAND.low, step, step + window)) - Math.sqrt(energy(fine, BAND.low, step - window, step));
  return {
    advance() {
      for (; next + window <= fine.steps; next += every) {
        const peak = picker.push(Math.max(0, amplitudeRise(next)));
        const strike = peak === null ? null : lowStrike(fine, peak.index * every, window);
        if (strike !== null) found.push(strike);
      }
    },
    kicks: () => theHardest(found),
  };
}

/** Something low that began. */
interface LowStrike {
  readonly at: Seconds;
  readonly amplitude: number;
  readonly punch: Decibels;
  /** Over the nearest of the tests that need no other strike. */
  readonly margin: Decibels;
  /** Its transient over its low end, in new energy. */
  readonly attack: Decibels;
}

function lowStrike(fine: FineEnergies, step: number, window: number): LowStrike | null {
  const after = energy(fine, BAND.low, step, step + window);
  const before = energy(fine, BAND.low, step - window, step);
  const rise = powerToDecibels(after / (before + LEAST_ENERGY)) - KICKS.rise;
  if (!(after > LEAST_ENERGY && rise >= 0)) return null;
  const from = transientStart(fine, [BAND.low, BAND.middle], step * fine.step);
  const start = Math.round(from / fine.step);
  const fresh = (band: number, length: number) =>
    Math.max(0, energy(fine, band, start, start + length) - energy(fine, band, start - length, start));
  const low = after - before;
  const rest = fresh(BAND.middle, window) + fresh(BAND.high, window);
  const newShare = powerToDecibels(low / (rest + LEAST_ENERGY)) - KICKS.leastNewShare;
  if (newShare < 0) return null;
  const sounding = energy(fine, BAND.middle, start, start + window) + energy(fine, BAND.high, start, start + window);
  const share = powerToDecibels(after / (sounding + LEAST_ENERGY)) - KICKS.leastShare;
  if (share < 0) return null;
  const attack = fresh(BAND.middle, Math.round(KICKS.attackWindow / fine.step));
  return {
    at: attackStart(fine, BAND.body, from),
    amplitude: Math.sqrt(low),
    punch: powerToDecibels(Math.sqrt(low * (attack + LEAST_ENERGY))),
    margin: Math.min(rise, newShare, share),
    attack: powerToDecibels((attack + LEAST_ENERGY) / low),
  };
}

/** A sum of squares that is nothing. */
const LEAST_ENERGY = 1e-9;

function theHardest(found: readonly LowStrike[]): Struck[] {
  const punches = found.map(({ punch }) => punch).sort((a, b) => b - a);
  const hardest = punches[Math.min(punches.length - 1, Math.ceil(KICKS.outliers * punches.length))];
  if (hardest === undefined) return [];
  const punchy = found.filter(({ punch }) => punch >= hardest - KICKS.underHardest);
  const kicks = punchy.filter(({ amplitude }) => amplitude >= KICKS.leastAmplitude * medianAmplitude(punchy));
  const loudest = kicks.reduce((most, { amplitude }) => Math.max(most, amplitude), 0);
  const least = hardest - KICKS.underHardest;
  return kicks
    .map((kick) => ({ at: kick.at, strength: kick.amplitude / loudest, sure: isSure(kick, least) }))
    .sort((a, b) => a.at - b.at);
}

/** Whether a kick passes its tests by a clear margin; `least` is the punch that it had to have. */
function isSure({ margin, punch, attack }: LowStrike, least: Decibels): boolean {
  return margin >= SURE_KICK.margin && punch >= least + SURE_KICK.punch && attack >= SURE_KICK.attack;
}

function medianAmplitude(strikes: readonly LowStrike[]): number {
  const sorted = strikes.map(({ amplitude }) => amplitude).sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

function energy(fine: FineEnergies, band: number, from: number, to: number): number {
  let sum = 0;
  for (let step = from; step < to; step++) sum += fine.at(band, step);
  return sum;
}
