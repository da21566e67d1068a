import { type ConformanceReading, readExpectation } from "#src/analysis/conformance/read-expectation.ts";
import { createMeter } from "#src/analysis/meter.ts";
import type { KernelForm } from "#src/dsp/kernels/create-signal-pass.ts";
import type { SignalRecipe } from "#src/dsp/test-signals/signal-recipe.ts";
import { synthesise } from "#src/dsp/test-signals/synthesise.ts";
import type {
  ConformanceCase,
  ConformanceMeasure,
  Expectation,
} from "#src/knowledge/ebu-conformance/conformance-case.ts";
import { INTEGRATED_CASES } from "#src/knowledge/ebu-conformance/integrated-cases.ts";
import { LOUDNESS_RANGE_CASES } from "#src/knowledge/ebu-conformance/loudness-range-cases.ts";
import { TRUE_PEAK_CASES } from "#src/knowledge/ebu-conformance/true-peak-cases.ts";
import { WINDOW_CASES } from "#src/knowledge/ebu-conformance/window-cases.ts";
import type { Hertz } from "#src/model/units.ts";

/** Every case of BS.1770-5, Tech 3341 v4 and Tech 3342 v4. */
export const CONFORMANCE_CASES: readonly ConformanceCase[] = [
  ...INTEGRATED_CASES,
  ...WINDOW_CASES,
  ...TRUE_PEAK_CASES,
  ...LOUDNESS_RANGE_CASES,
];

/** One figure of one case at one sample rate. */
export interface ConformanceRow {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly sampleRate: Hertz;
  readonly measure: ConformanceMeasure;
  readonly unit: "LUFS" | "LU" | "dBTP";
  readonly expected: number;
  /** `null` when not tested. */
  readonly measured: number | null;
  readonly tolerance: { readonly plus: number; readonly minus: number };
  readonly verdict: "pass" | "fail" | "not-tested";
  /** Why not, where it was not tested; else empty. */
  readonly reason: string;
}

/** A meter that is asked: its reading of a signal, or why it cannot hear it. */
export type ConformanceMeter = (
  recipe: SignalRecipe,
  sampleRate: Hertz,
  expectations: readonly Expectation[],
) => ConformanceReading | { readonly notTested: string };

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

/** One case at one rate. */
export function runCase(entry: ConformanceCase, sampleRate: Hertz, meter: ConformanceMeter): readonly ConformanceRow[] {
  const { recipe, expectations } = entry;
  const heard =
    recipe === null
      ? { notTested: "a recording that only the EBU may hand out: no recipe can make it" }
      : meter(recipe, sampleRate, expectations);
  return expectations.map((expectation) => row(entry, sampleRate, expectation, heard));
}

function row(
  { id, description, source }: ConformanceCase,
  sampleRate: Hertz,
  expectation: Expectation,
  heard: ReturnType<ConformanceMeter>,
): ConformanceRow {
  const { measure, plus, minus } = expectation;
  const tolerance = { plus, minus };
  const shared = { id, description, source, sampleRate, measure, unit: unitOf(measure), tolerance };
  if ("notTested" in heard)
    return { ...shared, expected: expectation.value, measured: null, verdict: "not-tested", reason: heard.notTested };
  const { expected, measured } = readExpectation(expectation, heard);
  const pass = measured <= expected + plus && measured >= expected - minus;
  return { ...shared, expected, measured, verdict: pass ? "pass" : "fail", reason: "" };
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

function unitOf(measure: ConformanceMeasure): ConformanceRow["unit"] {
  if (measure === "true-peak") return "dBTP";
  return measure === "loudness-range" ? "LU" : "LUFS";
}
