import type { BroadcastLoudness } from "#src/model/metadata/sound-metadata.ts";
import type { SinkRules } from "#src/ports/output/audio-sink.ts";

/** What a file is to say of its sound. */
export type LayoutRules = Pick<SinkRules, "metadata" | "loudness">;

/** How one sound file is laid out, while it is written from its beginning to its end. */
export interface SoundLayout {
  /**
   * What stands before the sound, as far as is known; always of one length. Written first, and once more over itself at the end.
   *
   * @param loudness In the place of what the rules say of it.
   */
  head(loudness?: BroadcastLoudness): Uint8Array;
  /** What the next samples become, interleaved in the format's encoding; good until the next call. Nothing, where more is waited for. */
  sound(pcm: Uint8Array): Uint8Array;
  /** What follows when no more samples come. */
  rest(): Uint8Array;
}
