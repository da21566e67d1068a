import type { Observable } from "rxjs";
import { type CurveFace, EMPTY_CURVE_FACE, NOTHING_DRAWN } from "#src/chassis/face/curve-face.ts";
import { type Presses, presses } from "#src/chassis/presses/presses.ts";
import type { OfferWords } from "#src/chassis/session/companion-offer.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import { replacesWords } from "#src/chassis/session/writing/replaces-words.ts";
import { WrittenLanes } from "#src/chassis/session/writing/written-lanes.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import type { Audition, Decision, DeviceWork } from "#src/chassis/work/device-work.ts";
import { EMPTY_GROUND, type PreviewGround } from "#src/chassis/work/preview-ground.ts";
import { writeEnvelopes } from "#src/chassis/work/write-envelopes.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

/**
 * One device's work from the press of a button to what is shown. Presses come in any order and at any time: what listens gives way
 * to whatever is pressed after it, what writes or installs runs to its end, and what is pressed meanwhile waits for it.
 */
export interface DeviceSession {
  setControl(key: string, value: number): void;
  /** Listens and shows what was decided. */
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
  /** Whether a press is being answered. */
  readonly busy: Observable<boolean>;
  /** Whether nothing would be lost if the session ended now: no press is being answered, and no write could be reverted. */
  readonly idle: boolean;
}

/** @param controls what the dials say before the patch has spoken. */
export function deviceSession(device: SessionDevice, work: DeviceWork, controls: Map<string, number>): DeviceSession {
  return new Session(device, work, controls);
}

class Session implements DeviceSession {
  readonly #device: SessionDevice;
  readonly #work: DeviceWork;
  readonly #controls: Map<string, number>;
  readonly #presses: Presses = presses((error) => {
    this.#say("refused", `Something went wrong inside (${error instanceof Error ? error.message : String(error)}).`);
  });
  readonly busy = this.#presses.busy;
  #answering = false;
  #face: CurveFace = EMPTY_CURVE_FACE;
  #decided: Decision | null = null;
  /** Why the last Analyse decided nothing. */
  #refused: Refusal | null = null;
  readonly #written = new WrittenLanes();

  constructor(device: SessionDevice, work: DeviceWork, controls: Map<string, number>) {
    this.#device = device;
    this.#work = work;
    this.#controls = controls;
    this.busy.subscribe((busy) => {
      this.#answering = busy;
    });
  }

  get idle(): boolean {
    return !this.#answering && !this.#written.any;
  }

  setControl(key: string, value: number): void {
    this.#controls.set(key, value);
  }

  analyse(): Promise<void> {
    return this.#presses.passing(async (signal) => {
      this.#say("listening", "");
      const ports = this.#portsFor(signal, (_words, done) => this.#show({ progress: done }));
      const result = await this.#decide(ports);
      signal.throwIfAborted();
      if (!result.ok) {
        this.#decided = null;
        this.#refused = result.error;
        return this.#say("refused", deviceSentence(result.error), NOTHING_DRAWN);
      }
      const replaces = await replacesWords(ports, result.value);
      signal.throwIfAborted();
      this.#decided = result.value;
      this.#refused = null;
      this.#say("ready", `${result.value.words}${replaces}`, result.value.face);
      await this.#watch(result.value, ports);
    });
  }

  write(): Promise<void> {
    return this.#presses.lasting(async (signal) => {
      const decision = this.#decided;
      if (decision === null)
        return this.#say("refused", this.#refused === null ? "Press Analyse first." : deviceSentence(this.#refused));
      this.#say("writing", "", decision.face);
      const ports = this.#portsFor(signal, (words, done) => this.#tell(words, done));
      const result = await this.#write(decision, ports);
      if (result.ok) return this.#say("written", result.value);
      if (PLAYABLE.has(result.error.code)) return this.#playInstead(decision, result.error);
      this.#say("refused", deviceSentence(result.error));
    });
  }

  companion(): Promise<void> {
    return this.#presses.lasting(async () => {
      const said = await this.#device.offer.press();
      if (said !== null) return this.#offer(said);
      // It took the place of a press that listened.
      if (this.#face.status.kind === "listening") this.#say("idle", "", this.#decidedFace);
    });
  }

  get ground(): PreviewGround {
    return this.#decided?.ground ?? EMPTY_GROUND;
  }

  audition(instead: Audition | null): Promise<void> {
    // At once, and whatever is pressed next: nothing else would stop the player.
    if (instead === null) this.#device.audition(null, []);
    return this.#presses.passing(async (signal) => {
      if (instead === null) return this.#say("idle", "", this.#decidedFace);
      const result = await this.#decide(
        this.#portsFor(signal, () => undefined),
        instead,
      );
      signal.throwIfAborted();
      this.#device.audition(result.ok ? result.value.curves : null, result.ok ? (result.value.places ?? []) : []);
      if (!result.ok) return this.#say("refused", deviceSentence(result.error), NOTHING_DRAWN);
      this.#say("playing", "Audition: nothing is kept.", result.value.face);
    });
  }

  async presetChanged(name: string): Promise<void> {
    if (this.#decided !== null || this.#face.status.kind === "listening") return this.analyse();
    this.#say("idle", `“${name}” is set: press Analyse.`);
  }

  revert(): Promise<void> {
    return this.#presses.lasting(async () => {
      if (this.#written.any) this.#say("writing", "Putting back what was there", this.#decidedFace);
      const said = await this.#written.putBack();
      if (!said.ok) return this.#say("refused", deviceSentence(said.error));
      this.#device.store([], []);
      this.#say("ready", said.value, this.#decidedFace);
    });
  }

  /** Where a press reads and writes, as things stand when its turn comes; once its signal ends nothing is told. */
  #portsFor(signal: AbortSignal, report: Progress["report"]): DevicePorts {
    const told: Progress["report"] = (words, done) => {
      if (!signal.aborted) report(words, done);
    };
    return { ...this.#device.ports, progress: { report: told }, signal };
  }

  async #decide(ports: DevicePorts, instead?: Audition): Promise<Result<Decision, Refusal>> {
    const standing = await this.#device.standing();
    ports.signal?.throwIfAborted();
    if (!standing.ok) return standing;
    const { mapped, preset } = this.#device;
    const controls = new Map([...this.#controls, ...(instead?.controls ?? [])]);
    const { stored, targets } = instead ?? preset;
    return this.#work.decide({ controls, standing: standing.value, mapped, stored, targets }, ports);
  }

  /** What was decided is of the clips as they were: an edit is said unless a refusal stands, and Write still checks for itself. */
  async #watch(decision: Decision, { host }: DevicePorts): Promise<void> {
    await host.watch?.(decision.clips, () => {
      const settled = this.#decided === decision && !this.#answering;
      if (settled && this.#face.status.kind !== "refused") this.#say("idle", CHANGED);
    });
  }

  /** Once the envelopes stand they can be put back, and the device no longer plays the curves itself. */
  async #write(decision: Decision, ports: DevicePorts): Promise<Result<string, Refusal>> {
    const report = await writeEnvelopes(decision.writes, ports);
    if (!report.ok) return report;
    this.#written.add(report.value, decision.writes, ports.host);
    this.#device.store([], []);
    const proven = await decision.prove(report.value, ports);
    return proven.ok ? ok([proven.value, ...(report.value.cautions ?? [])].join(" ")) : proven;
  }

  async #playInstead({ curves, places = [], writes }: Decision, why: Refusal): Promise<void> {
    // What the player adds would come on top of what an earlier press wrote.
    if (this.#written.stand(writes)) return this.#say("refused", `${deviceSentence(why)} ${STILL_WRITTEN}`);
    if (curves.length > 0) this.#device.store(curves, places);
    const said = UNANSWERED.has(why.code) ? await this.#device.offer.missing(curves.length > 0) : null;
    if (said !== null) return this.#offer(said);
    const stored = `Stored in the set; this device plays it. ${deviceSentence(why)}`;
    this.#say(curves.length > 0 ? "playing" : "refused", curves.length > 0 ? stored : deviceSentence(why));
  }

  /** What was decided, under an audition too; nothing before. */
  get #decidedFace(): Partial<CurveFace> {
    return this.#decided?.face ?? NOTHING_DRAWN;
  }

  /** The same words are not sent again for every step. */
  #tell(words: string, progress: number): void {
    const { status } = this.#face;
    this.#show({ status: status.words === words ? status : { ...status, words }, progress });
  }

  #show(change: Partial<CurveFace>): void {
    this.#face = { ...this.#face, ...change };
    this.#device.show(this.#face);
  }

  /** Whatever else is said takes the offer back. */
  #say(kind: CurveFace["status"]["kind"], words: string, drawn: Partial<CurveFace> = {}): void {
    this.#device.offer.forget();
    this.#show({ ...drawn, status: { kind, words }, progress: 0, offer: "" });
  }

  #offer({ kind, words, offer }: OfferWords): void {
    this.#show({ status: { kind, words }, progress: 0, offer });
  }
}

const STILL_WRITTEN =
  "The device does not play the curve, as the envelope that it wrote before would be heard as well: Revert or clear that first.";
const CHANGED = "The clip has changed: press Analyse again.";

/** What the device can do without an envelope: everything where no companion draws. */
const PLAYABLE: ReadonlySet<Refusal["code"]> = new Set([
  "envelope-unsupported",
  "companion-missing",
  "companion-elsewhere",
  "companion-outdated",
  "companion-stopped",
]);

/** No companion was there to write, so nothing was begun: to install the companion, or to bring it up to date, may help. */
const UNANSWERED: ReadonlySet<Refusal["code"]> = new Set(["companion-missing", "companion-outdated"]);
