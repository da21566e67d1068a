/**
 * Sine of a phase given in turns (1 = 2 pi).
 *
 * Made of additions and multiplications only, which IEEE 754 rounds alike everywhere: the song has the same bytes on
 * every machine, which `Math.sin` does not promise. Error below 1e-9.
 */
export function sine(turns: number): number {
  let t = turns - Math.floor(turns + 0.5);
  if (t > 0.25) t = 0.5 - t;
  else if (t < -0.25) t = -0.5 - t;
  const x = t * TWO_PI;
  const s = x * x;
  return (
    x *
    (1 + s * (-1 / 6 + s * (1 / 120 + s * (-1 / 5040 + s * (1 / 362880 + s * (-1 / 39916800 + s * (1 / 6227020800)))))))
  );
}

export function cosine(turns: number): number {
  return sine(turns + 0.25);
}

/** Two to any power between -1000 and 1000, by the same promise as `sine`. Relative error below 1e-12. */
export function powerOfTwo(exponent: number): number {
  const whole = Math.floor(exponent + 0.5);
  const x = (exponent - whole) * LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 13; n += 1) {
    term *= x / n;
    sum += term;
  }
  const step = whole < 0 ? 0.5 : 2;
  for (let n = Math.abs(whole); n > 0; n -= 1) sum *= step;
  return sum;
}

/** e to any power. */
export function exponential(x: number): number {
  return powerOfTwo(x / LN2);
}

/** The linear gain of a level in dB. */
export function fromDecibels(level: number): number {
  return powerOfTwo(level * POWER_OF_TWO_PER_DECIBEL);
}

/** Frequency of a MIDI note in Hz, A4 = 69 = 440 Hz. */
export function noteFrequency(note: number): number {
  return 440 * powerOfTwo((note - 69) / 12);
}

const TWO_PI = 6.283185307179586;
const LN2 = Math.LN2;
/** log2(10) / 20. */
const POWER_OF_TWO_PER_DECIBEL = 0.16609640474436813;
