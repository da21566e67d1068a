import type { Samples } from "#src/model/units.ts";

/** The sum of the last `length` values. Whole numbers below 2 to the 53rd: exact, however long it goes on. */
export class TsMovingSum {
  readonly #line: Float64Array;
  #at = 0;
  #sum = 0;

  constructor(length: Samples) {
    this.#line = new Float64Array(length);
  }

  next(value: number): number {
    this.#sum += value - this.#line[this.#at]!;
    this.#line[this.#at] = value;
    this.#at = this.#at + 1 === this.#line.length ? 0 : this.#at + 1;
    return this.#sum;
  }

  reset(): void {
    this.#line.fill(0);
    this.#at = 0;
    this.#sum = 0;
  }
}
