import type { Decibels, Lufs } from "#src/model/units.ts";
import type { SoundClip } from "#src/ports/clips/sound-clips.ts";

/** The two sides of A/B. */
export type ComparedSide = "mix" | "master";

/** A clip of each, on one track of the session, and how loud each of them plays. */
export type ComparedClips = Readonly<Record<ComparedSide, HeardClip>>;

export interface HeardClip {
  readonly clip: Pick<SoundClip, "gain">;
  /** Of its file. */
  readonly integrated: Lufs;
}

/** What each is turned by, so that both are as loud as the quieter: never above 0 dB, so that nothing clips by it. */
export function matchedGains({ mix, master }: ComparedClips): Readonly<Record<ComparedSide, Decibels>> {
  const apart = master.integrated + master.clip.gain - (mix.integrated + mix.clip.gain);
  if (!Number.isFinite(apart)) return { mix: 0, master: 0 };
  return { mix: Math.min(0, apart), master: Math.min(0, -apart) };
}
