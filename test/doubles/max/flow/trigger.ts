import type { Maker } from "#test/doubles/max/machine/box.ts";
import { type Atom, atomsOf, BANG, float, int, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";

/** `trigger`: one message a letter or constant, from right to left. */
export const trigger: Maker = (box) => {
  const kinds = box.text.args.length > 0 ? box.text.args : ["i", "i"];
  return {
    receive: (_inlet, message) => {
      for (let outlet = kinds.length - 1; outlet >= 0; outlet--) box.out(outlet, as(kinds[outlet]!, message));
    },
  };
};

/** `bangbang`: bangs out of every outlet, from right to left. */
export const bangBang: Maker = (box) => {
  const count = Number(box.text.args[0] ?? 2);
  return {
    receive: () => {
      for (let outlet = count - 1; outlet >= 0; outlet--) box.out(outlet, BANG);
    },
  };
};

function as(kind: Atom, message: Message): Message {
  const [first] = atomsOf(message);
  switch (kind) {
    case "b":
    case "bang":
      return BANG;
    case "i":
    case "int":
      return int(typeof first === "number" ? first : 0);
    case "f":
    case "float":
      return float(typeof first === "number" ? first : 0);
    case "s":
    case "symbol":
      return messageFrom([typeof first === "string" ? first : ""]);
    case "l":
    case "list":
      return message;
    default:
      return messageFrom([kind]);
  }
}
