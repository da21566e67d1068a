import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { type FoundParameter, heldNow, lookAt, sameNumber } from "#src/adapters/lom/parameters/look-at.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import { checkSettable, type SettableParameter, whyHeld } from "#src/knowledge/live/settable-parameter.ts";
import { printable } from "#src/model/printable.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type {
  ForgettingWriter,
  ParameterAddress,
  ParameterChange,
  ParameterValue,
} from "#src/ports/parameter-writer.ts";

/**
 * Parameters of a running Live, by Live's own handles.
 *
 * Edge: what somebody else moves in the meantime is theirs: it is what this host found from then on, and is not put back. What went with
 * its track or device is let go of. Each parameter that is set is a step of Live's own undo.
 * @public
 */
export function lomParameters(wire: LomWire): ForgettingWriter {
  let entries: ReadonlyMap<number, ParameterChange> = new Map();
  return {
    snapshot: async (addresses) => {
      const found = await lookAt(wire, addresses);
      if (!found.ok) return found;
      return ok(found.value.map(({ address, named }) => ({ ...address, value: named.parameter.value })));
    },
    set: async (values) => {
      const looked = await lookAt(wire, values);
      const wanted = looked.ok ? wantedIn(looked.value, values) : looked;
      if (!wanted.ok) return wanted;
      const earlier = entries;
      // Noted first: a Live that stops answering may have set some of them all the same.
      entries = noted(
        earlier,
        wanted.value.map(({ change }) => change),
      );
      const done = await wire.ask(wanted.value.map(({ change }) => setting(change, change.after)));
      if (!done.ok) return done;
      if (!done.value.every(isHeld)) {
        entries = earlier;
        return undone(wire, wanted.value, done.value);
      }
      const changes = wanted.value.map(({ change }, index) => ({ ...change, after: heldNow(done.value[index]) }));
      entries = noted(earlier, changes);
      return ok(changes);
    },
    forget: (targets) => {
      entries = new Map([...entries].filter(([target]) => !targets.has(target)));
    },
    ledger: () => [...entries.values()],
    revert: async (addresses) => {
      const own = addresses.flatMap(({ target }) => entries.get(target) ?? []);
      const now = await wire.ask(own.map(({ target }) => ({ op: "get", at: target, members: ["value"] })));
      if (!now.ok) return now;
      const ours = own.filter(({ after }, index) => sameNumber(standing(now.value[index]), after));
      const done = await wire.ask(ours.map((entry) => setting(entry, entry.before)));
      if (!done.ok) return done;
      const kept = new Set(ours.filter((_, index) => !isHeld(done.value[index]) && !isGone(done.value[index])));
      entries = new Map([...entries].filter(([, entry]) => !own.includes(entry) || kept.has(entry)));
      return kept.size === 0 ? ok(undefined) : refused(NOT_BACK);
    },
  };
}

/** A parameter as it was found, and what is to stand there. */
interface Wanted {
  readonly named: SettableParameter;
  readonly change: ParameterChange;
}

/** @throws RangeError for a value that a parameter cannot have. */
function wantedIn(
  found: readonly FoundParameter[],
  values: readonly ParameterValue[],
): Result<readonly Wanted[], Refusal> {
  const why = found.map(({ named }) => whyHeld(named)).find((each) => each !== null);
  if (why != null) return refused(why);
  return ok(
    found.map(({ address, named }, index) => {
      const { value } = values[index]!;
      checkSettable(named, value);
      const { kind, value: before } = named.parameter;
      return { named, change: { ...address, before, after: kind === "float" ? value : Math.round(value) } };
    }),
  );
}

/** Puts back what was set before one was not, and says which that was. */
async function undone(
  wire: LomWire,
  wanted: readonly Wanted[],
  answers: readonly LomAnswer[],
): Promise<Result<never, Refusal>> {
  const set = wanted.filter((_, index) => isHeld(answers[index]));
  const back = await wire.ask(set.map(({ change }) => setting(change, change.before)));
  if (!back.ok) return back;
  const first = answers.findIndex((answer) => !isHeld(answer));
  return refused(notHeld(wanted[first]!, answers[first]));
}

/** What stood there when this host came to it, unless somebody moved it since. */
function noted(
  earlier: ReadonlyMap<number, ParameterChange>,
  changes: readonly ParameterChange[],
): ReadonlyMap<number, ParameterChange> {
  const entries = new Map(earlier);
  for (const change of changes) {
    const own = entries.get(change.target);
    const isOurs = own !== undefined && sameNumber(own.after, change.before);
    entries.set(change.target, isOurs ? { ...change, before: own.before } : change);
  }
  return entries;
}

function setting({ target }: ParameterAddress, value: number): LomOp {
  return { op: "set", at: target, member: "value", value };
}

function isHeld(answer: LomAnswer | undefined): boolean {
  return answer !== undefined && "set" in answer && answer.code === undefined;
}

function isGone(answer: LomAnswer | undefined): boolean {
  return answer !== undefined && "code" in answer && answer.code === "gone";
}

function standing(answer: LomAnswer | undefined): number {
  const [values] = answer !== undefined && "read" in answer ? answer.read.values : [];
  return typeof values === "object" ? Number(values[0] ?? Number.NaN) : Number.NaN;
}

function notHeld({ named: { track, shown }, change }: Wanted, answer: LomAnswer | undefined): Refusal {
  const what = `the ${shown} of track “${track.name}”`;
  const sentence = isGone(answer)
    ? `Nothing was set, as ${what} went in the meantime: look at the set again.`
    : `Live holds ${heldNow(answer)} for ${what}, not ${change.after}, so nothing was set: look at what moves it, and try again.`;
  return refusal(isGone(answer) ? "parameter-unknown" : "read-back-differs", printable(sentence));
}

const NOT_BACK = refusal(
  "read-back-differs",
  "Live did not take back all that was set: look at what moves it, and take it back again.",
);
