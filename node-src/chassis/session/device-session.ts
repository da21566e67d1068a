import type { Observable } from "rxjs";
import { type CurveFace, NOTHING_DRAWN } from "#src/chassis/face/curve-face.ts";
import { type Presses, presses } from "#src/chassis/presses/presses.ts";
import { pressOf } from "#src/chassis/session/press-of.ts";
import { CHANGED, type HeardLast } from "#src/chassis/session/redraw/heard-last.ts";
import { LiveRedraw } from "#src/chassis/session/redraw/live-redraw.ts";
import type { SessionDevice } from "#src/chassis/session/session-device.ts";
import { SessionFace } from "#src/chassis/session/session-face.ts";
import { PLAYABLE, STILL_WRITTEN, UNANSWERED } from "#src/chassis/session/writing/playable.ts";
import { replacesWords } from "#src/chassis/session/writing/replaces-words.ts";
import { unproven } from "#src/chassis/session/writing/unproven.ts";
import { WrittenLanes } from "#src/chassis/session/writing/written-lanes.ts";
import type { DevicePorts } from "#src/chassis/work/device-ports.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import type { Audition, Decision, DeviceWork, Press } from "#src/chassis/work/device-work.ts";
import { keptPorts } from "#src/chassis/work/kept-ports.ts";
import { EMPTY_GROUND, type PreviewGround } from "#src/chassis/work/preview-ground.ts";
import { writeEnvelopes } from "#src/chassis/work/write-envelopes.ts";
import type { PresetCurve } from "#src/model/recipe/preset.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Progress } from "#src/ports/progress.ts";

/**
 * One device's work from the press of a button to what is shown. Presses come in any order and at any time: what listens gives way
 * to whatever is pressed after it, what writes or installs runs to its end, and what is pressed meanwhile waits for it.
 */
export interface DeviceSession {
  /** A dial or a menu says this now; once they rest, what was heard is drawn anew. */
  setControl(key: string, value: number): void;
  /** What the set keeps of the last preset, or of what a hand has edited, is another now: as after a dial. */
  settingsChanged(): void;
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
  /** The curve that stands, where a hand has edited it: as a preset holds it. */
  readonly edited: PresetCurve | null;
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
  readonly #presses: Presses = presses((words) => this.#face.say("refused", words));
  readonly busy = this.#presses.busy;
  #answering = false;
  readonly #face: SessionFace;
  /** What Write would write, or why nothing; `null` before an Analyse. */
  #stands: Result<Decision, Refusal> | null = null;
  readonly #written = new WrittenLanes();
  #auditioning = false;
  readonly #redraw: LiveRedraw;

  constructor(device: SessionDevice, work: DeviceWork, controls: Map<string, number>) {
    [this.#device, this.#work, this.#controls] = [device, work, controls];
    this.#face = new SessionFace(device);
    this.#redraw = new LiveRedraw({
      ...{ device, work, controls, presses: this.#presses },
      free: () => !this.#answering && !this.#auditioning,
      stands: () => this.#stands,
      decide: (result, replaces, before) => this.#decide(result, replaces, before),
      say: (words) => this.#face.say("idle", words),
      watch: (decision, heard) => this.#watch(decision, heard, device.ports),
    });
    this.busy.subscribe((busy) => {
      this.#answering = busy;
      if (!busy) this.#redraw.stir();
    });
  }

  get idle(): boolean {
    return !this.#answering && !this.#written.any;
  }

  setControl(key: string, value: number): void {
    this.#controls.set(key, value);
    this.#redraw.stir();
  }

  settingsChanged(): void {
    this.#redraw.stir();
  }

  analyse(): Promise<void> {
    return this.#presses.passing(async (signal) => {
      this.#face.say("listening", "");
      const ports = this.#portsFor(signal, (_words, done) => this.#face.show({ progress: done }));
      const kept = keptPorts(ports);
      const press = await this.#press();
      signal.throwIfAborted();
      const result = press.ok ? await this.#work.decide(press.value, kept.ports) : press;
      signal.throwIfAborted();
      const replaces = result.ok ? await replacesWords(ports, result.value) : "";
      signal.throwIfAborted();
      const decided = result.ok ? result.value : null;
      const heard = press.ok ? { kept, press: press.value, decided, replaces, watched: [], changed: false } : null;
      this.#redraw.analysed(heard);
      this.#decide(result, replaces);
      if (decided !== null && heard !== null) await this.#watch(decided, heard, ports);
    });
  }

  write(): Promise<void> {
    return this.#presses.lasting(async (signal) => {
      if (this.#stands === null) return this.#face.say("refused", "Press Analyse first.");
      if (!this.#stands.ok) return this.#face.say("refused", deviceSentence(this.#stands.error));
      const decision = this.#stands.value;
      this.#face.say("writing", "", decision.face);
      const ports = this.#portsFor(signal, (words, done) => this.#face.tell(words, done));
      const result = await this.#write(decision, ports);
      if (result.ok) return this.#face.say("written", result.value);
      if (PLAYABLE.has(result.error.code)) return this.#playInstead(decision, result.error);
      this.#face.say("refused", deviceSentence(result.error));
    });
  }

  companion(): Promise<void> {
    return this.#presses.lasting(async () => {
      const said = await this.#device.offer.press();
      if (said !== null) return this.#face.offer(said);
      // It took the place of a press that listened.
      if (this.#face.status.kind === "listening") this.#face.say("idle", "", this.#decidedFace);
    });
  }

  get ground(): PreviewGround {
    return (this.#decided ?? this.#redraw.heard?.decided)?.ground ?? EMPTY_GROUND;
  }

  get edited(): PresetCurve | null {
    return this.#decided?.edited ?? null;
  }

  audition(instead: Audition | null): Promise<void> {
    this.#auditioning = instead !== null;
    // At once, and whatever is pressed next: nothing else would stop the player.
    if (instead === null) this.#device.audition(null, []);
    return this.#presses.passing(async (signal) => {
      if (instead === null) return this.#face.say("idle", "", this.#decidedFace);
      const press = await this.#press(instead);
      signal.throwIfAborted();
      const ports = this.#portsFor(signal, () => undefined);
      const result = press.ok ? await this.#work.decide(press.value, ports) : press;
      signal.throwIfAborted();
      this.#device.audition(result.ok ? result.value.curves : null, result.ok ? (result.value.places ?? []) : []);
      if (!result.ok) return this.#face.say("refused", deviceSentence(result.error), NOTHING_DRAWN);
      this.#face.say("playing", "Audition: nothing is kept.", result.value.face);
    });
  }

  async presetChanged(name: string): Promise<void> {
    if (this.#decided !== null || this.#face.status.kind === "listening") return this.analyse();
    this.#face.say("idle", `“${name}” is set: press Analyse.`);
  }

  revert(): Promise<void> {
    return this.#presses.lasting(async () => {
      if (this.#written.any) this.#face.say("writing", "Putting back what was there", this.#decidedFace);
      const said = await this.#written.putBack();
      if (!said.ok) return this.#face.say("refused", deviceSentence(said.error));
      this.#device.store([], []);
      this.#face.say("ready", said.value, this.#decidedFace);
    });
  }

  /** Where a press reads and writes, as things stand when its turn comes; once its signal ends nothing is told. */
  #portsFor(signal: AbortSignal, report: Progress["report"]): DevicePorts {
    const told: Progress["report"] = (words, done) => {
      if (!signal.aborted) report(words, done);
    };
    return { ...this.#device.ports, progress: { report: told }, signal };
  }

  /** The device as it stands when its turn comes: every value is the one of now, whatever is turned while it works. */
  async #press(instead?: Audition): Promise<Result<Press, Refusal>> {
    const standing = await this.#device.standing();
    return standing.ok ? ok(pressOf(this.#device, this.#controls, standing.value, instead)) : standing;
  }

  /** From now on this stands, and Write writes it. */
  #decide(result: Result<Decision, Refusal>, replaces: string, before = ""): void {
    this.#stands = result;
    if (result.ok) this.#face.say("ready", `${before}${result.value.words}${replaces}`, result.value.face);
    else this.#face.say("refused", deviceSentence(result.error), NOTHING_DRAWN);
  }

  /** What was decided is of the clips as they were: an edit is said unless a refusal stands, and Write still checks for itself. */
  async #watch({ clips }: Decision, heard: HeardLast, { host }: DevicePorts): Promise<void> {
    heard.watched = clips;
    await host.watch?.(clips, () => {
      if (this.#redraw.heard !== heard) return;
      heard.changed = true;
      if (!this.#answering && this.#face.status.kind !== "refused") this.#face.say("idle", CHANGED);
    });
  }

  /** Once the envelopes stand they can be put back, and the device no longer plays the curves itself. */
  async #write(decision: Decision, ports: DevicePorts): Promise<Result<string, Refusal>> {
    const report = await writeEnvelopes(decision.writes, ports);
    if (!report.ok) return report;
    this.#written.add(report.value, decision.writes, ports.host);
    this.#device.store([], []);
    const proven = await decision.prove(report.value, ports);
    return proven.ok ? ok([proven.value, ...(report.value.cautions ?? [])].join(" ")) : refused(unproven(proven.error));
  }

  async #playInstead({ curves, places = [], writes, playedWords }: Decision, why: Refusal): Promise<void> {
    // What the player adds would come on top of what an earlier press wrote.
    if (this.#written.stand(writes)) return this.#face.say("refused", `${deviceSentence(why)} ${STILL_WRITTEN}`);
    this.#written.played = curves.length > 0 || this.#written.played;
    if (curves.length > 0) this.#device.store(curves, places);
    const said = UNANSWERED.has(why.code) ? await this.#device.offer.missing(curves.length > 0) : null;
    const played = curves.length > 0 && playedWords !== undefined ? ` ${playedWords}` : "";
    if (said !== null) return this.#face.offer({ ...said, words: `${said.words}${played}` });
    if (curves.length === 0) return this.#face.say("refused", deviceSentence(why));
    this.#face.say("playing", `Stored in the set; this device plays it. ${deviceSentence(why)}${played}`);
  }

  get #decided(): Decision | null {
    return this.#stands?.ok === true ? this.#stands.value : null;
  }

  /** What was decided, under an audition too; nothing before. */
  get #decidedFace(): Partial<CurveFace> {
    return this.#decided?.face ?? NOTHING_DRAWN;
  }
}
