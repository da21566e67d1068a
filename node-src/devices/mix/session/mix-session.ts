import { type Presses, presses } from "#src/chassis/presses/presses.ts";
import { RestingDials } from "#src/chassis/presses/resting-dials.ts";
import type { PresetSession } from "#src/chassis/session/wire-presets.ts";
import type { Audition } from "#src/chassis/work/device-work.ts";
import { EMPTY_GROUND, type PreviewGround } from "#src/chassis/work/preview-ground.ts";
import { makeMoves } from "#src/devices/mix/session/apply/make-moves.ts";
import { MoveLedger } from "#src/devices/mix/session/apply/move-ledger.ts";
import { isSaid, type MixChoices, withAccepted, withLocked, withRole } from "#src/devices/mix/session/choices.ts";
import { hearSet } from "#src/devices/mix/session/hearing/heard-set.ts";
import { keepRole } from "#src/devices/mix/session/hearing/said-notes.ts";
import type { MixDevice } from "#src/devices/mix/session/mix-device.ts";
import type { MixDevicePorts } from "#src/devices/mix/session/mix-ports.ts";
import {
  afterAnalyse,
  afterMoves,
  afterRender,
  decidedAnew,
  emptyState,
  type MixState,
  orderedMoves,
  type ShownMix,
} from "#src/devices/mix/session/mix-state.ts";
import { mixWish } from "#src/devices/mix/session/mix-wish.ts";
import {
  analysedWords,
  appliedWords,
  REFUSED,
  revertedWords,
  whyNothing,
} from "#src/devices/mix/session/session-words.ts";
import { StatusTeller } from "#src/devices/mix/session/status-teller.ts";
import type { TrackRole } from "#src/model/mix/track-role.ts";
import { barStart } from "#src/model/time/bar-start.ts";

/**
 * The Mix's work from the press of a button to what is shown.
 *
 * Analyse gives way to any later press. Apply and Revert end before the next press is answered, so that no mix is left half-made; Cancel and Revert end an Apply, which
 * then takes back itself what it did.
 */
export class MixSession implements PresetSession {
  readonly ground: PreviewGround = EMPTY_GROUND;
  readonly edited = null;
  readonly #device: MixDevice;
  readonly #controls: Map<string, number>;
  readonly #work = new StatusTeller(() => this.#show());
  readonly #presses: Presses = presses((words) => this.#work.say("refused", words));
  readonly busy = this.#presses.busy;
  #answering = false;
  #opened: { readonly ports: MixDevicePorts; readonly ledger: MoveLedger } | null = null;
  #state: MixState;
  /** Ends the Apply that is being answered. */
  #applying: AbortController | null = null;
  #reverting = false;
  #rendering = false;
  readonly #dials = new RestingDials(
    () => !this.#answering || this.#rendering,
    () => void this.#decideAnew(),
  );

  constructor(device: MixDevice, controls: Map<string, number>) {
    [this.#device, this.#controls] = [device, controls];
    this.#state = emptyState(mixWish(controls, null));
    this.busy.subscribe((busy) => {
      this.#answering = busy;
    });
  }

  /** What stands could no longer be taken back, and what was said of moves would be forgotten. */
  get idle(): boolean {
    return !this.#answering && this.#opened?.ledger.mayStand !== true && !isSaid(this.#state.choices);
  }

  /** What is known, and how the work goes. */
  get shown(): ShownMix {
    return { state: this.#state, work: this.#work.now, stands: this.#opened?.ledger.mayStand === true };
  }

  /** Hears the set, and shows what is wrong and what would be done about it; then renders it, for what only sound can tell. */
  async analyse(): Promise<void> {
    this.#dials.forget();
    await this.#presses.passing(async (signal) => {
      this.#work.say("listening", "");
      const { ports, ledger } = this.#open();
      const wish = this.#wish();
      const heard = await hearSet(ports, wish, this.#work.carrying(signal));
      signal.throwIfAborted();
      if (!heard.ok) return this.#work.refuse(heard.error);
      this.#state = afterAnalyse(this.#state, heard.value, wish, ledger.stands);
      this.#work.say("ready", analysedWords(this.#state));
    });
    this.#renderOn();
  }

  /** Makes the moves that are accepted, or one of them alone. A press while moves are being made is none. */
  async apply(only: string | null = null): Promise<void> {
    if (this.#applying !== null) return;
    const ending = new AbortController();
    this.#applying = ending;
    await this.#presses.lasting(() =>
      this.#make(only, ending.signal).finally(() => {
        this.#applying = null;
      }),
    );
    this.#renderOn();
  }

  /** Takes back everything that moves have changed; ends an Apply first. */
  revert(): Promise<void> {
    const applying = this.#applying;
    applying?.abort();
    this.#reverting = true;
    const taken = this.#presses.lasting(async () => {
      const { ledger } = this.#open();
      if (!ledger.mayStand) return applying === null ? this.#work.refuse(REFUSED.nothingStands) : undefined;
      this.#work.say("writing", "Taking the moves back");
      const back = await ledger.takeBack();
      if (!back.ok) return this.#work.refuse(back.error);
      this.#state = { ...emptyState(this.#wish()), choices: this.#state.choices };
      this.#work.say("idle", `${revertedWords(back.value)} Analyse hears it again.`);
    });
    return taken.finally(() => {
      this.#reverting = false;
    });
  }

  /** Ends what is being done: an Apply takes back what it did, an Analyse is let go. A Revert ends as it would, and what it says stands. */
  async cancel(): Promise<void> {
    if (this.#applying !== null) this.#applying.abort();
    else if (this.#answering) {
      const words = this.#reverting ? null : "Stopped.";
      await this.#presses.passing(async () => words !== null && this.#work.say("idle", words));
    }
  }

  /** A move is made however unsure it is, or left out. */
  accept(move: string, on: boolean): void {
    this.#choose(withAccepted(this.#state.choices, move, on));
  }

  /** No move touches a locked track. */
  lock(track: number, on: boolean): Promise<void> {
    this.#choose(withLocked(this.#state.choices, track, on));
    return this.#decideAnew();
  }

  /** What a track plays, as the user says; `null` lets it be guessed again. */
  async role(track: number, role: TrackRole | null): Promise<void> {
    this.#choose(withRole(this.#state.choices, track, role));
    const { judged } = this.#state;
    if (judged === null) return;
    const kept = await keepRole(this.#open().ports, judged.heard, track, role);
    await this.#decideAnew();
    if (!kept.ok) this.#work.refuse(kept.error);
    else if (kept.value !== "") this.#work.say("ready", kept.value);
  }

  /** Puts Live's playhead on a bar, from 1. Where Live does not, that is not said over what a press is doing. */
  async jump(bar: number): Promise<void> {
    const { judged } = this.#state;
    if (judged === null) return;
    const done = await this.#open().ports.song.jump(barStart(judged.heard.set, Math.max(0, bar - 1)));
    if (!done.ok && !this.#answering) this.#work.refuse(done.error);
  }

  setControl(key: string, value: number): void {
    this.#controls.set(key, value);
    this.settingsChanged();
  }

  /** Once the dials rest, moves are decided anew on what was heard; what is being answered is not cut short by that. */
  settingsChanged(): void {
    if (this.#state.judged !== null) this.#dials.stir();
  }

  async presetChanged(name: string): Promise<void> {
    if (this.#state.judged === null) this.#work.say("idle", `“${name}” is set: press Analyse.`);
  }

  /** Shows what would be done as a preset has it, and commits to nothing. */
  audition(instead: Audition | null): Promise<void> {
    return this.#decideAnew(instead);
  }

  /** Decides again on what was heard, by what the dials and the user say now. */
  async #decideAnew(instead: Audition | null = null): Promise<void> {
    // It would take the place of the first Analyse, and nothing would be said.
    if (this.#state.judged === null) return;
    await this.#presses.passing(async () => {
      if (this.#state.judged === null) return;
      this.#state = decidedAnew(this.#state, this.#wish(instead));
      this.#work.say("ready", instead === null ? analysedWords(this.#state) : "Audition: nothing is kept.");
    });
    this.#renderOn();
  }

  /** Renders the mix as it stands unless that is known, in the place of no press; any press ends it. */
  #renderOn(): void {
    const { judged } = this.#state;
    const render = this.#opened?.ports.rendered;
    if (judged === null || judged.rendered !== null || render === undefined || this.#answering) return;
    this.#rendering = true;
    const rendered = this.#presses.passing(async (signal) => {
      const { set, range } = judged.heard;
      const done = await render(range, { signal, progress: { report: () => undefined } })(set);
      signal.throwIfAborted();
      if (!done.ok || done.value === null) return;
      this.#state = afterRender(this.#state, done.value);
      this.#show();
    });
    void rendered.finally(() => {
      this.#rendering = false;
    });
  }

  async #make(only: string | null, signal: AbortSignal): Promise<void> {
    this.#state = decidedAnew(this.#state, this.#wish());
    const order = orderedMoves(this.#state, only);
    if (order === null) return this.#work.refuse(whyNothing(this.#state, only));
    this.#work.say("writing", "Making the moves");
    const { ports, ledger } = this.#open();
    const made = await makeMoves(order, ledger, ports, this.#work.carrying(signal));
    if (!made.ok) return this.#work.refuse(made.error);
    this.#state = afterMoves(this.#state, made.value);
    this.#work.say("written", appliedWords(made.value, this.#state, ledger.stands));
  }

  #wish(instead: Audition | null = null): MixState["wish"] {
    const controls = new Map([...this.#controls, ...(instead?.controls ?? [])]);
    return mixWish(controls, instead === null ? this.#device.stored : instead.stored);
  }

  #open(): { readonly ports: MixDevicePorts; readonly ledger: MoveLedger } {
    if (this.#opened === null) {
      const ports = this.#device.ports();
      this.#opened = { ports, ledger: new MoveLedger(ports.host) };
    }
    return this.#opened;
  }

  #choose(choices: MixChoices): void {
    this.#state = { ...this.#state, choices };
    this.#show();
  }

  #show(): void {
    this.#device.show(this.shown);
  }
}
