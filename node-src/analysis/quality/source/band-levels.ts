import { type HeardBlocks, LEAD } from "#src/analysis/quality/sample-window.ts";
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
  const [sums, bright] = [new Float64Array(size / 2), new Float64Array(size / 2)];
  const [low, high] = BRIGHT.between.map((frequency) => Math.round((frequency * size) / sampleRate)) as [
    number,
    number,
  ];
  let [count, brights, turn, next] = [0, 0, 0, 0];
  const take = (levels: Float64Array) => {
    count += 1;
    addTo(sums, levels);
    if (high > levels.length || meanOf(levels, low, high) < BRIGHT.level) return;
    brights += 1;
    addTo(bright, levels);
  };
  return {
    hear: ({ planes, size: frames, from, to, before }) => {
      const every = Math.round(sampleRate / frames / BLOCKS_PER_SECOND);
      for (; next < before + to - from; next += every) {
        const levels = spectrum(planes[turn++ % channels]!, LEAD + (from + next - before) * frames - size / 2);
        if (levels !== null) take(levels);
      }
    },
    reading: () => ({
      binWidth: sampleRate / size,
      blocks: count,
      levels: sums.map((sum) => (count === 0 ? LOWEST : sum / count)),
      bright: brights < BRIGHT.fewest ? null : bright.map((sum) => sum / brights),
    }),
  };
}

const BLOCKS_PER_SECOND = 5;
/** Below the rounding of 24 bits in a bin. */
const LOWEST: Dbfs = -180;

function addTo(sums: Float64Array, levels: Float64Array): void {
  for (let k = 0; k < levels.length; k++) sums[k]! += levels[k]!;
}

function meanOf(levels: Float64Array, from: number, to: number): Dbfs {
  let sum = 0;
  for (let k = from; k < to; k++) sum += levels[k]!;
  return sum / (to - from);
}

/** Levels of the bins of a block; `null` where hardly anything sounds. A full-scale sine has -3 dB over its main lobe. */
function spectrumOf(size: number): (plane: Float32Array, from: number) => Float64Array | null {
  const transform = realTransform(size);
  const window = blockWindow("hann", size);
  const [re, im] = [new Float64Array(size / 2 + 1), new Float64Array(size / 2 + 1)];
  const [samples, levels] = [new Float64Array(size), new Float64Array(size / 2)];
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
    for (let k = 0; k < size / 2; k++)
      levels[k] = Math.max(LOWEST, 10 * Math.log10(scale * (re[k]! * re[k]! + im[k]! * im[k]!)));
    return levels;
  };
}
