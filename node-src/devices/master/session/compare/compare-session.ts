import { comparedClips } from "#src/devices/master/session/compare/compared-clips.ts";
import { Comparison } from "#src/devices/master/session/compare/comparison.ts";
import type { ComparedSide } from "#src/devices/master/session/compare/matched-gains.ts";
import type { MasterDevice } from "#src/devices/master/session/master-device.ts";
import type { RenderedMaster } from "#src/devices/master/session/render-master.ts";
import type { ShownFace } from "#src/devices/master/session/shown/shown-face.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Decibels } from "#src/model/units.ts";

/** A/B from the press of its tab to what is said. */
export class CompareSession {
  readonly #device: MasterDevice;
  readonly #shown: ShownFace;
  #comparison: Comparison | null = null;

  constructor(device: MasterDevice, shown: ShownFace) {
    [this.#device, this.#shown] = [device, shown];
  }

  /** Whether a gain follows what plays. */
  get runs(): boolean {
    return this.#comparison?.runs === true;
  }

  /** Launches a side of the master that was rendered last; `"off"` was ended before. */
  async press(side: "off" | ComparedSide, rendered: RenderedMaster | null, signal: AbortSignal): Promise<void> {
    if (side === "off") return this.#shown.say("idle", OFF);
    const known = comparedClips(rendered);
    this.#comparison ??= this.#opened();
    const gain = known.ok ? await this.#comparison.launch(side, known.value, signal) : known;
    if (gain.ok) return this.#shown.say("playing", sideWords(side, gain.value));
    this.end();
    this.#shown.refuse(gain.error);
  }

  /** Another press takes the place of A/B, and says so. */
  leave(): void {
    if (this.runs) this.#shown.add(OFF);
    this.end();
  }

  /** The sound is as it comes, and the tab stands at Off. */
  end(): void {
    this.#comparison?.stop();
    this.#device.compared();
  }

  #opened(): Comparison {
    return new Comparison(this.#device.ports().clips, {
      turn: (factor) => this.#device.match(factor),
      plays: (side, gain) => this.#plays(side, gain),
      lost: (why) => this.#lost(why),
    });
  }

  /** A gain that somebody turned since is told while A/B is what the face speaks of. */
  #plays(side: ComparedSide, gain: Decibels): void {
    const { kind, words } = this.#shown.now.status;
    const now = sideWords(side, gain);
    if (kind === "playing" && !words.startsWith(now)) this.#shown.say("playing", now);
  }

  #lost({ sentence }: Refusal): void {
    this.#device.compared();
    const words = `${OFF} ${sentence}`;
    if (this.#shown.now.status.kind === "playing") this.#shown.say("refused", words);
    else this.#shown.add(words);
  }
}

const OFF = "A/B is off: the sound passes as it comes.";

function sideWords(side: ComparedSide, gain: Decibels): string {
  const turned = gain < 0 ? `${(-gain).toFixed(1)} dB down, as loud as the other` : "as it is";
  return `A/B: the ${side}, ${turned}.`;
}
