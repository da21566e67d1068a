import { identity, type LineDomain } from "#src/curve/compile/straight-pieces.ts";
import type { Taper } from "#src/model/taper.ts";

/**
 * The domains in which Live may draw a line between two breakpoints of a parameter straight: what is shown, the number that
 * is written, and for a gain the factor that a set stores whatever number a running Live takes.
 */
export function lineDomains(taper: Taper): readonly LineDomain[] {
  if (taper.straight) return [identity];
  return taper.unit === "dB" && !storesFactor(taper) ? [identity, taper.toRaw, factor] : [identity, taper.toRaw];
}

function factor(level: number): number {
  return 10 ** (level / 20);
}

/** Whether the raw value is the factor itself: then it need not be looked at twice. */
function storesFactor({ toRaw }: Taper): boolean {
  return PROBES.every((level) => Math.abs(toRaw(level) - factor(level)) < SAME);
}

const PROBES = [-40, -20, -6] as const;
const SAME = 1e-9;
