import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** Sets so many things that Live's main thread would stand still, a few in each of its turns, as a request that sets is done in one. One answer an operation, in order. */
export async function setInTurns(wire: LomWire, ops: readonly LomOp[]): Promise<Result<readonly LomAnswer[], Refusal>> {
  const answers: LomAnswer[] = [];
  for (let from = 0; from < ops.length; from += IN_A_TURN) {
    const some = await wire.ask(ops.slice(from, from + IN_A_TURN));
    if (!some.ok) return some;
    answers.push(...some.value);
  }
  return ok(answers);
}

/** Source: producer-pal, dev/LiveAPI-Performance.md, Live 12.4.3: 0.3 ms for each object that is looked at; 16 of them are 5 ms. */
const IN_A_TURN = 16;
