import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { isNumber, numberOf } from "#test/doubles/max/machine/message.ts";

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

/**
 * `live.remote~`: holds a parameter of Live by a number or signal, without an undo step. Whose id it has is a matter between it
 * and Live, so it waits for the main thread as all that is said to Live's objects does; the values do not.
 * Source: docs.cycling74.com/reference/live.remote~.
 */
export const liveRemote: Maker = (box) => {
  let id = 0;
  let value: number | undefined;
  const hold = (next: number) => {
    if (next === value || id === 0) return;
    value = next;
    box.world.options.onRemote?.(id, next);
  };
  const point = (next: number) => {
    if (id !== 0 && next === 0) box.world.options.onRemote?.(id, undefined);
    id = next;
    value = undefined;
  };
  return {
    receive: (inlet, message) => {
      if (message.selector === "id") {
        box.world.scheduler.defer(() => point(Number(message.args[0])));
      } else if (inlet === 0 && isNumber(message)) hold(numberOf(message));
      else if (message.selector === "getid") box.out(0, { selector: "id", args: [id] });
    },
    signal: {
      inlets: 1,
      outlets: 0,
      process: ([from], _outs, [connected]) => {
        if (connected) hold(from!.at(-1)!);
      },
    },
  };
};
