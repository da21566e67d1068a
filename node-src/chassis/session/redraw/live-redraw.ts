import { Subject } from "rxjs";
import type { Presses } from "#src/chassis/presses/presses.ts";
import { quiet } from "#src/chassis/presses/quiet.ts";
import { drawnFrom } from "#src/chassis/session/redraw/drawn-from.ts";
import { type DialsNow, type DrawnAnew, drawnAnew, type HeardLast } from "#src/chassis/session/redraw/heard-last.ts";
import { sameDrawn } from "#src/chassis/session/redraw/same-drawn.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import type { ControlValues } from "#src/chassis/work/control-values.ts";
import type { Decision, DeviceWork } from "#src/chassis/work/device-work.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";

/** The session whose curve is drawn anew. */
export interface RedrawnSession {
  readonly device: Pick<SessionDevice, "mapped" | "beside" | "preset" | "ports">;
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
  /** The dials that what is shown was drawn from. */
  #from = "";
  /** The dials ask for more than was heard, and the face says so. */
  #behind = false;

  constructor(session: RedrawnSession) {
    this.#session = session;
    quiet(this.#stirs, REST).subscribe(() => this.#look());
  }

  /** What the last Analyse heard; `null` before. */
  get heard(): HeardLast | null {
    return this.#heard;
  }

  /** An Analyse has ended; what it heard takes the place of what was heard before. */
  analysed(heard: HeardLast | null): void {
    this.#heard = heard;
    this.#from = heard === null ? "" : drawnFrom(heard.press);
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
        await this.#show(drawn, heard);
      } finally {
        // Whatever came of it is what these dials give; only what was cut short is tried again.
        if (!signal.aborted) this.#from = from;
      }
    });
  }

  #dials(): DialsNow {
    const { mapped, beside = [], preset, ports } = this.#session.device;
    return { controls: new Map(this.#session.controls), mapped, beside, ...preset, host: ports.host };
  }

  /** What comes out as it was says nothing new, unless the face says that it is behind. */
  async #show(drawn: DrawnAnew, heard: HeardLast): Promise<void> {
    const behind = this.#behind;
    this.#behind = drawn.kind === "unheard";
    if (drawn.kind === "unheard") return this.#session.say(drawn.words);
    const before = this.#session.stands();
    const { result } = drawn;
    if (!behind && before !== null && sameDrawn(before, result)) return;
    this.#session.decide(result, heard.replaces, DRAWN_ANEW);
    if (result.ok && !result.value.clips.every((clip) => heard.watched.includes(clip)))
      await this.#session.watch(result.value, heard);
  }
}

/** What is heard stays what was written, until Write is pressed. */
const DRAWN_ANEW = "Drawn anew, not written: ";

/**
 * Milliseconds that the dials rest before the curve is drawn anew.
 * Source: house taste: under a tenth of a second reads as at once, and a dial that is dragged speaks at every frame of the screen.
 */
const REST = 80;
