import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { BANG, float, int, isNumber, type Message, numberOf } from "#test/doubles/max/machine/message.ts";

/** `int`, `i`: keeps a whole number; left sends, right keeps. */
export const intBox: Maker = (box) => storing(box, int);

/** `float`, `f`. */
export const floatBox: Maker = (box) => storing(box, float);

/** `change`: passes a number on only when it differs; ints unless its argument is a float. */
export const change: Maker = (box) => {
  const exact = (box.text.written[0] ?? "").includes(".");
  let last = Number(box.text.args[0] ?? 0);
  const tell = (before: number, next: number) => {
    if (before !== 0 && next === 0) box.out(2, int(1));
    if (before === 0 && next !== 0) box.out(1, int(1));
    box.out(0, exact ? float(next) : int(next));
  };
  return {
    receive: (_inlet, message) => {
      const before = last;
      last = exact ? given(message) : Math.trunc(given(message));
      if (message.selector !== "set" && last !== before) tell(before, last);
    },
  };
};

/** `toggle` of the patcher (no parameter): a bang turns it over. */
export const toggle: Maker = (box) => {
  let on = 0;
  return {
    receive: (_inlet, message) => {
      on = message.selector === "bang" ? 1 - on : Number(given(message) !== 0);
      if (message.selector !== "set") box.out(0, int(on));
    },
    shown: () => String(on),
  };
};

/** `counter`: counts bangs up between two bounds. */
export const counter: Maker = (box) => {
  const numbers = box.text.args.map(Number);
  const [low, high] = numbers.length === 3 ? [numbers[1]!, numbers[2]!] : [numbers[0] ?? 0, numbers[1] ?? 2 ** 31];
  let next = low;
  return {
    receive: (inlet, message) => {
      if (inlet === 2 || message.selector === "set") {
        next = message.selector === "bang" ? low : given(message);
        return;
      }
      const value = next;
      next = value >= high ? low : value + 1;
      if (value === high) box.out(2, int(1));
      box.out(0, int(value));
    },
  };
};

function storing(box: Box, as: (value: number) => Message) {
  let value = Number(box.text.args[0] ?? 0);
  return {
    receive: (inlet: number, message: Message) => {
      if (message !== BANG && message.selector !== "bang") value = given(message);
      if (inlet === 0 && message.selector !== "set") box.out(0, as(value));
    },
    shown: () => String(value),
  };
}

/** The number itself, or that of `set N`. */
function given(message: Message): number {
  const [first] = message.args;
  if (isNumber(message) || message.selector === "list") return numberOf(message);
  return typeof first === "number" ? first : 0;
}
