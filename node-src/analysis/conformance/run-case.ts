import { type ConformanceReading, readExpectation } from "#src/analysis/conformance/read-expectation.ts";
import type { SignalRecipe } from "#src/dsp/test-signals/signal-recipe.ts";
import type {
  ConformanceCase,
  ConformanceMeasure,
  Expectation,
} from "#src/knowledge/ebu-conformance/conformance-case.ts";
import type { Hertz } from "#src/model/units.ts";

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

function unitOf(measure: ConformanceMeasure): ConformanceRow["unit"] {
  if (measure === "true-peak") return "dBTP";
  return measure === "loudness-range" ? "LU" : "LUFS";
}
