import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { DeviceInserter, InsertedDevice } from "#src/ports/device-inserter.ts";
import type { EnvelopeWrite } from "#src/ports/live-host.ts";
import type { ParameterValue, ParameterWriter } from "#src/ports/parameter-writer.ts";

/** Moves that stand in a set together, and what was written for them. */
export interface StandingMoves {
  readonly moves: readonly MixMove[];
  readonly values: readonly ParameterValue[];
  readonly envelopes: readonly EnvelopeWrite[];
  /** Devices that hold them, by the targets of their first parameters. */
  readonly holders: readonly number[];
}

/** Everything that was written by moves that stand. */
export interface Standings {
  /** In the order in which they were made. */
  readonly made: readonly StandingMoves[];
  /** Devices that were put in for them, by the targets of their first parameters. */
  readonly inserted: ReadonlyMap<number, InsertedDevice>;
}

export const NOTHING_STANDS: Standings = { made: [], inserted: new Map() };

export type WritingHost = ParameterWriter & DeviceInserter;

/** The lanes that are to be drawn. */
export function envelopesOf({ made }: Standings): readonly EnvelopeWrite[] {
  return made.flatMap(({ envelopes }) => envelopes);
}

/**
 * Takes moves back: each parameter goes to where the last move that stands has it, else to what the host found; a device that was put in and holds nothing any more is taken out.
 *
 * Shape: what stands then. Nothing else of the set changes.
 */
export async function takenBack(
  { made, inserted }: Standings,
  gone: StandingMoves,
  host: WritingHost,
): Promise<Result<Standings, Refusal>> {
  const rest = made.filter((each) => each !== gone);
  const kept = (target: number) =>
    rest.flatMap(({ values }) => values).findLast((value) => value.target === target) ?? null;
  const found = await host.revert(gone.values.filter(({ target }) => kept(target) === null));
  if (!found.ok) return found;
  const later = gone.values.flatMap(({ target }) => kept(target) ?? []);
  const set = later.length === 0 ? ok([]) : await host.set(later);
  if (!set.ok) return set;
  const idle = gone.holders.filter((holder) => !rest.some(({ holders }) => holders.includes(holder)));
  const devices = idle.flatMap((holder) => inserted.get(holder) ?? []);
  const out = devices.length === 0 ? ok(undefined) : await host.withdraw(devices);
  if (!out.ok) return out;
  const left = new Map([...inserted].filter(([holder]) => !idle.includes(holder)));
  return ok({ made: rest, inserted: left });
}
