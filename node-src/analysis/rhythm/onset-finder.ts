import { peakPicker } from "#src/analysis/rhythm/peak-picker.ts";
import { BAND } from "#src/analysis/rhythm/strike-bands.ts";
import { attackStart, transientStart } from "#src/analysis/rhythm/transient-start.ts";
import type { FineEnergies } from "#src/dsp/onsets/fine-energies.ts";
import type { SpectralFlux } from "#src/dsp/onsets/spectral-flux.ts";
import { ONSETS } from "#src/knowledge/ears/strikes.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Seconds } from "#src/model/units.ts";

/** Looks for everything that begins. */
export interface OnsetFinder {
  /** One hop of the flux; the fine energies have heard it already. Answers where something began, once that is known. */
  hear(hop: Float32Array): Seconds | null;
  /** In rising time. */
  onsets(): Struck[];
}

interface Candidate {
  readonly at: Seconds;
  readonly fresh: readonly number[];
}

/**
 * Peaks of spectral flux over a moving median, each moved to where its transient begins.
 *
 * Shape: 30 ms or more apart; strength is the new amplitude in proportion to the file's largest. What is 26 dB under the
 * strong ones in every band is the flutter of a tail, and left out.
 */
export function onsetFinder(fine: FineEnergies, flux: SpectralFlux): OnsetFinder {
  const hopLength = flux.hopLength;
  const hops = (seconds: Seconds) => Math.round(seconds / hopLength);
  const newness = Math.round(ONSETS.newness / fine.step);
  const picker = peakPicker({
    around: hops(ONSETS.peakAround),
    medianBefore: hops(ONSETS.medianBefore),
    medianAfter: hops(ONSETS.medianAfter),
    over: ONSETS.over,
    refractory: hops(ONSETS.refractory),
  });
  const found: Candidate[] = [];
  return {
    hear(hop) {
      const peak = picker.push(flux.hear(hop));
      if (peak === null) return null;
      const start = transientStart(fine, [BAND.middle, BAND.high], (peak.index + 1) * hopLength - flux.behind);
      const onset = {
        at: attackStart(fine, BAND.body, start),
        fresh: newAmplitudes(fine, Math.round(start / fine.step), newness),
      };
      const last = found.at(-1);
      if (last === undefined || onset.at - last.at >= ONSETS.refractory) found.push(onset);
      else if (amplitudeOf(onset) > amplitudeOf(last)) found[found.length - 1] = onset;
      return start;
    },
    onsets: () => withoutFlutter(found),
  };
}

/** Amplitude that is new in each band. */
function newAmplitudes(fine: FineEnergies, step: number, window: number): number[] {
  return NEW_IN.map((band) => {
    let sum = 0;
    for (let i = 0; i < window; i++) sum += fine.at(band, step + i) - fine.at(band, step - 1 - i);
    return Math.sqrt(Math.max(0, sum));
  });
}

const NEW_IN = [BAND.low, BAND.middle, BAND.high];
/** The strong ones are the loudest tenth. */
const STRONG = 0.9;
/** A band with less than this share of the strongest one says nothing: -40 dB. */
const SILENT_BAND = 0.01;
/** An amplitude that is nothing: under -100 dB in each sample of the window. */
const NOTHING = 1e-4;

function withoutFlutter(found: readonly Candidate[]): Struck[] {
  const strong = NEW_IN.map((_, band) => percentile(found.map(({ fresh }) => fresh[band]!)));
  const strongest = Math.max(NOTHING, ...strong);
  const least = strong.map((level) =>
    level > strongest * SILENT_BAND ? Math.max(NOTHING, level * ONSETS.leastShare) : Number.POSITIVE_INFINITY,
  );
  const kept = found.filter(({ fresh }) => fresh.some((amplitude, band) => amplitude >= least[band]!));
  const largest = kept.reduce((most, onset) => Math.max(most, amplitudeOf(onset)), 0);
  return kept.map((onset) => ({ at: onset.at, strength: amplitudeOf(onset) / largest }));
}

function percentile(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * STRONG)] ?? 0;
}

function amplitudeOf({ fresh }: Candidate): number {
  return Math.hypot(...fresh);
}
