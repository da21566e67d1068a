import type { Taper } from "#src/model/taper.ts";
import type { RawValue } from "#src/model/units.ts";

/** A parameter that is stored in the dB it shows: EQ Eight's gains, makeup, trims. */
export function decibelTaper(minimum: RawValue, maximum: RawValue): Taper {
  return { unit: "dB", straight: true, ...linear("decibelTaper", minimum, maximum, 1) };
}

/** Pan: stored -1 to 1, shown 50 left (-50) to 50 right. */
export function panTaper(): Taper {
  return { unit: "pan", straight: true, ...linear("panTaper", -1, 1, 50) };
}

/**
 * A knob from 0 to 1 over a logarithmic range of frequencies: Hz = low (high / low)^raw.
 * @throws RangeError unless 0 < low < high.
 */
export function frequencyKnobTaper(low: RawValue, high: RawValue): Taper {
  checkRange("frequencyKnobTaper", low, high);
  const octaves = Math.log2(high / low);
  return {
    unit: "Hz",
    minimum: 0,
    maximum: 1,
    straight: false,
    toRaw: (shown) => (shown > low ? Math.min(1, Math.log2(shown / low) / octaves) : 0),
    toUnit: (raw) => low * 2 ** (octaves * Math.min(1, Math.max(0, raw))),
  };
}

/**
 * A frequency stored in Hz, shown in octaves above `low`, the unit in which the ear judges distance.
 * @throws RangeError unless 0 < low < high.
 */
export function octaveTaper(low: RawValue, high: RawValue): Taper {
  checkRange("octaveTaper", low, high);
  const octaves = Math.log2(high / low);
  return {
    unit: "oct",
    minimum: low,
    maximum: high,
    straight: false,
    toRaw: (shown) => (shown >= octaves ? high : low * 2 ** Math.max(0, shown)),
    toUnit: (raw) => Math.log2(Math.min(high, Math.max(low, raw)) / low),
  };
}

function linear(name: string, minimum: RawValue, maximum: RawValue, unitsPerRaw: number) {
  if (!(maximum > minimum)) throw new RangeError(`${name}: the range must rise`);
  const clamp = (raw: RawValue) => Math.min(maximum, Math.max(minimum, raw));
  return {
    minimum,
    maximum,
    toRaw: (shown: number) => clamp(shown / unitsPerRaw),
    toUnit: (raw: RawValue) => clamp(raw) * unitsPerRaw,
  };
}

function checkRange(name: string, low: RawValue, high: RawValue): void {
  if (!(low > 0 && high > low)) throw new RangeError(`${name}: needs 0 < low < high`);
}
