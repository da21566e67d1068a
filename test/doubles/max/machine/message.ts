/** What Max passes along a cord besides its selector: a number or a symbol. Whole numbers inside lists count as int. */
export type Atom = number | string;

/** `bang`, `int`, `float`, `list`, or any other word with its arguments. */
export interface Message {
  readonly selector: string;
  readonly args: readonly Atom[];
}

export const BANG: Message = { selector: "bang", args: [] };

export function int(value: number): Message {
  return { selector: "int", args: [Math.trunc(value)] };
}

export function float(value: number): Message {
  return { selector: "float", args: [value] };
}

/** A lone number: whole is int, else float. */
export function number(value: number): Message {
  return Number.isInteger(value) ? int(value) : float(value);
}

/** Atoms as Max types them: nothing is a bang, one number a number, a leading symbol the selector. */
export function messageFrom(atoms: readonly Atom[]): Message {
  const [first, ...rest] = atoms;
  if (first === undefined) return BANG;
  if (typeof first === "number") return rest.length === 0 ? number(first) : { selector: "list", args: atoms };
  if (first === "list") return messageFrom(rest);
  const [only] = rest;
  if (typeof only === "number" && rest.length === 1) {
    if (first === "int") return int(only);
    if (first === "float") return float(only);
  }
  return { selector: first, args: rest };
}

/** The atoms of a message, a leading word included; a bang has none. */
export function atomsOf({ selector, args }: Message): readonly Atom[] {
  if (selector === "bang") return [];
  if (isTyped(selector)) return args;
  return [selector, ...args];
}

/** The number of an int or float message, also of a list's first atom; 0 for words, as Max casts them. */
export function numberOf(message: Message): number {
  const [first] = atomsOf(message);
  return typeof first === "number" ? first : 0;
}

export function isNumber({ selector }: Message): boolean {
  return selector === "int" || selector === "float";
}

/** The strings of a message that Max would intern. */
export function symbolsOf({ selector, args }: Message): readonly string[] {
  const words = args.filter((atom) => typeof atom === "string");
  return isTyped(selector) || selector === "bang" ? words : [selector, ...words];
}

function isTyped(selector: string): boolean {
  return selector === "int" || selector === "float" || selector === "list";
}
