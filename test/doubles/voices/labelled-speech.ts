import { decoded } from "#test/doubles/heard/decoded.ts";
import { SPEECH } from "#test/needs.ts";
import labels from "#test/vectors/voice-labels.json" with { type: "json" };

/** What two passes say of a recording, in seconds; see the vector for what they mean and how they were made. */
export interface LabelledRecording {
  readonly file: string;
  readonly last: string;
  readonly phraseStart: Passes;
  readonly syllable: Passes;
  readonly vowel: Passes;
  readonly end: Passes;
  readonly breaths: readonly { readonly start: Passes; readonly end: Passes }[];
}

type Passes = readonly [first: number, second: number];

export const LABELLED_RATE = 16_000;

/** The hand labels of Debian's recordings. */
export function labelledRecordings(): readonly LabelledRecording[] {
  return labels.recordings as unknown as readonly LabelledRecording[];
}

/** Where both passes together put it. */
export function agreed([first, second]: Passes): number {
  return (first + second) / 2;
}

/** A labelled recording's samples; `null` where it or ffmpeg is not at hand. */
export function labelledSamples({ file }: LabelledRecording): Float32Array | null {
  return decoded(`${SPEECH}/${file}`, LABELLED_RATE);
}
