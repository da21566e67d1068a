import type { FileFrames } from "#src/chassis/render/mix/clips/file-frames.ts";
import type { FilePlace, PassageReader } from "#src/chassis/render/mix/clips/passage-reader.ts";
import type { Samples } from "#src/model/units.ts";
import { type Varispeed, varispeed } from "#src/process/rate/varispeed.ts";

/**
 * A passage that plays its file at a speed of its own, pitch and all: transposed without warping, Re-Pitch, or a rate that no converter takes.
 *
 * Shape: the place in the file is looked at every `STEP` samples and goes straight between.
 * @param to where the passage ends in the song.
 */
export function bentReader(
  file: FileFrames,
  at: FilePlace,
  { from, to }: { from: Samples; to: Samples },
): PassageReader {
  const speed = varispeed(fastestOf(at, from, to));
  const window = slidingWindow(file, speed);
  return {
    read: async (first, into, count) => {
      for (let begin = 0; begin < count; begin += STEP) {
        const length = Math.min(STEP, count - begin);
        const [opens, closes] = [at(first + begin), at(first + begin + STEP)];
        const planes = await window.around(opens, closes);
        const advance = (closes - opens) / STEP;
        for (let sample = 0; sample < length; sample += 1)
          speed.read(planes, opens + sample * advance - window.start(), into, begin + sample);
      }
    },
  };
}

const STEP: Samples = 32;
/** Places of a passage at which its speed is looked at. */
const LOOKED_AT = 256;

/** By how many samples of the file a passage advances a sample at most. */
function fastestOf(at: FilePlace, from: Samples, to: Samples): number {
  const step = Math.max(1, (to - from) / LOOKED_AT);
  let most = 0;
  for (let look = 0; look < LOOKED_AT && from + look * step < to; look += 1)
    most = Math.max(most, (at(from + (look + 1) * step) - at(from + look * step)) / step);
  return most;
}

/** Samples that are read ahead. */
const AHEAD: Samples = 4096;

/** A stretch of a file that moves forward with where it is read. */
function slidingWindow(file: FileFrames, { reach }: Varispeed) {
  let planes = [new Float64Array(0), new Float64Array(0)];
  let [start, filled] = [0, 0];
  const grow = (length: Samples) => {
    if (planes[0]!.length >= length) return;
    planes = planes.map((plane) => {
      const longer = new Float64Array(length);
      longer.set(plane.subarray(0, filled));
      return longer;
    });
  };
  const move = (low: Samples) => {
    const gone = low - start;
    if (gone < 0 || gone >= filled) [start, filled] = [low, 0];
    else {
      for (const plane of planes) plane.copyWithin(0, gone, filled);
      [start, filled] = [low, filled - gone];
    }
  };
  return {
    start: () => start,
    /** All that is needed to read from one place to another. */
    around: async (from: number, to: number) => {
      const low = Math.floor(Math.min(from, to)) - reach;
      const high = Math.ceil(Math.max(from, to)) + reach + 1;
      if (low < start || high > start + filled) {
        move(low);
        grow(high - low + AHEAD);
        const more = high - low + AHEAD - filled;
        await file.read(
          start + filled,
          planes.map((plane) => plane.subarray(filled)),
          more,
        );
        filled += more;
      }
      return planes;
    },
  };
}
