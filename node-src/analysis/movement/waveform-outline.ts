import { NumberList } from "#src/analysis/number-list.ts";
import { WAVEFORM_PAIRS_PER_SECOND } from "#src/knowledge/ears/levels.ts";
import type { Waveform } from "#src/model/recipe/movement-features.ts";
import type { Hertz } from "#src/model/units.ts";

/**
 * The lowest and highest sample of every fiftieth of a second. Stretch i ends at frame round((i + 1) * sampleRate / 50), so
 * that the outline does not drift; a last, shorter stretch counts.
 */
export function waveformOutline(sampleRate: Hertz) {
  const pairs = new NumberList(Float64Array);
  let [lowest, highest, frame, stretch] = [0, 0, 0, 0];
  let empty = true;
  const end = () => {
    pairs.push(lowest);
    pairs.push(highest);
    stretch++;
    empty = true;
  };
  const endOf = (index: number) => Math.round(((index + 1) * sampleRate) / WAVEFORM_PAIRS_PER_SECOND);
  return {
    hear(samples: Float32Array, count: number): void {
      let last = endOf(stretch);
      for (let i = 0; i < count; i++) {
        const sample = samples[i]!;
        lowest = empty ? sample : Math.min(lowest, sample);
        highest = empty ? sample : Math.max(highest, sample);
        empty = false;
        if (++frame < last) continue;
        end();
        last = endOf(stretch);
      }
    },
    finish(): Waveform {
      if (!empty) end();
      return { pairsPerSecond: WAVEFORM_PAIRS_PER_SECOND, pairs: Float32Array.from(pairs.values()) };
    },
  };
}
