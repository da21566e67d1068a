import type { ConformanceReading } from "#src/analysis/conformance/read-expectation.ts";
import type { ConformanceRow } from "#src/analysis/conformance/run-case.ts";
import { runCase } from "#src/analysis/conformance/run-case.ts";
import { liveReading, OUTLETS } from "#src/devices/meter/engine/outlets.ts";
import { SELFTEST_CASES } from "#src/devices/meter/selftest/selftest-cases.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { HOPS_PER_SECOND } from "#src/dsp/kernels/signal-pass.ts";
import type { Expectation } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import type { Hertz } from "#src/model/units.ts";

/** What is read of a case beside the engine's figures at its end: the least and the largest of both windows from when a held reading counts on. */
export const HELD = ["leastMomentary", "mostMomentary", "leastShortTerm", "mostShortTerm"] as const;

const FIGURES = OUTLETS.length + HELD.length;

/** The `buffer~` that the self-test's reader writes: the rate, how many cases are read, and the figures of each. */
export const PROOF_TABLE = {
  rate: 0,
  count: 1,
  cases: 2,
  figures: FIGURES,
  frames: 2 + FIGURES * SELFTEST_CASES.length,
} as const;

/** What the progress of the self-test says while none runs. */
export const NO_TEST = -1;

/** What the engine read of the cases that were played to their end, held against what the standards expect. */
export interface Proof {
  readonly sampleRate: Hertz;
  readonly rows: readonly ConformanceRow[];
}

/** A proof as the `buffer~` holds it; `null` before the first case is read. */
export function readProof(frames: ArrayLike<number>): Proof | null {
  const { rate, count, cases, figures } = PROOF_TABLE;
  const done = Math.min(SELFTEST_CASES.length, frames[count] ?? 0);
  if (!(done > 0)) return null;
  const sampleRate = frames[rate]!;
  const rows = SELFTEST_CASES.slice(0, done).flatMap((entry, place) => {
    const read = Array.from({ length: figures }, (_, at) => frames[cases + place * figures + at]!);
    return runCase(entry, sampleRate, (_recipe, _rate, expectations) => readingOf(read, expectations));
  });
  return { sampleRate, rows };
}

/** What a meter of files would say, its series as long as a held reading is waited for, the two extremes at its end. */
function readingOf(read: readonly number[], expectations: readonly Expectation[]): ConformanceReading {
  const figures = liveReading(read);
  const held = read.slice(OUTLETS.length).map(powerToLoudness);
  const series = (measure: Expectation["measure"], extremes: readonly number[]) => {
    const after = expectations.find((expectation) => expectation.measure === measure)?.after ?? 0;
    const before = Math.max(0, Math.round(after * HOPS_PER_SECOND) - 1);
    return Float64Array.from([...new Array<number>(before).fill(Number.NaN), ...extremes]);
  };
  return {
    loudness: { ...figures, range: { range: figures.loudnessRange } },
    level: { truePeak: figures.truePeak },
    timeline: {
      momentary: series("momentary-held", held.slice(0, 2)),
      shortTerm: series("short-term-held", held.slice(2, 4)),
    },
  };
}
