import type { Beats, Dbtp, Decibels, Lufs, Seconds } from "#src/model/units.ts";

/**
 * What a rider hears of a stretch of song, on the 10 ms grid of its own time axis (seconds from `start`).
 * Clip gain is in it, and the automation of the ridden parameter relative to where that parameter rests; every other
 * fader and device is not. Powers are mean squares; silence is 0. All arrays have one length.
 */
export interface Hearing {
  /** Song time of the first hop. */
  readonly start: Seconds;
  readonly hopsPerSecond: number;
  /** K-weighted mean power of all channels as Live plays them (a mono file from both sides), nothing below 40 Hz. */
  readonly power: Float64Array;
  /** True peak, linear. */
  readonly peak: Float32Array;
  /** Mean power of the mono sum below 1 kHz, where the voice is periodic. */
  readonly voiced: Float64Array;
  /** Mean power of the mono sum above 3 kHz, where breath and consonants are. */
  readonly airy: Float64Array;
  /** Of the other tracks, what covers this voice: mean power of all channels in its own band; zeros without a bed. */
  readonly bed: Float64Array;
}

/** One figure of each kind for every hop of a file, 10 ms of a voice, in file time. Powers are mean squares; silence is 0. */
export interface FileFeatures {
  readonly hopsPerSecond: number;
  readonly duration: Seconds;
  /** K-weighted, of all channels as Live plays them, nothing below 40 Hz. */
  readonly power: Float64Array;
  /** True peak, linear. */
  readonly peak: Float32Array;
  /** Mono sum below 1 kHz. */
  readonly voiced: Float64Array;
  /** Mono sum above 3 kHz. */
  readonly airy: Float64Array;
  /** Of another track, of all channels as Live plays them: what covers a voice, in its own band. */
  readonly bed: Float64Array;
}

/** What of a file can cover a voice, band by band from low to high, in file time. Powers are mean squares of all channels as Live plays them. */
export interface BandFeatures {
  readonly hopsPerSecond: number;
  readonly duration: Seconds;
  /** One figure a hop in each; together the power from 300 Hz to 5 kHz. */
  readonly bands: readonly Float32Array[];
}

/** A stretch of time in song seconds. */
export interface Span {
  readonly start: Seconds;
  readonly end: Seconds;
}

/** A line of singing or speech between two gaps, its tail with it. */
export interface Phrase extends Span {
  /** Of what is within 10 LU of it, so that its tail does not count. */
  readonly loudness: Lufs;
  /** What the bed has in the voice's own band about then, over some six seconds, as a loudness; `-Infinity` without a bed. */
  readonly bed: Lufs;
  readonly truePeak: Dbtp;
}

export interface Breath extends Span {
  readonly loudness: Lufs;
}

export interface Gap extends Span {
  readonly loudness: Lufs;
}

/** What the rider found in a hearing. */
export interface VoiceActivity {
  readonly phrases: readonly Phrase[];
  readonly breaths: readonly Breath[];
  readonly gaps: readonly Gap[];
  /** Where the level inside a phrase is on its way up or down: builds, swells and tails. Left out where it was not looked for. */
  readonly slopes?: readonly Span[];
  /** Gated loudness of everything active. */
  readonly loudness: Lufs;
}

/** One phrase before and after a ride. */
export interface RiddenPhrase extends Span {
  readonly startBeats: Beats;
  readonly endBeats: Beats;
  /** As heard before the ride: through what the parameter's lane held then. */
  readonly before: Lufs;
  readonly after: Lufs;
  /** Mean gain over the phrase. */
  readonly gain: Decibels;
}
