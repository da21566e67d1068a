import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import type { WantedMoves } from "#src/devices/mix/apply/making/why-not.ts";
import { type AppliedMoves, type ApplyPorts, applyMoves } from "#src/devices/mix/run.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import { MIX_STAGES, type MixMove } from "#src/model/mix/mix-move.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";
import type { HeardBand } from "#test/doubles/mix/heard-band.ts";

/** Every stage, and every move. */
export const ALL: WantedMoves = {
  ...{ stages: MIX_STAGES, only: null, rejected: new Set(), settled: new Map(), ours: new Set() },
};

export interface AppliedBand extends AppliedMoves {
  readonly host: ReturnType<typeof memoryLive>;
  /** The set as the host holds it at the end. */
  readonly now: LiveSet;
  /** Each move with what came of it. */
  readonly told: readonly (MixMove & MoveOutcome)[];
}

/** What comes of the moves that a band asks for, in memory. */
export async function appliedBand(
  band: HeardBand,
  wanted: Partial<WantedMoves> = {},
  ports: Partial<ApplyPorts> = {},
): Promise<AppliedBand> {
  const start = await band.hear(band.set);
  if (!start.ok) throw new Error(start.error.sentence);
  const host = memoryLive(band.set);
  const all = { host, hear: band.hear, ...ports };
  const done = await applyMoves({ set: band.set, diagnosis: start.value }, { ...ALL, ...wanted }, all);
  if (!done.ok) throw new Error(done.error.sentence);
  const now = await host.read();
  if (!now.ok) throw new Error(now.error.sentence);
  const told = done.value.moves.map((move) => ({ ...move, ...done.value.outcomes.get(move.id)! }));
  return { ...done.value, host, now: now.value, told };
}
