import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { LomDetail, LomSet } from "#src/adapters/lom/read/lom-set.ts";
import { readLomSet } from "#src/adapters/lom/read/read-lom-set.ts";
import { watchClips } from "#src/adapters/lom/watch/watch-clips.ts";
import { drawInRounds, inRounds } from "#src/adapters/lom/write/draw-in-rounds.ts";
import { checkPoints, ordersFor } from "#src/adapters/lom/write/orders-for.ts";
import { replacedClips, reportOf } from "#src/adapters/lom/write/report-of.ts";
import { stillThere, whereNow } from "#src/adapters/lom/write/still-there.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Fraction } from "#src/model/units.ts";
import type { EnvelopeWriter } from "#src/ports/envelope-writer.ts";
import type { EnvelopeWrite, LiveHost, ReadNeed, ReplacedClip, WriteReport } from "#src/ports/live-host.ts";

/** Where a running Live is read and written. */
export interface LomLiveAccess {
  readonly wire: LomWire;
  /** Who draws envelopes; without one every write is refused with `"envelope-unsupported"`. */
  readonly writer?: EnvelopeWriter;
  /** A track's id; by default the track of the device that asks. */
  readonly track?: number;
  readonly detail?: LomDetail;
}

/**
 * A running Live: read through the Live Object Model, written by the envelope writer it is given.
 *
 * Shape: ids and targets are Live's own handles, good while the set is open. Envelopes that stand in the set cannot be read
 * (the Live Object Model has none). A write goes to the clips of the last `read`, and is refused with `"clip-gone"` if one of
 * them is no longer the clip that was read. Session clips are drawn into; the arrangement is reached only under clips that
 * have a twin in the session, by copying the twin.
 */
export function lomLive({ wire, writer, track, detail = {} }: LomLiveAccess): LiveHost {
  let last: LomSet | null = null;
  let unwatch = (): void => undefined;

  async function read(need: ReadNeed | undefined): Promise<Result<LomSet, Refusal>> {
    const found = await readLomSet(wire, track ?? null, { ...detail, ...need });
    if (found.ok) last = found.value;
    return found;
  }

  async function accessFor(writes: readonly EnvelopeWrite[]): Promise<Result<WritingAccess, Refusal>> {
    for (const { points } of writes) checkPoints(points);
    if (writer === undefined) return refused(NO_WRITER);
    const known = last === null ? await read(undefined) : ok(last);
    return known.ok ? ok({ known: known.value, wire, writer }) : known;
  }

  return {
    abilities: {
      arrangement: writer === undefined ? false : "by-copy",
      session: writer !== undefined,
      curves: false,
      hidesEnvelopes: true,
    },
    read: async (need) => {
      const found = await read(need);
      return found.ok ? ok(found.value.set) : found;
    },
    mayWrite: async () => {
      if (writer === undefined) return refused(NO_WRITER);
      const greeted = await writer.greet();
      return greeted.ok ? ok(undefined) : greeted;
    },
    preview: async (writes) => {
      if (!writes.some(byCopy)) return ok([]);
      const access = await accessFor(writes);
      return access.ok ? previewed(access.value, writes) : access;
    },
    watch: async (clips, changed) => {
      const all = last?.tracks.flatMap((track) => track.clips) ?? [];
      unwatch = await watchClips(
        wire,
        all.filter(({ clip }) => clips.includes(clip)),
        changed,
      );
      return unwatch;
    },
    write: async (writes, heard) => {
      const access = await accessFor(writes);
      if (!access.ok) return access;
      // Its own copies are no news.
      if (writes.some(byCopy)) unwatch();
      const drawn = await draw(access.value, writes, heard);
      // A copy is another clip than the one whose place it took.
      if (drawn.ok && writes.some(byCopy)) last = null;
      return drawn;
    },
  };
}

interface WritingAccess {
  /** Live as it was read last. */
  readonly known: LomSet;
  readonly wire: LomWire;
  readonly writer: EnvelopeWriter;
}

async function draw(
  { known, wire, writer }: WritingAccess,
  writes: readonly EnvelopeWrite[],
  heard: ((done: Fraction) => void) | undefined,
): Promise<Result<WriteReport, Refusal>> {
  const orders = ordersFor(known, writes);
  if (!orders.ok) return orders;
  const checked = await stillThere(wire, orders.value);
  if (!checked.ok) return checked;
  const drawn = await drawInRounds(checked.value, writer, heard);
  return drawn.ok ? ok(reportOf(writes, orders.value, drawn.value)) : drawn;
}

async function previewed(
  { known, wire, writer }: WritingAccess,
  writes: readonly EnvelopeWrite[],
): Promise<Result<readonly ReplacedClip[], Refusal>> {
  const orders = ordersFor(known, writes.filter(byCopy));
  if (!orders.ok) return orders;
  const placed = await whereNow(wire, orders.value);
  if (!placed.ok) return placed;
  const seen = await inRounds(placed.value, (round) => writer.preview(round));
  return seen.ok ? ok(replacedClips(orders.value, seen.value)) : seen;
}

function byCopy({ place }: EnvelopeWrite): boolean {
  return place.kind === "arrangement";
}

const NO_WRITER = refusal(
  "envelope-unsupported",
  "A Max device cannot draw envelopes by itself: install the companion, or let the device play the curve.",
);
