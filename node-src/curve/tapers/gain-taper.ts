import { STORED_GAIN } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Taper } from "#src/model/taper.ts";
import type { RawValue } from "#src/model/units.ts";

/**
 * A stored linear gain shown in dB: track volume, send, Utility's gain.
 * Everything at or under -70 dB is the minimum, which plays as silence and is shown as -70.
 * @throws RangeError for a range that does not rise above silence.
 */
export function gainTaper(minimum: RawValue, maximum: RawValue): Taper {
  if (!(maximum > Math.max(minimum, SILENT))) throw new RangeError("gainTaper: the range must rise above -70 dB");
  const loudest = 20 * Math.log10(maximum);
  return {
    unit: "dB",
    minimum,
    maximum,
    straight: false,
    toRaw: (shown) => {
      if (!(shown > STORED_GAIN.quietest)) return minimum;
      return shown >= loudest ? maximum : Math.max(minimum, 10 ** (shown / 20));
    },
    toUnit: (raw) => (raw > SILENT ? 20 * Math.log10(Math.min(maximum, Math.max(minimum, raw))) : STORED_GAIN.quietest),
  };
}

/** The gain of -70 dB. */
const SILENT: RawValue = 10 ** (STORED_GAIN.quietest / 20);

/** Track volume as a set stores it: -70 to +6 dB. */
export const VOLUME_TAPER: Taper = gainTaper(...STORED_GAIN.volume);

/** A send as a set stores it: -70 to 0 dB. */
export const SEND_TAPER: Taper = gainTaper(...STORED_GAIN.send);

/** Utility's gain as a set stores it (Live 10 and later): silence to +35 dB. */
export const UTILITY_TAPER: Taper = gainTaper(...STORED_GAIN.utility);
