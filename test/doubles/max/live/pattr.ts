import { Ledger } from "#test/doubles/max/ledger.ts";
import { parameterOf } from "#test/doubles/max/live/parameter-objects.ts";
import { Parameter } from "#test/doubles/max/live/parameter-registry.ts";
import type { Behaviour, Maker } from "#test/doubles/max/machine/box.ts";
import { type Atom, atomsOf, type Message, messageFrom } from "#test/doubles/max/machine/message.ts";

/** Where the changes of values that Live does not know are written. */
const NOWHERE = new Ledger();

/** `pattr`: a named value; with `parameter_enable` 1 a blob that the Live Set keeps. */
export const pattr: Maker = (box): Behaviour => {
  const { world } = box;
  const stored = Number(box.attribute("parameter_enable") ?? 0) === 1;
  const parameter = stored ? parameterOf(box) : new Parameter({ parameter_type: 3 });
  const atoms = () => (Array.isArray(parameter.value) ? (parameter.value as readonly Atom[]) : []);
  parameter.emit = () => {
    const value = typeof parameter.value === "number" ? [parameter.value] : atoms();
    if (value.length > 0) box.out(0, messageFrom(value));
  };
  const take = (message: Message) => {
    const assigned = message.selector === "assign";
    const value = assigned ? message.args : atomsOf(message);
    const by = assigned && parameter.visibility === "stored" ? "live" : "patch";
    world.parameters.change(
      parameter,
      typeof parameter.value === "number" ? Number(value[0]) : value,
      by,
      stored ? world.ledger : NOWHERE,
    );
  };
  return {
    receive: (_inlet, message) => {
      if (message.selector === "init") parameter.value = parameter.initial ?? parameter.value;
      else if (message.selector !== "bang") take(message);
      parameter.emit();
    },
  };
};
