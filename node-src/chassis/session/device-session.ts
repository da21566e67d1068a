import { EMPTY_FACE, type FaceState, NOTHING_DRAWN } from "#src/chassis/face/face-state.ts";
import { EMPTY_GROUND, type PreviewGround } from "#src/chassis/presets/preset-previews.ts";
import type { CompanionOffer, OfferWords } from "#src/chassis/session/companion-offer.ts";
import type { Audition, ClipWrite, Decision, DeviceWork, Press } from "#src/chassis/session/decision.ts";
import type { Desk } from "#src/chassis/session/desk.ts";
import { type LaneBefore, lanesBefore, putBack, sameLanes, shareLane } from "#src/chassis/session/put-back.ts";
import { replacesWords } from "#src/chassis/session/replaces-words.ts";
import type { Standing } from "#src/chassis/session/standing.ts";
import { takeTurns } from "#src/chassis/session/turns.ts";
import type { StoredCurve } from "#src/model/device/stored-curve.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";

/** What a session needs of the place it runs in. */
export interface SessionPlace {
  /** Asked for anew at each press. */
  readonly desk: Desk;
  /** Live's id of the mapped parameter; `null` without one. Asked for anew at each press. */
  readonly mapped: number | null;
  /** What the last preset said beyond the dials, and what it names to be moved. Asked for anew at each press. */
  readonly preset: Pick<Press, "stored" | "targets">;
  /** Offers to install the companion where none answers. */
  readonly offer: CompanionOffer;
  /** Where the device stands now, and what is selected there. */
  standing(): Promise<Result<Standing, Refusal>>;
  show(face: FaceState): void;
  /** Curves that the device itself stores and plays from now on, and the parameters of the mapped ones; none empties the store. */
  store(curves: readonly StoredCurve[], places: readonly number[]): void;
  /** Curves that are played in the place of the stored ones and not kept; `null` plays the stored ones again. */
  audition(curves: readonly StoredCurve[] | null, places: readonly number[]): void;
}

/** One device's work from the press of a button to what is shown. Presses come in any order and at any time. */
export interface DeviceSession {
  setControl(key: string, value: number): void;
  /** Listens and shows what was decided; a later press supersedes an earlier one that is still listening. */
  analyse(): Promise<void>;
  /** Writes what is shown. Where no envelope can be written the device plays the curve itself. */
  write(): Promise<void>;
  /** The dials stand as a preset says: what is shown is drawn anew; before the first Analyse only its name is said. */
  presetChanged(name: string): Promise<void>;
  /** Shows and plays what these dials would draw, and commits to nothing; `null` goes back to what stood before. */
  audition(instead: Audition | null): Promise<void>;
  /** What was heard last, for previews. */
  readonly ground: PreviewGround;
  /** Puts back what the last write replaced, and empties the store. */
  revert(): Promise<void>;
  /** The button under the status line was pressed: asks whether to install the companion, then does it. */
  companion(): Promise<void>;
  /** Whether nothing would be lost if the session ended now: no press is being answered, and no write could be reverted. */
  readonly idle: boolean;
}

/** @param controls what the dials say before the patch has spoken. */
export function deviceSession(place: SessionPlace, work: DeviceWork, controls: Map<string, number>): DeviceSession {
  return new Session(place, work, controls);
}

class Session implements DeviceSession {
  readonly #place: SessionPlace;
  readonly #work: DeviceWork;
  readonly #controls: Map<string, number>;
  readonly #turns = takeTurns((error) => {
    this.#say("refused", `Something went wrong inside (${error instanceof Error ? error.message : String(error)}).`);
  });
  #face: FaceState = EMPTY_FACE;
  #decided: Decision | null = null;
  /** Why the last Analyse decided nothing. */
  #refused: Refusal | null = null;
  #undo: readonly LaneBefore[] = [];
  /** Every lane that was written and not reverted, the earlier ones that Revert no longer reaches too. */
  #drawn: readonly ClipWrite[] = [];
  #writtenAt: Desk;

  constructor(place: SessionPlace, work: DeviceWork, controls: Map<string, number>) {
    this.#place = place;
    this.#work = work;
    this.#controls = controls;
    this.#writtenAt = place.desk;
  }

  get idle(): boolean {
    return !this.#turns.busy && this.#undo.length === 0;
  }

  setControl(key: string, value: number): void {
    this.#controls.set(key, value);
  }

  analyse(): Promise<void> {
    return this.#turns.take(async (current) => {
      const { desk } = this.#place;
      this.#say("listening", "");
      const result = await this.#decide(desk, (done) => current() && this.#show({ progress: done }));
      if (!current()) return;
      this.#decided = result.ok ? result.value : null;
      this.#refused = result.ok ? null : result.error;
      if (!result.ok) return this.#say("refused", result.error.sentence, NOTHING_DRAWN);
      const replaces = await replacesWords(desk, result.value);
      if (!current()) return;
      this.#show(result.value.face);
      this.#say("ready", `${result.value.words}${replaces}`);
      await this.#watch(result.value, desk);
    });
  }

  write(): Promise<void> {
    return this.#turns.take(async (current) => {
      const decision = this.#decided;
      if (decision === null) return this.#say("refused", this.#refused?.sentence ?? "Press Analyse first.");
      const result = await this.#turns.inLine(() => this.#write(decision, this.#place.desk));
      if (!current()) return;
      if (result.ok) return this.#say("written", result.value);
      if (PLAYABLE.has(result.error.code)) return this.#playInstead(decision, result.error, current);
      this.#say("refused", result.error.sentence);
    });
  }

  companion(): Promise<void> {
    return this.#turns.take(async (current) => {
      const said = await this.#turns.inLine(() => this.#place.offer.press());
      if (said !== null && current()) this.#offer(said);
    });
  }

  get ground(): PreviewGround {
    return this.#decided?.ground ?? EMPTY_GROUND;
  }

  audition(instead: Audition | null): Promise<void> {
    return this.#turns.take(async (current) => {
      const { desk } = this.#place;
      if (instead === null) {
        this.#place.audition(null, []);
        return this.#say("idle", "", this.#decided?.face ?? NOTHING_DRAWN);
      }
      const result = await this.#decide(desk, () => undefined, instead);
      if (!current()) return;
      this.#place.audition(result.ok ? result.value.curves : null, result.ok ? (result.value.places ?? []) : []);
      if (!result.ok) return this.#say("refused", result.error.sentence, NOTHING_DRAWN);
      this.#say("playing", "Audition: nothing is kept.", result.value.face);
    });
  }

  async presetChanged(name: string): Promise<void> {
    if (this.#decided !== null) return this.analyse();
    this.#say("idle", `“${name}” is set: press Analyse.`);
  }

  revert(): Promise<void> {
    return this.#turns.take(async () => {
      const done = this.#undo.length > 0;
      const result = done ? await this.#turns.inLine(() => putBack(this.#writtenAt.host, this.#undo)) : ok(null);
      if (!result.ok) return this.#say("refused", result.error.sentence);
      const exact = this.#undo.every((lane) => lane.exact);
      this.#drawn = this.#drawn.filter((lane) => !shareLane(this.#undo, [lane]));
      this.#undo = [];
      this.#place.store([], []);
      this.#say("ready", done ? (exact ? PUT_BACK : NEARLY_PUT_BACK) : NOTHING_TO_REVERT);
    });
  }

  async #decide(desk: Desk, heard: (done: number) => void, instead?: Audition): Promise<Result<Decision, Refusal>> {
    const standing = await this.#place.standing();
    if (!standing.ok) return standing;
    const progress = { report: (_words: string, done: number) => heard(done) };
    const { mapped, preset } = this.#place;
    const controls = new Map([...this.#controls, ...(instead?.controls ?? [])]);
    const { stored, targets } = instead ?? preset;
    const press = { controls, standing: standing.value, mapped, stored, targets };
    return this.#work.decide(press, { ...desk, progress });
  }

  /** What was decided is of the clips as they were: an edit is said unless a refusal stands, and Write still checks for itself. */
  async #watch(decision: Decision, { host }: Desk): Promise<void> {
    await host.watch?.(decision.clips, () => {
      const settled = this.#decided === decision && !this.#turns.busy;
      if (settled && this.#face.status.kind !== "refused") this.#say("idle", CHANGED);
    });
  }

  /** Once the envelopes stand they can be put back, and the device no longer plays the curves itself. */
  async #write(decision: Decision, desk: Desk): Promise<Result<string, Refusal>> {
    const report = await desk.host.write(decision.writes.map((each) => each.write));
    if (!report.ok) return report;
    const before = lanesBefore(report.value, decision.writes);
    // A second write into the same lanes replaced the first; Revert means what was there before both.
    if (!sameLanes(this.#undo, before)) this.#undo = before;
    this.#drawn = [...this.#drawn.filter((lane) => !shareLane(before, [lane])), ...before];
    this.#writtenAt = desk;
    this.#place.store([], []);
    const proven = await decision.prove(report.value);
    return proven.ok ? ok([proven.value, ...(report.value.cautions ?? [])].join(" ")) : proven;
  }

  async #playInstead({ curves, places = [], writes }: Decision, why: Refusal, current: () => boolean): Promise<void> {
    // What the player adds would come on top of what an earlier press wrote.
    if (shareLane(this.#drawn, writes)) return this.#say("refused", `${why.sentence} ${STILL_WRITTEN}`);
    if (curves.length > 0) this.#place.store(curves, places);
    const said = UNANSWERED.has(why.code) ? await this.#place.offer.missing(curves.length > 0) : null;
    if (!current()) return;
    if (said !== null) return this.#offer(said);
    const stored = `Stored in the set; this device plays it. ${why.sentence}`;
    this.#say(curves.length > 0 ? "playing" : "refused", curves.length > 0 ? stored : why.sentence);
  }

  #show(change: Partial<FaceState>): void {
    this.#face = { ...this.#face, ...change };
    this.#place.show(this.#face);
  }

  /** Whatever else is said takes the offer back. */
  #say(kind: FaceState["status"]["kind"], words: string, drawn: Partial<FaceState> = {}): void {
    this.#place.offer.forget();
    this.#show({ ...drawn, status: { kind, words }, progress: 0, offer: "" });
  }

  #offer({ kind, words, offer }: OfferWords): void {
    this.#show({ status: { kind, words }, progress: 0, offer });
  }
}

const PUT_BACK = "Put back what was there before.";
const NEARLY_PUT_BACK =
  "Put back what was there before, its bends in straight pieces: use Live's Undo to have them as they were.";
const STILL_WRITTEN =
  "The device does not play the curve, as the envelope that it wrote before would be heard as well: Revert or clear that first.";
const CHANGED = "The clip has changed: press Analyse again.";
const NOTHING_TO_REVERT =
  "Nothing was written since the analyser started, so there is nothing to put back: use Live's Undo for earlier writes.";

/** What the device can do without an envelope: everything where nobody draws. */
const PLAYABLE: ReadonlySet<Refusal["code"]> = new Set([
  "envelope-unsupported",
  "companion-missing",
  "companion-elsewhere",
  "companion-outdated",
  "companion-stopped",
]);

/** Nobody was there to write, so nothing was begun: to install the companion, or to bring it up to date, may help. */
const UNANSWERED: ReadonlySet<Refusal["code"]> = new Set(["companion-missing", "companion-outdated"]);
