import { CONFORMANCE_CASES } from "#src/analysis/conformance/conformance-cases.ts";
import { type ConformanceMeter, type ConformanceRow, runCase } from "#src/analysis/conformance/run-case.ts";
import { createMeter } from "#src/analysis/meter.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import { synthesise } from "#src/dsp/test-signals/synthesise.ts";
import type { Hertz } from "#src/model/units.ts";

/**
 * Makes every signal of the standards and reads it, with the meter that reads files unless another is given.
 *
 * Shape: cases in the standards' order, the rates inside each. `onCase` hears of each case and rate before it is run, with
 * the share done from 0 to 1.
 */
export function runConformance(
  rates: readonly Hertz[],
  onCase: (id: string, sampleRate: Hertz, done: number) => void = () => undefined,
  meter: ConformanceMeter = fileMeter(),
): readonly ConformanceRow[] {
  const runs = CONFORMANCE_CASES.flatMap((entry) => rates.map((sampleRate) => ({ entry, sampleRate })));
  return runs.flatMap(({ entry, sampleRate }, i) => {
    onCase(entry.id, sampleRate, i / runs.length);
    return runCase(entry, sampleRate, meter);
  });
}

/** The meter that reads files. */
export function fileMeter(kernel?: KernelForm): ConformanceMeter {
  return (recipe, sampleRate, expectations) => {
    const signal = synthesise(recipe, sampleRate);
    const asks = (pattern: RegExp) => expectations.some(({ measure }) => pattern.test(measure));
    const meter = createMeter(
      { sampleRate, channels: signal.speakers.length, encoding: "f32le", speakers: signal.speakers },
      { timeline: asks(/held|successive/), truePeak: asks(/true-peak/), stereo: false, ...(kernel ? { kernel } : {}) },
    );
    for (let bytes = signal.read(meter.input); bytes > 0; bytes = signal.read(meter.input)) meter.advance(bytes);
    return meter.finish();
  };
}
