import { Subject } from "rxjs";
import type { Presses } from "#src/chassis/presses/presses.ts";
import { quiet } from "#src/chassis/presses/quiet.ts";
import { DIALS_REST } from "#src/chassis/presses/resting-dials.ts";
import { drawnFrom } from "#src/chassis/session/redraw/drawn-from.ts";
import { type DialsNow, type DrawnAnew, drawnAnew, type HeardLast } from "#src/chassis/session/redraw/heard-last.ts";
import { sameDrawn } from "#src/chassis/session/redraw/same-drawn.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import type { ControlValues } from "#src/chassis/work/control-values.ts";
import type { Decision, DeviceWork } from "#src/chassis/work/device-work.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** The session whose curve is drawn anew. */
export interface RedrawnSession {
  readonly device: Pick<SessionDevice, "mapped" | "beside" | "preset" | "ports" | "edits">;
  readonly work: DeviceWork;
  readonly controls: ControlValues;
  readonly presses: Presses;
  /** Whether nothing is answered, and nothing auditioned, that a redraw would get in the way of. */
  free(): boolean;
  /** What stands: what Write would write, or why nothing; `null` before an Analyse. */
  stands(): Result<Decision, Refusal> | null;
  /** This stands from now on; `words` come before its own, and `replaces` after. */
  decide(result: Result<Decision, Refusal>, replaces: string, words: string): void;
  /** What stands stays, and this is said of it. */
  say(words: string): void;
  watch(decision: Decision, heard: HeardLast): Promise<void>;
}

/**
 * Draws the curve anew, over what the last Analyse heard, once the dials have rested and differ from those that it was drawn from.
 * It makes no difference who moved them: a hand, a preset, or Live's undo. Before an Analyse it does nothing; it waits for what is
 * being answered, and gives way to every press. Nothing is read, written or played.
 */
export class LiveRedraw {
  readonly #session: RedrawnSession;
  readonly #stirs = new Subject<void>();
  #heard: HeardLast | null = null;
  /** What is shown was drawn from these dials and edits, and from these dials alone. */
  #from = "";
  #dialled = "";
  /** The dials ask for more than was heard, and the face says so. */
  #behind = false;

  constructor(session: RedrawnSession) {
    this.#session = session;
    quiet(this.#stirs, DIALS_REST).subscribe(() => this.#look());
  }

  /** What the last Analyse heard; `null` before. */
  get heard(): HeardLast | null {
    return this.#heard;
  }

  /** An Analyse has ended; what it heard takes the place of what was heard before. */
  analysed(heard: HeardLast | null): void {
    this.#heard = heard;
    this.#from = heard === null ? "" : drawnFrom(heard.press);
    this.#dialled = heard === null ? "" : dialledFrom(heard.press);
    this.#behind = false;
  }

  /** A dial may have moved, or what was in the way has ended. */
  stir(): void {
    this.#stirs.next();
  }

  #look(): void {
    const heard = this.#heard;
    if (heard?.kept.read !== true || !this.#session.free()) return;
    const now = this.#dials();
    const from = drawnFrom(now);
    if (from === this.#from) return;
    void this.#session.presses.passing(async (signal) => {
      try {
        const drawn = await drawnAnew(this.#session.work, heard, now, signal);
        signal.throwIfAborted();
        await this.#show(drawn, heard, dialledFrom(now) === this.#dialled ? editWords(now) : null);
      } finally {
        // Whatever came of it is what these dials give; only what was cut short is tried again.
        if (!signal.aborted) [this.#from, this.#dialled] = [from, dialledFrom(now)];
      }
    });
  }

  #dials(): DialsNow {
    const { mapped, beside = [], preset, ports, edits } = this.#session.device;
    return { controls: new Map(this.#session.controls), mapped, beside, ...preset, edits, host: ports.host };
  }

  /**
   * What comes out as it was says nothing new, unless the face says that it is behind.
   * @param edit what to say where only a hand in the face has changed something: what is heard of it goes by itself.
   */
  async #show(drawn: DrawnAnew, heard: HeardLast, edit: string | null): Promise<void> {
    const behind = this.#behind;
    this.#behind = drawn.kind === "unheard";
    if (drawn.kind === "unheard") return this.#session.say(drawn.words);
    const before = this.#session.stands();
    const { result } = drawn;
    if (!behind && before !== null && sameDrawn(before, result)) return;
    const shown = edit !== null && result.ok ? ok(asItIsPlayed(result.value)) : result;
    this.#session.decide(shown, heard.replaces, edit ?? DRAWN_ANEW);
    if (result.ok && !result.value.clips.every((clip) => heard.watched.includes(clip)))
      await this.#session.watch(result.value, heard);
  }
}

function dialledFrom(now: Omit<DialsNow, "host">): string {
  return drawnFrom({ ...now, edits: [] });
}

/** The last edit that there is says whether it took the place of what is played. */
function editWords({ edits }: Pick<DialsNow, "edits">): string {
  return (edits.at(-1)?.over ?? 0) === 0 ? EDITED : EDITED_AND_HEARD;
}

/** Where the curve is played, and what of it is heard, the face knows better. */
function asItIsPlayed(decision: Decision): Decision {
  const { place: _, ...face } = decision.face;
  return { ...decision, face };
}

const EDITED = "Not written: ";
const EDITED_AND_HEARD = "Heard now: ";

/** What is heard stays what was written, until Write is pressed. */
const DRAWN_ANEW = "Drawn anew, not written: ";
