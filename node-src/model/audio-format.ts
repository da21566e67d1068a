import type { Hertz } from "#src/model/units.ts";

/** How one sample stands in a stream of bytes. Integers are signed two's complement except `u8`. */
export type SampleEncoding =
  | "u8"
  | "s8"
  | "s16le"
  | "s16be"
  | "s24le"
  | "s24be"
  | "s32le"
  | "s32be"
  | "f32le"
  | "f32be"
  | "f64le"
  | "f64be";

/** Bytes of one sample of one channel. */
export const BYTES_PER_SAMPLE: Readonly<Record<SampleEncoding, number>> = {
  u8: 1,
  s8: 1,
  s16le: 2,
  s16be: 2,
  s24le: 3,
  s24be: 3,
  s32le: 4,
  s32be: 4,
  f32le: 4,
  f32be: 4,
  f64le: 8,
  f64be: 8,
};

/** A loudspeaker position that BS.1770 weighs; `lfe` is left out of the measure, `other` counts as a front channel. */
export type Speaker = "left" | "right" | "centre" | "lfe" | "left-surround" | "right-surround" | "mono" | "other";

export interface AudioFormat {
  readonly container: "WAV" | "RF64" | "AIFF" | "AIFC" | "FLAC" | "MP3" | "Ogg Vorbis";
  /** How `AudioSource.read` delivers samples: interleaved, in this encoding. */
  readonly encoding: SampleEncoding;
  /** Word length of the file, for people: 24 for 24-bit PCM; 32 for float; `null` where it has no meaning (MP3, Vorbis). */
  readonly bits: number | null;
  readonly sampleRate: Hertz;
  readonly channels: number;
  /** One a channel, in the file's order. */
  readonly speakers: readonly Speaker[];
  /** Frames that the header promises; `null` when it does not say. */
  readonly frames: number | null;
}
