import { faderTaper } from "#src/curve/tapers/fader-taper.ts";
import { gainTaper } from "#src/curve/tapers/gain-taper.ts";
import { decibelTaper } from "#src/curve/tapers/plain-tapers.ts";
import { FADER_LAW } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Taper } from "#src/model/taper.ts";

/**
 * The taper of a parameter that is a gain, from its unit and range in the set; `null` for any other parameter, or a
 * range that is not known. A stored linear gain, a stored dB value and the position of a volume's or a send's fader in a
 * running Live can be ridden, nothing else can.
 */
export function taperFor({ kind, unit, minimum, maximum }: Parameter): Taper | null {
  if (kind !== "float" || minimum === null || maximum === null || !(maximum > minimum)) return null;
  if (unit === "fader") return faderTaper();
  if (unit === "send") return faderTaper(FADER_LAW.sendOffset);
  if (unit === "dB") return decibelTaper(minimum, maximum);
  return unit === "gain" && maximum > SILENT ? gainTaper(Math.max(0, minimum), maximum) : null;
}

/** -70 dB: a range that ends under it has no level to ride. */
const SILENT = 10 ** (-70 / 20);
