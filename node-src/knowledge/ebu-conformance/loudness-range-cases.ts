import type { ConformanceCase, Expectation } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import { stereoTone } from "#src/knowledge/ebu-conformance/stereo-tone.ts";

function range(value: number): readonly Expectation[] {
  return [{ measure: "loudness-range", value, plus: 1, minus: 1 }];
}

/** Source: EBU Tech 3342 v4, Table 1: +-1 LU. */
export const LOUDNESS_RANGE_CASES: readonly ConformanceCase[] = [
  {
    id: "3342-1",
    description: "20 s at -20, 20 s at -30 dBFS",
    source: "EBU Tech 3342 v4, Table 1, case 1",
    recipe: stereoTone([20, -20], [20, -30]),
    expectations: range(10),
  },
  {
    id: "3342-2",
    description: "20 s at -20, 20 s at -15 dBFS",
    source: "EBU Tech 3342 v4, Table 1, case 2",
    recipe: stereoTone([20, -20], [20, -15]),
    expectations: range(5),
  },
  {
    id: "3342-3",
    description: "20 s at -40, 20 s at -20 dBFS",
    source: "EBU Tech 3342 v4, Table 1, case 3",
    recipe: stereoTone([20, -40], [20, -20]),
    expectations: range(20),
  },
  {
    id: "3342-4",
    description: "20 s each at -50, -35, -20, -35, -50 dBFS",
    source: "EBU Tech 3342 v4, Table 1, case 4",
    recipe: stereoTone([20, -50], [20, -35], [20, -20], [20, -35], [20, -50]),
    expectations: range(15),
  },
  {
    id: "3342-5",
    description: "authentic programme 1, narrow loudness range (a recording)",
    source: "EBU Tech 3342 v4, Table 1, case 5",
    recipe: null,
    expectations: range(5),
  },
  {
    id: "3342-6",
    description: "authentic programme 2, wide loudness range (a recording)",
    source: "EBU Tech 3342 v4, Table 1, case 6",
    recipe: null,
    expectations: range(15),
  },
];
