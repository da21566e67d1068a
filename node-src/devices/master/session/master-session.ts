import type { StatusKind } from "#src/chassis/face/face-state.ts";
import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import { type Presses, presses } from "#src/chassis/presses/presses.ts";
import { RestingDials } from "#src/chassis/presses/resting-dials.ts";
import type { PresetSession } from "#src/chassis/session/wire-presets.ts";
import type { Audition } from "#src/chassis/work/device-work.ts";
import { EMPTY_GROUND, type PreviewGround } from "#src/chassis/work/preview-ground.ts";
import { ChainSession } from "#src/devices/master/session/chain/chain-session.ts";
import { checkedWords } from "#src/devices/master/session/checked-words.ts";
import { CompareSession } from "#src/devices/master/session/compare/compare-session.ts";
import type { ComparedSide } from "#src/devices/master/session/compare/matched-gains.ts";
import { renderedLamps } from "#src/devices/master/session/lamps.ts";
import type { MasterDevice } from "#src/devices/master/session/master-device.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import { figuresOf } from "#src/devices/master/session/planned-face.ts";
import { Planning } from "#src/devices/master/session/planning.ts";
import {
  type RenderedMaster,
  type RenderOrdered,
  renderMaster,
  standsWords,
} from "#src/devices/master/session/render-master.ts";
import { ShownFace } from "#src/devices/master/session/shown/shown-face.ts";
import { writeReport } from "#src/devices/master/session/write-report.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { Carrying } from "#src/ports/progress.ts";

/**
 * The Master's work from the press of a button to what is shown. Every press gives way to the next: what was rendered till then is gone,
 * and nothing is left behind. Only what changes Live itself, a chain set up or taken back, comes to its end first.
 */
export class MasterSession implements PresetSession {
  readonly ground: PreviewGround = EMPTY_GROUND;
  readonly edited = null;
  readonly #device: MasterDevice;
  readonly #controls: Map<string, number>;
  readonly #planning: Planning;
  readonly #shown: ShownFace;
  readonly #compare: CompareSession;
  readonly #chain: ChainSession;
  readonly #presses: Presses = presses((words) => this.#shown.say("refused", words));
  readonly busy = this.#presses.busy;
  #answering = false;
  #rendered: RenderedMaster | null = null;
  readonly #dials = new RestingDials(
    () => !this.#answering,
    () => void this.#presses.passing((signal) => this.#plan(this.#shown.carrying(signal))),
  );

  constructor(device: MasterDevice, controls: Map<string, number>) {
    [this.#device, this.#controls] = [device, controls];
    this.#planning = new Planning(device, controls);
    this.#shown = new ShownFace((face) => device.show(face));
    this.#compare = new CompareSession(device, this.#shown);
    this.#chain = new ChainSession(device, this.#shown);
    this.busy.subscribe((busy) => {
      this.#answering = busy;
    });
  }

  /** A comparison would be lost, and what Revert takes back. */
  get idle(): boolean {
    return !this.#answering && !this.#compare.runs && !this.#chain.stands;
  }

  /** Measures the clip's recording, or a file that was chosen, and shows what each stage would do. */
  analyse(chosen: string | null = null): Promise<void> {
    return this.#passing("listening", async (carrying) => {
      if (await this.#hear(chosen, carrying)) await this.#plan(carrying);
    });
  }

  /** A recording whose tone is taken over; `null` lets go of it. */
  reference(path: string | null): Promise<void> {
    return this.#passing("listening", async (carrying) => {
      const taken = await this.#planning.refer(path, carrying);
      if (!taken.ok) return this.#shown.refuse(taken.error);
      if (this.#planning.source !== null) return this.#plan(carrying);
      this.#shown.say("idle", path === null ? "No reference." : "The reference stands: press Analyse.");
    });
  }

  /** Writes the master; without an Analyse before it, of the clip that is shown. */
  render(): Promise<void> {
    return this.#passing("writing", async (carrying) => {
      this.#compare.leave();
      const ordered = await this.#ordered(carrying);
      if (ordered === null) return;
      const rendered = await renderMaster(this.#ports, ordered, carrying);
      if (rendered.ok && this.#planning.source === ordered.source) this.#rendered = rendered.value;
      if (!carrying.signal.aborted) this.#tellRendered(rendered);
      else if (rendered.ok) this.#shown.add(standsWords(rendered.value));
    });
  }

  /**
   * Puts what the mix is mastered with on Main, as Live's own devices; without an Analyse before it, for the clip that is shown. A later press
   * ends what is decided, but not what is being set up in Live.
   */
  async setUpChain(): Promise<void> {
    const decided: { stages?: readonly ChainStage[] | null } = {};
    await this.#passing("listening", async (carrying) => {
      if (!this.#chain.maySetUp()) return;
      const ordered = await this.#ordered(carrying);
      if (ordered !== null) decided.stages = await this.#chain.decide(ordered, carrying);
    });
    const { stages } = decided;
    if (stages) await this.#lasting((signal) => this.#chain.setUp(stages, signal));
  }

  /** Takes back what `setUpChain` did. */
  revertChain(): Promise<void> {
    return this.#lasting(() =>
      this.#chain.revert(async () => {
        const planned = await this.#planning.planned();
        return planned.ok ? planned.value.face : {};
      }),
    );
  }

  /** Writes the report of the master that was rendered last, and shows it. */
  report(): Promise<void> {
    return this.#passing("writing", async ({ signal }) => {
      if (this.#rendered === null) return this.#shown.say("refused", "Press Render first: the report is of a master.");
      const written = await writeReport(this.#ports, this.#rendered);
      signal.throwIfAborted();
      if (!written.ok) return this.#shown.refuse(written.error);
      this.#shown.say("written", written.value);
    });
  }

  /** Goes through the checks of the master, or of the mix before there is one. */
  check(): Promise<void> {
    return this.#passing("listening", async (carrying) => {
      const path = this.#rendered?.output ?? this.#planning.source?.file;
      if (path === undefined)
        return this.#shown.say("refused", "Press Analyse first: Check looks at what was analysed.");
      const words = await checkedWords(this.#ports, path, await this.#planning.wish(), carrying);
      carrying.signal.throwIfAborted();
      if (!words.ok) return this.#shown.refuse(words.error);
      this.#shown.say("ready", words.value);
    });
  }

  /** A/B: launches a side, as loud as the other; `"off"` leaves the sound as it comes. */
  compare(side: "off" | ComparedSide): Promise<void> {
    if (side === "off") this.#compare.end();
    return this.#presses.passing(async (signal) => {
      await this.#compare.press(side, this.#rendered, signal);
      if (this.#compare.runs) this.#chain.warn("heard");
    });
  }

  setControl(key: string, value: number): void {
    this.#controls.set(key, value);
    this.settingsChanged();
  }

  /** Once the dials rest, the lamps say what the stages would do now; what is being answered is not cut short by that. */
  settingsChanged(): void {
    if (this.#planning.source !== null) this.#dials.stir();
  }

  async presetChanged(name: string): Promise<void> {
    if (this.#planning.source === null) this.#shown.say("idle", `“${name}” is set: press Analyse.`);
  }

  /** Shows what the stages would do as a preset has them, and commits to nothing. */
  async audition(instead: Audition | null): Promise<void> {
    // It would take the place of the first Analyse, and nothing would be said.
    if (this.#planning.source === null) return;
    await this.#presses.passing((signal) => this.#plan(this.#shown.carrying(signal), instead));
  }

  get #ports(): MasterDevicePorts {
    return this.#device.ports();
  }

  #passing(kind: StatusKind, work: (carrying: Carrying) => Promise<void>): Promise<void> {
    this.#dials.forget();
    return this.#presses.passing(async (signal) => {
      this.#shown.say(kind, "");
      await work(this.#shown.carrying(signal));
    });
  }

  #lasting(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.#dials.forget();
    return this.#presses.lasting(work);
  }

  /** What is to be mastered, and how; `null` where nothing could be heard. */
  async #ordered(carrying: Carrying): Promise<RenderOrdered | null> {
    if (this.#planning.source === null && !(await this.#hear(null, carrying))) return null;
    const ordered = await this.#planning.ordered();
    carrying.signal.throwIfAborted();
    return ordered;
  }

  #tellRendered(rendered: Result<RenderedMaster, Refusal>): void {
    if (rendered.ok) {
      const { told, words } = rendered.value;
      const shown = { lamps: renderedLamps(told), after: figuresOf(told.after), chain: false };
      this.#shown.say("written", words, shown);
      this.#chain.warn("heard");
    } else this.#shown.refuse(rendered.error);
  }

  async #hear(chosen: string | null, carrying: Carrying): Promise<boolean> {
    const heard = await this.#planning.hear(chosen, carrying);
    if (heard.ok) {
      this.#rendered = null;
      this.#compare.leave();
    } else this.#shown.refuse(heard.error);
    return heard.ok;
  }

  async #plan({ signal }: Carrying, instead: Audition | null = null): Promise<void> {
    const planned = await this.#planning.planned(instead);
    signal.throwIfAborted();
    if (!planned.ok) return this.#shown.refuse(planned.error);
    this.#shown.say("ready", instead === null ? planned.value.words : "Audition: nothing is kept.", planned.value.face);
    this.#chain.warn("planned");
  }
}
