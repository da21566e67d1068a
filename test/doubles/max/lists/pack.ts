import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { type Atom, atomsOf, float, int, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";

/** `pack`: the left inlet sends the list, the others keep. */
export const pack: Maker = (box) => packing(box, (inlet) => inlet === 0);

/** `pak`: every inlet sends the list. */
export const pak: Maker = (box) => packing(box, () => true);

/** `unpack`: the atoms one by one, the rightmost first, each as its argument's type. */
export const unpack: Maker = (box) => {
  const types = typesOf(box);
  return {
    receive: (_inlet, message) => {
      const atoms = atomsOf(message).slice(0, types.length);
      for (let index = atoms.length - 1; index >= 0; index--) {
        box.out(index, typed(cast(atoms[index]!, types[index]!), types[index]!));
      }
    },
  };
};

/** `iter`: the atoms one after the other. */
export const iter: Maker = (box) => ({
  receive: (_inlet, message) => {
    for (const atom of atomsOf(message)) box.out(0, messageFrom([atom]));
  },
});

/** `join`: lists side by side; the left inlet sends. */
export const join: Maker = (box) => {
  const parts: (readonly Atom[])[] = Array.from({ length: Number(box.text.args[0] ?? 2) }, () => [0]);
  return {
    receive: (inlet, message) => {
      if (message.selector !== "bang") parts[inlet] = atomsOf(message);
      if (inlet === 0 || box.attribute("triggers") === -1) box.out(0, messageFrom(parts.flat()));
    },
  };
};

type Slot = "int" | "float" | "symbol";

function packing(box: Box, triggers: (inlet: number) => boolean) {
  const types = typesOf(box);
  const values: Atom[] = types.map((type, index) => {
    const initial = box.text.args[index];
    if (type === "symbol") return String(initial);
    return typeof initial === "number" ? initial : 0;
  });
  const store = (inlet: number, atoms: readonly Atom[]) => {
    atoms.slice(0, types.length - inlet).forEach((atom, index) => {
      values[inlet + index] = cast(atom, types[inlet + index]!);
    });
  };
  return {
    receive: (inlet: number, message: Message) => {
      if (message.selector === "set") {
        store(inlet, message.args);
        return;
      }
      store(inlet, atomsOf(message));
      if (triggers(inlet)) box.out(0, messageFrom(values));
    },
  };
}

/** Two ints without arguments; `i` and `f`, whole and broken numbers, and words else. */
function typesOf(box: Box): Slot[] {
  const { args, written } = box.text;
  if (args.length === 0) return ["int", "int"];
  return args.map((arg, index) => {
    if (arg === "i" || arg === "int") return "int";
    if (arg === "f" || arg === "float") return "float";
    if (typeof arg === "string") return "symbol";
    return written[index]!.includes(".") ? "float" : "int";
  });
}

function cast(atom: Atom, type: Slot): Atom {
  if (type === "symbol") return typeof atom === "string" ? atom : String(atom);
  const value = typeof atom === "number" ? atom : 0;
  return type === "int" ? Math.trunc(value) : value;
}

function typed(atom: Atom, type: Slot): Message {
  if (typeof atom === "string") return messageFrom([atom]);
  return type === "int" ? int(atom) : float(atom);
}
