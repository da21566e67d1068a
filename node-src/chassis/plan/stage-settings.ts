import type { Decibels, Fraction, Hertz } from "#src/model/units.ts";
import type { CompressorSettings } from "#src/process/compressor/compressor-settings.ts";
import type { Band } from "#src/process/equaliser/band.ts";
import type { MultibandSettings } from "#src/process/multiband/multiband.ts";
import type { BandWidthSettings } from "#src/process/stereo/bands/band-width-settings.ts";

/** What a stage of a master is set to, as numbers: what other devices than our own can be set by. */
export type StageSettings =
  | { readonly kind: "eq"; readonly bands: readonly Band[] }
  | { readonly kind: "multiband"; readonly settings: MultibandSettings }
  | { readonly kind: "stereo"; readonly settings: BandWidthSettings }
  | { readonly kind: "excite"; readonly from: Hertz; readonly drive: Decibels; readonly mix: Fraction }
  | { readonly kind: "glue"; readonly settings: CompressorSettings; readonly reduction: Decibels }
  /** Of linear phase. */
  | { readonly kind: "match"; readonly curve: (at: Hertz) => Decibels };
