import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { EXCITED_FROM } from "#src/knowledge/processing/saturation-curves.ts";
import type { Decibels, Hertz } from "#src/model/units.ts";
import { bypassed } from "#src/process/bypassed.ts";
import { chain } from "#src/process/chain.ts";
import { createProcessor, LONGEST_RUN } from "#src/process/create-processor.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import { equaliser } from "#src/process/equaliser/equaliser.ts";
import type { Block, ProcessFormat, Processor } from "#src/process/processor.ts";
import { checkDrive, checkMix } from "#src/process/saturation/saturation-settings.ts";
import { shapingCore } from "#src/process/saturation/shaping-core.ts";

/** How an exciter is set. */
export interface ExciterSettings {
  /** Where the highs begin that it makes harmonics of, and below which it adds nothing; 1 to 10 kHz. */
  readonly from: Hertz;
  /** How far a tone of full scale is pushed; 0 to 24 dB. */
  readonly drive: Decibels;
  /** Gain of the harmonics, 0 to 1; 0 changes nothing. */
  readonly mix: number;
}

/**
 * Adds even harmonics of the highs to the sound, and no more of the highs themselves.
 *
 * Shape: the highs, cut by 24 dB an octave, bent to even harmonics at a higher rate, cut once more so that differences of two highs do
 * not come back as lows, and added. The sound itself passes unchanged, as late as the harmonics.
 * @param form As for every kernel; for tests.
 * @throws RangeError for settings out of their range.
 */
export function exciter(format: ProcessFormat, settings: ExciterSettings, form?: KernelForm): Processor {
  const wet = harmonics(format, checked(settings), form);
  const dry = bypassed(wet);
  const added = Array.from({ length: format.channels }, () => new Float64Array(LONGEST_RUN));
  return createProcessor(format, {
    latency: wet.latency,
    tail: wet.tail,
    run: (block, from, count) => {
      const sound = block.map((channel) => channel.subarray(from, from + count));
      const more = added.map((channel) => channel.subarray(0, count));
      for (const [channel, samples] of more.entries()) samples.set(sound[channel]!);
      wet.process(more);
      dry.process(sound);
      sum(sound, more);
    },
    reset: () => {
      wet.reset();
      dry.reset();
    },
  });
}

function harmonics(format: ProcessFormat, { from, drive, mix }: ExciterSettings, form?: KernelForm): Processor {
  const highs: readonly Band[] = [{ shape: "low-cut", frequency: from, slope: 24 }];
  const curve = { evenDrive: decibelsToAmplitude(drive), even: 1, oddDrive: 0, dry: 0, wet: mix };
  return chain(format, [
    equaliser(format, highs, form),
    createProcessor(format, shapingCore(format, drive, curve, form)),
    equaliser(format, highs, form),
  ]);
}

function checked(settings: ExciterSettings): ExciterSettings {
  const { from, drive, mix } = settings;
  if (!(from >= EXCITED_FROM.least && from <= EXCITED_FROM.most))
    throw new RangeError(`exciter: ${from} Hz is not within ${EXCITED_FROM.least} to ${EXCITED_FROM.most} Hz`);
  checkDrive("exciter", drive);
  checkMix("exciter", mix);
  return settings;
}

function sum(sound: Block, more: Block): void {
  for (const [channel, samples] of sound.entries()) {
    const added = more[channel]!;
    for (let i = 0; i < samples.length; i++) samples[i]! += added[i]!;
  }
}
