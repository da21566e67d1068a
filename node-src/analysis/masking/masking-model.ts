import { PLAYED_AT } from "#src/knowledge/mix/masking-limits.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { PredictLoss } from "#src/model/mix/predict-loss.ts";
import type { DecibelsSpl } from "#src/model/units.ts";
import { hiddenAmongAll } from "./hidden-among-all.ts";
import { lossPredictor } from "./loss-predictor.ts";
import { mixBlocks } from "./mix-blocks.ts";
import { mixExcitation } from "./mix-excitation.ts";
import { mixSources } from "./mix-sources.ts";
import { pairReadings } from "./pair-readings.ts";
import { pairsThatMatter } from "./pairs-that-matter.ts";

/** Who hides whom in a mix, in loudness level lost. */
export interface MaskingModel {
  /** Those who lose most of their time first. */
  readonly pairs: readonly MaskedPair[];
  readonly lossUnder: PredictLoss;
}

/**
 * Masking by partial loudness between all that is heard of a mix. It ranks and vetoes; it is not the truth (ADR 0073).
 *
 * Shape: every source against the sum of the others in blocks of 0.1 s, then by itself each pair that matters. Both channels count as one sound in front.
 * `playedAt` is the level that 0 LUFS is played at. Edge: silence, one track and broken numbers give no pairs, never NaN.
 * Source: Moore, Glasberg and Baer 1997; constants of ANSI S3.4-2007.
 */
export function maskingModel(
  mix: Pick<HeardMix, "tracks" | "frames" | "step" | "barAt">,
  { playedAt = PLAYED_AT }: { readonly playedAt?: DecibelsSpl } = {},
): MaskingModel {
  const sources = mixSources(mix.tracks);
  const blocks = mixBlocks(
    sources.sources.map(({ features }) => features),
    mix,
    playedAt,
  );
  const excitation = mixExcitation(blocks, sources.sources.length);
  const hidden = hiddenAmongAll(blocks, excitation, sources.sources.length);
  const barAt = (block: number) => mix.barAt(block * blocks.frames);
  const pairs = pairsThatMatter(sources, hidden)
    .flatMap((candidate) => pairReadings(candidate, blocks, excitation, barAt))
    .sort((one, other) => other.share - one.share || other.loss - one.loss);
  return { pairs, lossUnder: lossPredictor(pairs, sources, blocks, excitation) };
}
