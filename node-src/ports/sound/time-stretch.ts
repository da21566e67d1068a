import type { Hertz, Samples, Seconds } from "#src/model/units.ts";

/**
 * Plays sound at another speed without changing its pitch, or at another pitch without changing its speed.
 *
 * Promise, held by test/contracts/time-stretch.ts:
 * - What the map has at a song time is heard then, latency made good: hits within 5 ms from four fifths to five fourths of their length, within
 *   15 ms at one and a half.
 * - Where the map only shifts, nothing is transposed and the rates are one, the samples of the file come to the bit.
 * - Mean power stays within 0.1 dB where nothing is transposed, pitch within a cent; channels keep their phase to each other, and silence stays
 *   silence.
 * - The same order gives the same samples, wherever it is read in blocks; memory does not grow with what has passed.
 */
export interface TimeStretch {
  /** @throws RangeError for a map that does not rise, for numbers that are not finite, and for nothing between `from` and `to`. */
  stretch(order: StretchOrder): Promise<StretchedSound>;
}

/** A stretch of the song that a file is to fill. */
export interface StretchOrder {
  readonly fileRate: Hertz;
  readonly songRate: Hertz;
  readonly channels: 1 | 2;
  /** The map: which file time is heard at a song time. It rises, and goes on before `from` and behind `to`. */
  fileAt(song: Seconds): Seconds;
  /** Transposition, cents as fractions. */
  readonly semitones: number;
  /** Song time of the first frame that is wanted. */
  readonly from: Seconds;
  readonly to: Seconds;
  /**
   * Fills `into` with what the file holds from this frame on, silence where it holds nothing: `frame` may be negative or past the file's end.
   * Asked for stretches that follow each other without a gap.
   */
  read(frame: Samples, into: SamplePlanes): Promise<void>;
}

/** Linear samples, an array a channel, all of one length. */
export type SamplePlanes = readonly Float64Array[];

/** Sound at the song's rate, read once, forward. */
export interface StretchedSound {
  /** All frames there are. */
  readonly frames: Samples;
  /** Fills `into` from its start with the next frames, as many as fit; answers how many, 0 at the end. */
  read(into: SamplePlanes): Promise<Samples>;
}
