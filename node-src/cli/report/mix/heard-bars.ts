import type { HeardMix } from "#src/model/mix/heard-mix.ts";

/** The bars that were heard, from 1, the last one included. A range ends inside of its last frame: the bar behind it was not heard. */
export function heardBars({
  barAt,
  frames,
}: Pick<HeardMix, "barAt" | "frames">): readonly [first: number, last: number] {
  return [Math.floor(barAt(0)), Math.floor(barAt(Math.max(0, frames - 1)))];
}
