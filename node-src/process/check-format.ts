import type { Hertz, Samples } from "#src/model/units.ts";
import type { Block, ProcessFormat } from "#src/process/processor.ts";

/** What every processor takes. */
export const LOWEST_RATE: Hertz = 44_100;
export const HIGHEST_RATE: Hertz = 192_000;

/** @throws RangeError for a format that no processor is made for; `who` says so. */
export function checkFormat({ sampleRate, channels }: ProcessFormat, who = "createProcessor"): void {
  if (!(sampleRate >= LOWEST_RATE && sampleRate <= HIGHEST_RATE))
    throw new RangeError(`${who}: ${sampleRate} Hz is not within ${LOWEST_RATE} to ${HIGHEST_RATE} Hz`);
  checkChannels(channels, who);
}

/** @throws RangeError for other than one or two channels. */
export function checkChannels(channels: number, who: string, what = "channels"): asserts channels is 1 | 2 {
  if (channels !== 1 && channels !== 2) throw new RangeError(`${who}: ${channels} ${what} are not 1 or 2`);
}

/** Samples of each channel of a block. @throws RangeError for other channels than it is made for, or channels of different length. */
export function lengthOf(block: Block, channels: number, who: string): Samples {
  const length = block[0]?.length ?? 0;
  if (block.length !== channels) throw new RangeError(`${who}: ${block.length} channels, made for ${channels}`);
  if (block.some((channel) => channel.length !== length)) throw new RangeError(`${who}: channels of different length`);
  return length;
}
