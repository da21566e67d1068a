import type { Box, Maker } from "#test/doubles/max/machine/box.ts";
import { BANG } from "#test/doubles/max/machine/message.ts";

/**
 * `pcontrol`: opens and closes the window of the patches behind it; nothing goes through to their inlets.
 *
 * Source: Max reference, pcontrol.
 */
export const windowControl: Maker = (box) => {
  const behind = () => (box.cords[0] ?? []).map((cord) => cord.box).filter(({ behaviour }) => behaviour.inside);
  return {
    receive: (_inlet, message) => {
      if (message.selector !== "open" && message.selector !== "close") return box.refuse(message);
      for (const patch of behind()) {
        if (message.selector === "open") box.world.windows.open(patch);
        else box.world.windows.close(patch);
      }
    },
    shown: () => (behind().some((patch) => box.world.windows.of(patch).open) ? "open" : "closed"),
  };
};

/**
 * `thispatcher`: `window flags` names all that its window is to be, `window exec` makes it so; `script hide NAME` and
 * `script show NAME` of a box of its patch. A name that no box of this patch has, or that several have, is an error.
 *
 * Source: Max reference, thispatcher ("window": flags close, float, grow, menu, minimize, title, zoom, each also with `no`;
 * "script": show and hide by scripting name).
 */
export const thisPatcher: Maker = (box) => {
  let named: readonly string[] = [];
  return {
    receive: (_inlet, message) => {
      const [verb, ...words] = message.args.map(String);
      if (message.selector === "window" && verb === "flags" && words.every((word) => FLAG.test(word))) named = words;
      else if (message.selector === "window" && verb === "exec") box.world.windows.flag(windowOf(box), named);
      else if (message.selector === "script" && words.length === 1) seeOrHide(box, verb, words[0]);
      else box.refuse(message);
    },
  };
};

function seeOrHide(box: Box, verb: string | undefined, name: string | undefined): void {
  const named = box.world.named(name).filter((other) => other.parent === box.parent);
  const [only] = named;
  if (only === undefined || named.length > 1 || (verb !== "show" && verb !== "hide")) {
    box.world.ledger.error(`thispatcher: cannot ${verb} “${name}” (${box.path})`);
    return;
  }
  box.world.setAttribute(only, "hidden", [verb === "hide" ? 1 : 0]);
}

const FLAG = /^(no)?(close|float|grow|menu|minimize|title|zoom)$/;

/** `closebang`: bangs when its window is closed, by hand or not.  Source: Max reference, closebang. */
export const closeBang: Maker = (box) => {
  box.world.windows.onClose(windowOf(box), () => box.out(0, BANG));
  return { receive: (_inlet, message) => box.refuse(message) };
};

/** The box whose patch a box lies in.  @throws Error for one of the device itself: its window is Live's. */
export function windowOf(box: Box): Box {
  if (box.parent === undefined) throw new Error(`${box.text.name} (${box.path}) has no window of its own`);
  return box.parent;
}
