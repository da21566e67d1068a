import type { StatusKind } from "#src/chassis/face/face-state.ts";
import type { Carrying } from "#src/chassis/render/master/master-order.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import type { MixFace } from "#src/devices/mix/face/mix-face.ts";
import type { Refusal } from "#src/model/refusal.ts";

/** How the work of a press goes; `progress` is from 0 to 1. */
export type WorkStatus = Pick<MixFace, "status" | "progress">;

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

  say(kind: StatusKind, words: string): void {
    this.#now = { status: { kind, words }, progress: 0 };
    this.#tell();
  }

  refuse(error: Refusal): void {
    this.say("refused", deviceSentence(error));
  }

  /** For work that ends with a signal: from then on nothing of it is told. */
  carrying(signal: AbortSignal): Carrying {
    const report = (words: string, progress: number) => {
      if (signal.aborted) return;
      const { status } = this.#now;
      this.#now = { status: status.words === words ? status : { ...status, words }, progress };
      this.#tell();
    };
    return { signal, progress: { report } };
  }
}
