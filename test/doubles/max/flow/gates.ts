import type { Maker } from "#test/doubles/max/machine/box.ts";
import { BANG, messageFrom, numberOf } from "#test/doubles/max/machine/message.ts";

/** `gate`: the left inlet names the open outlet, 0 closes. */
export const gate: Maker = (box) => {
  const outlets = Number(box.text.args[0] ?? 1);
  let open = Number(box.text.args[1] ?? 0);
  return {
    receive: (inlet, message) => {
      if (inlet === 0 && message.selector === "bang") box.out(0, messageFrom([open]));
      else if (inlet === 0) open = Math.min(Math.max(0, Math.trunc(numberOf(message))), outlets);
      else if (open > 0) box.out(open - 1, message);
    },
  };
};

/** `switch`: the left inlet names the inlet that is heard, 0 none. */
export const switchObject: Maker = (box) => {
  let open = Number(box.text.args[1] ?? 0);
  return {
    receive: (inlet, message) => {
      if (inlet === 0) open = Math.max(0, Math.trunc(numberOf(message)));
      else if (inlet === open) box.out(0, message);
    },
  };
};

/** `onebang`: one bang through until the right inlet arms it again; the rest leaves on the right. */
export const oneBang: Maker = (box) => {
  let armed = Number(box.text.args[0] ?? 0) !== 0;
  return {
    receive: (inlet, message) => {
      if (inlet === 1 && message.selector === "stop") armed = false;
      else if (inlet === 1) armed = true;
      else if (armed) {
        armed = false;
        box.out(0, BANG);
      } else box.out(1, BANG);
    },
  };
};

/** `button` and its like: anything becomes a bang. */
export const button: Maker = (box) => ({ receive: () => box.out(0, BANG) });

/** `inlet` of a patch: the box around it sends through it. */
export const patchEnd: Maker = () => ({});
