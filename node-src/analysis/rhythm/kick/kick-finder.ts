import { chosenKicks } from "#src/analysis/rhythm/kick/chosen-kicks.ts";
import { type KickBegin, kickBegin, LEAST_ENERGY, type LowEnd, lowEnd } from "#src/analysis/rhythm/kick/kick-begin.ts";
import { strikeStart, transientAt } from "#src/analysis/rhythm/kick/strike-start.ts";
import { peakPicker } from "#src/analysis/rhythm/peak-picker.ts";
import { BAND } from "#src/analysis/rhythm/strike-bands.ts";
import type { FineEnergies } from "#src/dsp/onsets/fine-energies.ts";
import { KICK_WINDOWS } from "#src/knowledge/ears/kicks.ts";
import { KICKS } from "#src/knowledge/ears/strikes.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Seconds } from "#src/model/units.ts";

/** Looks for the kick while a file goes by; what of all that begins is the kick is told at the end. */
export interface KickFinder {
  /** Looks at everything that is complete by now. */
  advance(): void;
  /** Something began, 85 ms ago or more. */
  began(at: Seconds): void;
  /** In rising time. */
  kicks(): Struck[];
}

/**
 * Hits of the kick in a whole drum loop: what begins with a transient, has a low end, and is like the other kicks.
 *
 * Shape: the low end is what sounds below 120 Hz in the 70 ms behind the transient, or behind a low strike that leads back to
 * it: a local maximum of the rise of amplitude from 30 ms to the next 30 ms, walked back up to 150 ms to where its sound began.
 * A low strike that no transient belongs to, as the beating of a sub, is none.
 * Edge: a file of bass notes alone, struck hard, has its notes taken for kicks. Silence gives none.
 * Source: band-wise drum detection after FitzGerald 2004, "Automatic drum transcription", 3.2; values in knowledge/ears.
 */
export function kickFinder(fine: FineEnergies): KickFinder {
  const steps = (seconds: Seconds) => Math.round(seconds / fine.step);
  const [every, window, behind] = [steps(KICKS.every), steps(KICKS.window), steps(KICK_WINDOWS.behind)];
  const picker = peakPicker({
    around: Math.round(steps(KICKS.peakAround) / every),
    medianBefore: 0,
    medianAfter: 0,
    over: 0,
    refractory: Math.round(steps(KICKS.peakAround) / every),
  });
  const begins: KickBegin[] = [];
  const strikes: LowStrike[] = [];
  const waiting: number[] = [];
  let next = 0;
  const amplitudeRise = (step: number) =>
    Math.sqrt(fine.over(BAND.low, step, step + window)) - Math.sqrt(fine.over(BAND.low, step - window, step));
  return {
    advance() {
      for (; next + window <= fine.steps; next += every) {
        const peak = picker.push(Math.max(0, amplitudeRise(next)));
        if (peak !== null) waiting.push(peak.index * every);
      }
      while (waiting.length > 0 && waiting[0]! + behind <= fine.steps) {
        const step = waiting.shift()!;
        if (fine.over(BAND.low, step, step + window) > LEAST_ENERGY) strikes.push(lowStrike(fine, step * fine.step));
      }
    },
    began(at) {
      begins.push(kickBegin(fine, at, transientAt(fine, at)));
    },
    kicks: () => chosenKicks(withLowEnds(begins, strikes)),
  };
}

/** Something low that rose, where its sound began, and what it is by itself where a transient stands there. */
interface LowStrike {
  readonly start: Seconds;
  readonly low: LowEnd;
  readonly alone: KickBegin | null;
}

function lowStrike(fine: FineEnergies, strike: Seconds): LowStrike {
  const { at: start, transient } = strikeStart(fine, strike);
  return {
    start,
    low: lowEnd(fine, strike, start),
    alone: transient >= KICK_WINDOWS.transient ? kickBegin(fine, start, transient) : null,
  };
}

/** Each beginning with the low strike that leads back to it, and the strikes that began by themselves. */
function withLowEnds(begins: readonly KickBegin[], strikes: readonly LowStrike[]): KickBegin[] {
  const left = new Set(strikes);
  const inOrder = [...strikes].sort((a, b) => a.start - b.start);
  let first = 0;
  const joined = [...begins]
    .sort((a, b) => a.start - b.start)
    .map((begin) => {
      while (first < inOrder.length && inOrder[first]!.start < begin.start - KICK_WINDOWS.same) first++;
      let low = begin.low;
      for (let i = first; i < inOrder.length && inOrder[i]!.start <= begin.start + KICK_WINDOWS.same; i++) {
        left.delete(inOrder[i]!);
        const other = { ...inOrder[i]!.low, before: begin.low.before, restBefore: begin.low.restBefore };
        if (other.after > low.after) low = other;
      }
      return { ...begin, low };
    });
  const alone = [...left].flatMap(({ alone, low }) =>
    alone === null ? [] : [{ ...alone, low: fuller(alone.low, low) }],
  );
  return [...joined, ...alone].sort((a, b) => a.at - b.at);
}

function fuller(one: LowEnd, other: LowEnd): LowEnd {
  return other.after - other.before > one.after - one.before ? other : one;
}
