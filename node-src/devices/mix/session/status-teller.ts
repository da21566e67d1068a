import type { StatusKind } from "#src/chassis/face/face-state.ts";
import { carryingOn, type WorkStatus } from "#src/chassis/session/carrying-on.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import { printable } from "#src/model/printable.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** What is said of the work as it goes on. */
export class StatusTeller {
  readonly #tell: () => void;
  #now: WorkStatus = { status: { kind: "idle", words: "" }, progress: 0 };

  /** @param tell is called with each change. */
  constructor(tell: () => void) {
    this.#tell = tell;
  }

  get now(): WorkStatus {
    return this.#now;
  }

  /** On one line: names of tracks and files may hold what turns the direction of writing. */
  say(kind: StatusKind, words: string): void {
    this.#now = { status: { kind, words: printable(words) }, progress: 0 };
    this.#tell();
  }

  refuse(error: Refusal): void {
    this.say("refused", deviceSentence(error));
  }

  /** For work that ends with a signal: from then on nothing of it is told. */
  carrying(signal: AbortSignal): Carrying {
    return carryingOn(
      signal,
      () => this.#now.status,
      (now) => {
        this.#now = now;
        this.#tell();
      },
    );
  }
}
