import { randomAt } from "#src/dsp/seeded-random.ts";
import { NOISE_SHAPING } from "#src/knowledge/processing/noise-shaping.ts";
import type { Hertz } from "#src/model/units.ts";
import { createProcessor } from "#src/process/create-processor.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";

/** How the noise of rounding is spread: evenly (TPDF), or away from where hearing is sharp. */
export type NoiseShape = "flat" | "shaped";

export interface DitherSettings {
  /** What the samples are rounded to: whole steps of this many bits. */
  readonly bits: 16 | 24;
  readonly shape: NoiseShape;
  /** The same seed gives the same noise. */
  readonly seed?: number;
}

/**
 * Rounds to 16 or 24 bits as the last of a chain: triangular noise two steps wide goes in before rounding, so that the error has no mean, a variance
 * of a quarter step squared whatever the signal is, and no distortion.
 *
 * Samples that lie on whole steps lose nothing by rounding and stay as they are, digital silence among them, up to the first frame that does not fit:
 * from there on all are dithered, silence too, because noise that comes and goes with the music is heard and steady noise is not. So a file that fits
 * passes to the bit, and what has been dithered once is not dithered again.
 *
 * Shape: "shaped" feeds errors back at 44.1 to 48 kHz, where a published filter stands; at higher rates its noise is flat.
 * Edge: what rounds beyond full scale stays beyond it; who writes it holds it and counts it.
 * Source: Lipshitz, Wannamaker, Vanderkooy, "Quantization and Dither: A Theoretical Survey", J. Audio Eng. Soc. 40 (1992), 355-375.
 */
export function dither(format: ProcessFormat, { bits, shape, seed = 1 }: DitherSettings): Processor {
  const { channels } = format;
  const steps = 2 ** (bits - 1);
  const weights = shape === "shaped" ? shapingAt(format.sampleRate) : [];
  const rounders = Array.from({ length: channels }, () =>
    weights.length > 0 ? shapedRounder(steps, seed, weights) : flatRounder(steps, seed),
  );
  let begun = false;
  /** Counts frames from the first one; every sample has two numbers of its own. */
  let frame = 0;
  return createProcessor(format, {
    latency: 0,
    tail: 0,
    run: (block, from, count) => {
      const first = begun ? from : firstBetweenSteps(block, from, from + count, steps);
      begun = first < from + count || begun;
      if (begun)
        for (const [channel, samples] of block.entries()) {
          const draw = 2 * ((frame + first - from) * channels + channel);
          rounders[channel]!.round(samples, first, from + count, draw, 2 * channels);
        }
      frame += count;
    },
    reset: () => {
      [begun, frame] = [false, 0];
      for (const each of rounders) each.reset();
    },
  });
}

function shapingAt(sampleRate: Hertz): readonly number[] {
  const { weights, lowestRate, highestRate } = NOISE_SHAPING;
  return sampleRate >= lowestRate && sampleRate <= highestRate ? weights : [];
}

/** The first frame of which some channel is between two steps; `to` where there is none. */
function firstBetweenSteps(block: Block, from: number, to: number, steps: number): number {
  let first = to;
  for (const samples of block) {
    let i = from;
    while (i < first && samples[i]! * steps === Math.floor(samples[i]! * steps)) i++;
    first = i;
  }
  return first;
}

/** From here on a number of 64 bits has no fraction to be rounded, and its errors would be noise of another size. */
const ALL_WHOLE = 2 ** 52;

/** One channel's rounding. Samples `from` to `to`, in place; sample `from` draws numbers `draw` and `draw + 1`, each next one `stride` further on. */
interface Rounder {
  round(samples: Float64Array, from: number, to: number, draw: number, stride: number): void;
  reset(): void;
}

function flatRounder(steps: number, seed: number): Rounder {
  const most = ALL_WHOLE / steps;
  return {
    round: (samples, from, to, draw, stride) => {
      for (let i = from, at = draw; i < to; i++, at += stride) {
        const sample = samples[i]!;
        if (Math.abs(sample) < most) samples[i] = rounded(sample * steps, seed, at) / steps;
      }
    },
    reset: () => undefined,
  };
}

/** The last errors stand twice in a row, so that they are read without a seam, newest first from `newest`. */
function shapedRounder(steps: number, seed: number, weights: readonly number[]): Rounder {
  const depth = weights.length;
  const errors = new Float64Array(2 * depth);
  const most = ALL_WHOLE / steps;
  let newest = 0;
  return {
    round: (samples, from, to, draw, stride) => {
      for (let i = from, at = draw; i < to; i++, at += stride) {
        if (!(Math.abs(samples[i]!) < most)) continue;
        let wanted = samples[i]! * steps;
        for (let k = 0; k < depth; k++) wanted -= weights[k]! * errors[newest + k]!;
        const step = rounded(wanted, seed, at);
        samples[i] = step / steps;
        newest = newest === 0 ? depth - 1 : newest - 1;
        errors[newest] = step - wanted;
        errors[newest + depth] = step - wanted;
      }
    },
    reset: () => {
      newest = 0;
      errors.fill(0);
    },
  };
}

function rounded(wanted: number, seed: number, draw: number): number {
  return Math.floor(wanted + (randomAt(seed, draw) - randomAt(seed, draw + 1)) + 0.5);
}
