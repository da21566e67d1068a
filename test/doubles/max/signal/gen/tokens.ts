import { GenError } from "#test/doubles/max/signal/gen/gen-error.ts";

export interface Token {
  readonly kind: "number" | "name" | "string" | "sign" | "end";
  readonly text: string;
  readonly line: number;
}

/** Source: GenExpr, Comments and Abstractions (docs.cycling74.com/userguide/gen/gen_genexpr): C's comments; letters, digits and `_` in a name. */
const SHAPES = [
  ["space", /[ \t\r]+|\/\/[^\n]*/y],
  ["newline", /\n/y],
  ["number", /(?:\d+\.\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?/y],
  ["name", /[A-Za-z_][A-Za-z0-9_]*/y],
  ["string", /"[A-Za-z_][A-Za-z0-9_]*"/y],
  ["sign", /[-+*/]=|[<>=!]=|&&|\|\||[-+*/()<>=!?:;,{}]/y],
] as const;

/** The words of a codebox. Only the marks that this subset has: a bracket is an error. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const [kind, word] = nextWord(text, at, line);
    at += word.length;
    if (kind === "newline") line++;
    else if (kind !== "space") found.push({ kind, text: word, line });
  }
  return [...found, { kind: "end", text: "the end", line }];
}

function nextWord(text: string, at: number, line: number): readonly [(typeof SHAPES)[number][0], string] {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = at;
    const word = shape.exec(text)?.[0];
    if (word !== undefined) return [kind, word];
  }
  throw new GenError(line, `"${text.slice(at, at + 12)}" is not of the subset`);
}
