import { decoded } from "#test/doubles/heard/decoded.ts";
import { LOOPS } from "#test/needs.ts";
import labels from "#test/vectors/loop-kick-labels.json" with { type: "json" };

/** A drum loop and where two passes by hand put its kicks, in seconds; the vector says how they were made. */
export interface LabelledLoop {
  readonly file: string;
  readonly kicks: readonly (readonly [first: number, second: number])[];
}

export const LOOP_RATE = 44_100;

/** The hand labels of Debian's drum loops. */
export function labelledLoops(): readonly LabelledLoop[] {
  return labels.recordings as unknown as readonly LabelledLoop[];
}

/** Where both passes together put its kicks. */
export function agreedKicks({ kicks }: LabelledLoop): number[] {
  return kicks.map(([first, second]) => (first + second) / 2);
}

/** A labelled loop's samples; `null` where it or ffmpeg is not at hand. */
export function loopSamples({ file }: LabelledLoop): Float32Array | null {
  return decoded(`${LOOPS}/${file}`, LOOP_RATE);
}
