import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import type { LomDetail, LomSet } from "#src/adapters/lom/read/lom-set.ts";
import { readLomSet } from "#src/adapters/lom/read/read-lom-set.ts";
import { drawInRounds } from "#src/adapters/lom/write/draw-in-rounds.ts";
import { checkPoints, ordersFor } from "#src/adapters/lom/write/orders-for.ts";
import { reportOf } from "#src/adapters/lom/write/report-of.ts";
import { stillThere } from "#src/adapters/lom/write/still-there.ts";
import { type Refusal, refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { EnvelopeWriter } from "#src/ports/envelope-writer.ts";
import type { EnvelopeWrite, LiveHost, ReadNeed, WriteReport } from "#src/ports/live-host.ts";

/** Where a running Live is read and written. */
export interface LomLiveDesk {
  readonly wire: LomWire;
  /** Who draws envelopes; without one every write is refused with `"envelope-unsupported"`. */
  readonly writer?: EnvelopeWriter;
  /** A track's id; by default the track of the device that asks. */
  readonly track?: number;
  readonly detail?: LomDetail;
}

/**
 * A running Live: read through the Live Object Model, written by whoever can draw envelopes.
 *
 * Shape: ids and targets are Live's own handles, good while the set is open. Envelopes that stand in the set cannot be read
 * (the Live Object Model has none). A write goes to the clips of the last `read`, and is refused with `"clip-gone"` if one of
 * them is no longer the clip that was read. Session clips are drawn into; the arrangement is reached only under clips that
 * have a twin in the session, by copying the twin.
 */
export function lomLive({ wire, writer, track, detail = {} }: LomLiveDesk): LiveHost {
  let last: LomSet | null = null;

  async function read(need: ReadNeed | undefined): Promise<Result<LomSet, Refusal>> {
    const found = await readLomSet(wire, track ?? null, { ...detail, ...need });
    if (found.ok) last = found.value;
    return found;
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
    write: async (writes) => {
      for (const { points } of writes) checkPoints(points);
      if (writer === undefined) return refused(NO_WRITER);
      const known = last === null ? await read(undefined) : ok(last);
      if (!known.ok) return known;
      const drawn = await draw(known.value, writes, wire, writer);
      // A copy is another clip than the one whose place it took.
      if (drawn.ok && writes.some(({ place }) => place.kind === "arrangement")) last = null;
      return drawn;
    },
  };
}

async function draw(
  known: LomSet,
  writes: readonly EnvelopeWrite[],
  wire: LomWire,
  writer: EnvelopeWriter,
): Promise<Result<WriteReport, Refusal>> {
  const orders = ordersFor(known, writes);
  if (!orders.ok) return orders;
  const checked = await stillThere(wire, orders.value);
  if (!checked.ok) return checked;
  const drawn = await drawInRounds(checked.value, writer);
  return drawn.ok ? ok(reportOf(writes, orders.value, drawn.value)) : drawn;
}

const NO_WRITER = refusal(
  "envelope-unsupported",
  "A Max device cannot draw envelopes by itself: install the companion (steadyhand companion install), or let the device play the curve.",
);
