import type { Maker } from "#test/doubles/max/machine/box.ts";
import { BANG, isNumber, type Message, numberOf } from "#test/doubles/max/machine/message.ts";

interface Segment {
  readonly target: number;
  readonly milliseconds: number;
}

const MILLISECONDS = 1000;
/** Source: docs.cycling74.com/reference/line~, `maxpoints`. */
const MOST_POINTS = 128;

/** A straight way from one value to the next, sample by sample, through a list of targets and times. */
class Ramp {
  value: number;
  sampleRate = 0;
  paused = false;
  private waiting: Segment[] = [];
  private left = 0;
  private step = 0;
  private target: number;

  constructor(value: number) {
    this.value = value;
    this.target = value;
  }

  go(segments: readonly Segment[]): void {
    this.waiting = [...segments];
    this.left = 0;
    this.paused = false;
    if (this.sampleRate === 0) this.settle();
  }

  stop(): void {
    this.waiting = [];
    this.left = 0;
    this.target = this.value;
  }

  /** The next sample, and whether the last target was reached on it. */
  next(): boolean {
    if (this.paused) return false;
    const moving = this.left > 0 || this.waiting.length > 0;
    while (this.left === 0 && this.waiting.length > 0) this.open(this.waiting.shift()!);
    if (this.left > 0) {
      this.left--;
      this.value = this.left === 0 ? this.target : this.value + this.step;
    }
    return moving && this.left === 0 && this.waiting.length === 0;
  }

  private open({ target, milliseconds }: Segment): void {
    this.target = target;
    this.left = Math.round((milliseconds / MILLISECONDS) * this.sampleRate);
    if (this.left < 1) {
      this.left = 0;
      this.value = target;
    } else this.step = (target - this.value) / this.left;
  }

  /** With audio off there is no time: the last target stands. */
  private settle(): void {
    const last = this.waiting.at(-1);
    if (last) this.value = last.target;
    this.waiting = [];
  }
}

/** `line~`: pairs of target and milliseconds; a lone number jumps, or takes the time given on the right. */
export const line: Maker = (box) => {
  const ramp = new Ramp(Number(box.text.args[0] ?? 0));
  let time = 0;
  const most = Number(box.attribute("maxpoints") ?? MOST_POINTS);
  const go = (segments: readonly Segment[]) => {
    if (segments.length > most)
      box.world.ledger.error(`line~: ${segments.length} points, room for ${most} (${box.path})`);
    ramp.go(segments.slice(0, most));
  };
  const commands: Record<string, () => void> = {
    stop: () => ramp.stop(),
    pause: () => {
      ramp.paused = true;
    },
    resume: () => {
      ramp.paused = false;
    },
  };
  return {
    receive: (inlet, message) => {
      const command = commands[message.selector];
      if (inlet === 1) time = numberOf(message);
      else if (command) command();
      else if (isNumber(message)) {
        ramp.go([{ target: numberOf(message), milliseconds: time }]);
        time = 0;
      } else if (message.selector === "list") go(segmentsOf(message));
      else box.refuse(message);
    },
    signal: {
      inlets: 0,
      outlets: 1,
      start: (sampleRate) => {
        ramp.sampleRate = sampleRate;
      },
      process: (_ins, [to]) => {
        for (let i = 0; i < to!.length; i++) {
          if (ramp.next()) box.world.scheduler.after(0, () => box.out(1, BANG));
          to![i] = ramp.value;
        }
      },
    },
  };
};

function segmentsOf({ args }: Message): readonly Segment[] {
  const numbers = args.map(Number);
  return numbers.flatMap((target, index) =>
    index % 2 === 0 ? [{ target, milliseconds: numbers[index + 1] ?? 0 }] : [],
  );
}
