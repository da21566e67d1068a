import { decibelsToPower } from "#src/dsp/decibels.ts";
import { median } from "#src/dsp/series/median.ts";
import { CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { ROEX } from "#src/knowledge/mix/loudness/roex.ts";
import { MASKING } from "#src/knowledge/mix/masking-limits.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { ChangedBands, PredictLoss } from "#src/model/mix/predict-loss.ts";
import type { Decibels, Phon } from "#src/model/units.ts";
import { type ChangedPowers, changedExcitation } from "./changed-excitation.ts";
import { hearAlone, heardAlone, loudnessLost } from "./ear/loudness-lost.ts";
import { blocksTogether, type MixBlocks } from "./mix-blocks.ts";
import type { MixExcitation } from "./mix-excitation.ts";
import type { MixSources, Unit } from "./mix-sources.ts";

/**
 * Losses under changes of tracks, in the blocks in which both sound as things are; in `MASKING.sampled` of them at most, spread evenly. By how much the
 * loss changes there is added to the loss that the pair was read with, so that no change gives exactly that. What changes elsewhere in the mix changes
 * nothing between two; what was asked once is remembered.
 */
export function lossPredictor(
  pairs: readonly MaskedPair[],
  sources: MixSources,
  blocks: MixBlocks,
  excitation: MixExcitation,
): PredictLoss {
  const changes = changedExcitation(blocks, excitation);
  const signal = heardAlone();
  const [hiding, parts] = [bandsOf(), bandsOf()];
  const lossIn = ({ maskee, masker, sampled }: Sampled, changed: ChangedPowers): Phon => {
    const losses = sampled.map((block) => {
      changes.at(block, changed);
      changes.of(maskee, signal.powers);
      hearAlone(signal);
      changes.of(masker, hiding);
      return loudnessLost(signal, hiding, parts);
    });
    return losses.length === 0 ? 0 : median(losses);
  };
  const lookInto = (maskee: Unit, masker: Unit) => {
    const pair = { maskee, masker, sampled: spread(blocksTogether(maskee, masker, blocks)) };
    const before = lossIn(pair, new Map());
    const read = pairs.find((one) => one.maskee === maskee.id && one.masker === masker.id)?.loss ?? before;
    return remembered((changed) => (changed.size === 0 ? read : Math.max(0, read + lossIn(pair, changed) - before)));
  };
  const known = new Map<string, (changed: ChangedPowers) => Phon>();
  return (maskee, masker, changed) => {
    const [one, other] = [sources.unit(maskee), sources.unit(masker)];
    if (!(one && other)) return 0;
    const key = `${maskee} ${masker}`;
    const loss = known.get(key) ?? lookInto(one, other);
    known.set(key, loss);
    return loss(factorsOf(changed, sources, [...one.sources, ...other.sources]));
  };
}

interface Sampled {
  readonly maskee: Unit;
  readonly masker: Unit;
  /** Blocks to look at. */
  readonly sampled: readonly number[];
}

function remembered(loss: (changed: ChangedPowers) => Phon): (changed: ChangedPowers) => Phon {
  const answers = new Map<string, Phon>();
  return (changed) => {
    const key = [...changed].join();
    const answer = answers.get(key) ?? loss(changed);
    answers.set(key, answer);
    return answer;
  };
}

/** Gains of tracks and groups as factors on the powers of those sources that are asked about. */
function factorsOf(changed: ChangedBands, sources: MixSources, about: readonly number[]): ChangedPowers {
  const factors = new Map<number, Float64Array>();
  for (const [id, gains] of changed)
    for (const source of sources.unit(id)?.sources ?? []) {
      if (!about.includes(source)) continue;
      const before = factors.get(source);
      factors.set(
        source,
        bandsOf((band) => (before?.[band] ?? 1) * factorOf(gains[band])),
      );
    }
  return factors;
}

/** The factor of a gain; what is missing or not a number changes nothing, and nothing is raised by more than the ear's whole range. */
function factorOf(gain: Decibels = 0): number {
  return Number.isNaN(gain) ? 1 : decibelsToPower(Math.min(gain, ROEX.highest));
}

function bandsOf(value: (band: number) => number = () => 0): Float64Array {
  return Float64Array.from(CAM_BANDS, (_, band) => value(band));
}

function spread(blocks: Uint32Array): readonly number[] {
  const every = Math.max(1, blocks.length / MASKING.sampled);
  return Array.from({ length: Math.ceil(blocks.length / every) }, (_, i) => blocks[Math.floor(i * every)]!);
}
