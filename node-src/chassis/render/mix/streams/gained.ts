import type { GainCourse } from "#src/chassis/listening/mix/tracks/mixer-gains.ts";
import type { SongPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import { BLOCK, type SongStream } from "#src/chassis/render/mix/streams/song-stream.ts";
import type { LinearGain, Samples } from "#src/model/units.ts";
import type { Block } from "#src/process/processor.ts";

/**
 * Sound through a mixer or a send.
 *
 * Shape: a gain that moves is looked at every `GAIN_STEP` samples and goes straight between, so that a jump lasts that long and does not click.
 */
export function gained(stream: SongStream, { knots, gainsAt }: GainCourse, place: SongPlace): SongStream {
  const still = knots.length === 0 ? gainsAt(place.beatsAt(0)) : null;
  if (still?.every((gain) => gain === 1)) return stream;
  let first: Samples = 0;
  return {
    next: async () => {
      const from = first;
      first += BLOCK;
      const block = await stream.next();
      if (block === null) return null;
      if (still === null) {
        moveGains(block, (sample) => gainsAt(place.beatsAt(from + sample)));
        return block;
      }
      if (still.every((gain) => gain === 0)) return null;
      for (const [channel, samples] of block.entries()) scale(samples, still[channel]!);
      return block;
    },
  };
}

/** How often a moving gain is looked at: 1.5 kHz at 48 kHz, far above any fade that is drawn. */
export const GAIN_STEP: Samples = 32;

type Gains = readonly [left: LinearGain, right: LinearGain];

function moveGains(block: Block, gainsAt: (sample: Samples) => Gains): void {
  let before = gainsAt(0);
  for (let from = 0; from < BLOCK; from += GAIN_STEP) {
    const after = gainsAt(from + GAIN_STEP);
    for (const [channel, samples] of block.entries()) ramp(samples, from, before[channel]!, after[channel]!);
    before = after;
  }
}

/** A straight way from one gain to another, over `GAIN_STEP` samples. */
export function ramp(samples: Float64Array, from: Samples, before: LinearGain, after: LinearGain): void {
  const rise = (after - before) / GAIN_STEP;
  for (let at = 0; at < GAIN_STEP; at += 1) samples[from + at]! *= before + rise * at;
}

function scale(samples: Float64Array, gain: LinearGain): void {
  for (let at = 0; at < samples.length; at += 1) samples[at]! *= gain;
}
