import type { StatusKind } from "#src/chassis/face/face-state.ts";
import { type Presses, presses } from "#src/chassis/presses/presses.ts";
import type { Carrying } from "#src/chassis/render/master/master-order.ts";
import type { Reference } from "#src/chassis/render/master/told/master-told.ts";
import type { PresetSession } from "#src/chassis/session/wire-presets.ts";
import { deviceSentence } from "#src/chassis/work/device-words.ts";
import type { Audition } from "#src/chassis/work/device-work.ts";
import { hearMixes, referenceOf } from "#src/chassis/work/hear-mixes.ts";
import { EMPTY_GROUND, type PreviewGround } from "#src/chassis/work/preview-ground.ts";
import { EMPTY_MASTER_FACE, type MasterFace } from "#src/devices/master/face/master-face.ts";
import { checkedWords } from "#src/devices/master/session/checked-words.ts";
import { comparedClips } from "#src/devices/master/session/compared-clips.ts";
import { Comparison } from "#src/devices/master/session/comparison.ts";
import { type HeardSource, hearSource } from "#src/devices/master/session/heard-source.ts";
import { renderedLamps } from "#src/devices/master/session/lamps.ts";
import type { MasterDevicePorts } from "#src/devices/master/session/master-ports.ts";
import { type MasterWish, masterWish } from "#src/devices/master/session/master-wish.ts";
import { figuresOf, plannedFace } from "#src/devices/master/session/planned-face.ts";
import { type RenderedMaster, renderMaster } from "#src/devices/master/session/render-master.ts";
import { writeReport } from "#src/devices/master/session/write-report.ts";
import type { StoredSettings } from "#src/model/device/stored-settings.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { LinearGain } from "#src/model/units.ts";

/** The running device that a session of the Master answers for. */
export interface MasterDevice {
  /** Opened by the first press. */
  ports(): MasterDevicePorts;
  /** What the last preset said beyond the dials. Asked for anew at each press. */
  readonly stored: StoredSettings | null;
  show(face: MasterFace): void;
  /** What the stage multiplies the sound by; 1 leaves it as it is. */
  match(factor: LinearGain): void;
  /** The tab of A/B goes back to Off. */
  compared(): void;
}

/**
 * The Master's work from the press of a button to what is shown. Every press gives way to the next: what was rendered till then is gone,
 * and nothing is left behind.
 */
export class MasterSession implements PresetSession {
  readonly ground: PreviewGround = EMPTY_GROUND;
  readonly edited = null;
  readonly #device: MasterDevice;
  readonly #controls: Map<string, number>;
  readonly #presses: Presses = presses((error) =>
    this.#say("refused", `Something went wrong inside (${error instanceof Error ? error.message : String(error)}).`),
  );
  readonly busy = this.#presses.busy;
  #answering = false;
  #face: MasterFace = EMPTY_MASTER_FACE;
  #source: HeardSource | null = null;
  #reference: Reference | null = null;
  #rendered: RenderedMaster | null = null;
  #comparison: Comparison | null = null;
  #rest: NodeJS.Timeout | undefined;

  constructor(device: MasterDevice, controls: Map<string, number>) {
    [this.#device, this.#controls] = [device, controls];
    this.busy.subscribe((busy) => {
      this.#answering = busy;
    });
  }

  /** A comparison would be lost. */
  get idle(): boolean {
    return !this.#answering && this.#comparison?.runs !== true;
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
      const heard =
        path === null ? null : await hearMixes(this.#ports.listening, [path], carrying.progress, carrying.signal);
      carrying.signal.throwIfAborted();
      if (heard !== null && !heard.ok) return this.#refuse(heard.error);
      this.#reference = referenceOf(path, heard?.value[0]);
      if (this.#source !== null) return this.#plan(carrying);
      this.#say("idle", path === null ? "No reference." : "The reference stands: press Analyse.");
    });
  }

  /** Writes the master; without an Analyse before it, of the clip that is shown. */
  render(): Promise<void> {
    return this.#passing("writing", async (carrying) => {
      this.#endComparison();
      if (this.#source === null && !(await this.#hear(null, carrying))) return;
      const ordered = { source: this.#source!, reference: this.#reference, wish: await this.#wish() };
      carrying.signal.throwIfAborted();
      const rendered = await renderMaster(this.#ports, ordered, carrying);
      if (!rendered.ok) return this.#refuse(rendered.error);
      const { told, words, source } = rendered.value;
      if (this.#source === source) this.#rendered = rendered.value;
      carrying.signal.throwIfAborted();
      this.#say("written", words, { lamps: renderedLamps(told), after: figuresOf(told.after) });
    });
  }

  /** Writes the report of the master that was rendered last, and shows it. */
  report(): Promise<void> {
    return this.#passing("writing", async ({ signal }) => {
      if (this.#rendered === null) return this.#say("refused", "Press Render first: the report is of a master.");
      const written = await writeReport(this.#ports, this.#rendered);
      signal.throwIfAborted();
      if (!written.ok) return this.#refuse(written.error);
      this.#say("written", written.value);
    });
  }

  /** Goes through the checks of the master, or of the mix before there is one. */
  check(): Promise<void> {
    return this.#passing("listening", async (carrying) => {
      const path = this.#rendered?.output ?? this.#source?.file;
      if (path === undefined) return this.#say("refused", "Press Analyse first: Check looks at what was analysed.");
      const words = await checkedWords(this.#ports, path, await this.#wish(), carrying);
      carrying.signal.throwIfAborted();
      if (!words.ok) return this.#refuse(words.error);
      this.#say("ready", words.value);
    });
  }

  /** A/B: launches a side, as loud as the other; `"off"` leaves the sound as it comes. */
  compare(side: "off" | "mix" | "master"): Promise<void> {
    if (side === "off") this.#endComparison();
    return this.#presses.passing(async (signal) => {
      if (side === "off") return this.#say("idle", "A/B is off: the sound passes as it comes.");
      const clips = comparedClips(this.#rendered);
      this.#comparison ??= new Comparison(this.#ports.clips, (factor) => this.#device.match(factor));
      const gain = clips.ok ? await this.#comparison.launch(side, clips.value, signal) : clips;
      if (gain.ok) return this.#say("playing", sideWords(side, gain.value));
      this.#endComparison();
      this.#refuse(gain.error);
    });
  }

  setControl(key: string, value: number): void {
    this.#controls.set(key, value);
    this.settingsChanged();
  }

  /** Once the dials rest, the lamps say what the stages would do now; what is being answered is not cut short by that. */
  settingsChanged(): void {
    clearTimeout(this.#rest);
    if (this.#source === null) return;
    this.#rest = setTimeout(() => {
      if (this.#answering) this.settingsChanged();
      else void this.#presses.passing((signal) => this.#plan(this.#carrying(signal)));
    }, DIALS_REST).unref();
  }

  async presetChanged(name: string): Promise<void> {
    if (this.#source === null) this.#say("idle", `“${name}” is set: press Analyse.`);
  }

  /** Shows what the stages would do as a preset has them, and commits to nothing. */
  audition(instead: Audition | null): Promise<void> {
    return this.#presses.passing(async (signal) => {
      if (this.#source !== null) await this.#plan(this.#carrying(signal), instead);
    });
  }

  get #ports(): MasterDevicePorts {
    return this.#device.ports();
  }

  #passing(kind: StatusKind, work: (carrying: Carrying) => Promise<void>): Promise<void> {
    clearTimeout(this.#rest);
    return this.#presses.passing(async (signal) => {
      this.#say(kind, "");
      await work(this.#carrying(signal));
    });
  }

  /** Once its signal ends nothing is told. */
  #carrying(signal: AbortSignal): Carrying {
    const report = (words: string, progress: number) => {
      if (signal.aborted) return;
      const { status } = this.#face;
      this.#show({ status: status.words === words ? status : { ...status, words }, progress });
    };
    return { signal, progress: { report } };
  }

  async #hear(chosen: string | null, carrying: Carrying): Promise<boolean> {
    const heard = await hearSource(this.#ports, chosen, carrying);
    carrying.signal.throwIfAborted();
    if (heard.ok) [this.#source, this.#rendered] = [heard.value, null];
    else this.#refuse(heard.error);
    return heard.ok;
  }

  async #plan({ signal }: Carrying, instead: Audition | null = null): Promise<void> {
    const wish = await this.#wish(instead);
    signal.throwIfAborted();
    const planned = await plannedFace(this.#ports, { source: this.#source!, reference: this.#reference }, wish);
    signal.throwIfAborted();
    if (!planned.ok) return this.#refuse(planned.error);
    this.#say("ready", instead === null ? planned.value.words : "Audition: nothing is kept.", planned.value.face);
  }

  async #wish(instead: Audition | null = null): Promise<MasterWish> {
    const platforms = await this.#ports.platforms();
    const controls = new Map([...this.#controls, ...(instead?.controls ?? [])]);
    return masterWish(controls, instead === null ? this.#device.stored : instead.stored, platforms);
  }

  #endComparison(): void {
    this.#comparison?.stop();
    this.#device.compared();
  }

  #refuse(error: Refusal): void {
    this.#say("refused", deviceSentence(error));
  }

  #say(kind: StatusKind, words: string, shown: Partial<MasterFace> = {}): void {
    this.#show({ ...shown, status: { kind, words }, progress: 0 });
  }

  #show(change: Partial<MasterFace>): void {
    this.#face = { ...this.#face, ...change };
    this.#device.show(this.#face);
  }
}

function sideWords(side: "mix" | "master", gain: number): string {
  const turned = gain < 0 ? `${(-gain).toFixed(1)} dB down, as loud as the other` : "as it is";
  return `A/B: the ${side}, ${turned}.`;
}

/** Milliseconds. Source: house taste, as for a redraw (ADR 0042). */
const DIALS_REST = 80;
