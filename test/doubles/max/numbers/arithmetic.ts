import type { Box, Maker, ObjectTable } from "#test/doubles/max/machine/box.ts";
import { atomsOf, float, int, type Message, numberOf } from "#test/doubles/max/machine/message.ts";

const TWO: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b === 0 ? 0 : a / b),
  "%": (a, b) => (b === 0 ? 0 : a % b),
  "!-": (a, b) => b - a,
  "!/": (a, b) => (a === 0 ? 0 : b / a),
  pow: (a, b) => a ** b,
};

const TESTS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  "&&": (a, b) => a !== 0 && b !== 0,
  "||": (a, b) => a !== 0 || b !== 0,
};

const ONE: Readonly<Record<string, (a: number) => number>> = {
  sqrt: Math.sqrt,
  dbtoa: (value) => 10 ** (value / 20),
  atodb: (value) => (value > 0 ? 20 * Math.log10(value) : -999),
  mtof: (note) => 440 * 2 ** ((note - 69) / 12),
  ftom: (frequency) => 69 + 12 * Math.log2(frequency / 440),
};

/** `+ - * / % pow` and the tests; whole numbers unless the argument is a float. */
export function arithmetic(): ObjectTable {
  const made: Record<string, Maker> = {};
  for (const [name, of] of Object.entries(TWO)) made[name] = (box) => twoSided(box, of, name === "pow");
  for (const [name, of] of Object.entries(TESTS)) made[name] = (box) => tested(box, of);
  for (const [name, of] of Object.entries(ONE)) {
    made[name] = (box) => ({ receive: (_inlet, message) => box.out(0, float(of(numberOf(message)))) });
  }
  made["abs"] = (box) => ({
    receive: (_inlet, message) => box.out(0, likewise(box, Math.abs(numberOf(message)))),
  });
  return made;
}

/** `clip`: into a range. */
export const clip: Maker = (box) => {
  const bounds = [Number(box.text.args[0] ?? 0), Number(box.text.args[1] ?? 0)];
  return {
    receive: (inlet, message) => {
      if (inlet > 0) bounds[inlet - 1] = numberOf(message);
      else box.out(0, like(message, Math.min(Math.max(numberOf(message), bounds[0]!), bounds[1]!)));
    },
  };
};

/** `minimum` and `maximum`: against the argument, or over a list. */
export const extreme =
  (of: (...values: number[]) => number): Maker =>
  (box) => {
    let other = Number(box.text.args[0] ?? 0);
    return {
      receive: (inlet, message) => {
        if (inlet === 1) other = numberOf(message);
        else {
          const numbers = atomsOf(message).map(Number);
          box.out(0, likewise(box, numbers.length > 1 ? of(...numbers) : of(numbers[0] ?? 0, other)));
        }
      },
    };
  };

/** `scale`: linear, or with its exponent; floats when an argument is one. */
export const scale: Maker = (box) => {
  const map = [0, 127, 0, 1, 1].map((fallback, index) => Number(box.text.args[index] ?? fallback));
  const exact = box.text.args.length === 0 || box.text.written.slice(0, 4).some((word) => word.includes("."));
  return {
    receive: (inlet, message) => {
      if (inlet > 0) {
        map[inlet - 1] = numberOf(message);
        return;
      }
      const [inLow, inHigh, outLow, outHigh, exponent] = map as [number, number, number, number, number];
      const part = (numberOf(message) - inLow) / (inHigh - inLow);
      const bent = exponent === 1 ? part : Math.sign(part) * Math.abs(part) ** exponent;
      const value = outLow + bent * (outHigh - outLow);
      box.out(0, exact ? float(value) : int(value));
    },
  };
};

function twoSided(box: Box, of: (a: number, b: number) => number, alwaysFloat: boolean) {
  const exact = alwaysFloat || (box.text.written[0] ?? "").includes(".");
  const cut = (value: number) => (exact ? value : Math.trunc(value));
  let left = 0;
  let right = Number(box.text.args[0] ?? 0);
  return {
    receive: (inlet: number, message: Message) => {
      const [first, second] = atomsOf(message);
      if (inlet === 1) {
        right = cut(Number(first ?? right));
        return;
      }
      if (first !== undefined) left = cut(Number(first));
      if (second !== undefined) right = cut(Number(second));
      const value = of(left, right);
      box.out(0, exact ? float(value) : int(value));
    },
  };
}

function tested(box: Box, of: (a: number, b: number) => boolean) {
  let right = Number(box.text.args[0] ?? 0);
  let left = 0;
  const exact = (box.text.written[0] ?? "").includes(".");
  return {
    receive: (inlet: number, message: Message) => {
      const value = exact ? numberOf(message) : Math.trunc(numberOf(message));
      if (inlet === 1) right = value;
      else {
        if (message.selector !== "bang") left = value;
        box.out(0, int(Number(of(left, right))));
      }
    },
  };
}

function like(message: Message, value: number): Message {
  return message.selector === "float" ? float(value) : int(value);
}

function likewise(box: Box, value: number): Message {
  return (box.text.written[0] ?? "").includes(".") ? float(value) : int(value);
}
