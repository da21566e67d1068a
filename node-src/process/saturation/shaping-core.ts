import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { createShaper } from "#src/dsp/kernels/processing/shaper/create-shaper.ts";
import { CONSTANT_ENDS, type ShaperPlan } from "#src/dsp/kernels/processing/shaper/shaper.ts";
import { oversamplingPlan } from "#src/dsp/oversampling/oversampling-plan.ts";
import { samplesUntilSilent } from "#src/dsp/samples-until-silent.ts";
import { DOUBLINGS } from "#src/knowledge/processing/saturation-curves.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import { LONGEST_RUN, type ProcessorCore } from "#src/process/create-processor.ts";
import type { ProcessFormat } from "#src/process/processor.ts";

/** A curve and what is summed, without what follows from the rate and the drive. */
export type Curve = Omit<ShaperPlan, "oversampling" | "follow">;

/** What the doublings are measured at. */
const ROOMY_RATE: Hertz = 48_000;
/** From these rates on one doubling less, and another one less, reaches as high. */
const DOUBLE_RATE: Hertz = 80_000;
const FOURFOLD_RATE: Hertz = 160_000;

/**
 * The core of a processor that bends sound at a higher rate: at 192 kHz and the like up to 12 dB of drive, at twice that
 * up to 18 dB, at four times that above.
 *
 * @param form As for every kernel; for tests.
 */
export function shapingCore(format: ProcessFormat, drive: Decibels, curve: Curve, form?: KernelForm): ProcessorCore {
  const { sampleRate, channels } = format;
  const oversampling = oversamplingPlan(sampleRate, doublings(sampleRate, drive));
  const turn = (2 * Math.PI * CONSTANT_ENDS) / sampleRate;
  const plan = { ...curve, oversampling, follow: 1 - Math.exp(-turn) };
  const { latency } = oversampling;
  return {
    ...createShaper(plan, channels, LONGEST_RUN, form),
    latency,
    tail: latency + samplesUntilSilent({ a1: plan.follow - 1, a2: 0 }),
  };
}

function doublings(sampleRate: Hertz, drive: Decibels): number {
  const isClose = sampleRate < ROOMY_RATE || (sampleRate > DOUBLE_RATE && sampleRate < 2 * ROOMY_RATE);
  const found = DOUBLINGS.find(({ upTo, close }) => drive <= (isClose ? close : upTo)) ?? DOUBLINGS.at(-1)!;
  const octaves = sampleRate > FOURFOLD_RATE ? 2 : sampleRate > DOUBLE_RATE ? 1 : 0;
  return Math.max(1, found.doublings - octaves);
}
