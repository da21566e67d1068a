import type { Box, Maker, ObjectTable } from "#test/doubles/max/machine/box.ts";
import { isNumber, numberOf } from "#test/doubles/max/machine/message.ts";

const TWO: Readonly<Record<string, readonly [of: (a: number, b: number) => number, rest: number]>> = {
  "*~": [(a, b) => a * b, 0],
  "+~": [(a, b) => a + b, 0],
  "-~": [(a, b) => a - b, 0],
  "/~": [(a, b) => (b === 0 ? 0 : a / b), 1],
  "!-~": [(a, b) => b - a, 0],
  "minimum~": [Math.min, 0],
  "maximum~": [Math.max, 0],
  ">~": [(a, b) => Number(a > b), 0],
  "<~": [(a, b) => Number(a < b), 0],
  "==~": [(a, b) => Number(a === b), 0],
  "pow~": [(a, b) => b ** a, 1],
};

const ONE: Readonly<Record<string, (value: number) => number>> = {
  "dbtoa~": (value) => 10 ** (value / 20),
  "atodb~": (value) => (value > 0 ? 20 * Math.log10(value) : -999),
  "abs~": Math.abs,
  "cosx~": Math.cos,
  "sinx~": Math.sin,
  "sqrt~": (value) => (value > 0 ? Math.sqrt(value) : 0),
};

/** The sample by sample sums; an operand without a signal is the number last sent to its inlet. */
export function signalSums(): ObjectTable {
  const made: Record<string, Maker> = {};
  for (const [name, [of, rest]] of Object.entries(TWO)) made[name] = (box) => twoSided(box, of, rest);
  for (const [name, of] of Object.entries(ONE)) made[name] = (box) => oneSided(box, of);
  return { ...made, "sig~": sig, "clip~": clip };
}

/** `sig~`: a number as a signal. */
const sig: Maker = (box) => {
  let value = Number(box.text.args[0] ?? 0);
  return {
    receive: (_inlet, message) => {
      value = message.selector === "set" ? Number(message.args[0]) : numberOf(message);
    },
    signal: {
      inlets: 1,
      outlets: 1,
      process: ([from], [to], [connected]) => {
        if (connected) to!.set(from!);
        else to!.fill(value);
      },
    },
  };
};

/** `clip~`: into a range. */
const clip: Maker = (box) => {
  const bounds = [0, Number(box.text.args[0] ?? 0), Number(box.text.args[1] ?? 0)];
  return {
    receive: (inlet, message) => {
      bounds[inlet] = numberOf(message);
    },
    signal: {
      inlets: 3,
      outlets: 1,
      process: (ins, [to], connected) => {
        for (let i = 0; i < to!.length; i++) {
          const low = connected[1] ? ins[1]![i]! : bounds[1]!;
          const high = connected[2] ? ins[2]![i]! : bounds[2]!;
          to![i] = Math.min(Math.max(ins[0]![i]!, low), high);
        }
      },
    },
  };
};

function twoSided(box: Box, of: (a: number, b: number) => number, rest: number): ReturnType<Maker> {
  const held = [0, Number(box.text.args[0] ?? rest)];
  return {
    receive: (inlet, message) => {
      if (isNumber(message)) held[inlet] = numberOf(message);
      else box.refuse(message);
    },
    signal: {
      inlets: 2,
      outlets: 1,
      process: ([a, b], [to], [hasA, hasB]) => {
        for (let i = 0; i < to!.length; i++) to![i] = of(hasA ? a![i]! : held[0]!, hasB ? b![i]! : held[1]!);
      },
    },
  };
}

function oneSided(_box: Box, of: (value: number) => number): ReturnType<Maker> {
  return {
    signal: {
      inlets: 1,
      outlets: 1,
      process: ([from], [to]) => {
        for (let i = 0; i < to!.length; i++) to![i] = of(from![i]!);
      },
    },
  };
}
