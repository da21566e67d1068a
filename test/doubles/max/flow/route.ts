import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { type Atom, atomsOf, BANG, isNumber, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";

/** `route`: the first atom chooses the outlet and is taken off; what matches nothing leaves on the right as it came. */
export const route: Maker = (box) => routing(box, (message) => messageFrom(atomsOf(message).slice(1)));

/** `routepass`: as `route`, with the message left whole. */
export const routePass: Maker = (box) => routing(box, (message) => message);

/** `select`: a bang out of the outlet that matches, anything else on the right. */
export const select: Maker = (box) => {
  const wanted = [...(box.text.args.length > 0 ? box.text.args : [0])];
  return {
    receive: (inlet, message) => {
      if (inlet > 0) {
        wanted[inlet - 1] = atomsOf(message)[0] ?? 0;
        return;
      }
      const value = message.selector === "bang" ? "bang" : atomsOf(message)[0];
      const outlet = message.selector === "list" ? -1 : wanted.indexOf(value ?? "bang");
      if (outlet >= 0) box.out(outlet, BANG);
      else box.out(wanted.length, message);
    },
  };
};

function routing(box: Box, rest: (message: Message) => Message) {
  const wanted = [...(box.text.args.length > 0 ? box.text.args : [0])];
  return {
    receive: (inlet: number, message: Message) => {
      if (inlet > 0) {
        wanted[inlet - 1] = atomsOf(message)[0] ?? 0;
        return;
      }
      const byValue = wanted.indexOf(firstOf(message));
      if (byValue >= 0) {
        box.out(byValue, rest(message));
        return;
      }
      const byType = wanted.indexOf(typeOf(message));
      box.out(byType >= 0 ? byType : wanted.length, message);
    },
  };
}

function firstOf(message: Message): Atom {
  return message.selector === "bang" ? "bang" : atomsOf(message)[0]!;
}

/** `route int`, `float`, `list`, `symbol` match by type and take nothing off. */
function typeOf(message: Message): Atom {
  if (isNumber(message) || message.selector === "list") return message.selector;
  return "symbol";
}
