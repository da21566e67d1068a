import type { BitReader } from "#src/adapters/audio/bit-reader.ts";
import type { ScaleFactors } from "#src/adapters/audio/mp3/coding/scale-factors.ts";
import type { MainData } from "#src/adapters/audio/mp3/stream/main-data.ts";
import type { Granule } from "#src/adapters/audio/mp3/stream/side-info.ts";

/** What is heavy in decoding layer III, with a state for each channel. */
export interface GranuleForm {
  /** Each channel's; filled by `decode`, spoiled by `filter`. */
  readonly spectra: readonly Spectrum[];
  /** Takes the data of a frame, and gives a reader of them for what is light. */
  start(data: MainData): BitReader;
  /** Decodes a channel's lines between two bits of the data, and multiplies them by their gains. */
  decode(channel: number, granule: Granule, from: number, stop: number, factors: ScaleFactors, rateIndex: number): void;
  /** Two granules of all channels, interleaved. */
  readonly samples: Float32Array<ArrayBuffer>;
  /** A channel's lines to 576 samples in `samples`, from frame `at` on. */
  filter(channel: number, granule: Granule, at: number): void;
}

/** The lines of one channel, and how many there are before the rest, which is zero. */
export interface Spectrum {
  readonly lines: Float32Array;
  used: number;
}
