import type { ConformanceCase, Expectation } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import { stereoTone } from "#src/knowledge/ebu-conformance/stereo-tone.ts";
import type { Lufs } from "#src/model/units.ts";

/** Source: EBU Tech 3341 v4, Table 1: +-0.1 LU. */
const TOLERANCE = { plus: 0.1, minus: 0.1 } as const;

function integrated(value: Lufs): Expectation {
  return { measure: "integrated", value, ...TOLERANCE };
}

/** Momentary and short-term loudness count once their window is full. */
function everything(value: Lufs): readonly Expectation[] {
  return [
    integrated(value),
    { measure: "momentary-held", value, after: 1, ...TOLERANCE },
    { measure: "short-term-held", value, after: 3, ...TOLERANCE },
  ];
}

/** Source: ITU-R BS.1770-5, Annex 1; EBU Tech 3341 v4, 2.9 and Table 1, cases 1 to 8. */
export const INTEGRATED_CASES: readonly ConformanceCase[] = [
  {
    id: "1770-997",
    description: "997 Hz sine at 0 dBFS in one front channel, 20 s",
    source: "ITU-R BS.1770-5, Annex 1",
    recipe: { kind: "tone", frequency: 997, speakers: ["mono"], stretches: [{ duration: 20, level: 0 }] },
    expectations: [{ measure: "integrated", value: -3.01, plus: 0.01, minus: 0.01 }],
  },
  {
    id: "3341-cal",
    description: "stereo 1 kHz sine at -18 dBFS, 20 s",
    source: "EBU Tech 3341 v4, 2.9",
    recipe: stereoTone([20, -18]),
    expectations: [integrated(-18)],
  },
  {
    id: "3341-1",
    description: "stereo 1 kHz sine at -23 dBFS, 20 s",
    source: "EBU Tech 3341 v4, Table 1, case 1",
    recipe: stereoTone([20, -23]),
    expectations: everything(-23),
  },
  {
    id: "3341-2",
    description: "stereo 1 kHz sine at -33 dBFS, 20 s",
    source: "EBU Tech 3341 v4, Table 1, case 2",
    recipe: stereoTone([20, -33]),
    expectations: everything(-33),
  },
  {
    id: "3341-3",
    description: "10 s at -36, 60 s at -23, 10 s at -36 dBFS",
    source: "EBU Tech 3341 v4, Table 1, case 3",
    recipe: stereoTone([10, -36], [60, -23], [10, -36]),
    expectations: [integrated(-23)],
  },
  {
    id: "3341-4",
    description: "10 s at -72, 10 s at -36, 60 s at -23, 10 s at -36, 10 s at -72 dBFS",
    source: "EBU Tech 3341 v4, Table 1, case 4",
    recipe: stereoTone([10, -72], [10, -36], [60, -23], [10, -36], [10, -72]),
    expectations: [integrated(-23)],
  },
  {
    id: "3341-5",
    description: "20 s at -26, 20.1 s at -20, 20 s at -26 dBFS",
    source: "EBU Tech 3341 v4, Table 1, case 5",
    recipe: stereoTone([20, -26], [20.1, -20], [20, -26]),
    expectations: [integrated(-23)],
  },
  {
    id: "3341-6",
    description: "5.0: left and right at -28, centre at -24, surrounds at -30 dBFS, 20 s",
    source: "EBU Tech 3341 v4, Table 1, case 6",
    recipe: {
      kind: "tone",
      frequency: 1000,
      speakers: ["left", "right", "centre", "left-surround", "right-surround"],
      stretches: [{ duration: 20, level: 0, offsets: [-28, -28, -24, -30, -30] }],
    },
    expectations: [integrated(-23)],
  },
  {
    id: "3341-7",
    description: "authentic programme 1, narrow loudness range (a recording)",
    source: "EBU Tech 3341 v4, Table 1, case 7",
    recipe: null,
    expectations: [integrated(-23)],
  },
  {
    id: "3341-8",
    description: "authentic programme 2, wide loudness range (a recording)",
    source: "EBU Tech 3341 v4, Table 1, case 8",
    recipe: null,
    expectations: [integrated(-23)],
  },
];
