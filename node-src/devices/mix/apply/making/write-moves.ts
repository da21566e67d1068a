import {
  envelopesOf,
  type StandingMoves,
  type Standings,
  takenBack,
  type WritingHost,
} from "#src/devices/mix/apply/making/standing-moves.ts";
import { withEnvelopes } from "#src/devices/mix/apply/making/with-envelopes.ts";
import type { MovePlace, MoveWrites } from "#src/devices/mix/apply/writes/move-place.ts";
import { moveWrites } from "#src/devices/mix/apply/writes/move-writes.ts";
import { holderOf } from "#src/devices/mix/apply/writes/reused-device.ts";
import type { LiveSet } from "#src/model/live-set.ts";
import type { MixMove } from "#src/model/mix/mix-move.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { DeviceOrder } from "#src/ports/device-inserter.ts";
import type { LiveHost } from "#src/ports/live-host.ts";

/** A set with what stands in it. */
export interface WrittenSet {
  /** As the host shows it, with the lanes that are to be drawn. */
  readonly set: LiveSet;
  readonly standings: Standings;
}

/** What came of writing moves: where they are not written, all is as it was before them. */
export interface Attempt extends WrittenSet {
  /** `null` where they are not written. */
  readonly written: StandingMoves | null;
  /** Why they are not written. */
  readonly why: Refusal | null;
}

/** What every move is written beside. */
export type WritingPlace = Omit<MovePlace, "set" | "inserted">;

export type MovingHost = WritingHost & Pick<LiveHost, "read">;

/**
 * Writes moves that belong together, all or none.
 *
 * Edge: refused where what was written cannot be taken back.
 */
export async function writeMoves(
  moves: readonly MixMove[],
  { set, standings }: WrittenSet,
  place: WritingPlace,
  host: MovingHost,
): Promise<Result<Attempt, Refusal>> {
  let step: Step = {
    ...{ set, standings, own: { moves, values: [], envelopes: [], holders: [] } },
    why: null,
  };
  for (const move of moves) if (step.why === null) step = await writtenMove(move, step, place, host);
  if (step.why === null) {
    const made = [...step.standings.made, step.own];
    return ok({ set: step.set, standings: { ...step.standings, made }, written: step.own, why: null });
  }
  const back = await takenBack(step.standings, step.own, host);
  return back.ok ? ok({ set, standings: back.value, written: null, why: step.why }) : back;
}

/** On the way: what is written by then, and why it went no further. */
interface Step extends WrittenSet {
  readonly own: StandingMoves;
  readonly why: Refusal | null;
}

async function writtenMove(move: MixMove, before: Step, place: WritingPlace, host: MovingHost): Promise<Step> {
  const ours = new Set([...place.ours, ...before.standings.inserted.keys()]);
  const asked = moveWrites(move, { ...place, ours, set: before.set, inserted: null });
  if (!asked.ok) return { ...before, why: asked.error };
  const [order] = asked.value.devices;
  if (order === undefined) return withValues(asked.value, before, host);
  const put = await withDevice(order, before, host);
  if (put.why !== null) return put;
  const holder = put.own.holders.at(-1);
  const inserted = put.set.tracks.flatMap(({ devices }) => devices.filter((each) => holderOf(each) === holder))[0];
  const rest = moveWrites(move, { ...place, ours, set: put.set, inserted: inserted ?? null });
  return rest.ok ? withValues(rest.value, put, host) : { ...put, why: rest.error };
}

async function withDevice(order: DeviceOrder, before: Step, host: MovingHost): Promise<Step> {
  const done = await host.insert([order]);
  if (!done.ok) return { ...before, why: done.error };
  const device = done.value[0]!;
  const holder = holderOf(device) ?? 0;
  const inserted = new Map([...before.standings.inserted, [holder, device]]);
  const own = { ...before.own, holders: [...before.own.holders, holder] };
  return readAgain({ ...before, standings: { ...before.standings, inserted }, own }, host);
}

async function withValues({ values, envelopes }: MoveWrites, before: Step, host: MovingHost): Promise<Step> {
  if (values.length === 0) return before;
  const set = await host.set(values);
  if (!set.ok) return { ...before, why: set.error };
  const targets = new Set(values.map(({ target }) => target));
  const devices = before.set.tracks.flatMap((track) => track.devices);
  const touched = devices.filter(({ parameters }) => parameters.some(({ target }) => targets.has(target ?? 0)));
  const own: StandingMoves = {
    ...before.own,
    values: [...before.own.values, ...values],
    envelopes: [...before.own.envelopes, ...envelopes],
    holders: [...new Set([...before.own.holders, ...touched.flatMap((device) => holderOf(device) ?? [])])],
  };
  return readAgain({ ...before, own }, host);
}

async function readAgain(step: Step, host: MovingHost): Promise<Step> {
  const read = await host.read();
  if (!read.ok) return { ...step, why: read.error };
  return { ...step, set: withEnvelopes(read.value, [...envelopesOf(step.standings), ...step.own.envelopes]) };
}
