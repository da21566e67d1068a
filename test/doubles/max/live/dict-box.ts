import { parameterOf } from "#test/doubles/max/live/parameter-objects.ts";
import type { Maker } from "#test/doubles/max/machine/box.ts";
import { atomsOf, messageFrom } from "#test/doubles/max/machine/message.ts";
import type { DictValue } from "#test/doubles/max/machine/shared-names.ts";
import { dictClass } from "#test/doubles/max/script/script-dict.ts";

/** `dict NAME`; with `parameter_enable` 1 its content is saved in the set. */
export const dictBox: Maker = (box) => {
  const { world } = box;
  const Dict = dictClass(world);
  const given = box.text.args[0];
  const dict = new Dict(typeof given === "string" ? given : undefined);
  const parameter = Number(box.attribute("parameter_enable") ?? 0) === 1 ? parameterOf(box) : undefined;
  if (parameter) {
    parameter.emit = () => {
      if (!Array.isArray(parameter.value) && typeof parameter.value === "object")
        dict.parse(JSON.stringify(parameter.value));
    };
  }
  const changed = () => {
    if (parameter) world.parameters.change(parameter, JSON.parse(dict.stringify()), "patch", world.ledger);
  };
  const orders: Record<string, (...args: DictValue[]) => void> = {
    set: (key, ...values) => dict.set(String(key), ...values),
    replace: (key, ...values) => dict.set(String(key), ...values),
    parse: (...words) => dict.parse(words.join(" ")),
    clear: () => dict.clear(),
    remove: (key) => dict.remove(String(key)),
  };
  return {
    receive: (_inlet, message) => {
      const order = orders[message.selector];
      if (message.selector === "bang") box.out(0, { selector: "dictionary", args: [dict.name] });
      else if (message.selector === "get") {
        box.out(1, messageFrom([message.args[0]!, ...([dict.get(String(message.args[0]))].flat() as never[])]));
      } else if (order) {
        order(...message.args);
        changed();
      } else if (message.selector === "dictionary") {
        dict.parse(JSON.stringify(world.names.dictionary(String(atomsOf(message)[1]))));
        changed();
        box.out(0, { selector: "dictionary", args: [dict.name] });
      } else box.refuse(message);
    },
  };
};
