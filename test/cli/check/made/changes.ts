import { seededRandom } from "#examples/sound/random.ts";
import { kaiserSinc } from "#src/dsp/spectrum/kaiser-window.ts";
import type { Seconds } from "#src/model/units.ts";
import { band, type Made } from "#test/cli/check/made/mixed.ts";

/** Samples of every channel made anew from those of a stretch. */
export function over(
  made: Made,
  [start, end]: readonly [Seconds, Seconds],
  change: (sample: number, i: number, channel: number) => number,
): Made {
  const planes = made.planes.map((plane, channel) => {
    const to = Math.min(plane.length, Math.round(end * made.sampleRate));
    const changed = plane.slice();
    for (let i = Math.round(start * made.sampleRate); i < to; i++) changed[i] = change(plane[i]!, i, channel);
    return changed;
  });
  return { ...made, planes };
}

export function whole(made: Made, change: (sample: number, i: number, channel: number) => number): Made {
  return over(made, [0, made.planes[0]!.length / made.sampleRate], change);
}

export function clip(sample: number, ceiling: number): number {
  return Math.max(-ceiling, Math.min(ceiling, sample));
}

/** Silence of so many seconds before and after. */
export function between(made: Made, before: Seconds, after: Seconds): Made {
  const frames = (seconds: Seconds) => Math.round(seconds * made.sampleRate);
  const planes = made.planes.map((plane) => {
    const longer = new Float32Array(frames(before) + plane.length + frames(after));
    longer.set(plane, frames(before));
    return longer;
  });
  return { ...made, planes };
}

/** Its first three seconds, faded. */
export function shortened(made: Made): Made {
  const frames = 3 * made.sampleRate;
  const planes = made.planes.map((plane) =>
    plane.slice(0, frames).map((x, i) => x * Math.min(1, (frames - i) / 24_000)),
  );
  return { ...made, planes };
}

/** A band under a shower of noise. */
export function bright(sampleRate: number): Made {
  const random = seededRandom(12);
  return whole(band(sampleRate), (x, i) => 0.7 * x + 0.02 * random.noise() * Math.min(1, i / 4800));
}

/** A low-pass of 400 taps, as steep as a codec's. */
export function lowpassed(made: Made, frequency: number): Made {
  const half = 200;
  const step = (2 * frequency) / made.sampleRate;
  const shape = Float64Array.from({ length: 2 * half }, (_, k) => kaiserSinc(step * (k - half), step * half, 8));
  const sum = shape.reduce((total, tap) => total + tap, 0);
  const taps = shape.map((tap) => tap / sum);
  const planes = made.planes.map((plane) =>
    plane.map((_, i) => {
      let filtered = 0;
      const end = Math.min(2 * half, plane.length - i + half);
      for (let k = Math.max(0, half - i); k < end; k++) filtered += taps[k]! * plane[i + k - half]!;
      return filtered;
    }),
  );
  return { ...made, planes };
}

/** As many samples again between those that are, without what mirrors above the old rate's half. */
export function doubled(made: Made): Made {
  const planes = made.planes.map((plane) => {
    const twice = new Float64Array(2 * plane.length);
    for (const [i, x] of plane.entries()) twice[2 * i] = 2 * x;
    return Float32Array.from(twice);
  });
  return lowpassed({ ...made, sampleRate: 2 * made.sampleRate, planes }, made.sampleRate * 0.475);
}

/** Lines that fall by 6 dB each. */
export function humming(time: Seconds, mains: number, amplitude: number): number {
  let sum = 0;
  for (let k = 1; k <= 5; k++) sum += (amplitude / 2 ** (k - 1)) * Math.sin(2 * Math.PI * mains * k * time + k);
  return sum;
}

/** A limiter with nothing but a ceiling: the gain that holds the loudest sample of 2 ms around, smoothed over as many. */
export function limited(made: Made, drive: number, ceiling: number): Made {
  const near = Math.round(0.001 * made.sampleRate);
  const frames = made.planes[0]!.length;
  const peaks = Float32Array.from({ length: frames }, (_, i) =>
    Math.max(...made.planes.map((plane) => Math.abs(plane[i]!))),
  );
  const held = slidingMost(peaks, near).map((peak) => Math.min(drive, ceiling / Math.max(1e-6, peak)));
  const sums = new Float64Array(frames + 1);
  for (let i = 0; i < frames; i++) sums[i + 1] = sums[i]! + held[i]!;
  return whole(made, (x, i) => {
    const [from, to] = [Math.max(0, i - near), Math.min(frames, i + near)];
    return (x * (sums[to]! - sums[from]!)) / (to - from);
  });
}

/** The largest of `near` values on each side, within two blocks of that size. */
export function slidingMost(values: Float32Array, near: number): Float32Array {
  const blocks = Float32Array.from({ length: Math.ceil(values.length / near) }, (_, k) =>
    values.subarray(k * near, (k + 1) * near).reduce((most, value) => Math.max(most, value), 0),
  );
  return values.map((_, i) => {
    const at = Math.floor(i / near);
    return Math.max(blocks[at - 1] ?? 0, blocks[at]!, blocks[at + 1] ?? 0);
  });
}
