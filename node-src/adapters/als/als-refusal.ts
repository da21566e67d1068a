import { type Refusal, type RefusalCode, refusal } from "#src/model/refusal.ts";

/** Carries a refusal up through the reading and writing of a Live Set; the host turns it back into a `Result`. */
export class AlsRefusal extends Error {
  readonly refusal: Refusal;

  constructor(code: RefusalCode, sentence: string) {
    super(sentence);
    this.refusal = refusal(code, sentence);
  }
}
