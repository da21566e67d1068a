/** The presses of one device's buttons. */
export interface Turns {
  /** Does what a press asks. `current` says whether no later press has come since. */
  take(work: (current: () => boolean) => Promise<void>): Promise<void>;
  /** One after the other, in the order of the calls. */
  inLine<Value>(work: () => Promise<Value>): Promise<Value>;
  readonly busy: boolean;
}

/** Turns that tell `failed` of whatever is thrown, so that no press ends the process. */
export function takeTurns(failed: (error: unknown) => void): Turns {
  let turn = 0;
  let busy = 0;
  let line: Promise<unknown> = Promise.resolve();
  return {
    get busy() {
      return busy > 0;
    },
    take: async (work) => {
      turn += 1;
      const mine = turn;
      busy += 1;
      try {
        await work(() => mine === turn);
      } catch (error) {
        failed(error);
      } finally {
        busy -= 1;
      }
    },
    inLine: (work) => {
      const next = line.then(work, work);
      line = next.catch(() => undefined);
      return next;
    },
  };
}
