import { type LaneBefore, lanesBefore, putBack, sameLanes, shareLane } from "#src/chassis/session/writing/put-back.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { EnvelopeWrite, LiveHost, WriteReport } from "#src/ports/live-host.ts";

/** The lanes that a session has written, and what stood in them before. */
export class WrittenLanes {
  #undo: readonly LaneBefore[] = [];
  /** Every lane that was written and not reverted, the earlier ones that Revert no longer reaches too. */
  #drawn: readonly EnvelopeWrite[] = [];
  #host: LiveHost | null = null;

  /** Whether there is something to put back. */
  get any(): boolean {
    return this.#undo.length > 0;
  }

  /** A second write into the same lanes replaced the first; what is put back is what was there before both. */
  add(report: WriteReport, writes: readonly EnvelopeWrite[], host: LiveHost): void {
    const before = lanesBefore(report, writes);
    if (!sameLanes(this.#undo, before)) this.#undo = before;
    this.#drawn = [...this.#drawn.filter((lane) => !shareLane(before, [lane])), ...before];
    this.#host = host;
  }

  /** Whether one of these lanes was written and stands. */
  stand(writes: readonly EnvelopeWrite[]): boolean {
    return shareLane(this.#drawn, writes);
  }

  /** Puts back what the last write replaced, and says so; where nothing can be put back it says why. */
  async putBack(): Promise<Result<string, Refusal>> {
    if (this.#host === null || !this.any) return ok(NOTHING_TO_REVERT);
    const undo = this.#undo;
    const done = await putBack(this.#host, undo);
    if (!done.ok) return done;
    this.#drawn = this.#drawn.filter((lane) => !shareLane(undo, [lane]));
    this.#undo = [];
    return ok(undo.every((lane) => lane.exact) ? PUT_BACK : NEARLY_PUT_BACK);
  }
}

const PUT_BACK = "Put back what was there before.";
const NEARLY_PUT_BACK =
  "Put back what was there before, its bends in straight pieces: use Live's Undo to have them as they were.";
const NOTHING_TO_REVERT =
  "Nothing was written since the analyser started, so there is nothing to put back: use Live's Undo for earlier writes.";
