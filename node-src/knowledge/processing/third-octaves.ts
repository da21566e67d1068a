import type { Hertz } from "#src/model/units.ts";

/** Exact mid-band frequencies of the third octaves from 25 Hz to 20 kHz: 1 kHz times powers of 10^(1/10). Source: IEC 61260-1:2014, 5.2 and 5.4. */
export const THIRD_OCTAVES: readonly Hertz[] = Array.from({ length: 30 }, (_, i) => 1000 * 10 ** ((i - 16) / 10));
