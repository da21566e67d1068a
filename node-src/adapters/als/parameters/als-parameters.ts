import { AlsRefusal } from "#src/adapters/als/als-refusal.ts";
import type { IndexedSet } from "#src/adapters/als/locate/opened-set.ts";
import { indexPointees } from "#src/adapters/als/locate/pointees.ts";
import { stageParameters } from "#src/adapters/als/parameters/stage-parameters.ts";
import { formatValue } from "#src/adapters/als/write/format-number.ts";
import type { Staged } from "#src/adapters/als/write-copy.ts";
import { NONE } from "#src/adapters/als/xml/xml-index.ts";
import { checkSettable, parameterAt, type TrackParameter, whyHeld } from "#src/knowledge/live/settable-parameter.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { ForgettingWriter, ParameterAddress, ParameterChange } from "#src/ports/parameter-writer.ts";

/** What parameters of a set file need of its host. */
export interface StagingHost {
  /** The set as it stands, with all that is staged; refused where nothing could be written. */
  writable(): Promise<Staged>;
  /** The same, to look at only. */
  standing(): Promise<Staged>;
  read(set: IndexedSet): Promise<LiveSet>;
  stage(next: Staged): void;
  attempt<Value>(action: () => Promise<Value>): Promise<Result<Value, Refusal>>;
  /** The file that it was read from. */
  readonly path: string;
}

/** What stood in the file, digit by digit, and what stands there now. */
interface Entry extends ParameterChange {
  readonly text: string;
}

/** Parameters of a set file: spliced into its text in memory, which the host's next `write` puts down as a copy. */
export function alsParameters(host: StagingHost): ForgettingWriter {
  const entries = new Map<number, Entry>();
  return {
    forget: (targets) => {
      for (const target of targets) entries.delete(target);
    },
    snapshot: (addresses) =>
      host.attempt(async () => {
        const set = await host.read((await host.standing()).set);
        return addresses.map(({ track, target }) => ({
          track,
          target,
          value: located(set, { track, target }).parameter.value,
        }));
      }),
    set: (values) =>
      host.attempt(async () => {
        const before = await host.writable();
        const set = await host.read(before.set);
        const texts = values.map(({ track, target, value }) => {
          const found = located(set, { track, target });
          const why = whyHeld(found);
          if (why !== null) throw new AlsRefusal(why.code, why.sentence);
          checkSettable(found, value);
          return { track, target, text: textOf(found, value) };
        });
        const staged = stageParameters(before.set, host.path, texts);
        const after = await host.read(staged);
        const changes = texts.map(({ track, target }) => ({
          ...{ track, target },
          before: located(set, { track, target }).parameter.value,
          after: located(after, { track, target }).parameter.value,
        }));
        host.stage({ ...before, set: staged });
        for (const change of changes)
          entries.set(change.target, entryOf(change, entries.get(change.target), before.set));
        return changes;
      }),
    ledger: () => [...entries.values()].map(({ text: _, ...change }) => change),
    revert: (addresses) =>
      host.attempt(async () => {
        const own = addresses.flatMap(({ target }) => entries.get(target) ?? []);
        if (own.length === 0) return;
        const before = await host.writable();
        host.stage({ ...before, set: stageParameters(before.set, host.path, own) });
        for (const { target } of own) entries.delete(target);
      }),
  };
}

function located(set: LiveSet, address: ParameterAddress): TrackParameter {
  const found = parameterAt(set, address);
  if (!found.ok) throw new AlsRefusal(found.error.code, found.error.sentence);
  return found.value;
}

/** The first entry of a parameter keeps what stood in the file. */
function entryOf(change: ParameterChange, earlier: Entry | undefined, { xml }: IndexedSet): Entry {
  if (earlier !== undefined) return { ...change, before: earlier.before, text: earlier.text };
  const target = indexPointees(xml).elementOf(change.target);
  return { ...change, text: target === NONE ? "" : (xml.text(xml.parent(target), "Manual") ?? "") };
}

function textOf({ parameter: { kind } }: TrackParameter, value: number): string {
  if (kind === "boolean") return value >= SWITCH_POINT ? "true" : "false";
  return kind === "integer" ? String(Math.round(value)) : formatValue(value);
}

const SWITCH_POINT = 0.5;
