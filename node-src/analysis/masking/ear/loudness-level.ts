import { SONE_TO_PHON } from "#src/knowledge/mix/loudness/sone-to-phon.ts";
import type { Phon } from "#src/model/units.ts";
import { tableByNumber } from "./knowledge-tables.ts";

const phonAt = tableByNumber(SONE_TO_PHON.map(([sone, phon]) => [Math.log(sone), phon]));

/** Loudness level in phon of a loudness in sone, by the standard's table; 0 for what is not heard, 120 at most. */
export function loudnessLevel(sone: number): Phon {
  return sone > 0 ? phonAt(Math.log(sone)) : 0;
}
