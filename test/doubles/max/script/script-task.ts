import type { DeviceWorld } from "#test/doubles/max/machine/world.ts";

const DEFAULT_INTERVAL = 500;
type Action = (this: unknown, ...args: unknown[]) => unknown;

/** Max's `Task` class for one script: runs on the manual clock, on the low thread. */
export function taskClass(world: DeviceWorld, attempt: (action: () => unknown) => void) {
  return class Task {
    interval = DEFAULT_INTERVAL;
    running = 0;
    iterations = 0;
    function: Action;
    object: unknown;
    arguments: unknown[];
    private cancelled: () => void = () => undefined;

    constructor(action: Action, object?: unknown, ...args: unknown[]) {
      this.function = action;
      this.object = object;
      this.arguments = args;
    }

    execute(): void {
      this.iterations++;
      attempt(() => Reflect.apply(this.function, this.object ?? this, this.arguments));
    }

    /** Once, after so many milliseconds. */
    schedule(delay = 0): void {
      this.start(delay, 1);
    }

    /** Every `interval`; for good, or a number of times. */
    repeat(times = -1, first = 0): void {
      this.iterations = 0;
      this.start(first, times);
    }

    cancel(): void {
      this.cancelled();
      this.running = 0;
    }

    freepeer(): void {
      this.cancel();
    }

    private start(delay: number, times: number): void {
      this.cancel();
      this.running = 1;
      let left = times;
      const tick = () => {
        left--;
        if (left === 0) this.running = 0;
        else this.cancelled = world.scheduler.after(Math.max(1, this.interval), tick);
        world.scheduler.deferLow(() => this.execute());
      };
      this.cancelled = world.scheduler.after(delay, tick);
    }
  };
}
