import type { Biquad } from "#src/dsp/biquad.ts";
import type { Samples } from "#src/model/units.ts";

/** -120 dB. */
const SILENT = 1e-6;

/** What the slower pole of a stable section takes to fall by 120 dB. */
export function samplesUntilSilent(section: Pick<Biquad, "a1" | "a2">): Samples {
  return Math.ceil(Math.log(SILENT) / Math.log(poleRadius(section)));
}

function poleRadius({ a1, a2 }: Pick<Biquad, "a1" | "a2">): number {
  const turn = (a1 * a1) / 4 - a2;
  return turn > 0 ? Math.abs(a1 / 2) + Math.sqrt(turn) : Math.sqrt(a2);
}
