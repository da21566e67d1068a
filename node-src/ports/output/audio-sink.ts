import type { BroadcastLoudness, SoundMetadata } from "#src/model/metadata/sound-metadata.ts";
import type { Refusal } from "#src/model/refusal.ts";
import type { Result } from "#src/model/result.ts";
import type { Hertz } from "#src/model/units.ts";

/** Sound files that the product makes. A file appears whole, at `close`, or not at all. */
export interface AudioSinks {
  /**
   * Begins a file of any length: FLAC where its name ends so, else WAV, which becomes RF64 where it outgrows 4 GiB. Nothing stands at the path yet.
   *
   * Refused where a file may not stand: no such folder, a folder of that name, an existing file without `force`, and always the `input`; and where the
   * name is that of another kind of sound file, or FLAC is to hold floats.
   * @throws RangeError for a format that cannot be written.
   */
  open(path: string, format: SinkFormat, rules: SinkRules): Promise<Result<AudioSink, Refusal>>;
}

/** How sound is written: PCM of 16 or 24 bits, or 32-bit float. */
export interface SinkFormat {
  readonly sampleRate: Hertz;
  readonly channels: number;
  readonly encoding: "s16le" | "s24le" | "f32le";
}

export interface SinkRules {
  /** Replaces a file that stands there. */
  readonly force: boolean;
  /** What is read while this is written: never replaced, whatever it is called here. */
  readonly input?: string;
  /**
   * What the file says of its sound, if anything. WAV holds it as a broadcast extension of version 2 (`bext`), iXML, a list of information
   * (`LIST INFO`) and an ID3v2.4 tag (`id3 `), both in UTF-8; FLAC as a Vorbis comment and pictures. What was measured of other sound (ReplayGain, iTunes'
   * levels and gaps, the encoder's name) is not written on.
   */
  readonly metadata?: SoundMetadata;
  /** What `bext` says of how loud the file is, as far as that is known before it is written; with `metadata`, in WAV only. */
  readonly loudness?: BroadcastLoudness;
}

/** One file being written. After a refusal, and after `close` and `abort`, it takes no more; what was begun is gone unless `close` was well. */
export interface AudioSink {
  /**
   * The next samples of every channel; one call at a time, and the arrays stay as they are until it has answered.
   *
   * Unit: linear samples; ±1 is full scale. Integers take the nearest step and hold what is beyond; NaN becomes 0. No dither.
   * @throws RangeError for channels that do not fit the format, and after the end.
   */
  write(channels: readonly Float64Array[]): Promise<Result<void, Refusal>>;
  /**
   * The file takes its name. Refused like `open` where something has come to stand there since.
   *
   * @param loudness In the place of what the rules say of it.
   */
  close(loudness?: BroadcastLoudness): Promise<Result<SinkTotals, Refusal>>;
  /** Gives up: nothing is left behind. Harmless after the end. */
  abort(): Promise<void>;
}

export interface SinkTotals {
  /** Samples of one channel. */
  readonly frames: number;
  /** Samples beyond full scale that an integer held at it. */
  readonly held: number;
}
