import type { SampleEncoding } from "#src/model/audio-format.ts";
import { BYTES_PER_SAMPLE } from "#src/model/audio-format.ts";

/** The encodings that sound is written in. */
export type WrittenEncoding = Extract<SampleEncoding, "s16le" | "s24le" | "f32le">;

/**
 * Planar samples as interleaved bytes at the start of `into`; answers how many were held at full scale.
 *
 * Shape: `count` samples of every channel from sample `from` on.
 * Unit: linear samples; ±1 is full scale (32,768 steps of 16 bits, 8,388,608 of 24), rounded to the nearest step, without dither.
 * Edge: +1 is one step more than an integer holds, and is held. Floats hold what is beyond full scale, up to the largest of 32 bits. NaN becomes 0.
 */
export function encodeSamples(
  channels: readonly (Float64Array | Float32Array)[],
  from: number,
  count: number,
  encoding: WrittenEncoding,
  into: Uint8Array,
): number {
  const view = new DataView(into.buffer, into.byteOffset, into.byteLength);
  const width = BYTES_PER_SAMPLE[encoding];
  let held = 0;
  for (const [channel, samples] of channels.entries())
    held += ENCODERS[encoding](samples, from, count, view, channel * width, channels.length * width);
  return held;
}

type Encoder = (
  samples: Float64Array | Float32Array,
  from: number,
  count: number,
  to: DataView,
  offset: number,
  stride: number,
) => number;

const STEPS_16 = 0x8000;
const STEPS_24 = 0x800000;
/** What is larger would be read as infinite. */
const LARGEST_FLOAT = 3.4028234663852886e38;

const ENCODERS: Readonly<Record<WrittenEncoding, Encoder>> = {
  s16le: (samples, from, count, to, offset, stride) => {
    let held = 0;
    for (let i = from, at = offset; i < from + count; i++, at += stride) {
      const wanted = Math.round(samples[i]! * STEPS_16);
      const fits = wanted >= -STEPS_16 && wanted < STEPS_16;
      if (!(fits || Number.isNaN(wanted))) held += 1;
      to.setInt16(at, fits ? wanted : within(wanted, STEPS_16), true);
    }
    return held;
  },
  s24le: (samples, from, count, to, offset, stride) => {
    let held = 0;
    for (let i = from, at = offset; i < from + count; i++, at += stride) {
      const wanted = Math.round(samples[i]! * STEPS_24);
      const fits = wanted >= -STEPS_24 && wanted < STEPS_24;
      if (!(fits || Number.isNaN(wanted))) held += 1;
      const step = fits ? wanted | 0 : within(wanted, STEPS_24);
      to.setInt16(at, step, true);
      to.setInt8(at + 2, step >> 16);
    }
    return held;
  },
  f32le: (samples, from, count, to, offset, stride) => {
    let held = 0;
    for (let i = from, at = offset; i < from + count; i++, at += stride) {
      const wanted = samples[i]! || 0;
      const sample = Math.max(-LARGEST_FLOAT, Math.min(LARGEST_FLOAT, wanted));
      if (sample !== wanted) held += 1;
      to.setFloat32(at, sample, true);
    }
    return held;
  },
};

/** What does not fit, at full scale: `steps` downwards and one less upwards. What is no number is 0. */
function within(step: number, steps: number): number {
  return step > 0 ? steps - 1 : step < 0 ? -steps : 0;
}
