import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createRounding } from "#src/dsp/kernels/processing/rounding/create-rounding.ts";
import { NOISE_SHAPING } from "#src/knowledge/processing/noise-shaping.ts";
import type { Hertz } from "#src/model/units.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
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
 * @param form As for every kernel; for tests.
 * Source: Lipshitz, Wannamaker, Vanderkooy, "Quantization and Dither: A Theoretical Survey", J. Audio Eng. Soc. 40 (1992), 355-375.
 */
export function dither(format: ProcessFormat, { bits, shape, seed = 1 }: DitherSettings, form?: KernelForm): Processor {
  const { channels } = format;
  const steps = 2 ** (bits - 1);
  const weights = shape === "shaped" ? shapingAt(format.sampleRate) : [];
  const rounding = createRounding({ channels, steps, seed, weights }, LONGEST_RUN, form);
  let begun = false;
  /** Counts frames from the first one; every sample has two numbers of its own. */
  let frame = 0;
  return createProcessor(format, {
    latency: 0,
    tail: 0,
    run: (block, from, count) => {
      const first = begun ? from : firstBetweenSteps(block, from, from + count, steps);
      begun = first < from + count || begun;
      if (begun) rounding.run(block, first, from + count, 2 * channels * (frame + first - from));
      frame += count;
    },
    reset: () => {
      [begun, frame] = [false, 0];
      rounding.reset();
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
