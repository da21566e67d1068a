/** Time inside a fake Max: it stands still until somebody lets a tick pass. A tick is one turn of Max's main thread. */
export class FakeClock {
  /** Milliseconds since the beginning. */
  now = 0;
  private readonly due: { readonly at: number; readonly run: () => void }[] = [];
  private readonly ends: (() => void)[] = [];
  private pumping = false;
  private readonly automatic: boolean;

  /** With `automatic` the ticks come by themselves as long as something is due. */
  constructor(automatic = false) {
    this.automatic = automatic;
  }

  /** Calls back at the end of every tick. */
  onTick(end: () => void): void {
    this.ends.push(end);
  }

  after(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.now + Math.max(1, milliseconds), run };
    this.due.push(entry);
    this.pump();
    return () => {
      const index = this.due.indexOf(entry);
      if (index >= 0) this.due.splice(index, 1);
    };
  }

  /** One tick of a millisecond: what was written a tick ago is seen now, and what is due runs. */
  tick(): void {
    for (const end of this.ends) end();
    this.now += 1;
    const ready = this.due.filter(({ at }) => at <= this.now).sort((one, other) => one.at - other.at);
    for (const entry of ready) {
      const index = this.due.indexOf(entry);
      if (index < 0) continue;
      this.due.splice(index, 1);
      entry.run();
    }
  }

  get idle(): boolean {
    return this.due.length === 0;
  }

  private pump(): void {
    if (!this.automatic || this.pumping) return;
    this.pumping = true;
    setImmediate(() => {
      this.pumping = false;
      this.tick();
      if (!this.idle) this.pump();
    });
  }
}

/** Max's `Task`, run by a fake clock. */
export function taskClass(clock: FakeClock) {
  return class Task {
    interval = 500;
    running = false;
    arguments: readonly unknown[];
    private stop: () => void = () => undefined;

    readonly run: (...args: unknown[]) => void;
    readonly object: unknown;

    constructor(run: (...args: unknown[]) => void, object: unknown = undefined, ...args: unknown[]) {
      this.run = run;
      this.object = object;
      this.arguments = args;
    }

    schedule(milliseconds = 0): void {
      this.cancel();
      this.running = true;
      this.stop = clock.after(milliseconds, () => {
        this.running = false;
        this.execute();
      });
    }

    repeat(times = Number.POSITIVE_INFINITY): void {
      const again = (left: number): void => {
        this.running = left > 0;
        if (left > 0) {
          this.stop = clock.after(this.interval, () => {
            this.execute();
            again(left - 1);
          });
        }
      };
      this.cancel();
      again(times);
    }

    execute(): void {
      this.run.apply(this.object, [...this.arguments]);
    }

    cancel(): void {
      this.stop();
      this.running = false;
    }
  };
}
