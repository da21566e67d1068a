import type { SampleSteps } from "#src/adapters/audio/stretch/sample-steps.ts";
import type { StretchAtFileRate } from "#src/adapters/audio/stretch/stretched-steps.ts";
import type { Samples, Seconds } from "#src/model/units.ts";

/** The file's own samples, from the one that is nearest to where the order begins. */
export function shiftedSteps({ fileAt, from, fileRate, channels, read }: StretchAtFileRate): SampleSteps {
  let frame = Math.round(fileAt(from) * fileRate);
  return async () => {
    const step = Array.from({ length: channels }, () => new Float64Array(PIECE));
    await read(frame, step);
    frame += PIECE;
    return step;
  };
}

/** Whether what is wanted is the file itself, nowhere further than half a sample from where the map has it. */
export function onlyShifts({ fileAt, from, to, fileRate }: StretchAtFileRate): boolean {
  const shift = fileAt(from) - from;
  for (let song = from; song < to; song += LOOK)
    if (Math.abs(fileAt(song) - song - shift) * fileRate >= HALF) return false;
  return Math.abs(fileAt(to) - to - shift) * fileRate < HALF;
}

const PIECE: Samples = 4_096;
const HALF: Samples = 0.5;
/** A map is looked at so often. */
const LOOK: Seconds = 0.01;
