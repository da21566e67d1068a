import { basename } from "node:path";
import { setContents } from "#src/chassis/listening/mix/track-content.ts";
import type { ApplyOrder } from "#src/cli/mix/apply/apply-order.ts";
import { stageOfMoveId } from "#src/decision/mix/moves/move-id.ts";
import { appliedBefore, withApplied } from "#src/decision/mix/outcomes/applied-before.ts";
import { appliedNotes } from "#src/decision/mix/outcomes/applied-notes.ts";
import {
  type AppliedMoves,
  type ApplyPorts,
  applyMoves,
  type JudgedSet,
  rememberedMoves,
} from "#src/devices/mix/run.ts";
import type { HeardMix } from "#src/model/mix/heard-mix.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import { didYouMean } from "#src/model/naming/did-you-mean.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { LiveHost } from "#src/ports/live-host.ts";
import type { MixNotesFile } from "#src/ports/output/mix-notes-file.ts";

/** Where moves are applied, heard again, and remembered. */
export interface ApplyMixPorts extends ApplyPorts {
  readonly host: ApplyPorts["host"] & LiveHost;
  /** What is known of the set. */
  readonly known: MixNotesFile;
  /** Where what was done to the copy is kept; the same file where both lie in one folder. */
  readonly notes: MixNotesFile;
  /** What a dry run proposes, for the names of its moves. */
  dryMoves(): readonly MixMove[];
}

/** What came of applying. */
export interface AppliedMix extends AppliedMoves {
  /** The copy; `null` where no move stands, and none was written. */
  readonly output: string | null;
  /** What has to be known of it besides, a sentence each. */
  readonly warnings: readonly string[];
}

/**
 * Applies stages to a copy, which appears whole at the end or not at all, and remembers what was done to it beside the copy.
 *
 * Edge: no copy where no move stands. A copy that could not be remembered is there all the same, and that is said.
 * @param path the set's own.
 */
export async function applyMix(
  path: string,
  start: JudgedSet,
  order: ApplyOrder,
  ports: ApplyMixPorts,
): Promise<Result<AppliedMix, Refusal>> {
  const named = [...(order.only ?? []), ...order.rejected];
  const first = namedMoves(named, start.diagnosis.moves, ports);
  const unknown = wrongMove(order, named, first, start.diagnosis.mix.tracks);
  if (unknown !== null) return refused(unknown);
  const [known, notes] = [await ports.known.read(), await ports.notes.read()];
  if (!known.ok) return known;
  if (!notes.ok) return notes;
  const before = appliedBefore(known.value, { name: basename(path), contents: setContents(start.set) });
  const only = order.only === null ? null : new Set(order.only);
  const ours = new Set(before.devices.map(({ target }) => target));
  const wanted = { stages: order.stages, only, rejected: new Set(order.rejected), settled: before.settled, ours };
  const applied = await applyMoves(start, wanted, ports);
  if (!applied.ok) return applied;
  const never = wrongMove(order, named, [...applied.value.moves, ...first]);
  if (never !== null) return refused(never);
  if (![...applied.value.outcomes.values()].some(({ outcome }) => outcome === "applied"))
    return ok({ ...applied.value, output: null, warnings: [] });
  const written = await ports.host.write(applied.value.envelopes);
  if (!written.ok) return written;
  const copy = { name: basename(order.output), roles: known.value.sets[basename(path)]?.roles };
  const left = await ports.host.read();
  const done = left.ok
    ? appliedNotes(before, rememberedMoves({ ...applied.value, set: left.value }), order.stages)
    : null;
  const kept = done === null ? left : await ports.notes.write(withApplied(notes.value, copy, done));
  const forgotten = "What was applied to the copy is not remembered, so that applying again may move it further.";
  const warnings = kept.ok ? [] : [`${kept.error.sentence} ${forgotten}`];
  return ok({ ...applied.value, output: order.output, warnings });
}

/** Moves that may be named before any is made: with those of a dry run where an id is none of the first ones. */
function namedMoves(
  named: readonly string[],
  moves: readonly MixMove[],
  { dryMoves }: ApplyMixPorts,
): readonly MixMove[] {
  return named.every((id) => moves.some((move) => move.id === id)) ? moves : [...moves, ...dryMoves()];
}

/**
 * The first of some ids that names no move, or one of a stage that was not asked for.
 *
 * @param tracks given before moves are made: an id that a later stage may come to passes then.
 */
function wrongMove(
  { stages }: ApplyOrder,
  named: readonly string[],
  moves: readonly MixMove[],
  tracks: HeardMix["tracks"] = [],
): Refusal | null {
  const ids = [...new Set(moves.map(({ id }) => id))];
  for (const id of named) {
    const stage = moves.find((each) => each.id === id)?.stage ?? stageOfMoveId(id, tracks);
    if (stage === null) {
      const there = ids.length === 0 ? "None is proposed." : `There are ${ids.join(", ")}.`;
      return refusal("move-unknown", `No move is called “${id}”.${didYouMean(id, ids)} ${there}`);
    }
    if (!stages.includes(stage))
      return refusal("move-unknown", `“${id}” is a move of ${stage}, and --apply was asked for ${stages.join(", ")}.`);
  }
  return null;
}
