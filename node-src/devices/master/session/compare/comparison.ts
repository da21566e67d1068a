import {
  askedClips,
  clipsAsNow,
  type KnownClips,
  playingSide,
} from "#src/devices/master/session/compare/compared-clips.ts";
import { type ComparedSide, matchedGains } from "#src/devices/master/session/compare/matched-gains.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Decibels, LinearGain } from "#src/model/units.ts";
import type { ClipsNow, SoundClips } from "#src/ports/clips/sound-clips.ts";

/** What a comparison tells its session. */
export interface ComparisonListener {
  /** What the sound is to be multiplied by. */
  turn(factor: LinearGain): void;
  /** A side plays, and is turned by this much. */
  plays(side: ComparedSide, gain: Decibels): void;
  /** One of the clips went, and the comparison has ended by it. */
  lost(why: Refusal): void;
}

/** A and B as loud as each other: the louder of the two is turned down while it plays, and nothing is while neither does. */
export class Comparison {
  readonly #clips: SoundClips;
  readonly #listener: ComparisonListener;
  #end: (() => void) | null = null;

  constructor(clips: SoundClips, listener: ComparisonListener) {
    [this.#clips, this.#listener] = [clips, listener];
  }

  /** Whether a gain follows what plays. */
  get runs(): boolean {
    return this.#end !== null;
  }

  /**
   * Launches one of the two, as they stand now; from then on the gain follows the clip that plays. Answers what the side will be turned by. An
   * end of the signal rejects with its reason: nothing is turned that the press after it does not ask for.
   */
  async launch(side: ComparedSide, known: KnownClips, signal: AbortSignal): Promise<Result<Decibels, Refusal>> {
    const looked = await this.#clips.look(askedClips(known));
    signal.throwIfAborted();
    if (!looked.ok) return looked;
    const now = clipsAsNow(known, looked.value);
    if (!now.ok) return now;
    const launched = await this.#clips.launch(now.value[side].clip);
    signal.throwIfAborted();
    if (!launched.ok) return launched;
    const why = this.#end === null ? await this.#follow(now.value, signal) : null;
    return why === null ? ok(matchedGains(now.value)[side]) : refused(why);
  }

  /** The sound is as it comes. */
  stop(): void {
    this.#end?.();
    this.#end = null;
    this.#listener.turn(1);
  }

  /** Why the comparison ended at once; `null` where it goes on. */
  async #follow(known: KnownClips, signal: AbortSignal): Promise<Refusal | null> {
    let why: Refusal | null = null;
    const end = await this.#clips.follow(askedClips(known), (now) => {
      if (!signal.aborted && why === null) why = this.#heard(known, now);
    });
    if (signal.aborted || why !== null) end();
    signal.throwIfAborted();
    if (why === null) this.#end = end;
    return why;
  }

  /** Turns the side that plays; where one of them went, ends and answers which. */
  #heard(known: KnownClips, now: ClipsNow): Refusal | null {
    const stand = clipsAsNow(known, now);
    if (!stand.ok) {
      this.stop();
      this.#listener.lost(stand.error);
      return stand.error;
    }
    const side = playingSide(now);
    const gain = side === null ? 0 : matchedGains(stand.value)[side];
    this.#listener.turn(decibelsToAmplitude(gain));
    if (side !== null) this.#listener.plays(side, gain);
    return null;
  }
}
