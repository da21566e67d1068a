import type { Box, Maker } from "#test/doubles/max/machine/box.ts";

/** `plugin~`: the track's audio up to the device. */
export const plugIn: Maker = (box) => ({
  signal: {
    inlets: 0,
    outlets: channelsOf(box),
    process: (_ins, outs) => {
      outs.forEach((to, channel) => {
        const from = box.world.audio.input[channel];
        if (from) to.set(from);
        else to.fill(0);
      });
    },
  },
});

/** `plugout~`: what goes on to the next device; several sum. */
export const plugOut: Maker = (box) => ({
  signal: {
    inlets: channelsOf(box),
    outlets: channelsOf(box),
    process: (ins, outs) => {
      ins.forEach((from, channel) => {
        outs[channel]!.set(from);
        const to = box.world.audio.output[channel];
        if (to) for (let i = 0; i < to.length; i++) to[i]! += from[i]!;
      });
    },
  },
});

function channelsOf(box: Box): number {
  return Math.max(2, box.text.args.filter((arg) => typeof arg === "number").length);
}
