import type { Samples } from "#src/model/units.ts";

/**
 * The greatest of the last `span` values, or the smallest, at three comparisons a value: each block of `span` values is remembered as
 * the extremes of its ends.
 *
 * Source: van Herk 1992, Pattern Recognition Letters 13; Gil and Werman 1993.
 */
export class TsSlidingExtreme {
  readonly #better: (a: number, b: number) => number;
  readonly #ends: Float64Array;
  #at = 0;
  #begun = 0;

  constructor(span: Samples, better: (a: number, b: number) => number) {
    this.#ends = new Float64Array(span);
    this.#better = better;
  }

  next(value: number): number {
    const ends = this.#ends;
    const last = ends.length - 1;
    this.#begun = this.#at === 0 ? value : this.#better(this.#begun, value);
    const extreme = this.#at === last ? this.#begun : this.#better(this.#begun, ends[this.#at + 1]!);
    ends[this.#at] = value;
    if (this.#at < last) this.#at++;
    else {
      for (let i = last - 1; i >= 0; i--) ends[i] = this.#better(ends[i]!, ends[i + 1]!);
      this.#at = 0;
    }
    return extreme;
  }

  reset(): void {
    this.#ends.fill(0);
    this.#at = 0;
    this.#begun = 0;
  }
}
