import { powerToDecibels } from "#src/dsp/decibels.ts";
import { median } from "#src/dsp/series/median.ts";
import { CAM_BAND_EDGES, CAM_BANDS } from "#src/knowledge/mix/cam-bands.ts";
import { MASKING } from "#src/knowledge/mix/masking-limits.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import { lostBars } from "./lost-bars.ts";
import { blocksTogether, type MixBlocks } from "./mix-blocks.ts";
import type { MixExcitation } from "./mix-excitation.ts";
import { type PairSums, pairSums } from "./pair-sums.ts";
import type { Candidate } from "./pairs-that-matter.ts";

/** What a source loses to others or to groups; left out are those that are hardly ever together with it, and to which it hardly loses. */
export function pairReadings(
  candidate: Candidate,
  blocks: MixBlocks,
  excitation: MixExcitation,
  barAt: (block: number) => number,
): readonly MaskedPair[] {
  const { maskee } = candidate;
  const sounding = blocksTogether(maskee, maskee, blocks);
  const least = Math.max(MASKING.togetherTime / MASKING.block, MASKING.together * sounding.length);
  return pairSums(candidate, sounding, blocks, excitation)
    .filter(({ together }) => together.length >= least)
    .map((pair) => ({
      masker: pair.masker.id,
      maskee: maskee.id,
      loss: median([...pair.losses]),
      low: placeOf(0.25, pair.lost),
      high: placeOf(0.75, pair.lost),
      share: pair.losses.filter((loss) => loss >= MASKING.lost).length / sounding.length,
      over: mostlyOver(pair),
      bars: lostBars({ ...pair, sounding }, barAt),
    }))
    .filter(({ share, bars }) => share >= MASKING.share && bars.length > 0);
}

/** The frequency under which a part of the loss lies. */
function placeOf(part: number, lost: Float64Array): Hertz {
  let left = part * lost.reduce((sum, one) => sum + one, 0);
  for (let band = 0; band < lost.length; band++) {
    const [low, high] = [CAM_BAND_EDGES[band]!, CAM_BAND_EDGES[band + 1]!];
    if (left <= lost[band]!) return lost[band]! > 0 ? low + (high - low) * (left / lost[band]!) : low;
    left -= lost[band]!;
  }
  return CAM_BAND_EDGES[CAM_BANDS.length]!;
}

/** By how much the masker stands over the masked one in half or more of the filters in which something to speak of is lost. */
function mostlyOver({ lost, signal, hiding }: PairSums): Decibels {
  const most = Math.max(...lost);
  const ratios = Array.from(lost, (one, band) => [one, powerToDecibels(hiding[band]! / signal[band]!)] as const);
  return median(ratios.filter(([one]) => one > 0 && one >= most * MASKING.inFilter).map(([, ratio]) => ratio));
}
