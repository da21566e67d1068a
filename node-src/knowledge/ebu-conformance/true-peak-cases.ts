import type { ConformanceCase, Expectation } from "#src/knowledge/ebu-conformance/conformance-case.ts";

/** Source: EBU Tech 3341 v4, Table 1: +0.2 and -0.4 dB. */
const TOLERANCE = { plus: 0.2, minus: 0.4 } as const;
/** Source: EBU Tech 3341 v4, 2.10: 10 ms fades; the length is free, this is that of the EBU's own files. */
export const TRUE_PEAK_LENGTH = { duration: 3.2, fade: 0.01 } as const;

function truePeak(value: number): readonly Expectation[] {
  return [{ measure: "true-peak", value, ...TOLERANCE }];
}

function toneCase(number: number, period: number, amplitude: number, degrees: number, value: number): ConformanceCase {
  return {
    id: `3341-${number}`,
    description: `sine of fs/${period}, amplitude ${amplitude.toFixed(2)}, phase ${degrees} degrees`,
    source: `EBU Tech 3341 v4, Table 1, case ${number}`,
    recipe: { kind: "peak-tone", period, amplitude, degrees, ...TRUE_PEAK_LENGTH },
    expectations: truePeak(value),
  };
}

function burstCase(offset: 0 | 1 | 2 | 3): ConformanceCase {
  return {
    id: `3341-${20 + offset}`,
    description: `sine of fs/6 at 0.50 with one period of fs/4 at 1.00, made at 4 fs, decimated from sample ${offset}`,
    source: `EBU Tech 3341 v4, Table 1, case ${20 + offset}`,
    recipe: { kind: "peak-burst", offset, ...TRUE_PEAK_LENGTH },
    expectations: truePeak(0),
  };
}

/** Source: EBU Tech 3341 v4, Table 1, cases 15 to 23. */
export const TRUE_PEAK_CASES: readonly ConformanceCase[] = [
  toneCase(15, 4, 0.5, 0, -6),
  toneCase(16, 4, 0.5, 45, -6),
  toneCase(17, 6, 0.5, 60, -6),
  toneCase(18, 8, 0.5, 67.5, -6),
  toneCase(19, 4, 1.41, 45, 3),
  ...([0, 1, 2, 3] as const).map(burstCase),
];
