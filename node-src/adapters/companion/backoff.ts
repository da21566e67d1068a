/** Waits between one try and the next, in milliseconds: the companion looks every 10 ms, a loaded Live less often. */
const FIRST_WAIT = 40;
const GROWTH = 1.6;
const LONGEST_WAIT = 500;

/** How long to wait for an answer, longer after every silence, and when to give up. */
export class Backoff {
  readonly #patience: number;
  readonly #end: number;
  #wait = FIRST_WAIT;
  #heard = performance.now();

  /** `patience`: so many milliseconds of silence mean that nobody is there. `longest`: whatever is heard, it ends then. */
  constructor(patience: number, longest = Number.POSITIVE_INFINITY) {
    this.#patience = patience;
    this.#end = performance.now() + longest;
  }

  get wait(): number {
    return Math.max(0, Math.min(this.#wait, this.#end - performance.now()));
  }

  get exhausted(): boolean {
    return this.#silent(1) || performance.now() >= this.#end;
  }

  /** So long silent that the socket may be to blame. */
  get anxious(): boolean {
    return this.#silent(ANXIOUS);
  }

  heard(): void {
    this.#heard = performance.now();
    this.#wait = FIRST_WAIT;
  }

  silence(): void {
    this.#wait = Math.min(LONGEST_WAIT, this.#wait * GROWTH);
  }

  #silent(part: number): boolean {
    return performance.now() - this.#heard > part * this.#patience;
  }
}

/** The part of the patience after which another socket is taken; the rest is left for it to be answered. */
const ANXIOUS = 0.5;
