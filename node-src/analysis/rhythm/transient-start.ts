import type { FineEnergies } from "#src/dsp/onsets/fine-energies.ts";
import { REFINING } from "#src/knowledge/ears/strikes.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * The moment near a rough one at which what follows differs most from what went before: fast over slow energies.
 *
 * Shape: on the half-millisecond grid from 30 ms before to 15 ms after, 4 ms after against 10 ms before, logarithms added
 * up over `bands`. A band counts by how much of the loudest band it has, so that a band of mere noise does not choose.
 */
export function transientStart(fine: FineEnergies, bands: readonly number[], rough: Seconds): Seconds {
  const steps = (seconds: Seconds) => Math.round(seconds / fine.step);
  const from = Math.max(0, steps(rough - REFINING.back));
  const to = steps(rough + REFINING.ahead);
  const [before, after] = [steps(REFINING.before), steps(REFINING.after)];
  const floors = floorsOf(fine, bands, from, to + after);
  let best = from;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = from; at <= to; at++) {
    let contrast = 0;
    for (let i = 0; i < bands.length; i++)
      contrast += Math.log(
        (meanOf(fine, bands[i]!, at, at + after) + floors[i]!) /
          (meanOf(fine, bands[i]!, at - before, at) + floors[i]!),
      );
    if (!(contrast > most)) continue;
    most = contrast;
    best = at;
  }
  return best * fine.step;
}

/**
 * Back from a moment to where a slow attack first comes out of what was before it.
 *
 * Shape: as long as the band is over a hundredth of the attack's highest energy and clear of what it was before, at most
 * 20 ms back; the beating of a steady bass does not lead astray, because its highest moment counts.
 */
export function attackStart(fine: FineEnergies, band: number, from: Seconds): Seconds {
  const steps = (seconds: Seconds) => Math.round(seconds / fine.step);
  const start = steps(from);
  const first = Math.max(0, start - steps(REFINING.longestAttack));
  const background = highest(fine, band, first - steps(BACKGROUND), first);
  const peak = highest(fine, band, start, start + steps(REFINING.longestAttack));
  const least = Math.max(REFINING.attackShare * peak, CLEAR * background, LEAST);
  let at = start;
  while (at > first && highest(fine, band, at - steps(HELD), at) > least) at--;
  return at * fine.step;
}

/** Over which the highest moment before an attack is looked for: half a cycle at 17 Hz. */
const BACKGROUND: Seconds = 0.03;
const CLEAR = 1.5;
/** How long a crossing of zero may last inside an attack. */
const HELD: Seconds = 0.002;
/** Shares of a band's own and of the loudest band's highest step that count as nothing: house taste, -20 and -30 dB. */
const OWN_FLOOR = 0.01;
const SHARED_FLOOR = 0.001;
const LEAST = 1e-18;

function floorsOf(fine: FineEnergies, bands: readonly number[], from: number, to: number): number[] {
  const most = bands.map((band) => highest(fine, band, from, to));
  const all = Math.max(...most);
  return most.map((own) => OWN_FLOOR * own + SHARED_FLOOR * all + LEAST);
}

function highest(fine: FineEnergies, band: number, from: number, to: number): number {
  let most = 0;
  for (let step = from; step < to; step++) most = Math.max(most, fine.at(band, step));
  return most;
}

function meanOf(fine: FineEnergies, band: number, from: number, to: number): number {
  return fine.over(band, from, to) / (to - from);
}
