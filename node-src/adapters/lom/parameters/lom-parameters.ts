import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { sameNumber } from "#src/adapters/lom/parameters/look-at.ts";
import { isGone, NOT_BACK, setRaw, settings } from "#src/adapters/lom/parameters/set-raw.ts";
import { foundAt, type LomChange, standingAt, wantedFor } from "#src/adapters/lom/parameters/wanted-for.ts";
import { setInTurns } from "#src/adapters/lom/stored/set-in-turns.ts";
import type { LomAnswer } from "#src/adapters/lom/wire.ts";
import { ok, refused } from "#src/model/result.ts";
import type { ForgettingWriter } from "#src/ports/parameter-writer.ts";

/**
 * Parameters of a running Live by Live's own handles: those of Live's own devices in stored values, as a set file has them; all others, the
 * mixer's among them, in Live's own numbers.
 *
 * Edge: what somebody else moves in the meantime is theirs: it is what this host found from then on, and is not put back. What went with
 * its track or device is let go of. Each parameter that is set is a step of Live's own undo.
 */
export function lomParameters(wire: LomWire): ForgettingWriter {
  let entries: ReadonlyMap<number, LomChange> = new Map();
  return {
    snapshot: async (addresses) => {
      const looked = await foundAt(wire, addresses);
      if (!looked.ok) return looked;
      const now = await standingAt(wire, looked.value.scaled);
      return now.ok
        ? ok(looked.value.found.map(({ address }, index) => ({ ...address, value: now.value[index]! })))
        : now;
    },
    set: async (values) => {
      const wanted = await wantedFor(wire, values);
      if (!wanted.ok) return wanted;
      const earlier = entries;
      // Noted first: a Live that stops answering may have set some of them all the same.
      entries = noted(earlier, wanted.value);
      const done = await setRaw(wire, wanted.value);
      entries = noted(earlier, done.ok ? done.value : done.error.left);
      return done.ok ? ok(done.value.map(({ change }) => change)) : refused(done.error.why);
    },
    forget: (targets) => {
      entries = new Map([...entries].filter(([target]) => !targets.has(target)));
    },
    ledger: () => [...entries.values()].map(({ change }) => change),
    revert: async (addresses) => {
      const own = addresses.flatMap(({ target }) => entries.get(target) ?? []);
      const now = await wire.ask(own.map(({ change }) => ({ op: "get", at: change.target, members: ["value"] })));
      if (!now.ok) return now;
      const ours = own.filter(({ raw }, index) => sameNumber(standing(now.value[index]), raw.after));
      const done = await setInTurns(wire, settings(ours, "before"));
      if (!done.ok) return done;
      const kept = ours.filter((_, index) => !isHeld(done.value[index]) && !isGone(done.value[index]));
      entries = new Map([...entries].filter(([, entry]) => !own.includes(entry) || kept.includes(entry)));
      if (kept.length === 0) return ok(undefined);
      for (const entry of await asTheyStand(wire, kept)) entries = new Map(entries).set(entry.change.target, entry);
      return refused(NOT_BACK);
    },
  };
}

/** What stood there when this host came to it, unless somebody moved it since. */
function noted(earlier: ReadonlyMap<number, LomChange>, changes: readonly LomChange[]): ReadonlyMap<number, LomChange> {
  const entries = new Map(earlier);
  for (const { change, raw } of changes) {
    const own = entries.get(change.target);
    const first = own !== undefined && sameNumber(own.raw.after, raw.before) ? own : { change, raw };
    entries.set(change.target, {
      change: { ...change, before: first.change.before },
      raw: { ...raw, before: first.raw.before },
    });
  }
  return entries;
}

/** Changes by what stands there now; as they were where Live does not tell. */
async function asTheyStand(wire: LomWire, changes: readonly LomChange[]): Promise<readonly LomChange[]> {
  const looked = await foundAt(
    wire,
    changes.map(({ change }) => change),
  );
  const now = looked.ok ? await standingAt(wire, looked.value.scaled) : looked;
  if (!looked.ok || !now.ok) return changes;
  return changes.map(({ change, raw }, index) => ({
    change: { ...change, after: now.value[index]! },
    raw: { ...raw, after: looked.value.found[index]!.named.parameter.value },
  }));
}

function isHeld(answer: LomAnswer | undefined): boolean {
  return answer !== undefined && "set" in answer && answer.code === undefined;
}

function standing(answer: LomAnswer | undefined): number {
  const [values] = answer !== undefined && "read" in answer ? answer.read.values : [];
  return typeof values === "object" ? Number(values[0] ?? Number.NaN) : Number.NaN;
}
