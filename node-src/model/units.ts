/** A number that remembers its unit: it accepts a plain `3` and refuses `Seconds` where `Beats` are asked for. */
type Of<Unit extends string> = number & { readonly unit?: Unit };

/** Loudness, K-weighted and channel-weighted, relative to full scale (ITU-R BS.1770-5). */
export type Lufs = Of<"LUFS">;
/** A difference of two loudness values. */
export type LoudnessUnits = Of<"LU">;
/** A loudness level, or a difference of two (ISO 532): ten of them are twice as loud, from 40 up. */
export type Phon = Of<"phon">;
/** A gain or a level ratio. */
export type Decibels = Of<"dB">;
/** A sample-domain level relative to full scale. */
export type Dbfs = Of<"dBFS">;
/** A sound pressure level, C-weighted and slow (IEC 61672-1), relative to 20 micropascals. */
export type DecibelsSpl = Of<"dB SPL">;
/** A true-peak level relative to full scale (ITU-R BS.1770-5, Annex 2). */
export type Dbtp = Of<"dBTP">;
/** A factor on samples; 1 changes nothing. */
export type LinearGain = Of<"gain">;
export type Seconds = Of<"s">;
/** A delay between two ears, as engineers name it; everything else inside is in seconds. */
export type Milliseconds = Of<"ms">;
/** A time as samples of one channel at the rate that is spoken of. */
export type Samples = Of<"sample">;
/** Quarter notes, as Live counts its arrangement. */
export type Beats = Of<"beat">;
export type BeatsPerMinute = Of<"bpm">;
/** The volume of a room. */
export type CubicMetres = Of<"m3">;
export type Hertz = Of<"Hz">;
/** A fraction from 0 to 1. */
export type Fraction = Of<"fraction">;
/** A parameter's own number inside Live or a Live Set, past its taper. */
export type RawValue = Of<"raw">;
