import type { LomMixSet } from "#src/adapters/lom/read/whole/lom-mix-set.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { DeviceInserter } from "#src/ports/device-inserter.ts";
import type { ParameterWriter } from "#src/ports/parameter-writer.ts";

type Writing = ParameterWriter & DeviceInserter;

/** A host whose set shows what it has written. */
export interface ReadingHost extends Writing {
  read(): Promise<Result<LiveSet, Refusal>>;
}

/**
 * A host for moves that are made one after another: all of the set is read once, then only the tracks that were written to.
 *
 * Shape: one for each run of moves, as what somebody else does elsewhere meanwhile is not seen. Who writes looks at each parameter before it is set.
 * @param mixSet of its own, as it reads what is off too.
 * @public
 */
export function readingHost({ snapshot, ledger, ...host }: Writing, mixSet: LomMixSet): ReadingHost {
  let touched: ReadonlySet<number> | null = null;
  const touching = async <Done>(places: readonly { readonly track: number }[], done: Promise<Done>): Promise<Done> => {
    touched = touched === null ? null : new Set([...touched, ...places.map(({ track }) => track)]);
    return done;
  };
  return {
    snapshot,
    ledger,
    set: (values) => touching(values, host.set(values)),
    revert: (addresses) => touching(addresses, host.revert(addresses)),
    insert: (orders) => touching(orders, host.insert(orders)),
    withdraw: (devices) => touching(devices, host.withdraw(devices)),
    read: async () => {
      const read = await (touched === null ? mixSet.read({ all: true }) : mixSet.again(touched, { all: true }));
      if (!read.ok) return read;
      touched = new Set();
      return ok(read.value.set);
    },
  };
}
