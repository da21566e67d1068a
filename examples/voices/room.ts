import { LowPass } from "#examples/sound/filters.ts";
import { setLevel } from "#examples/sound/levels.ts";
import type { Random } from "#examples/sound/random.ts";
import type { Dbfs, Hertz } from "#src/model/units.ts";

/** The noise of a quiet room and a preamplifier, `frames` long, at an RMS of `level`. */
export function quietRoom(frames: number, level: Dbfs, sampleRate: Hertz, random: Random): Float32Array {
  const audio = new Float32Array(frames);
  const rumble = new LowPass();
  rumble.tune(400, sampleRate);
  for (let i = 0; i < frames; i += 1) {
    const air = random.noise();
    audio[i] = 0.35 * air + 2 * rumble.next(air);
  }
  setLevel(audio, 0, frames, level);
  return audio;
}
