import type { Atom } from "#test/doubles/max/machine/message.ts";

/** An object box's text: name, arguments, and `@attributes`. */
export interface BoxText {
  readonly name: string;
  readonly args: readonly Atom[];
  /** The arguments as written: `"1."` is a float although its atom is 1. */
  readonly written: readonly string[];
  readonly attributes: ReadonlyMap<string, readonly Atom[]>;
}

export function parseBoxText(text: string): BoxText {
  const [name = "", ...tokens] = tokensOf(text);
  const firstAttribute = tokens.findIndex(isAttribute);
  const written = firstAttribute < 0 ? tokens : tokens.slice(0, firstAttribute);
  const attributes = new Map<string, Atom[]>();
  let open: Atom[] = [];
  for (const token of tokens.slice(written.length)) {
    if (isAttribute(token)) {
      open = [];
      attributes.set(token.slice(1), open);
    } else open.push(atomFrom(token));
  }
  return { name, args: written.map(atomFrom), written, attributes };
}

/** `"1."` and `"-2.5e3"` are numbers, everything else a symbol. */
export function atomFrom(token: string): Atom {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(token) ? Number(token) : token;
}

/** Whitespace parts them; quotes hold them together; a backslash takes the next character as it stands. */
export function tokensOf(text: string): string[] {
  const found = text.match(/"(?:[^"\\]|\\.)*"|(?:\\.|[^\s"])+/g) ?? [];
  return found.map((token) =>
    (token.startsWith('"') ? token.slice(1, -1) : token).replace(/\\(.)/g, (_whole, character: string) => character),
  );
}

function isAttribute(token: string): boolean {
  return /^@[a-z_]/i.test(token);
}
