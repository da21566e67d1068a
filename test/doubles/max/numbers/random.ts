import type { Maker } from "#test/doubles/max/machine/box.ts";
import { int, numberOf } from "#test/doubles/max/machine/message.ts";

/**
 * `random`: a bang gives a whole number from 0 to one below its argument. Max starts each object from the time of day; here each
 * box has a row of its own, so that a test sees the same again.
 *
 * Source: Max reference, random (bang in the left inlet; the right one takes the range).
 */
export const random: Maker = (box) => {
  let range = Number(box.text.args[0] ?? 0);
  let state = 1;
  return {
    receive: (inlet, message) => {
      if (inlet === 1) range = numberOf(message);
      else if (message.selector === "bang") {
        state = (state * 48_271) % 2_147_483_647;
        box.out(0, int(range > 0 ? state % range : 0));
      }
    },
  };
};
