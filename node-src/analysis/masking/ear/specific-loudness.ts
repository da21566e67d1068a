import {
  A_BY_GAIN,
  ALPHA_BY_GAIN,
  SPECIFIC_LOUDNESS,
  THRESHOLDS,
} from "#src/knowledge/mix/loudness/specific-loudness.ts";
import type { Hertz } from "#src/model/units.ts";
import { tableByFrequency, tableByNumber } from "./knowledge-tables.ts";
import { type PowerTable, powerTable, tableAt } from "./power-table.ts";

/** What one auditory filter adds to the loudness of a sound. */
export interface SpecificLoudness {
  /**
   * In sone per Cam and ear: of what excites the filter by `signal` beside a masker that excites it by `masker`, 0 for none. Both are powers, 1 being 0 dB.
   * Never below 0; never rising with the masker by more than the equations' own rounding.
   */
  of(filter: number, signal: number, masker: number): number;
}

/**
 * Specific partial loudness in the filters at `centres`.
 *
 * Source: Moore, Glasberg and Baer 1997, eq. 17 to 20 with the constants of ANSI S3.4-2007; without a masker they are the standard's eq. 5 to 8. Powers are
 * raised by tables of 32 rows an octave (`power-table.ts`).
 */
export function specificLoudness(centres: readonly Hertz[]): SpecificLoudness {
  const filters = centres.map(filterConstants);
  const masked = powerTable((ratio) => ratio ** SPECIFIC_LOUDNESS.maskedExponent);
  const { scale } = SPECIFIC_LOUDNESS;
  return {
    of(filter, signal, masker) {
      const { quiet, k, growth, atQuiet } = filters[filter]!;
      if (signal < quiet * UNHEARD) return 0;
      if (masker === 0) return scale * tableAt(growth, signal) * (signal >= quiet ? 1 : faint(signal, quiet));
      const threshold = k * masker + quiet;
      const both = tableAt(growth, signal + masker);
      const atThreshold = tableAt(growth, masker + threshold);
      if (signal >= threshold) return scale * (both - (atThreshold - atQuiet) * tableAt(masked, threshold / signal));
      const alone = tableAt(growth, masker);
      return (scale * faint(signal, threshold) * atQuiet * (both - alone)) / (atThreshold - alone);
    },
  };
}

/** Of what is under its threshold: `(2 E / (E + threshold))^1.5`. */
function faint(signal: number, threshold: number): number {
  const below = (2 * signal) / (signal + threshold);
  return below * Math.sqrt(below);
}

/** What excites a filter 30 dB under the threshold of hearing adds less than a millionth of a sone. */
const UNHEARD = 1e-3;

interface FilterConstants {
  /** Excitation at the threshold of hearing. */
  readonly quiet: number;
  readonly k: number;
  /** Specific loudness, but for its scale, of an excitation well over the threshold. */
  readonly growth: PowerTable;
  readonly atQuiet: number;
}

const quietAt = tableByFrequency(THRESHOLDS.map(([frequency, quiet]) => [frequency, quiet]));
const kAt = tableByFrequency(THRESHOLDS.map(([frequency, , k]) => [frequency, k]));
const aBy = tableByNumber(A_BY_GAIN);
const alphaBy = tableByNumber(ALPHA_BY_GAIN);

function filterConstants(centre: Hertz): FilterConstants {
  const gain = quietAt(500) - quietAt(centre);
  const growth = growthOf(gain);
  const quiet = 10 ** (quietAt(centre) / 10);
  return { quiet, k: 10 ** (kAt(centre) / 10), growth, atQuiet: tableAt(growth, quiet) };
}

const tables = new Map<number, PowerTable>();

function growthOf(gain: number): PowerTable {
  const known = tables.get(gain);
  if (known) return known;
  const { loud, loudScale, loudExponent } = SPECIFIC_LOUDNESS;
  const [factor, a, alpha] = [10 ** (gain / 10), aBy(gain), alphaBy(gain)];
  const made = powerTable((excitation) =>
    excitation > 10 ** (loud / 10)
      ? (excitation / loudScale) ** loudExponent
      : (factor * excitation + a) ** alpha - a ** alpha,
  );
  tables.set(gain, made);
  return made;
}
