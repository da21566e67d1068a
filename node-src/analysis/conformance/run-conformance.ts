import { readExpectation } from "#src/analysis/conformance/read-expectation.ts";
import type { Measurement } from "#src/analysis/measurement.ts";
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

/**
 * Makes every signal of the standards and reads it with the meter that reads files.
 *
 * Shape: cases in the standards' order, the rates inside each. `onCase` hears of each case and rate before it is run, with
 * the share done from 0 to 1.
 */
export function runConformance(
  rates: readonly Hertz[],
  onCase: (id: string, sampleRate: Hertz, done: number) => void = () => undefined,
  kernel?: KernelForm,
): readonly ConformanceRow[] {
  const runs = CONFORMANCE_CASES.flatMap((entry) => rates.map((sampleRate) => ({ entry, sampleRate })));
  return runs.flatMap(({ entry, sampleRate }, i) => {
    onCase(entry.id, sampleRate, i / runs.length);
    return runCase(entry, sampleRate, kernel);
  });
}

function runCase(entry: ConformanceCase, sampleRate: Hertz, kernel?: KernelForm): readonly ConformanceRow[] {
  if (entry.recipe === null) return entry.expectations.map((expectation) => row(entry, sampleRate, expectation, null));
  const measurement = measure(entry.recipe, sampleRate, entry.expectations, kernel);
  return entry.expectations.map((expectation) => row(entry, sampleRate, expectation, measurement));
}

function row(
  { id, description, source }: ConformanceCase,
  sampleRate: Hertz,
  expectation: Expectation,
  measurement: Measurement | null,
): ConformanceRow {
  const { measure, plus, minus } = expectation;
  const tolerance = { plus, minus };
  const shared = { id, description, source, sampleRate, measure, unit: unitOf(measure), tolerance };
  if (measurement === null) {
    const reason = "a recording that only the EBU may hand out: no recipe can make it";
    return { ...shared, expected: expectation.value, measured: null, verdict: "not-tested", reason };
  }
  const { expected, measured } = readExpectation(expectation, measurement);
  const pass = measured <= expected + plus && measured >= expected - minus;
  return { ...shared, expected, measured, verdict: pass ? "pass" : "fail", reason: "" };
}

function measure(
  recipe: SignalRecipe,
  sampleRate: Hertz,
  expectations: readonly Expectation[],
  kernel?: KernelForm,
): Measurement {
  const signal = synthesise(recipe, sampleRate);
  const asks = (pattern: RegExp) => expectations.some(({ measure }) => pattern.test(measure));
  const meter = createMeter(
    { sampleRate, channels: signal.speakers.length, encoding: "f32le", speakers: signal.speakers },
    { timeline: asks(/held|successive/), truePeak: asks(/true-peak/), stereo: false, ...(kernel ? { kernel } : {}) },
  );
  for (let bytes = signal.read(meter.input); bytes > 0; bytes = signal.read(meter.input)) meter.advance(bytes);
  return meter.finish();
}

function unitOf(measure: ConformanceMeasure): ConformanceRow["unit"] {
  if (measure === "true-peak") return "dBTP";
  return measure === "loudness-range" ? "LU" : "LUFS";
}
