import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** What is to be asked of Live, and what its answers tell: one for each operation, in order. */
export interface Question<Told> {
  readonly ops: readonly LomOp[];
  told(answers: readonly LomAnswer[]): Told;
}

/** An operation, and what its answer tells. */
export function question<Told>(op: LomOp, told: (answer: LomAnswer) => Told): Question<Told> {
  return { ops: [op], told: ([answer]) => told(answer!) };
}

/** Several of a kind in one batch, told in their order. */
export function each<Told>(questions: readonly Question<Told>[]): Question<readonly Told[]> {
  return {
    ops: questions.flatMap(({ ops }) => ops),
    told: (answers) => {
      let at = 0;
      return questions.map(({ ops, told }) => {
        at += ops.length;
        return told(answers.slice(at - ops.length, at));
      });
    },
  };
}

/** Several by their names in one batch. */
export function named<Told extends object>(
  questions: {
    readonly [Name in keyof Told]: Question<Told[Name]>;
  },
): Question<Told> {
  const names = Object.keys(questions) as (keyof Told)[];
  const all = each<Told[keyof Told]>(names.map((name) => questions[name]));
  return {
    ops: all.ops,
    told: (answers) => {
      const told = all.told(answers);
      return Object.fromEntries(names.map((name, index) => [name, told[index]])) as Told;
    },
  };
}

/** What is told where nothing is asked. */
export function known<Told>(told: Told): Question<Told> {
  return { ops: [], told: () => told };
}

/** Asks in one batch; where there is nothing to ask, Live is left alone. */
export async function asked<Told>(wire: LomWire, { ops, told }: Question<Told>): Promise<Result<Told, Refusal>> {
  const answers = ops.length === 0 ? ok([]) : await wire.ask(ops);
  return answers.ok ? ok(told(answers.value)) : answers;
}
