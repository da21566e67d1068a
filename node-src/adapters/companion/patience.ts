/** Patience with a companion that answers in its own time: how long to wait, when another socket is worth a try, and when it ends. */
export class Patience {
  readonly #patience: number;
  readonly #end: number;
  #silences = 0;
  #heard = performance.now();

  /** `patience`: so many milliseconds of silence mean that no companion is there. `longest`: whatever is heard, it ends then. */
  constructor(patience: number, longest = Number.POSITIVE_INFINITY) {
    this.#patience = patience;
    this.#end = performance.now() + longest;
  }

  get wait(): number {
    return Math.max(0, Math.min(waitAfter(this.#silences), this.#end - performance.now()));
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
    this.#silences = 0;
  }

  silence(): void {
    this.#silences += 1;
  }

  #silent(part: number): boolean {
    return performance.now() - this.#heard > part * this.#patience;
  }
}

/** The part of the patience after which another socket is taken; the rest is left for it to be answered. */
const ANXIOUS = 0.5;

/** Milliseconds to wait for an answer after so many silences, one longer than the other. */
export function waitAfter(silences: number): number {
  return Math.min(LONGEST_WAIT, FIRST_WAIT * GROWTH ** silences);
}

/** Waits between one try and the next, in milliseconds: the companion looks every 10 ms, a loaded Live less often. */
const FIRST_WAIT = 40;
const GROWTH = 1.6;
const LONGEST_WAIT = 500;
