/** Waits between one try and the next, in milliseconds: the companion looks every 10 ms, a loaded Live less often. */
const FIRST_WAIT = 40;
const GROWTH = 1.6;
const LONGEST_WAIT = 500;

/** How long to wait for an answer, longer after every silence, and when to give up. */
export class Backoff {
  readonly #patience: number;
  #wait = FIRST_WAIT;
  #heard = performance.now();

  /** `patience` is how many milliseconds of silence mean that nobody is there. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  get wait(): number {
    return this.#wait;
  }

  get exhausted(): boolean {
    return performance.now() - this.#heard > this.#patience;
  }

  heard(): void {
    this.#heard = performance.now();
    this.#wait = FIRST_WAIT;
  }

  silence(): void {
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * GROWTH);
  }
}
