import type { Platform } from "#src/knowledge/platforms/platform.ts";
import type { Dbtp, Lufs } from "#src/model/units.ts";

type Ceilings = Pick<Platform, "truePeak" | "truePeakIfLoud" | "loudAbove">;

/** The ceiling that counts for a recording of a loudness; `null` where it is not known. Source: the platform's own row. */
export function platformCeiling({ truePeak, truePeakIfLoud, loudAbove }: Ceilings, integrated: Lufs): Dbtp | null {
  return truePeakIfLoud !== null && loudAbove !== null && readsLouder(integrated, loudAbove)
    ? truePeakIfLoud
    : truePeak;
}

/** Louder is what reads louder to a tenth of a LU, as meters show it. */
export function readsLouder(integrated: Lufs, than: Lufs): boolean {
  return Math.round(integrated * TENTHS) > Math.round(than * TENTHS);
}

const TENTHS = 10;
