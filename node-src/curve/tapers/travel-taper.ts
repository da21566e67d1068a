import { faderTaper } from "#src/curve/tapers/fader-taper.ts";
import { utilityOutputTaper } from "#src/curve/tapers/level-tapers.ts";
import { storedFrequencyTaper, straightTaper } from "#src/curve/tapers/plain-tapers.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { FADER_LAW, STORED_GAIN } from "#src/knowledge/live/knobs/fader-law.ts";
import type { Parameter } from "#src/model/live-set.ts";
import type { Taper } from "#src/model/taper.ts";

/**
 * The way of a parameter's knob or fader from 0 to 1, whatever it does: what a running Live counts evenly.
 *
 * Shape: a stored gain goes by the fader or the knob that shows it (others evenly in dB), a stored frequency evenly in
 * octaves, every other number evenly in itself. Edge: `null` for a switch, a choice, or a range that is not known.
 */
export function travelTaper(parameter: Parameter): Taper | null {
  const { kind, unit, minimum, maximum } = parameter;
  if (kind !== "float" || minimum === null || maximum === null || !(maximum > minimum)) return null;
  if (unit === "gain") {
    const gain = taperFor(parameter);
    return gain === null ? null : through(knobOf(maximum), gain);
  }
  if (unit === "Hz" && minimum > 0) return through(null, storedFrequencyTaper(minimum, maximum));
  return straightTaper("travel", [minimum, maximum], [0, 1]);
}

/** The knob that shows a stored gain, by where it ends. */
function knobOf(maximum: number): Taper | null {
  const ends = (gain: number) => Math.abs(maximum / gain - 1) < SAME_END;
  if (ends(STORED_GAIN.volume[1])) return faderTaper();
  if (ends(STORED_GAIN.send[1])) return faderTaper(FADER_LAW.sendOffset);
  return ends(STORED_GAIN.utility[1]) ? utilityOutputTaper() : null;
}

/** Live holds these numbers as 32-bit floats. */
const SAME_END = 1e-3;

/** A stored number by the travel of its knob; without a knob evenly in the stored number's own unit. */
function through(knob: Taper | null, stored: Taper): Taper {
  const low = knob?.minimum ?? stored.toUnit(stored.minimum);
  const high = knob?.maximum ?? stored.toUnit(stored.maximum);
  const place = (travel: number) => low + (high - low) * Math.min(1, Math.max(0, travel));
  return {
    unit: "travel",
    minimum: stored.minimum,
    maximum: stored.maximum,
    straight: false,
    toRaw: (travel) => stored.toRaw(knob === null ? place(travel) : knob.toUnit(place(travel))),
    toUnit: (raw) => {
      const shown = stored.toUnit(raw);
      return ((knob === null ? shown : knob.toRaw(shown)) - low) / (high - low);
    },
  };
}
