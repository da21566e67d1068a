/** What gen~ does at run time where JavaScript does something else, and what its pages leave open, which is refused. */
export interface RunTime {
  /** Refuses a divisor of 0: a page says that gen~ protects against it and not with what. */
  div(a: number, b: number): number;
  fixnan(value: number): number;
  log10(value: number): number;
  pow(base: number, exponent: number): number;
  sqrt(value: number): number;
  mix(from: number, to: number, share: number): number;
  /**
   * Out of range a Buffer reads 0, as its page has it, and so does one that is not there. Refuses a fraction, which no page has a word on, and a
   * place that a Data has not, as nothing that is written here needs it.
   */
  peek(samples: Float64Array | Float32Array | undefined, at: number): number;
  /**
   * Refuses what is not a place of the array: gen~ would write nothing, as its page has it. A Buffer that is not there takes nothing.
   */
  poke(array: Float64Array | Float32Array | undefined, value: number, at: number): void;
  /** Denormals into a History become 0. Source: docs.cycling74.com/reference/gen_dsp_fixdenorm ("history ... by default"). */
  kept(value: number): number;
  /** Refuses a value that is not finite. */
  shown(value: number): number;
}

const SMALLEST_NORMAL = 2 ** -1022;

export const RUN_TIME: RunTime = {
  div(a, b) {
    if (b === 0) throw new RangeError(`gen~ double: ${a} / 0`);
    return a / b;
  },
  fixnan: (value) => (Number.isNaN(value) ? 0 : value),
  log10(value) {
    if (!(value > 0)) throw new RangeError(`gen~ double: log10(${value})`);
    return Math.log10(value);
  },
  pow(base, exponent) {
    if (!(base > 0)) throw new RangeError(`gen~ double: pow(${base}, ${exponent})`);
    return base ** exponent;
  },
  sqrt(value) {
    if (!(value >= 0)) throw new RangeError(`gen~ double: sqrt(${value})`);
    return Math.sqrt(value);
  },
  mix: (from, to, share) => from + share * (to - from),
  peek(samples, at) {
    if (samples instanceof Float64Array) return samples[place(samples, at)]!;
    if (!Number.isInteger(at)) throw new RangeError(`gen~ double: place ${at} of a Buffer`);
    return samples?.[at] ?? 0;
  },
  poke(array, value, at) {
    if (array !== undefined) array[place(array, at)] = value;
  },
  kept: (value) => (Math.abs(value) < SMALLEST_NORMAL ? 0 : value),
  shown(value) {
    if (!Number.isFinite(value)) throw new RangeError(`gen~ double: an outlet gives ${value}`);
    return value;
  },
};

function place(array: Float64Array | Float32Array, at: number): number {
  if (!(Number.isInteger(at) && at >= 0 && at < array.length))
    throw new RangeError(`gen~ double: place ${at} of ${array.length}`);
  return at;
}
