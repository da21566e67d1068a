import type { Struck } from "#src/model/recipe/struck.ts";
import type { Hertz, Seconds } from "#src/model/units.ts";

/** What was heard of one file for moving with it, in file time. Powers are mean squares; silence is 0. */
export interface MovementFeatures {
  readonly duration: Seconds;
  /** Everything that begins, in rising time. */
  readonly onsets: readonly Struck[];
  /** The kick's hits, in rising time. */
  readonly kicks: readonly Struck[];
  readonly levels: FileLevels;
  readonly waveform: Waveform;
  /** NaN and infinite samples met; they count as 0. */
  readonly notFinite: number;
}

/** Powers on a steady grid; all arrays have one length, and a last, shorter step counts with its own length. */
export interface FileLevels {
  readonly stepsPerSecond: number;
  /** K-weighted, channel-weighted: the power behind a loudness. */
  readonly power: Float64Array;
  /** K-weighted power of both channels after they were folded to mono; equals `power` for one channel. */
  readonly mono: Float64Array;
  /** Mono sum below 120 Hz. */
  readonly bass: Float64Array;
  /** Of the mono sum by `bandEdges`, one array a band, low to high. */
  readonly bands: readonly Float32Array[];
  readonly bandEdges: readonly Hertz[];
}

/** The outline of the mono sum: what a display draws behind a curve. */
export interface Waveform {
  readonly pairsPerSecond: number;
  /** Lowest and highest sample of each stretch in turn, linear. */
  readonly pairs: Float32Array;
}
