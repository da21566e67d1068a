import type { ChainStage } from "#src/chassis/plan/chain-stage.ts";
import type { MasterFace } from "#src/devices/master/face/master-face.ts";
import { chainLamps } from "#src/devices/master/session/chain/chain-lamps.ts";
import { chainWords, revertedWords } from "#src/devices/master/session/chain/chain-words.ts";
import { decideChain } from "#src/devices/master/session/chain/decide-chain.ts";
import type { MasterDevice } from "#src/devices/master/session/master-device.ts";
import type { RenderOrdered } from "#src/devices/master/session/render-master.ts";
import type { ShownFace } from "#src/devices/master/session/shown/shown-face.ts";
import { refusal } from "#src/model/refusal.ts";
import type { Carrying } from "#src/ports/progress.ts";

/** A chain of Live's own devices on Main, from the press of its buttons to what is said. */
export class ChainSession {
  readonly #device: MasterDevice;
  readonly #shown: ShownFace;
  /** Whether one was set up, so that Live was asked for it at all. */
  #asked = false;

  constructor(device: MasterDevice, shown: ShownFace) {
    [this.#device, this.#shown] = [device, shown];
  }

  /** Whether there is anything that Revert would take back, which the end of the session would lose. */
  get stands(): boolean {
    return this.#asked && this.#device.ports().chain.stands;
  }

  /** Whether a chain can be set up now; says why not. */
  maySetUp(): boolean {
    if (this.stands) this.#shown.refuse(STANDS);
    return !this.stands;
  }

  /** What the mix is mastered with, as Live's own devices; `null` where that was refused. */
  async decide(ordered: RenderOrdered, carrying: Carrying): Promise<readonly ChainStage[] | null> {
    const stages = await decideChain(this.#device.ports(), ordered, carrying);
    if (stages.ok) return stages.value;
    this.#shown.refuse(stages.error);
    return null;
  }

  /** Puts it on Main, whole. */
  async setUp(stages: readonly ChainStage[], signal: AbortSignal): Promise<void> {
    this.#shown.say("writing", "Setting up the chain on Main");
    this.#asked = true;
    const placed = await this.#device.ports().chain.setUp(stages, signal);
    if (!placed.ok) return this.#shown.refuse(placed.error);
    const { stands, words } = chainWords(placed.value);
    this.#shown.say(stands ? "written" : "refused", words, {
      ...{ lamps: chainLamps(placed.value), chain: true, after: null },
    });
  }

  /** Takes it back; the face shows again what `before` says. */
  async revert(before: () => Promise<Partial<MasterFace>>): Promise<void> {
    if (!this.stands) return this.#shown.refuse(NOTHING_STANDS);
    this.#shown.say("writing", "Taking the chain back");
    const reverted = await this.#device.ports().chain.revert();
    if (!reverted.ok) return this.#shown.refuse(reverted.error);
    this.#shown.say("written", revertedWords(reverted.value), this.#shown.now.chain ? await before() : {});
  }

  /** Said behind what is heard through the chain as well, or would be another now. */
  warn(of: keyof typeof WARNINGS): void {
    if (this.stands) this.#shown.add(WARNINGS[of]);
  }
}

const STANDS = refusal("device-unsupported", "A chain of this device stands on Main: press Revert, then Set up chain.");
const NOTHING_STANDS = refusal(
  "device-unknown",
  "Nothing is to be taken back: no chain stands that was set up since the analyser started. Delete what stands on Main by hand, or undo it in Live.",
);

const WARNINGS = {
  heard: "The chain on Main is heard over it as well: Revert takes it back.",
  planned: "The chain on Main stands as it was set up.",
} as const;
