import { kickFinder } from "#src/analysis/rhythm/kick/kick-finder.ts";
import { onsetFinder } from "#src/analysis/rhythm/onset-finder.ts";
import { strikeBands } from "#src/analysis/rhythm/strike-bands.ts";
import { fineEnergies } from "#src/dsp/onsets/fine-energies.ts";
import { spectralFlux } from "#src/dsp/onsets/spectral-flux.ts";
import type { Struck } from "#src/model/recipe/struck.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** Hears everything that is struck in a stream of mono samples. */
export interface StrikeListener {
  /** The next `count` samples, finite, full scale at 1; blocks of any size give the same result. */
  hear(samples: Float32Array, count: number): void;
  /** In rising time, in seconds from the first sample; the stream is over. */
  finish(): { readonly onsets: Struck[]; readonly kicks: Struck[] };
}

/**
 * Onsets and kick hits in one pass.
 *
 * Shape: memory is fixed but for what is found. `coarseEdges` bound bands whose mean square is told for each 10 ms window
 * on the way, as the flux has the spectrum anyway.
 * Edge: what the first sample stands at is taken for an offset and left out, so that a shift is no hit. Silence follows
 * the last sample. Times are those of the sound's beginning, not of its peak.
 */
export function createStrikeListener(
  sampleRate: Hertz,
  coarseEdges: readonly Hertz[] = [],
  heardCoarse: (meanSquares: Float64Array) => void = () => undefined,
): StrikeListener {
  const flux = spectralFlux(sampleRate, coarseEdges);
  const fine = fineEnergies(strikeBands(sampleRate), sampleRate);
  const kicks = kickFinder(fine);
  const onsets = onsetFinder(fine, flux);
  const hop = new Float32Array(flux.hopFrames);
  let filled = 0;
  let frames = 0;
  let offset = 0;
  const endHop = () => {
    fine.hear(hop, hop.length);
    kicks.advance();
    const began = onsets.hear(hop);
    if (began !== null) kicks.began(began);
    heardCoarse(flux.coarse);
    filled = 0;
  };
  const hear = (samples: Float32Array, count: number) => {
    if (frames === 0 && count > 0) offset = samples[0]!;
    for (let i = 0; i < count; i++) {
      hop[filled++] = samples[i]! - offset;
      if (filled === hop.length) endHop();
    }
    frames += count;
  };
  return {
    hear,
    finish() {
      const duration = frames / sampleRate;
      const last = frames === 0 ? 0 : hop[Math.max(0, filled - 1)]!;
      const tail = new Float32Array(Math.round(TAIL * sampleRate)).fill(filled > 0 ? last + offset : offset);
      hear(tail, tail.length);
      const inside = ({ at }: Struck) => at < duration - CUT_OFF;
      return { onsets: onsets.onsets().filter(inside), kicks: kicks.kicks().filter(inside) };
    },
  };
}

/** What begins this shortly before the end is the end itself: a cut is a click. */
const CUT_OFF: Seconds = 0.02;
/** Until the last window has left the stream. */
const TAIL: Seconds = 0.3;
