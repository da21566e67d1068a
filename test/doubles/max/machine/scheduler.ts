/** Milliseconds. */
type Milliseconds = number;

interface Timed {
  readonly at: Milliseconds;
  readonly order: number;
  readonly task: () => void;
}

const RUNAWAY = 200_000;

/**
 * Max's two queues on a clock that only tests move: timed events run at high priority, the rest at low, and after every
 * event from outside the low queue is emptied.
 */
export class Scheduler {
  thread: "high" | "low" = "low";
  private clock: Milliseconds = 0;
  private order = 0;
  private timed: Timed[] = [];
  private lows: (() => void)[] = [];
  private busy = false;
  private gaps: (() => Milliseconds) | undefined;
  private nextService: Milliseconds = 0;

  get now(): Milliseconds {
    return this.clock;
  }

  /** Runs `task` after a time, at high priority; the answer takes it back. */
  after(delay: Milliseconds, task: () => void): () => void {
    const event = { at: this.clock + Math.max(0, delay), order: this.order++, task };
    this.timed.push(event);
    return () => {
      this.timed = this.timed.filter((other) => other !== event);
    };
  }

  /** `deferlow`: to the end of the low queue, whichever thread asks. */
  deferLow(task: () => void): void {
    this.lows.push(task);
  }

  /** `defer`: at once on the low thread, else to the front of the low queue. */
  defer(task: () => void): void {
    if (this.thread === "low") task();
    else this.lows.unshift(task);
  }

  /**
   * From now on the low queue is served in bursts, each so much later than the one before: what waits meanwhile comes all at
   * once. Source: docs.cycling74.com, userguide/scheduler: the queue is served when the main thread gets to it.
   */
  serveLate(gaps: () => Milliseconds): void {
    this.gaps = gaps;
    this.nextService = this.clock + gaps();
  }

  /** The low queue is served after every event again, and what waits now. */
  serveAtOnce(): void {
    this.gaps = undefined;
    this.run(() => undefined);
  }

  /** An event from outside: a user, Live, a process. */
  run(task: () => void): void {
    if (this.busy) {
      task();
      return;
    }
    this.busy = true;
    try {
      task();
      this.drain();
    } finally {
      this.busy = false;
    }
  }

  /** Moves the clock to `time`, running what falls due on the way, in order. */
  advanceTo(time: Milliseconds): void {
    this.run(() => {
      for (let due = this.next(time); due !== undefined; due = this.next(time)) {
        this.timed = this.timed.filter((event) => event !== due);
        this.clock = Math.max(this.clock, due.at);
        this.onThread("high", due.task);
        this.drain();
      }
      this.clock = Math.max(this.clock, time);
    });
  }

  advance(by: Milliseconds): void {
    this.advanceTo(this.clock + by);
  }

  onThread(thread: "high" | "low", task: () => void): void {
    const before = this.thread;
    this.thread = thread;
    try {
      task();
    } finally {
      this.thread = before;
    }
  }

  private next(until: Milliseconds): Timed | undefined {
    let first: Timed | undefined;
    for (const event of this.timed) {
      if (event.at > until) continue;
      if (first === undefined || event.at < first.at || (event.at === first.at && event.order < first.order))
        first = event;
    }
    return first;
  }

  private drain(): void {
    if (this.gaps !== undefined) {
      if (this.clock < this.nextService) return;
      this.nextService = this.clock + this.gaps();
    }
    for (let served = 0; this.lows.length > 0; served++) {
      if (served > RUNAWAY) throw new Error("the low priority queue never empties");
      this.onThread("low", this.lows.shift()!);
    }
  }
}
