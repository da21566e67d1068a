import { expression, Words } from "#test/doubles/max/signal/gen/expressions.ts";
import { GenError } from "#test/doubles/max/signal/gen/gen-error.ts";
import { tokens } from "#test/doubles/max/signal/gen/tokens.ts";
import type { Branch, Declaration, Program, Statement } from "#test/doubles/max/signal/gen/tree.ts";

const DECLARED = ["History", "Data", "Buffer", "Param"] as const;

/** A codebox's text as a tree: declarations, then statements. Functions, `require` and multiple assignment are not of the subset. */
export function parse(text: string): Program {
  const words = new Words(tokens(text));
  const declarations: Declaration[] = [];
  for (let kind = declared(words); kind !== undefined; kind = declared(words))
    declarations.push(...declaration(words, kind));
  const statements: Statement[] = [];
  while (words.next.kind !== "end") statements.push(statement(words));
  return { declarations, statements };
}

function declared(words: Words): Declaration["kind"] | undefined {
  return DECLARED.find((kind) => words.next.text === kind);
}

function declaration(words: Words, kind: Declaration["kind"]): readonly Declaration[] {
  words.take();
  const found: Declaration[] = [];
  do {
    const { line } = words;
    found.push({ kind, name: words.takeName(), argument: argument(words, kind), line });
  } while (words.takeIf(","));
  words.take(";");
  return found;
}

/** A Buffer takes a name in quotes, the others a number. */
function argument(words: Words, kind: Declaration["kind"]): number | string | null {
  if (!words.takeIf("(")) return null;
  const minus = words.takeIf("-") ? -1 : 1;
  const { kind: given, text, line } = words.take();
  const wanted = kind === "Buffer" ? "string" : "number";
  if (given !== wanted) throw new GenError(line, `"${text}": a ${kind} takes one ${wanted}`);
  words.take(")");
  return kind === "Buffer" ? text.slice(1, -1) : minus * Number(text);
}

function statement(words: Words): Statement {
  const { line } = words;
  if (DECLARED.some((kind) => words.next.text === kind))
    throw new GenError(line, `${words.next.text} is declared above all statements`);
  if (words.takeIf("if")) return branches(words, line);
  if (words.takeIf("while")) return { kind: "while", condition: condition(words), body: block(words), line };
  if (words.takeIf("for")) return loop(words, line);
  const simple = assignment(words);
  words.take(";");
  return simple;
}

function assignment(words: Words): Statement {
  const { line } = words;
  const name = words.takeName();
  if (words.takeIf("(")) return poke(words, name, line);
  for (const sign of ["+", "-", "*", "/"]) {
    if (!words.takeIf(`${sign}=`)) continue;
    const left = { kind: "name", name, line } as const;
    return { kind: "assign", name, value: { kind: "binary", sign, left, right: expression(words), line }, line };
  }
  words.take("=");
  return { kind: "assign", name, value: expression(words), line };
}

function poke(words: Words, name: string, line: number): Statement {
  if (name !== "poke") throw new GenError(line, `${name}() alone does nothing`);
  const inputs = [expression(words)];
  while (words.takeIf(",")) inputs.push(expression(words));
  words.take(")");
  return { kind: "poke", call: { kind: "call", name, inputs, line }, line };
}

function branches(words: Words, line: number): Statement {
  const found: Branch[] = [{ condition: condition(words), body: block(words) }];
  while (words.takeIf("else")) {
    if (!words.takeIf("if")) return { kind: "if", branches: found, otherwise: block(words), line };
    found.push({ condition: condition(words), body: block(words) });
  }
  return { kind: "if", branches: found, otherwise: null, line };
}

function loop(words: Words, line: number): Statement {
  words.take("(");
  const first = assignment(words);
  words.take(";");
  const until = expression(words);
  words.take(";");
  const step = assignment(words);
  words.take(")");
  return { kind: "for", first, condition: until, step, body: block(words), line };
}

function condition(words: Words) {
  words.take("(");
  const found = expression(words);
  words.take(")");
  return found;
}

function block(words: Words): readonly Statement[] {
  words.take("{");
  const found: Statement[] = [];
  while (!words.takeIf("}")) found.push(statement(words));
  return found;
}
