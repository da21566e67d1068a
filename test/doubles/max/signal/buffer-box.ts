import type { Maker } from "#test/doubles/max/machine/box.ts";

/**
 * `buffer~ NAME @samps N`: samples under a name that every object of this Live can read; zeros at first.
 * Source: docs.cycling74.com/reference/buffer~.
 */
export const bufferBox: Maker = (box) => {
  const name = String(box.text.args[0] ?? box.world.names.next());
  box.world.names.buffers.set(name, new Float32Array(Number(box.attribute("samps") ?? 0)));
  return {
    receive: (_inlet, message) => {
      if (message.selector === "clear") box.world.names.buffers.get(name)?.fill(0);
      else box.refuse(message);
    },
    free: () => box.world.names.buffers.delete(name),
  };
};
