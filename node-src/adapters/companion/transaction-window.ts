/** Transactions under way at one time; more only fill the socket's buffer. */
const ABREAST = 8;
/** How far the newest may run ahead of the oldest: half of what the companion remembers. */
const AHEAD = 32;

/** Gives out rising transaction numbers, a few at a time, so that none is pushed out of the companion's memory undone. */
export class TransactionWindow {
  readonly #open = new Set<number>();
  readonly #waiting: (() => void)[] = [];
  #next = 1;

  async enter(): Promise<number> {
    while (this.#open.size >= ABREAST || this.#next - Math.min(...this.#open) >= AHEAD) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    const number = this.#next++;
    this.#open.add(number);
    return number;
  }

  leave(number: number): void {
    this.#open.delete(number);
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
