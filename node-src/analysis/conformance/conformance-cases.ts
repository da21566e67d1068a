import type { ConformanceCase } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import { INTEGRATED_CASES } from "#src/knowledge/ebu-conformance/integrated-cases.ts";
import { LOUDNESS_RANGE_CASES } from "#src/knowledge/ebu-conformance/loudness-range-cases.ts";
import { TRUE_PEAK_CASES } from "#src/knowledge/ebu-conformance/true-peak-cases.ts";
import { WINDOW_CASES } from "#src/knowledge/ebu-conformance/window-cases.ts";

/** Every case of BS.1770-5, Tech 3341 v4 and Tech 3342 v4. */
export const CONFORMANCE_CASES: readonly ConformanceCase[] = [
  ...INTEGRATED_CASES,
  ...WINDOW_CASES,
  ...TRUE_PEAK_CASES,
  ...LOUDNESS_RANGE_CASES,
];
