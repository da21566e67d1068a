import { type Random, seededRandom } from "#examples/sound/random.ts";
import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import type { Decibels } from "#src/model/units.ts";

/** How alike neighbouring third octaves of one mix are. Source: house choice: what raises a third octave raises most of its neighbour. */
const ALIKE = 0.6;
/** Standard deviations from the median to the tenth and the ninetieth percentile of what is spread normally. */
const TENTH = 1.2816;

/**
 * Third octaves of a mix that could stand among a hundred professional ones: as far off their median, band by band, as their published tenth and
 * ninetieth percentiles say, neighbours alike. The median itself, which a fault would be easy to see on, is the tone of none of them.
 *
 * Source: `PROFESSIONAL_MIXES` (MUSDB18-HQ).
 */
export function toneOfOneMix(random: Random = seededRandom(1)): readonly Decibels[] {
  const { levels, below, above } = PROFESSIONAL_MIXES.tone;
  let off = normal(random);
  return levels.map((level, i) => {
    if (i > 0) off = ALIKE * off + Math.sqrt(1 - ALIKE ** 2) * normal(random);
    return level + (off < 0 ? (-off / TENTH) * below[i]! : (off / TENTH) * above[i]!);
  });
}

/** The sum of twelve even numbers. */
function normal(random: Random): number {
  return Array.from({ length: 12 }, () => random.noise()).reduce((sum, each) => sum + each, 0) / 2;
}
