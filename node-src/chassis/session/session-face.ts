import { type CurveFace, EMPTY_CURVE_FACE } from "#src/chassis/face/curve-face.ts";
import { reworded } from "#src/chassis/session/carrying-on.ts";
import type { OfferWords } from "#src/chassis/session/companion-offer.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";

/** What a session has its face show. */
export class SessionFace {
  readonly #device: Pick<SessionDevice, "show" | "offer">;
  #face: CurveFace = EMPTY_CURVE_FACE;

  constructor(device: Pick<SessionDevice, "show" | "offer">) {
    this.#device = device;
  }

  get status(): CurveFace["status"] {
    return this.#face.status;
  }

  show(change: Partial<CurveFace>): void {
    this.#face = { ...this.#face, ...change };
    this.#device.show(this.#face);
  }

  tell(words: string, progress: number): void {
    this.show({ status: reworded(this.#face.status, words), progress });
  }

  /** Whatever else is said takes the offer back. */
  say(kind: CurveFace["status"]["kind"], words: string, drawn: Partial<CurveFace> = {}): void {
    this.#device.offer.forget();
    this.show({ ...drawn, status: { kind, words }, progress: 0, offer: "" });
  }

  offer({ kind, words, offer }: OfferWords): void {
    this.show({ status: { kind, words }, progress: 0, offer });
  }
}
