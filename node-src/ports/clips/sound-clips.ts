import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { Decibels } from "#src/model/units.ts";

/** A clip of a set that plays a recording. */
export interface SoundClip {
  /** The host's. */
  readonly id: number;
  readonly name: string;
  /** Absolute. */
  readonly file: string;
  /** What the clip itself turns the file by. */
  readonly gain: Decibels;
  readonly track: { readonly id: number; readonly name: string };
  /** Of the session, from 0; `null` for a clip of the arrangement. */
  readonly slot: number | null;
  readonly warped: boolean;
  /** How it plays the file otherwise than from beginning to end as it stands, one clause each: "it loops". */
  readonly unlike: readonly string[];
}

/** Clips of one track, as they stand now. */
export interface ClipsNow {
  /** In the order asked for; `null` for one that is gone, or plays another recording by now. */
  readonly clips: readonly (SoundClip | null)[];
  /** The place among them of the one that plays; `null` while none of them does. */
  readonly playing: number | null;
}

/** The clips of a running host that play recordings. */
export interface SoundClips {
  /** The one that is shown, else the only one that plays; refused with how to name one. */
  chosen(): Promise<Result<SoundClip, Refusal>>;
  /** Looks again at clips of one track, which are known by id wherever they stand by now. */
  look(clips: readonly SoundClip[]): Promise<Result<ClipsNow, Refusal>>;
  /** A new clip of a file in the next free slot behind another clip, else in the first free one; refused with how to bring it there by hand. */
  place(beside: SoundClip, file: string): Promise<Result<SoundClip, Refusal>>;
  launch(clip: SoundClip): Promise<Result<void, Refusal>>;
  /**
   * Tells how clips of one track stand, now and whenever another slot of it plays or one of them is turned. Answers how to stop.
   *
   * Edge: none plays, as far as is told, while the host does not answer; nothing is told any more once all of them are gone.
   */
  follow(clips: readonly SoundClip[], tell: (now: ClipsNow) => void): Promise<() => void>;
}
