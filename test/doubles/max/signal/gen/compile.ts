import { GenError } from "#test/doubles/max/signal/gen/gen-error.ts";
import { callOf, valueIn } from "#test/doubles/max/signal/gen/javascript.ts";
import { parse } from "#test/doubles/max/signal/gen/parse.ts";
import { RUN_TIME, type RunTime } from "#test/doubles/max/signal/gen/run-time.ts";
import { Scope } from "#test/doubles/max/signal/gen/scope.ts";
import type { Declaration, Statement } from "#test/doubles/max/signal/gen/tree.ts";

/** A codebox, compiled: what it declares, and how it is started, once for each sample rate. */
export interface GenProgram {
  readonly inlets: number;
  readonly outlets: number;
  /** Names of the buffers in the code, and of the `buffer~` that each is at first. */
  readonly buffers: ReadonlyMap<string, string>;
  start(sampleRate: number, samplesOf?: SamplesOf): GenObject;
}

/** The samples of a buffer by its name in the code, where there is one. */
export type SamplesOf = (buffer: string) => Float32Array | undefined;

/** A `gen~` that runs. */
export interface GenObject {
  /** The next vector. A Param that was set since the last counts from its first sample on. */
  run(inputs: readonly Float64Array[], outputs: readonly Float64Array[], frames?: number): void;
  /** Sets a Param; answers whether the code has it. */
  set(param: string, value: number): boolean;
  /** Operators evaluated: in all samples, and in the sample that took most. 0 unless counted. */
  readonly operations: { readonly all: number; readonly most: number };
}

/** Iterations in one sample after which gen~ breaks off. Source: GENLIB_LOOPCOUNT_BAIL in code exported by Max (times the vector there, here not). */
const MOST_TURNS = 100_000;

/** How many elements a Data has that names none. Source: docs.cycling74.com/reference/gen_dsp_data. */
const DATA_LENGTH = 512;

interface Emitted {
  readonly lines: string[];
  readonly counted: boolean;
}

/**
 * Compiles a codebox's GenExpr into JavaScript, in 64-bit floats as gen~ has them.
 * Source: Gen Overview ("everything is a 64-bit floating point number"), GenExpr, and a page an operator (operators.ts).
 * @throws GenError for what is not of the subset, or has no one meaning.
 */
export function compileGen(text: string, counted = false): GenProgram {
  const key = `${counted}${text}`;
  const program = COMPILED.get(key) ?? translate(text, counted);
  COMPILED.set(key, program);
  return program;
}

/** A text is translated once, so that what V8 learns of it serves every object. */
const COMPILED = new Map<string, GenProgram>();

type Make = (state: State, check: RunTime, samplerate: number, samplesOf: SamplesOf) => GenObject["run"];

function translate(text: string, counted: boolean): GenProgram {
  const program = parse(text);
  const scope = new Scope(program);
  const body: Emitted = { lines: [], counted };
  emitAll(program.statements, scope, body);
  initialState(program.declarations);
  const make = new Function("state", "check", "samplerate", "samplesOf", source(scope, body)) as Make;
  return {
    inlets: scope.inlets,
    outlets: scope.outlets,
    buffers: scope.buffers,
    start(samplerate, samplesOf = () => undefined) {
      const state = initialState(program.declarations);
      return {
        run: make(state, RUN_TIME, samplerate, samplesOf),
        set(param, value) {
          const there = param in state.param;
          if (there) state.param[param] = value;
          return there;
        },
        operations: state.operations,
      };
    },
  };
}

function emitAll(statements: readonly Statement[], scope: Scope, into: Emitted): void {
  for (const statement of statements) emit(statement, scope, into);
}

function emit(statement: Statement, scope: Scope, into: Emitted): void {
  switch (statement.kind) {
    case "assign":
      emitAssign(statement, scope, into);
      break;
    case "poke": {
      const { code, operations } = callOf(statement.call, scope);
      into.lines.push(`${code};${counting(operations, into)}`);
      break;
    }
    case "if":
      emitIf(statement, scope, into);
      break;
    case "while":
      emitLoop(statement, null, scope, into);
      break;
    case "for":
      scope.open();
      into.lines.push("{");
      emit(statement.first, scope, into);
      emitLoop(statement, statement.step, scope, into);
      into.lines.push("}");
      scope.close();
  }
}

function emitAssign({ name, value, line }: Extract<Statement, { kind: "assign" }>, scope: Scope, into: Emitted): void {
  const { code, operations } = valueIn(value, scope);
  const kept = scope.histories.includes(name);
  const shown = /^out\d+$/.test(name);
  const checked = kept ? `check.kept(${code})` : shown ? `check.shown(${code})` : code;
  into.lines.push(`${scope.write(name, line)}${checked};${counting(operations, into)}`);
}

function emitIf({ branches, otherwise }: Extract<Statement, { kind: "if" }>, scope: Scope, into: Emitted): void {
  for (const [at, { condition, body }] of branches.entries()) {
    const { code, operations } = valueIn(condition, scope);
    into.lines.push(`${at === 0 ? "" : "else {"}${counting(operations, into)} if (${code} !== 0) {`);
    emitBlock(body, scope, into);
    into.lines.push("}");
  }
  if (otherwise !== null) {
    into.lines.push("else {");
    emitBlock(otherwise, scope, into);
    into.lines.push("}");
  }
  into.lines.push("}".repeat(branches.length - 1));
}

function emitLoop(
  loop: Extract<Statement, { kind: "while" | "for" }>,
  step: Statement | null,
  scope: Scope,
  into: Emitted,
): void {
  const { code, operations } = valueIn(loop.condition, scope);
  into.lines.push(`while (${code} !== 0) {${counting(operations, into)}`);
  into.lines.push(`if (++turns > ${MOST_TURNS}) throw new RangeError("gen~ double: a loop without an end");`);
  emitBlock(loop.body, scope, into);
  if (step !== null) emit(step, scope, into);
  into.lines.push("}");
}

function emitBlock(body: readonly Statement[], scope: Scope, into: Emitted): void {
  scope.open();
  emitAll(body, scope, into);
  scope.close();
}

function counting(operations: number, { counted }: Emitted): string {
  return counted && operations > 0 ? ` ops += ${operations};` : "";
}

interface State {
  readonly history: Record<string, number>;
  readonly param: Record<string, number>;
  readonly data: Record<string, Float64Array>;
  readonly operations: { all: number; most: number };
}

function initialState(declarations: readonly Declaration[]): State {
  const state: State = { history: {}, param: {}, data: {}, operations: { all: 0, most: 0 } };
  for (const { kind, name, argument, line } of declarations) {
    if (kind === "Buffer") continue;
    if (kind === "Data") state.data[name] = new Float64Array(lengthOf(name, Number(argument ?? DATA_LENGTH), line));
    else (kind === "History" ? state.history : state.param)[name] = Number(argument ?? 0);
  }
  return state;
}

function lengthOf(name: string, length: number, line: number): number {
  if (!(Number.isInteger(length) && length > 0)) throw new GenError(line, `${name} cannot have ${length} elements`);
  return length;
}

/** One function a vector: Histories are variables while it runs and go back into the object's memory at its end. */
function source(scope: Scope, { lines, counted }: Emitted): string {
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  return [
    '"use strict";',
    ...scope.arrays.map((name) => `const data_${name} = state.data.${name};`),
    "return (inputs, outputs, frames = outputs[0].length) => {",
    ...[...scope.buffers.keys()].map((name) => `const buffer_${name} = samplesOf("${name}");`),
    ...scope.histories.map((name) => `let kept_${name} = state.history.${name};`),
    ...scope.params.map((name) => `const kept_${name} = state.param.${name};`),
    ...numbers(scope.inlets).map((n) => `const from${n} = inputs[${n - 1}];`),
    ...numbers(scope.outlets).map((n) => `const to${n} = outputs[${n - 1}];`),
    "let turns = 0; let ops = 0;",
    "for (let at = 0; at < frames; at++) {",
    ...numbers(scope.inlets).map((n) => `const in${n} = from${n}[at];`),
    ...lines,
    ...numbers(scope.outlets).map((n) => `to${n}[at] = out${n};`),
    counted
      ? "state.operations.all += ops; if (ops > state.operations.most) state.operations.most = ops; ops = 0;"
      : "",
    "turns = 0;",
    "}",
    ...scope.histories.map((name) => `state.history.${name} = kept_${name};`),
    "};",
  ].join("\n");
}
