import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { nothingLearnt } from "#src/adapters/lom/read/whole/devices/learnt-devices.ts";
import { readAgain } from "#src/adapters/lom/read/whole/read-again.ts";
import { readWholeSet } from "#src/adapters/lom/read/whole/read-whole-set.ts";
import { type ReadSet, type WholeSet, wholeSet } from "#src/adapters/lom/read/whole/whole-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** The set that a running Live has open, as a mix is heard from it. */
export interface LomMixSet {
  /** `all` reads parameters too that are without effect where devices stand now, as who sets them needs their targets. */
  read(need?: ReadAll): Promise<Result<WholeSet, Refusal>>;
  /**
   * The set as it was read last, these tracks' mixers and devices as they stand now: what was set there is seen for a small part of the calls, and what
   * somebody else did elsewhere is not. All is read where nothing was with the same need, or where one of these tracks is no longer where it was.
   */
  again(tracks: ReadonlySet<number>, need?: ReadAll): Promise<Result<WholeSet, Refusal>>;
}

interface ReadAll {
  readonly all?: boolean;
}

/** One for each set that is open: what is learnt of its devices' parameters is kept. */
export function lomMixSet(wire: LomWire): LomMixSet {
  const learnt = nothingLearnt();
  let last: { readonly read: ReadSet; readonly all: boolean } | null = null;
  const whole = (read: Result<ReadSet, Refusal>, all: boolean): Result<WholeSet, Refusal> => {
    if (!read.ok) return read;
    last = { read: read.value, all };
    return wholeSet(read.value);
  };
  const read: LomMixSet["read"] = async ({ all = false } = {}) => whole(await readWholeSet({ wire, learnt, all }), all);
  return {
    read,
    again: async (tracks, { all = false } = {}) => {
      const fresh = last?.all === all ? await readAgain({ wire, learnt, all }, last.read, tracks) : ok(null);
      if (!fresh.ok) return fresh;
      return fresh.value === null ? read({ all }) : whole(ok(fresh.value), all);
    },
  };
}
