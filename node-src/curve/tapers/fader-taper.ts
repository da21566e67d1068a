import { faderScale } from "#src/dsp/knobs/fader-scale.ts";
import { FADER_LAW } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Taper } from "#src/model/taper.ts";
import type { Decibels, RawValue } from "#src/model/units.ts";

/**
 * Live's fader position (LOM value 0 to 1) shown in dB, within 0.05 dB of the measured points.
 *
 * Shape: straight from -18 dB up, then bent, then the measured table; `offset` moves the whole curve (sends: -6 dB).
 * Position 0 plays as silence and is shown as the table's end, -70 dB.
 */
export function faderTaper(offset: Decibels = 0): Taper {
  return {
    unit: "dB",
    minimum: 0,
    maximum: 1,
    straight: false,
    toRaw: (shown) => clamp(SCALE.toRaw(shown - offset)),
    toUnit: (raw) => SCALE.toValue(clamp(raw)) + offset,
  };
}

const SCALE = faderScale(FADER_LAW);

function clamp(position: RawValue): RawValue {
  return Math.min(1, Math.max(0, position));
}
