import { readFileSync } from "node:fs";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { LOOPS } from "#test/needs.ts";

/** A loop of Debian's `sonic-pi-samples`, and where it is struck, in seconds. */
export interface LabelledLoop {
  readonly name: string;
  readonly onsets: readonly number[];
  /** Where sums alone would have it struck too. */
  readonly swells: readonly number[];
}

interface Labels {
  readonly loops: Record<string, Omit<LabelledLoop, "name">>;
}

const LABELS = JSON.parse(readFileSync(new URL("../../vectors/loop-onsets.json", import.meta.url), "utf8")) as Labels;

/** The loops of the Amen break and of a tabla; the vector says how they were labelled. */
export const LABELLED_LOOPS: readonly LabelledLoop[] = Object.entries(LABELS.loops).map(([name, loop]) => ({
  name,
  ...loop,
}));

export const LOOP_RATE = 44_100;

/** Both channels' mean. The package has to be at hand. */
export function loopSamples({ name }: LabelledLoop): Float32Array {
  return decoded(`${LOOPS}/${name}.flac`, LOOP_RATE)!;
}
