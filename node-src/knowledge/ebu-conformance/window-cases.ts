import type { ConformanceCase } from "#src/knowledge/ebu-conformance/conformance-case.ts";
import { stereoTone } from "#src/knowledge/ebu-conformance/stereo-tone.ts";

/** Source: EBU Tech 3341 v4, Table 1: +-0.1 LU. */
const TOLERANCE = { plus: 0.1, minus: 0.1 } as const;
const SILENCE = Number.NEGATIVE_INFINITY;
const TWENTY = Array.from({ length: 20 }, (_, i) => i);

/** Silence, a tone as long as the window, silence: steps of a twentieth of the window. Source: cases 10, 11, 13 and 14. */
const SHORT_TERM = { tone: 3, step: 0.15 } as const;
const MOMENTARY = { tone: 0.4, step: 0.02 } as const;
const FIRST_LEVEL = -38;

/** Source: EBU Tech 3341 v4, Table 1, cases 9 to 14: momentary and short-term loudness. */
export const WINDOW_CASES: readonly ConformanceCase[] = [
  {
    id: "3341-9",
    description: "five times 1.34 s at -20 and 1.66 s at -30 dBFS",
    source: "EBU Tech 3341 v4, Table 1, case 9",
    recipe: stereoTone(...Array.from({ length: 5 }, () => [[1.34, -20] as const, [1.66, -30] as const]).flat()),
    expectations: [{ measure: "short-term-held", value: -23, after: 3, ...TOLERANCE }],
  },
  ...TWENTY.map(
    (i): ConformanceCase => ({
      id: `3341-10-${i + 1}`,
      description: `${(i * SHORT_TERM.step).toFixed(2)} s of silence, 3 s at -23 dBFS, 1 s of silence`,
      source: "EBU Tech 3341 v4, Table 1, case 10 (file-based meters)",
      recipe: stereoTone([i * SHORT_TERM.step, SILENCE], [SHORT_TERM.tone, -23], [1, SILENCE]),
      expectations: [{ measure: "max-short-term", value: -23, ...TOLERANCE }],
    }),
  ),
  {
    id: "3341-11",
    description: "twenty times, i from 0: i 0.15 s of silence, 3 s at -38 + i dBFS, 3 - i 0.15 s of silence",
    source: "EBU Tech 3341 v4, Table 1, case 11 (live meters)",
    recipe: stereoTone(...TWENTY.flatMap((i) => steps(i, SHORT_TERM))),
    expectations: [
      { measure: "short-term-successive", value: FIRST_LEVEL, stretch: 2 * SHORT_TERM.tone, ...TOLERANCE },
    ],
  },
  {
    id: "3341-12",
    description: "25 times 0.18 s at -20 and 0.22 s at -30 dBFS",
    source: "EBU Tech 3341 v4, Table 1, case 12",
    recipe: stereoTone(...Array.from({ length: 25 }, () => [[0.18, -20] as const, [0.22, -30] as const]).flat()),
    expectations: [{ measure: "momentary-held", value: -23, after: 1, ...TOLERANCE }],
  },
  ...TWENTY.map(
    (i): ConformanceCase => ({
      id: `3341-13-${i + 1}`,
      description: `${Math.round(1000 * i * MOMENTARY.step)} ms of silence, 400 ms at -23 dBFS, 1 s of silence`,
      source: "EBU Tech 3341 v4, Table 1, case 13 (file-based meters)",
      recipe: stereoTone([i * MOMENTARY.step, SILENCE], [MOMENTARY.tone, -23], [1, SILENCE]),
      expectations: [{ measure: "max-momentary", value: -23, ...TOLERANCE }],
    }),
  ),
  {
    id: "3341-14",
    description: "twenty times, i from 0: i 20 ms of silence, 400 ms at -38 + i dBFS, 400 - i 20 ms of silence",
    source: "EBU Tech 3341 v4, Table 1, case 14 (live meters)",
    recipe: stereoTone(...TWENTY.flatMap((i) => steps(i, MOMENTARY))),
    expectations: [{ measure: "momentary-successive", value: FIRST_LEVEL, stretch: 2 * MOMENTARY.tone, ...TOLERANCE }],
  },
];

function steps(i: number, { tone, step }: typeof SHORT_TERM | typeof MOMENTARY) {
  return [[i * step, SILENCE] as const, [tone, FIRST_LEVEL + i] as const, [tone - i * step, SILENCE] as const];
}
