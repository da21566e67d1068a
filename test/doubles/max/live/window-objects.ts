import type { Maker } from "#test/doubles/max/machine/box.ts";
import { BANG, messageFrom } from "#test/doubles/max/machine/message.ts";

/** `pcontrol`: opens and closes the window of the patch behind it; nothing goes through to its inlets. */
export const windowControl: Maker = (box) => {
  let open = false;
  return {
    receive: (_inlet, message) => {
      if (message.selector === "open") open = true;
      else if (message.selector === "close") open = false;
      else box.refuse(message);
    },
    shown: () => (open ? "open" : "closed"),
  };
};

/** `jweb`: what it is told is kept; what its page says comes from `RunningDevice.say`. */
export const webPage: Maker = () => {
  let address = "";
  return {
    receive: (_inlet, { selector, args }) => {
      if (selector === "url") address = args.join(" ");
    },
    shown: () => address,
  };
};

/** `textedit` that is typed into: a bang, or Return, sends its text. */
export const textField: Maker = (box) => {
  let text = "";
  return {
    receive: (_inlet, message) => {
      if (message.selector === "set") text = message.args.join(" ");
      else if (message.selector === "bang") box.out(0, messageFrom(["text", ...text.split(" ")]));
      else box.refuse(message);
    },
    shown: () => text,
  };
};

/** `live.colors`: a theme of greys, and what no page asks for. */
export const themeColours: Maker = (box) => ({
  receive: (_inlet, message) => {
    if (message.selector !== "everything") return box.refuse(message);
    const greys = { surface_bg: 0.75, control_bg: 0.9, lcd_bg: 0.1, key_assignment: 0.4 };
    for (const [name, grey] of Object.entries(greys)) box.out(0, messageFrom([name, grey, grey, grey, 1]));
  },
});

/** `closebang`: bangs when somebody closes the window, see `RunningDevice.say`. */
export const closeBang: Maker = (box) => ({ receive: (_inlet, message) => box.refuse(message) });

/** `opendialog`: nobody chooses a file here. */
export const openDialog: Maker = (box) => ({
  receive: () => box.out(1, BANG),
});
