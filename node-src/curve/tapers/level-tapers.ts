import { outputScale } from "#src/dsp/knobs/output-scale.ts";
import { UTILITY_OUTPUT } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Decibels, RawValue } from "#src/model/units.ts";

/**
 * A knob from 0 to 1 that stands in proportion for a linear gain from `low` to `high`, in dB: the levels of Live's Reverb.
 * @throws RangeError unless 0 < low < high.
 */
export function levelKnobTaper(low: number, high: number): Taper {
  if (!(low > 0 && high > low)) throw new RangeError("levelKnobTaper: needs 0 < low < high");
  const loudest = decibels(high);
  return {
    unit: "dB",
    minimum: 0,
    maximum: 1,
    straight: false,
    toRaw: (shown) => (shown >= loudest ? 1 : clamp((10 ** (shown / 20) - low) / (high - low), 0)),
    toUnit: (raw) => decibels(low + (high - low) * clamp(raw, 0)),
  };
}

/** Utility's Output knob in a running Live, -1 to 1: straight from -16.9 dB up, and below it as a gain; -1 plays as silence. */
export function utilityOutputTaper(): Taper {
  const scale = outputScale(UTILITY_OUTPUT);
  return {
    unit: "dB",
    minimum: -1,
    maximum: 1,
    straight: false,
    toRaw: (shown) => clamp(scale.toRaw(shown), -1),
    toUnit: (raw) => scale.toValue(clamp(raw, -1)),
  };
}

function decibels(gain: number): Decibels {
  return 20 * Math.log10(gain);
}

function clamp(raw: RawValue, minimum: RawValue): RawValue {
  return Math.min(1, Math.max(minimum, raw));
}
