import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { BANG, numberOf } from "#test/doubles/max/machine/message.ts";

/** `metro`: bangs at once and then every so often, from the scheduler. */
export const metro: Maker = (box) => ticking(box, false);

/** `qmetro`: the same in the low priority queue. */
export const queueMetro: Maker = (box) => ticking(box, true);

const SHORTEST = 0.5;

function ticking(box: Box, low: boolean): ReturnType<Maker> {
  const { scheduler } = box.world;
  let interval = Number(box.text.args[0] ?? box.attribute("interval") ?? 5);
  let cancel = () => undefined as unknown;
  const bang = () => (low ? scheduler.deferLow(() => box.out(0, BANG)) : box.out(0, BANG));
  const tick = () => {
    cancel = scheduler.after(Math.max(SHORTEST, interval), tick);
    bang();
  };
  const run = (on: boolean) => {
    cancel();
    if (on) tick();
  };
  return {
    loadbang: () => {
      if (Number(box.attribute("active") ?? 0) === 1) run(true);
    },
    receive: (inlet, message) => {
      if (inlet === 1 || message.selector === "interval") interval = Number(message.args[0] ?? interval);
      else if (message.selector === "stop") run(false);
      else if (message.selector === "active") run(message.args[0] !== 0);
      else run(message.selector === "bang" || numberOf(message) !== 0);
    },
    free: () => cancel(),
  };
}
