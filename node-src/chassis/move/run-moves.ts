import { type MoveOrder, prepareMoves } from "#src/chassis/move/prepare-moves.ts";
import { moveWrites, type PreparedMove } from "#src/chassis/move/prepared-move.ts";
import { noTarget } from "#src/chassis/move/targets/no-target.ts";
import { unplacedRoles } from "#src/chassis/move/words/placed-words.ts";
import type { DevicePorts } from "#src/chassis/session/device-ports.ts";
import { writeEnvelopes } from "#src/chassis/session/writing/write-envelopes.ts";
import type { CompiledMove } from "#src/curve/move/compile-lane.ts";
import { readBackError } from "#src/curve/read-back-error.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { WriteReport } from "#src/ports/live-host.ts";

/** A move from the set to its proof. */
export interface MoveReport {
  readonly set: LiveSet;
  readonly moves: readonly PreparedMove[];
  readonly written: WriteReport;
  /** Of each compiled move, in order: the largest distance of a breakpoint from what the host holds now, in its taper's unit. */
  readonly errors: readonly number[];
}

/** Reads, listens, draws, writes and reads back: one transaction. Refused where nothing would be written. */
export async function runMoves(order: MoveOrder, ports: DevicePorts): Promise<Result<MoveReport, Refusal>> {
  const writable = await ports.host.mayWrite();
  if (!writable.ok) return writable;
  const prepared = await prepareMoves(order, ports);
  if (!prepared.ok) return prepared;
  const { set, moves } = prepared.value;
  const writes = moves.flatMap(moveWrites);
  if (writes.length === 0) return refused(noTarget(moves[0]!.stretch.track, unplacedRoles(moves)));
  const written = await writeEnvelopes(writes, ports);
  if (!written.ok) return written;
  return ok({ set, moves, written: written.value, errors: readBackErrors(moves, written.value) });
}

/** Every breakpoint against what stands now. A host that shows nothing of a lane says nothing of it: 0. */
export function readBackErrors(moves: readonly PreparedMove[], { readBack }: WriteReport): number[] {
  return compiledOf(moves).map(({ points, target }, index) => {
    const lane = readBack[index] ?? [];
    return lane.length > 0 ? readBackError(points, lane, target.taper) : 0;
  });
}

/** The compiled moves in the order in which they are written. */
export function compiledOf(moves: readonly PreparedMove[]): readonly CompiledMove[] {
  return moves.flatMap(({ plan }) => plan.moves);
}
