import { Parameter } from "#test/doubles/max/live/parameter-registry.ts";
import type { Box, Maker, ObjectTable } from "#test/doubles/max/machine/box.ts";
import { type Atom, BANG, float, int, type Message } from "#test/doubles/max/machine/message.ts";

/** Sends a parameter's value out of its box, the rightmost outlet first. */
type Emit = (box: Box, parameter: Parameter) => void;

/** The `live.*` controls: a value with a range that Live knows. */
export const parameterObjects: ObjectTable = {
  "live.dial": control(emitNumber),
  "live.numbox": control(emitNumber),
  "live.slider": control(emitNumber),
  "live.menu": control(emitChoice),
  "live.tab": control(emitChoice),
  "live.toggle": control((box, parameter) => box.out(0, int(Number(parameter.value)))),
  "live.text": control(emitText),
  "live.button": control((box) => box.out(0, BANG)),
};

function control(emit: Emit): Maker {
  return (box) => {
    const parameter = parameterOf(box);
    const { world } = box;
    const set = (value: number, silent: boolean) => {
      world.parameters.change(parameter, value, "patch", world.ledger);
      if (!silent) parameter.emit();
    };
    parameter.emit = () => emit(box, parameter);
    return {
      receive: (_inlet, message) => handle(box, parameter, message, set),
      shown: () => shownValue(parameter),
    };
  };
}

/**
 * The parameter of a box, registered with the device.
 *
 * @throws Error when a parameter has no `valueof` block.
 */
export function parameterOf(box: Box): Parameter {
  const json = box.json.saved_attribute_attributes?.valueof;
  if (!json?.parameter_longname) throw new Error(`${box.text.name} (${box.path}) is a parameter without a long name`);
  const parameter = new Parameter(json);
  box.world.parameters.add(parameter);
  return parameter;
}

type Set = (value: number, silent: boolean) => void;
type Handler = (parameter: Parameter, args: readonly Atom[], set: Set, box: Box) => void;

const HANDLERS: Readonly<Record<string, Handler>> = {
  int: (_parameter, [value], set) => set(Number(value), false),
  float: (_parameter, [value], set) => set(Number(value), false),
  set: (parameter, [value], set) => set(indexOf(parameter, value), true),
  assign: (parameter, [value], _set, box) => {
    const by = parameter.visibility === "automated" ? "patch" : "live";
    box.world.parameters.change(parameter, Number(value), by, box.world.ledger);
    parameter.emit();
  },
  init: (parameter, _args, set) => set(Number(parameter.initial ?? parameter.minimum), false),
  outputvalue: (parameter) => parameter.emit(),
  rawfloat: (parameter, [value], set) => set(parameter.fromRaw(Number(value)), false),
  setsymbol: (parameter, [word], set) => set(indexOf(parameter, word), true),
  symbol: (parameter, [word], set) => set(indexOf(parameter, word), false),
  _parameter_range: (parameter, args) => {
    if (parameter.type === "enum") {
      parameter.labels = args.map(String);
      parameter.maximum = Math.max(0, args.length - 1);
      // The reference does not say whether a menu speaks when its list is set anew: the less kind of two ways.
      parameter.emit();
    } else [parameter.minimum, parameter.maximum] = [Number(args[0]), Number(args[1])];
  },
};

function handle(box: Box, parameter: Parameter, message: Message, set: Set): void {
  const { selector, args } = message;
  const handler = Object.hasOwn(HANDLERS, selector) ? HANDLERS[selector] : undefined;
  if (selector === "bang") bang(box, parameter, set);
  else if (handler) handler(parameter, args, set, box);
  else if (parameter.labels.includes(selector)) set(parameter.labels.indexOf(selector), false);
  else box.world.setAttribute(box, selector, args);
}

/** Switches turn over, the rest repeat what they hold. */
function bang(box: Box, parameter: Parameter, set: Set): void {
  const isSwitch = box.text.name === "live.toggle" || (box.text.name === "live.text" && !isButton(box));
  if (isSwitch) set(1 - Number(parameter.value), false);
  else parameter.emit();
}

/** `live.text` has two modes; 1, a switch, is Max's default. */
export function isButton(box: Box): boolean {
  return box.text.name === "live.button" || (box.text.name === "live.text" && box.json["mode"] === 0);
}

function indexOf(parameter: Parameter, value: Atom | undefined): number {
  if (typeof value !== "string") return Number(value ?? 0);
  const place = parameter.labels.indexOf(value);
  return place >= 0 ? place : Number(parameter.value);
}

function emitNumber(box: Box, parameter: Parameter): void {
  const value = Number(parameter.value);
  box.out(1, float(parameter.raw));
  box.out(0, parameter.type === "float" ? float(value) : int(value));
}

function emitChoice(box: Box, parameter: Parameter): void {
  box.out(2, float(parameter.raw));
  box.out(1, { selector: shownValue(parameter), args: [] });
  box.out(0, int(Number(parameter.value)));
}

function emitText(box: Box, parameter: Parameter): void {
  const on = Number(parameter.value) !== 0;
  const text = String((on ? box.json["texton"] : undefined) ?? box.json.text ?? "");
  if (text !== "") box.out(1, { selector: text, args: [] });
  box.out(0, isButton(box) ? BANG : int(Number(on)));
}

function shownValue(parameter: Parameter): string {
  return parameter.labels[Number(parameter.value)] ?? String(parameter.value);
}
