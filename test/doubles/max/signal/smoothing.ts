import type { Maker } from "#test/doubles/max/machine/box.ts";
import { isNumber, numberOf } from "#test/doubles/max/machine/message.ts";

/** `rampsmooth~ UP DOWN`: a straight line of so many samples to each new input. */
export const rampSmooth: Maker = (box) => {
  const samples = [Number(box.text.args[0] ?? 0), Number(box.text.args[1] ?? box.text.args[0] ?? 0)];
  let value = 0;
  let target = 0;
  let step = 0;
  let left = 0;
  const aim = (next: number) => {
    if (next === target) return;
    target = next;
    left = Math.max(1, Math.round(next > value ? samples[0]! : samples[1]!));
    step = (target - value) / left;
  };
  return {
    receive: (inlet, message) => {
      if (message.selector === "ramp") samples.fill(Number(message.args[0]));
      else if (message.selector === "rampup") samples[0] = Number(message.args[0]);
      else if (message.selector === "rampdown") samples[1] = Number(message.args[0]);
      else if (inlet > 0) samples[inlet - 1] = numberOf(message);
    },
    signal: {
      inlets: 1,
      outlets: 1,
      process: ([from], [to]) => {
        for (let i = 0; i < to!.length; i++) {
          aim(from![i]!);
          if (left > 0) {
            left--;
            value = left === 0 ? target : value + step;
          }
          to![i] = value;
        }
      },
    },
  };
};

/** `slide~ UP DOWN`: logarithmic smoothing. */
export const slide: Maker = (box) => {
  const slides = [Number(box.text.args[0] ?? 1), Number(box.text.args[1] ?? 1)];
  let value = 0;
  return {
    receive: (inlet, message) => {
      if (inlet > 0) slides[inlet - 1] = numberOf(message);
      else if (message.selector === "reset") value = 0;
    },
    signal: {
      inlets: 1,
      outlets: 1,
      process: ([from], [to]) => {
        for (let i = 0; i < to!.length; i++) {
          const way = from![i]! - value;
          value += way / Math.max(1, way > 0 ? slides[0]! : slides[1]!);
          to![i] = value;
        }
      },
    },
  };
};

/** `selector~ N [initial]`: one of N signals, 0 none. */
export const selector: Maker = (box) => {
  const count = Number(box.text.args[0] ?? 1);
  let open = Number(box.text.args[1] ?? 0);
  return {
    receive: (inlet, message) => {
      if (inlet === 0 && isNumber(message)) open = Math.trunc(numberOf(message));
    },
    signal: {
      inlets: count + 1,
      outlets: 1,
      process: (ins, [to], connected) => {
        const chosen = connected[0] ? Math.trunc(ins[0]![0]!) : open;
        const from = chosen > 0 ? ins[chosen] : undefined;
        if (from) to!.set(from);
        else to!.fill(0);
      },
    },
  };
};
