import { AT_WORK, type StatusKind } from "#src/chassis/face/face-state.ts";
import { carryingOn } from "#src/chassis/session/carrying-on.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import { EMPTY_MASTER_FACE, type MasterFace } from "#src/devices/master/face/master-face.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** What the face shows now, and how it is told anew. */
export class ShownFace {
  readonly #show: (face: MasterFace) => void;
  #face: MasterFace = EMPTY_MASTER_FACE;
  /** Sentences that wait for what the press that is being answered says. */
  #waiting: string[] = [];

  constructor(show: (face: MasterFace) => void) {
    this.#show = show;
  }

  get now(): MasterFace {
    return this.#face;
  }

  say(kind: StatusKind, words: string, shown: Partial<MasterFace> = {}): void {
    const behind = AT_WORK.has(kind) ? [] : this.#waiting.splice(0);
    this.#tell({ ...shown, status: { kind, words: [words, ...behind].join(" ") }, progress: 0 });
  }

  refuse(error: Refusal): void {
    this.say("refused", deviceSentence(error));
  }

  /** Says one more sentence: behind what is said already, or behind what the press that is being answered is going to say. */
  add(sentence: string): void {
    const { kind, words } = this.#face.status;
    if (AT_WORK.has(kind)) this.#waiting.push(sentence);
    else this.say(kind, `${words} ${sentence}`.trim());
  }

  /** Once its signal ends nothing is told. */
  carrying(signal: AbortSignal): Carrying {
    return carryingOn(
      signal,
      () => this.#face.status,
      (now) => this.#tell(now),
    );
  }

  #tell(change: Partial<MasterFace>): void {
    this.#face = { ...this.#face, ...change };
    this.#show(this.#face);
  }
}
