import { GenError } from "#test/doubles/max/signal/gen/gen-error.ts";
import type { Token } from "#test/doubles/max/signal/gen/tokens.ts";
import type { Expression } from "#test/doubles/max/signal/gen/tree.ts";

/** Words that are taken one by one. */
export class Words {
  private at = 0;
  private readonly words: readonly Token[];

  constructor(words: readonly Token[]) {
    this.words = words;
  }

  get next(): Token {
    return this.words[this.at]!;
  }

  get line(): number {
    return this.next.line;
  }

  take(text?: string): Token {
    const word = this.next;
    if (text !== undefined && word.text !== text)
      throw new GenError(word.line, `"${text}" is wanted before "${word.text}"`);
    this.at++;
    return word;
  }

  takeIf(text: string): boolean {
    const found = this.next.text === text;
    if (found) this.at++;
    return found;
  }

  takeName(): string {
    const { kind, text, line } = this.next;
    if (kind !== "name") throw new GenError(line, `a name is wanted before "${text}"`);
    return this.take().text;
  }
}

/**
 * C's ladder, loosest first. The pages do not print one, only that GenExpr resembles C and JavaScript: where `&&` meets `||`, or a comparison another, the
 * text is refused without brackets.
 */
const LADDER: readonly (readonly string[])[] = [
  ["||"],
  ["&&"],
  ["==", "!="],
  ["<", ">", "<=", ">="],
  ["+", "-"],
  ["*", "/"],
];
const LOGIC = new Set(LADDER.slice(0, 2).flat());
const COMPARISONS = new Set(LADDER.slice(2, 4).flat());

export function expression(words: Words): Expression {
  const condition = rung(words, 0);
  const { line } = condition;
  if (!words.takeIf("?")) return condition;
  const yes = expression(words);
  words.take(":");
  return { kind: "choice", condition, yes, no: expression(words), line };
}

function rung(words: Words, step: number): Expression {
  const signs = LADDER[step];
  if (signs === undefined) return unary(words);
  let left = rung(words, step + 1);
  while (words.next.kind === "sign" && signs.includes(words.next.text)) {
    const { text: sign, line } = words.take();
    const right = rung(words, step + 1);
    for (const side of [left, right]) unmixed(sign, side, line);
    left = { kind: "binary", sign, left, right, line };
  }
  return left;
}

function unmixed(sign: string, side: Expression, line: number): void {
  if (side.kind !== "binary" || bracketed.has(side)) return;
  const mixed = LOGIC.has(sign) && LOGIC.has(side.sign) && sign !== side.sign;
  if (mixed || (COMPARISONS.has(sign) && COMPARISONS.has(side.sign)))
    throw new GenError(line, `"${side.sign}" beside "${sign}" wants brackets`);
}

const bracketed = new WeakSet<Expression>();

function unary(words: Words): Expression {
  const { text, line } = words.next;
  if (text === "-" || text === "!") {
    words.take();
    return { kind: "unary", sign: text, of: unary(words), line };
  }
  return primary(words);
}

function primary(words: Words): Expression {
  const { kind, text, line } = words.take();
  if (text === "(") {
    const inner = expression(words);
    words.take(")");
    bracketed.add(inner);
    return inner;
  }
  if (kind === "number")
    return { kind: "number", value: fourteenDigits(Number(text)), whole: !/[.eE]/.test(text), line };
  if (kind !== "name") throw new GenError(line, `"${text}" begins no value`);
  if (!words.takeIf("(")) return { kind: "name", name: text, line };
  return { kind: "call", name: text, inputs: inputs(words), line };
}

function inputs(words: Words): readonly Expression[] {
  const found: Expression[] = [];
  if (words.takeIf(")")) return found;
  do found.push(expression(words));
  while (words.takeIf(","));
  words.take(")");
  return found;
}

/**
 * A literal as gen~ writes it into the code that it compiles: 14 significant digits, as Lua prints a number (6.2831853071796 for two pi).
 * Source: code exported by Max 8 and 9, public on GitHub, seen 2026-11-30.
 */
export function fourteenDigits(value: number): number {
  return Number(value.toPrecision(14));
}
