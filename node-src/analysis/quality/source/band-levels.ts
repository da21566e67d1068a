import { type HeardBlocks, LEAD } from "#src/analysis/quality/sample-window.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { blockWindow } from "#src/dsp/spectrum/block-window.ts";
import { realTransform } from "#src/dsp/spectrum/real-transform.ts";
import { BRIGHT, SPECTRUM_END } from "#src/knowledge/quality-control/source-limits.ts";
import type { Dbfs, Hertz } from "#src/model/units.ts";

/** The average spectrum of a file in the making. Memory is fixed. */
export interface BandLevels {
  hear(blocks: HeardBlocks): void;
  reading(): SpectrumSeries;
}

export interface SpectrumSeries {
  readonly binWidth: Hertz;
  /** Blocks that sounded. */
  readonly blocks: number;
  /** Mean of the level of each bin over those blocks: what is empty for most of the time is low, and a line counts as one bin. */
  readonly levels: Float64Array;
  /** The same over the blocks that are bright enough to show where a codec ends; `null` for too few. */
  readonly bright: Float64Array | null;
}

/** One block of 43 ms in each fifth of a second, of both channels in turn. */
export function bandLevels(sampleRate: Hertz, channels: number): BandLevels {
  const size = 2 ** Math.round(Math.log2(sampleRate * SPECTRUM_END.block));
  const spectrum = spectrumOf(size);
  const [all, bright] = [meanLevels(size / 2), meanLevels(size / 2)];
  const [low, high] = BRIGHT.between.map((frequency) => Math.round((frequency * size) / sampleRate)) as [
    number,
    number,
  ];
  let [turn, next] = [0, 0];
  const take = (powers: Float64Array) => {
    all.add(powers);
    if (high <= powers.length && meanLevel(powers, low, high) >= BRIGHT.level) bright.add(powers);
  };
  return {
    hear: ({ planes, size: frames, from, to, before }) => {
      const every = Math.round(sampleRate / frames / BLOCKS_PER_SECOND);
      for (; next < before + to - from; next += every) {
        const powers = spectrum(planes[turn++ % channels]!, LEAD + (from + next - before) * frames - size / 2);
        if (powers !== null) take(powers);
      }
    },
    reading: () => ({
      binWidth: sampleRate / size,
      blocks: all.count(),
      levels: all.means(),
      bright: bright.count() < BRIGHT.fewest ? null : bright.means(),
    }),
  };
}

const BLOCKS_PER_SECOND = 5;
/** Below the rounding of 24 bits in a bin: -180 dBFS. */
const LOWEST = 1e-18;

/** Mean levels of bins in the making: of so many powers one logarithm is taken, of their product. */
interface MeanLevels {
  add(powers: Float64Array): void;
  count(): number;
  /** The level of nothing where nothing came. */
  means(): Float64Array;
}

function meanLevels(bins: number): MeanLevels {
  const sums = new Float64Array(bins);
  const products = new Float64Array(bins).fill(1);
  let [count, pending] = [0, 0];
  const settle = () => {
    for (let k = 0; k < bins; k++) sums[k]! += powerToDecibels(products[k]!);
    products.fill(1);
    pending = 0;
  };
  return {
    add: (powers) => {
      for (let k = 0; k < bins; k++) products[k]! *= powers[k]!;
      count += 1;
      if (++pending === FACTORS) settle();
    },
    count: () => count,
    means: () => {
      settle();
      return sums.map((sum) => (count === 0 ? powerToDecibels(LOWEST) : sum / count));
    },
  };
}

/** Powers of at least `LOWEST` whose product is no denormal number. */
const FACTORS = 16;

function meanLevel(powers: Float64Array, from: number, to: number): Dbfs {
  let sum = 0;
  for (let start = from; start < to; start += FACTORS) {
    let product = 1;
    for (let k = start; k < Math.min(to, start + FACTORS); k++) product *= powers[k]!;
    sum += powerToDecibels(product);
  }
  return sum / (to - from);
}

/** Powers of the bins of a block, `LOWEST` at least; `null` where hardly anything sounds. A full-scale sine has half over its main lobe. */
function spectrumOf(size: number): (plane: Float32Array, from: number) => Float64Array | null {
  const transform = realTransform(size);
  const window = blockWindow("hann", size);
  const [re, im] = [new Float64Array(size / 2 + 1), new Float64Array(size / 2 + 1)];
  const [samples, powers] = [new Float64Array(size), new Float64Array(size / 2)];
  const scale = 2 / (size * window.reduce((sum, weight) => sum + weight * weight, 0));
  return (plane, from) => {
    let energy = 0;
    for (let n = 0; n < size; n++) {
      const x = plane[from + n] ?? 0;
      energy += x * x;
      samples[n] = x * window[n]!;
    }
    if (energy < size * SPECTRUM_END.sounds) return null;
    transform.forward(samples, re, im);
    for (let k = 0; k < size / 2; k++) powers[k] = Math.max(LOWEST, scale * (re[k]! * re[k]! + im[k]! * im[k]!));
    return powers;
  };
}
