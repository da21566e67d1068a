import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Decibels, LinearGain, Lufs } from "#src/model/units.ts";
import type { SoundClip, SoundClips } from "#src/ports/clips/sound-clips.ts";

/** A clip of each, on one track of the session, and how loud each of them plays. */
export interface ComparedClips {
  readonly mix: HeardClip;
  readonly master: HeardClip;
}

export interface HeardClip {
  readonly clip: SoundClip;
  /** Of its file. */
  readonly integrated: Lufs;
}

/** A and B as loud as each other: the louder of the two is turned down while it plays, and nothing is while neither does. */
export class Comparison {
  readonly #clips: SoundClips;
  readonly #turn: (factor: LinearGain) => void;
  #end: (() => void) | null = null;

  /** @param turn is told what the sound is to be multiplied by. */
  constructor(clips: SoundClips, turn: (factor: LinearGain) => void) {
    [this.#clips, this.#turn] = [clips, turn];
  }

  /** Whether a gain follows what plays. */
  get runs(): boolean {
    return this.#end !== null;
  }

  /**
   * Launches one of the two; from then on the gain follows the clip that plays. An end of the signal rejects with its reason: nothing is turned
   * that the press after it does not ask for.
   */
  async launch(
    side: keyof ComparedClips,
    compared: ComparedClips,
    signal: AbortSignal,
  ): Promise<Result<Decibels, Refusal>> {
    const launched = await this.#clips.launch(compared[side].clip);
    signal.throwIfAborted();
    if (!launched.ok) return launched;
    const gains = matchedGains(compared);
    if (this.#end === null) await this.#follow(compared, gains, signal);
    return ok(gains[side]);
  }

  /** The sound is as it comes. */
  stop(): void {
    this.#end?.();
    this.#end = null;
    this.#turn(1);
  }

  async #follow({ mix, master }: ComparedClips, gains: MatchedGains, signal: AbortSignal): Promise<void> {
    const end = await this.#clips.follow(mix.clip.track, (slot) => {
      if (signal.aborted) return;
      if (slot === mix.clip.slot) return this.#turn(decibelsToAmplitude(gains.mix));
      this.#turn(slot === master.clip.slot ? decibelsToAmplitude(gains.master) : 1);
    });
    if (signal.aborted) end();
    signal.throwIfAborted();
    this.#end = end;
  }
}

interface MatchedGains {
  readonly mix: Decibels;
  readonly master: Decibels;
}

/** What each is turned by, so that both are as loud as the quieter: never above 0 dB, so that nothing clips by it. */
export function matchedGains({ mix, master }: ComparedClips): MatchedGains {
  const apart = master.integrated + master.clip.gain - (mix.integrated + mix.clip.gain);
  if (!Number.isFinite(apart)) return { mix: 0, master: 0 };
  return { mix: Math.min(0, apart), master: Math.min(0, -apart) };
}
