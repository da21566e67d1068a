import type { AudioFormat } from "#src/model/audio-format.ts";
import type { Vessel } from "#src/ports/output/pour.ts";

/** A way of listening to a file from its first sample to its last. */
export interface FileAnalysis<Features> {
  /** What is kept of a file is known by this name; two that measure differently never share one. */
  readonly name: string;
  /** @throws RangeError for a format that cannot be listened to. */
  listen(format: AudioFormat): FileListener<Features>;
}

/** Takes one file in whole interleaved frames, in pieces of any size. */
export interface FileListener<Features> extends Vessel {
  /** The file is over: what it holds, and how many samples of it were no numbers. Call it once. */
  finish(): Measured<Features>;
}

export interface Measured<Features> {
  readonly features: Features;
  readonly notFinite: number;
}

/** What was measured of a file, and what else is to be known of it. */
export interface FileFeaturesOf<Features> extends Measured<Features> {
  /** The file ends before its header says so; what there is was measured. */
  readonly truncated: boolean;
  /** What the file holds besides and was left out, in one sentence. */
  readonly remark: string | null;
}
