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

/** The clips of a running host that play recordings. */
export interface SoundClips {
  /** The one that is shown, else the only one that plays; refused with how to name one. */
  chosen(): Promise<Result<SoundClip, Refusal>>;
  /** A new clip of a file in the next free slot behind another clip, else in the first free one; refused with how to bring it there by hand. */
  place(beside: SoundClip, file: string): Promise<Result<SoundClip, Refusal>>;
  launch(clip: SoundClip): Promise<Result<void, Refusal>>;
  /** Tells which slot of a track plays, now and whenever it is another; below 0 for none. Answers how to stop. */
  follow(track: SoundClip["track"], tell: (slot: number) => void): Promise<() => void>;
}
