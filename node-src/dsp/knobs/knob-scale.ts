/** A knob's own number against what it stands for. Both directions rise; neither is clamped. */
export interface KnobScale {
  toValue(raw: number): number;
  toRaw(value: number): number;
}

/** Values in proportion to the number. */
export function evenScale([minimum, maximum]: Ends, [low, high]: Ends): KnobScale {
  const rate = (high - low) / (maximum - minimum);
  return {
    toValue: (raw) => low + (raw - minimum) * rate,
    toRaw: (value) => minimum + (value - low) / rate,
  };
}

/** Values whose logarithm is in proportion to the number: low (high / low)^travel. Needs 0 < low < high. */
export function octaveScale(raw: Ends, [low, high]: Ends): KnobScale {
  const even = evenScale(raw, [Math.log(low), Math.log(high)]);
  return { toValue: (at) => Math.exp(even.toValue(at)), toRaw: (value) => even.toRaw(Math.log(value)) };
}

/** What is held of the reduction: 1 / (1 - raw), without end at 1. */
export const RATIO_SCALE: KnobScale = { toValue: (raw) => 1 / (1 - raw), toRaw: (ratio) => 1 - 1 / ratio };

type Ends = readonly [low: number, high: number];
