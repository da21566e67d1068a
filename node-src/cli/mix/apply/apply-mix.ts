import { basename } from "node:path";
import { trackContent } from "#src/chassis/listening/mix/track-content.ts";
import type { ApplyOrder } from "#src/cli/mix/apply/apply-order.ts";
import { settledTracks, withAppliedStage } from "#src/decision/mix/outcomes/settled-tracks.ts";
import { type AppliedMoves, type ApplyPorts, applyMoves, type JudgedSet } from "#src/devices/mix/run.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { AppliedMove, AppliedStage } from "#src/model/mix/mix-notes.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
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
}

/** What came of applying. */
export interface AppliedMix extends AppliedMoves {
  /** The copy; `null` where no move stands, and none was written. */
  readonly output: string | null;
  /** What has to be known of it besides, a sentence each. */
  readonly warnings: readonly string[];
}

/** Stages whose moves are not written yet, as a sentence; `null` where all are. */
export function notYetWritten({ stages }: ApplyOrder): string | null {
  const other = stages.filter((stage) => stage !== "gain");
  if (other.length === 0) return null;
  return `Of the stages, only gain is written yet: moves of ${other.join(", ")} are listed for the hand by mix without --apply.`;
}

/**
 * Applies a stage to a copy, which appears whole at the end or not at all, and remembers what was done to it beside the copy.
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
  const { moves } = start.diagnosis;
  const wrong = wrongMove(order, moves);
  if (wrong !== null) return refused(wrong);
  const [known, notes] = [await ports.known.read(), await ports.notes.read()];
  if (!known.ok) return known;
  if (!notes.ok) return notes;
  const now = { name: basename(path), stage: "gain", contents: contentsOf(start.set) } as const;
  const settled = settledTracks(known.value, now);
  const only = order.only === null ? null : new Set(order.only);
  const applied = await applyMoves(start, { only, rejected: new Set(order.rejected), settled }, ports);
  if (!applied.ok) return applied;
  if (ports.host.ledger().length === 0) return ok({ ...applied.value, output: null, warnings: [] });
  const written = await ports.host.write([]);
  if (!written.ok) return written;
  const done = appliedStage(moves, applied.value, settled);
  const copy = { name: basename(order.output), roles: known.value.sets[basename(path)]?.roles };
  const kept = await ports.notes.write(withAppliedStage(notes.value, copy, done));
  const forgotten = "What was applied to the copy is not remembered, so that applying again may move it further.";
  const warnings = kept.ok ? [] : [`${kept.error.sentence} ${forgotten}`];
  return ok({ ...applied.value, output: order.output, warnings });
}

function contentsOf({ tracks }: LiveSet): ReadonlyMap<number, string> {
  return new Map(tracks.map((track) => [track.id, trackContent(track)]));
}

/** What was moved, or taken back, is settled, and so is what no move was proposed for; what was refused or not asked for is not. */
function appliedStage(
  moves: readonly MixMove[],
  { set, outcomes, diagnosis }: AppliedMoves,
  settledBefore: ReadonlySet<number>,
): AppliedStage {
  const isOpen = (id: number) =>
    moves.some((move) => move.stage === "gain" && move.track === id && !isDone(outcomes.get(move.id)));
  const isHeard = (id: number) => diagnosis.mix.tracks.some((track) => track.id === id && track.features !== null);
  const settled = [...contentsOf(set)]
    .filter(([id]) => settledBefore.has(id) || (isHeard(id) && !isOpen(id)))
    .map(([id, content]) => ({ id, content }));
  const made = moves.filter(({ id }) => outcomes.get(id)?.outcome === "applied");
  return { stage: "gain", settled, moves: made.map(appliedMove) };
}

function isDone(outcome: MoveOutcome | undefined): boolean {
  return outcome?.outcome === "applied" || outcome?.outcome === "reverted";
}

function appliedMove({ id, track, parameters }: MixMove): AppliedMove {
  const { name, from, to, unit } = parameters[0]!;
  return { id, track, parameter: name, from, to, unit };
}

/** The first id that names no move, or one that is not made by what was asked for. */
function wrongMove({ only, rejected, stages }: ApplyOrder, moves: readonly MixMove[]): Refusal | null {
  const ids = moves.map(({ id }) => id);
  for (const id of [...(only ?? []), ...rejected]) {
    const move = moves.find((each) => each.id === id);
    if (move === undefined) {
      const there = ids.length === 0 ? "None is proposed." : `There are ${ids.join(", ")}.`;
      return refusal("move-unknown", `No move is called “${id}”.${didYouMean(id, ids)} ${there}`);
    }
    if (only?.includes(id) === true && !stages.includes(move.stage))
      return refusal(
        "move-unknown",
        `“${id}” is a move of ${move.stage}, and --apply was asked for ${stages.join(", ")}.`,
      );
  }
  return null;
}
