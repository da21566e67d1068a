import type { Expression, Statement } from "#test/doubles/max/signal/gen/tree.ts";

/**
 * Variables that are integers in the code that gen~ exports: all that is written to them is made of literals without a point, of comparisons and of
 * one another. At the patcher's level "everything is a 64-bit floating point number" (Gen Overview); exported code has `int` for these all the same.
 */
export function integersOf(statements: readonly Statement[]): ReadonlySet<string> {
  const written = assignments(statements);
  const integers = new Set(written.map(({ name }) => name));
  for (let before = -1; before !== integers.size; ) {
    before = integers.size;
    for (const { name, value } of written) if (!isWhole(value, integers)) integers.delete(name);
  }
  return integers;
}

export function isWhole(value: Expression, integers: ReadonlySet<string>): boolean {
  const whole = (part: Expression) => isWhole(part, integers);
  switch (value.kind) {
    case "number":
      return value.whole;
    case "name":
      return integers.has(value.name);
    case "unary":
      return value.sign === "!" || whole(value.of);
    case "binary":
      return !["+", "-", "*", "/"].includes(value.sign) || (whole(value.left) && whole(value.right));
    case "choice":
      return whole(value.yes) && whole(value.no);
    case "call":
      return false;
  }
}

type Assignment = Extract<Statement, { kind: "assign" }>;

function assignments(statements: readonly Statement[]): readonly Assignment[] {
  return statements.flatMap((statement): readonly Assignment[] => {
    if (statement.kind === "assign") return [statement];
    if (statement.kind === "poke") return [];
    if (statement.kind === "if")
      return assignments([...statement.branches.flatMap(({ body }) => body), ...(statement.otherwise ?? [])]);
    return assignments(
      statement.kind === "for" ? [statement.first, statement.step, ...statement.body] : statement.body,
    );
  });
}
