/** A sawtooth between -1 and 1, its jump smoothed over two samples (polyBLEP) so that it does not alias. */
export class Saw {
  #phase: number;

  /** `phase` in turns: where it begins. */
  constructor(phase: number) {
    this.#phase = phase;
  }

  /** `step` is frequency / sample rate. */
  next(step: number): number {
    let phase = this.#phase + step;
    if (phase >= 1) phase -= 1;
    this.#phase = phase;
    const saw = 2 * phase - 1;
    if (phase < step) {
      const t = 1 - phase / step;
      return saw + t * t;
    }
    if (phase > 1 - step) {
      const t = (phase - 1) / step + 1;
      return saw - t * t;
    }
    return saw;
  }
}
