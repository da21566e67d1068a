import { hertzOfNote, noteOfHertz } from "#src/curve/tapers/note-numbers.ts";
import type { Taper, TaperUnit } from "#src/model/taper.ts";
import type { Hertz, RawValue } from "#src/model/units.ts";

/** A parameter that is stored in the dB it shows: EQ Eight's gains, makeup, trims. */
export function decibelTaper(minimum: RawValue, maximum: RawValue): Taper {
  checkRise("decibelTaper", minimum, maximum);
  return straightTaper("dB", [minimum, maximum], [minimum, maximum]);
}

/**
 * Raw values from `raw[0]` to `raw[1]` that stand in proportion for `shown[0]` to `shown[1]`.
 * @throws RangeError unless both ranges rise.
 */
export function straightTaper(unit: TaperUnit, raw: Ends, shown: Ends): Taper {
  checkRise("straightTaper", ...raw);
  checkRise("straightTaper", ...shown);
  const [minimum, maximum] = raw;
  const [low, high] = shown;
  const rate = (high - low) / (maximum - minimum);
  return {
    unit,
    minimum,
    maximum,
    straight: true,
    toRaw: (value) => clamp(minimum + (value - low) / rate, minimum, maximum),
    toUnit: (value) => low + (clamp(value, minimum, maximum) - minimum) * rate,
  };
}

/**
 * A knob from `raw[0]` to `raw[1]` over a logarithmic range of frequencies, low (high / low)^travel: straight in notes.
 * @throws RangeError unless 0 < low < high.
 */
export function frequencyKnobTaper([low, high]: readonly [low: Hertz, high: Hertz], raw: Ends = [0, 1]): Taper {
  checkFrequencies("frequencyKnobTaper", low, high);
  return straightTaper("note", raw, [noteOfHertz(low), noteOfHertz(high)]);
}

/**
 * A frequency that is stored in Hz, as EQ Eight's in a set, in note numbers.
 * @throws RangeError unless 0 < low < high.
 */
export function storedFrequencyTaper(low: number, high: number): Taper {
  checkFrequencies("storedFrequencyTaper", low, high);
  const [lowest, highest] = [noteOfHertz(low), noteOfHertz(high)];
  return {
    unit: "note",
    minimum: low,
    maximum: high,
    straight: false,
    toRaw: (note) => {
      if (note >= highest) return high;
      return note > lowest ? clamp(hertzOfNote(note), low, high) : low;
    },
    toUnit: (raw) => noteOfHertz(clamp(raw, low, high)),
  };
}

type Ends = readonly [low: number, high: number];

function clamp(value: number, minimum: number, maximum: number): number {
  return Math.min(maximum, Math.max(minimum, value));
}

function checkRise(name: string, minimum: number, maximum: number): void {
  if (!(maximum > minimum)) throw new RangeError(`${name}: the range must rise`);
}

function checkFrequencies(name: string, low: number, high: number): void {
  if (!(low > 0 && high > low)) throw new RangeError(`${name}: needs 0 < low < high`);
}
