/** Acts once dials have rested, and waits on while something is answered that acting would cut short. Keeps no process alive. */
export class RestingDials {
  readonly #free: () => boolean;
  readonly #act: () => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(free: () => boolean, act: () => void) {
    [this.#free, this.#act] = [free, act];
  }

  /** A dial was turned. */
  stir(): void {
    this.forget();
    this.#timer = setTimeout(() => (this.#free() ? this.#act() : this.stir()), DIALS_REST).unref();
  }

  /** Nothing is to come of what was turned. */
  forget(): void {
    clearTimeout(this.#timer);
  }
}

/**
 * Milliseconds without a turn after which dials rest.
 * Source: house taste (ADR 0042): under a tenth of a second reads as at once, and a dial that is dragged speaks at every frame of the screen.
 */
export const DIALS_REST = 80;
