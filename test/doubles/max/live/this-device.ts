import type { Behaviour, Maker } from "#test/doubles/max/machine/box.ts";
import { BANG, int } from "#test/doubles/max/machine/message.ts";

/** `live.thisdevice`: bangs once the device is whole; says whether it is on. */
export const thisDevice: Maker = (box): Behaviour => {
  const stop = box.world.onLife((event) => {
    if (event === "ready") {
      box.out(1, int(Number(box.world.enabled)));
      box.out(0, BANG);
    } else box.out(1, int(Number(box.world.enabled)));
  });
  return {
    receive: (_inlet, message) => {
      if (message.selector === "getstate") box.out(1, int(Number(box.world.enabled)));
      else box.out(0, BANG);
    },
    free: stop,
  };
};
