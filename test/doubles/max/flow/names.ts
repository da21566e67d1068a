import type { Maker } from "#test/doubles/max/machine/box.ts";
import { atomsOf, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";

/** `send`: to every `receive` of the name, `---` names within the device. */
export const send: Maker = (box) => {
  let name = box.world.local(String(box.text.args[0] ?? ""));
  return {
    receive: (inlet, message) => {
      if (inlet === 1) name = box.world.local(String(atomsOf(message)[0] ?? name));
      else box.world.names.send(name, message);
    },
  };
};

/** `receive`. */
export const receive: Maker = (box) => {
  const listen = (name: string) => box.world.names.listen(box.world.local(name), (message) => box.out(0, message));
  let free = box.text.args[0] === undefined ? () => undefined : (listen(String(box.text.args[0])) as () => unknown);
  return {
    receive: (_inlet, { selector, args }) => {
      if (selector !== "set") return;
      free();
      free = listen(String(args[0]));
    },
    free: () => {
      free();
    },
  };
};

/** `forward`: as `send`, the name given by `send NAME`. */
export const forward: Maker = (box) => {
  let name = box.world.local(String(box.text.args[0] ?? ""));
  return {
    receive: (_inlet, message) => {
      if (message.selector === "send") name = box.world.local(String(message.args[0]));
      else box.world.names.send(name, message);
    },
  };
};

/** `prepend`: the arguments before the message. */
export const prepend: Maker = (box) => {
  let front = box.text.args;
  return {
    receive: (inlet, message) => {
      if (inlet === 1 || message.selector === "set") front = inlet === 1 ? atomsOf(message) : message.args;
      else box.out(0, messageFrom([...front, ...words(message)]));
    },
  };
};

/** `append`: the arguments after the message. */
export const append: Maker = (box) => {
  let back = box.text.args;
  return {
    receive: (inlet, message) => {
      if (inlet === 1 || message.selector === "set") back = inlet === 1 ? atomsOf(message) : message.args;
      else box.out(0, messageFrom([...words(message), ...back]));
    },
  };
};

/** `print`: to the console. */
export const print: Maker = (box) => ({
  receive: (_inlet, message) => {
    box.world.ledger.posts.push([box.text.args[0] ?? "print", ...words(message)].join(" "));
  },
});

function words(message: Message) {
  return message.selector === "bang" ? ["bang"] : atomsOf(message);
}
