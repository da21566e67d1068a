import type { Maker } from "#test/doubles/max/machine/box.ts";
import { atomsOf, BANG, type Message, messageFrom, numberOf } from "#test/doubles/max/machine/message.ts";

/** `deferlow`: to the end of the low priority queue, always. */
export const deferLow: Maker = (box) => ({
  receive: (_inlet, message) => box.world.scheduler.deferLow(() => box.out(0, message)),
});

/** `defer`: only what comes from the scheduler waits, at the front of the queue. */
export const defer: Maker = (box) => ({
  receive: (_inlet, message) => box.world.scheduler.defer(() => box.out(0, message)),
});

/** `delay`: one bang after a while; a new one puts it off. */
export const delay: Maker = (box) => {
  let wait = Number(box.text.args[0] ?? box.attribute("delaytime") ?? 5);
  let cancel = () => undefined as unknown;
  const start = () => {
    cancel();
    cancel = box.world.scheduler.after(wait, () => box.out(0, BANG));
  };
  return {
    receive: (inlet, message) => {
      if (message.selector === "stop") cancel();
      else if (inlet === 1) wait = numberOf(message);
      else {
        if (message.selector !== "bang") wait = numberOf(message);
        start();
      }
    },
    free: () => cancel(),
  };
};

/** `pipe`: every number or list after a while, in order. */
export const pipe: Maker = (box) => {
  let wait = Number(box.text.args.at(-1) ?? 0);
  const last = Math.max(1, box.text.args.length - 1);
  return {
    receive: (inlet, message) => {
      if (inlet === last) wait = numberOf(message);
      else box.world.scheduler.after(wait, () => box.out(0, message));
    },
  };
};

/** `speedlim`: at most one message a time; the last one held back follows when the time is over. */
export const speedLimit: Maker = (box) => {
  let interval = Number(box.text.args[0] ?? 0);
  let held: Message | undefined;
  let closed = false;
  const open = () => {
    closed = false;
    if (!held) return;
    const message = held;
    held = undefined;
    pass(message);
  };
  const pass = (message: Message) => {
    closed = true;
    box.world.scheduler.after(interval, open);
    box.out(0, message);
  };
  return {
    receive: (inlet, message) => {
      if (inlet === 1) interval = numberOf(message);
      else if (closed) held = message;
      else pass(message);
    },
  };
};

/** `loadmess`: its arguments when the patch has loaded. */
export const loadMessage: Maker = (box) => ({
  loadbang: () => box.out(0, messageFrom(box.text.args)),
  receive: () => box.out(0, messageFrom(box.text.args)),
});

/** `loadbang`. */
export const loadBang: Maker = (box) => ({
  loadbang: () => box.out(0, BANG),
  receive: () => box.out(0, BANG),
});

/** `timer`: milliseconds from the left inlet's bang to the right's. */
export const timer: Maker = (box) => {
  let start = 0;
  return {
    receive: (inlet, message) => {
      if (inlet === 0) start = box.world.scheduler.now;
      else if (atomsOf(message).length === 0)
        box.out(0, { selector: "float", args: [box.world.scheduler.now - start] });
    },
  };
};
