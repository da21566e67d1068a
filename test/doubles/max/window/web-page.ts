import type { Maker } from "#test/doubles/max/machine/box.ts";
import { messageFrom } from "#test/doubles/max/machine/message.ts";

/**
 * `jweb`: what it is told is kept; what its page says comes from `RunningDevice.say`.
 *
 * Source: Max reference, jweb; docs.cycling74.com/apiref/jweb/maxbridge.
 */
export const webPage: Maker = () => {
  let address = "";
  return {
    receive: (_inlet, { selector, args }) => {
      if (selector === "url") address = args.join(" ");
    },
    shown: () => address,
  };
};

/** `live.colors`: a theme of greys, and what no page asks for.  Source: Max reference, live.colors ("everything"). */
export const themeColours: Maker = (box) => ({
  receive: (_inlet, message) => {
    if (message.selector !== "everything") return box.refuse(message);
    const greys = { surface_bg: 0.75, control_bg: 0.9, lcd_bg: 0.1, key_assignment: 0.4 };
    for (const [name, grey] of Object.entries(greys)) box.out(0, messageFrom([name, grey, grey, grey, 1]));
  },
});
