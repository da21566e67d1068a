import {
  type LaneBefore,
  lanesBefore,
  putBack,
  sameLanes,
  shareLane,
  UNWARPED,
} from "#src/chassis/session/writing/put-back.ts";
import { standsAsWritten } from "#src/chassis/session/writing/stands-as-written.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";
import type { EnvelopeWrite, LiveHost, WriteReport } from "#src/ports/live-host.ts";

/** The writes of a session that were not put back, and what stood in their lanes before. */
export class WrittenLanes {
  /** The last one at the end. */
  #writes: readonly Written[] = [];
  #reverted = false;
  /** Whether the device plays a curve that was stored since the session began, in the place of a write. */
  played = false;

  /** Whether there is something to put back. */
  get any(): boolean {
    return this.#writes.length > 0;
  }

  /** A second write into the same lanes replaced the first; what is put back is what was there before both. */
  add(report: WriteReport, writes: readonly EnvelopeWrite[], host: LiveHost): void {
    const lanes = lanesBefore(report, writes);
    if (lanes.length === 0) return;
    const stands = lanes.length === writes.length ? report.readBack : null;
    const last = this.#writes.at(-1);
    const before = last !== undefined && sameLanes(last.lanes, lanes) ? last : null;
    const others = before === null ? this.#writes : this.#writes.slice(0, -1);
    this.played = false;
    this.#writes = [...others, { lanes: before?.lanes ?? lanes, stands, host }];
  }

  /** Whether one of these lanes was written and stands. */
  stand(writes: readonly EnvelopeWrite[]): boolean {
    return this.#writes.some(({ lanes }) => shareLane(lanes, writes));
  }

  /**
   * Puts back what the last write replaced, and says so; the write before it is the next to be put back, also where this one
   * never can be. The caller empties the store then, which is said where nothing was written.
   */
  async putBack(): Promise<Result<string, Refusal>> {
    const last = this.#writes.at(-1);
    if (last === undefined) return ok(this.#nothingLeft());
    const others = this.#writes.slice(0, -1);
    const done = await putBack(last.host, last.lanes);
    if (!done.ok) {
      const apart = !others.some(({ lanes }) => shareLane(lanes, last.lanes));
      if (done.error !== UNWARPED && STAYS.has(done.error.code) && apart) this.#writes = [last, ...others];
      return done;
    }
    this.#writes = others;
    this.#reverted = true;
    this.played = false;
    return ok([...putBackWords(last, done.value), ...(others.length > 0 ? [MORE] : [])].join(" "));
  }

  #nothingLeft(): string {
    const words = this.played ? NOT_PLAYED : this.#reverted ? ALL_PUT_BACK : NOTHING_TO_REVERT;
    this.played = false;
    return words;
  }
}

interface Written {
  readonly lanes: readonly LaneBefore[];
  /** What was read back of each lane; `null` where a host drew one write into several clips. */
  readonly stands: readonly Envelope<RawValue>[] | null;
  readonly host: LiveHost;
}

function putBackWords({ lanes, stands }: Written, { replaced }: WriteReport): readonly string[] {
  const words = lanes.every((lane) => lane.exact) ? PUT_BACK : NEARLY_PUT_BACK;
  return stands === null || standsAsWritten(stands, replaced) ? [words] : [words, ANOTHERS];
}

/** Why a write can never be put back from here, however often it is tried. */
const STAYS: ReadonlySet<Refusal["code"]> = new Set(["clip-gone", "envelope-unsupported"]);

const PUT_BACK = "Put back what was there before.";
const NEARLY_PUT_BACK =
  "Put back what was there before, its bends in straight pieces: use Live's Undo to have them as they were.";
const ANOTHERS = "What stood there was not this device's any more: Live's Undo brings it back.";
const MORE = "Revert again for the write before.";
const NOT_PLAYED = "Nothing was written, and this device plays no curve any more: Write stores it again.";
/** The set may hold a curve from before, which Revert takes out as well. */
const NOTHING_TO_REVERT =
  "Nothing was written since the analyser started; a stored curve is cleared. Use Live's Undo for earlier writes.";
const ALL_PUT_BACK =
  "All that this device wrote is put back already: use Live's Undo for what was written before the analyser started.";
