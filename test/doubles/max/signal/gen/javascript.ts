import { fourteenDigits } from "#test/doubles/max/signal/gen/expressions.ts";
import { GenError } from "#test/doubles/max/signal/gen/gen-error.ts";
import { CALLS, CHOICE, CONSTANTS, type GenOperator, SIGNS, UNARY } from "#test/doubles/max/signal/gen/operators.ts";
import type { Scope } from "#test/doubles/max/signal/gen/scope.ts";
import type { Call, Expression } from "#test/doubles/max/signal/gen/tree.ts";

/** A value in JavaScript, and how many operators it takes. */
export interface Value {
  readonly code: string;
  readonly operations: number;
}

export function valueIn(of: Expression, scope: Scope): Value {
  switch (of.kind) {
    case "number":
      return { code: String(of.value), operations: 0 };
    case "name":
      return nameOf(of.name, of.line, scope);
    case "unary":
      return filled(UNARY[of.sign]!, [valueIn(of.of, scope)], of.of.kind === "number" ? 0 : 1);
    case "binary":
      return binary(of, scope);
    case "choice":
      return filled(
        CHOICE,
        [of.condition, of.yes, of.no].map((part) => valueIn(part, scope)),
      );
    case "call":
      return callOf(of, scope);
  }
}

/** A quotient by a literal is a product in the code that gen~ exports, by the reciprocal in 14 digits. */
function binary(of: Extract<Expression, { kind: "binary" }>, scope: Scope): Value {
  if (of.sign === "/" && scope.whole(of.left) && scope.whole(of.right))
    throw new GenError(
      of.line,
      "a quotient of integers, which exported code would cut: write one of them with a point",
    );
  const left = valueIn(of.left, scope);
  if (of.sign === "/" && of.right.kind === "number") {
    if (of.right.value === 0) throw new GenError(of.line, "a division by 0");
    return filled(SIGNS["*"]!, [left, { code: String(fourteenDigits(1 / of.right.value)), operations: 0 }]);
  }
  return filled(SIGNS[of.sign]!, [left, valueIn(of.right, scope)]);
}

function nameOf(name: string, line: number, scope: Scope): Value {
  const constant = CONSTANTS[name];
  if (constant !== undefined) return { code: constant.code, operations: 0 };
  return { code: scope.read(name, line), operations: 0 };
}

/** An operator's value; `peek` and `poke` take the name of a Data first. */
export function callOf({ name, inputs, line }: Call, scope: Scope): Value {
  const operator = CALLS[name];
  if (operator === undefined) throw new GenError(line, `${name}() is no operator of the subset`);
  if (inputs.length !== operator.inputs)
    throw new GenError(line, `${name}() takes ${operator.inputs} inputs, not ${inputs.length}`);
  if (name !== "peek" && name !== "poke")
    return filled(
      operator,
      inputs.map((input) => valueIn(input, scope)),
    );
  const [data, ...rest] = inputs;
  if (data?.kind !== "name") throw new GenError(line, `${name}() takes the name of a Data or a Buffer first`);
  const array = { code: scope.array(data.name, line), operations: 0 };
  return filled(operator, [array, ...rest.map((input) => valueIn(input, scope))]);
}

function filled({ code }: GenOperator, inputs: readonly Value[], own = 1): Value {
  return {
    code: code.replace(/\$(\d)/g, (_, at: string) => inputs[Number(at)]!.code),
    operations: inputs.reduce((sum, { operations }) => sum + operations, own),
  };
}
