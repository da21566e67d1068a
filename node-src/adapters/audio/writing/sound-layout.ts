/** How one sound file is laid out, while it is written from its beginning to its end. */
export interface SoundLayout {
  /** What stands before the sound, as far as is known; always of one length. Written first, and once more over itself at the end. */
  head(): Uint8Array;
  /** What the next samples become, interleaved in the format's encoding; good until the next call. Nothing, where more is waited for. */
  sound(pcm: Uint8Array): Uint8Array;
  /** What follows when no more samples come. */
  rest(): Uint8Array;
}
