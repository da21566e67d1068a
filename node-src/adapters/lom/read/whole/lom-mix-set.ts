import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { nothingLearnt } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import { readWholeSet, type WholeSet } from "#src/adapters/lom/read/whole/read-whole-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** The set that a running Live has open, as a mix is heard from it. */
export interface LomMixSet {
  /** `all` reads parameters too that are without effect where devices stand now, as who sets them needs their targets. */
  read(need?: { readonly all?: boolean }): Promise<Result<WholeSet, Refusal>>;
}

/** One for each set that is open: what is learnt of its devices' parameters is kept. */
export function lomMixSet(wire: LomWire): LomMixSet {
  const learnt = nothingLearnt();
  return { read: ({ all = false } = {}) => readWholeSet({ wire, learnt, all }) };
}
