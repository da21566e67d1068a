import { FLAC_LOOPS, type FlacLoops, LONGEST_FRAME, type PlaneSurvey } from "#src/dsp/kernels/encoders/flac-loops.ts";
import { tsFrameBits } from "#src/dsp/kernels/encoders/ts-frame-bits.ts";

const { block, lags, fixedOrders } = FLAC_LOOPS;

/** The loops in plain TypeScript: what the WebAssembly form is held to, to the bit. */
export function tsFlacLoops(channels: number, sampleBytes: number): FlacLoops {
  const planes = Array.from({ length: channels === 2 ? 4 : channels }, () => new Int32Array(block));
  const residual = new Uint32Array(block);
  const bits = tsFrameBits(LONGEST_FRAME);
  let count = 0;
  let order = 0;
  return {
    ...bits,
    load: (pcm, frames) => {
      count = frames;
      for (let channel = 0; channel < channels; channel++)
        separate(pcm, channel * sampleBytes, channels * sampleBytes, sampleBytes, planes[channel]!, count);
      if (channels === 2) middleAndSide(planes, count);
    },
    survey: (plane) => surveyed(planes[plane]!, count),
    shift: (plane, low) => {
      const samples = planes[plane]!;
      for (let i = 0; i < count; i++) samples[i]! >>= low;
    },
    correlate: (plane, window) => correlated(planes[plane]!, window, count),
    predict: (plane, taps, shift) => {
      order = taps.length;
      predicted(planes[plane]!, taps, shift, count, residual);
    },
    sums: (leaf) => {
      const sums = new Float64Array(count / leaf);
      for (let i = order; i < count; i++) sums[Math.floor(i / leaf)]! += residual[i]!;
      return sums;
    },
    samples: (plane, from, to, width) => {
      for (let i = from; i < to; i++) bits.put(planes[plane]![i]!, width);
    },
    rice: (from, to, parameter) => {
      for (let i = from; i < to; i++) {
        const code = residual[i]!;
        bits.zeros(parameter === 0 ? code : code >>> parameter);
        bits.put(1, 1);
        bits.put(code, parameter);
      }
    },
  };
}

function separate(pcm: Uint8Array, first: number, step: number, width: number, into: Int32Array, count: number): void {
  for (let i = 0, at = first; i < count; i++, at += step) {
    const low = pcm[at]! | (pcm[at + 1]! << 8);
    into[i] = width === 2 ? (low << 16) >> 16 : ((low | (pcm[at + 2]! << 16)) << 8) >> 8;
  }
}

/** The middle loses its last bit, which the difference has too. Source: RFC 9639, 4.2. */
function middleAndSide(planes: readonly Int32Array[], count: number): void {
  const [left, right, middle, side] = planes as readonly [Int32Array, Int32Array, Int32Array, Int32Array];
  for (let i = 0; i < count; i++) {
    middle[i] = (left[i]! + right[i]!) >> 1;
    side[i] = left[i]! - right[i]!;
  }
}

function surveyed(samples: Int32Array, count: number): PlaneSurvey {
  const differences = new Float64Array(fixedOrders);
  let used = 0;
  let varied = 0;
  for (let i = 0; i < count; i++) {
    used |= samples[i]!;
    varied |= samples[i]! ^ samples[0]!;
    if (i < 4) continue;
    const [a, b, c, d, e] = [samples[i]!, samples[i - 1]!, samples[i - 2]!, samples[i - 3]!, samples[i - 4]!];
    differences[0]! += Math.abs(a);
    differences[1]! += Math.abs(a - b);
    differences[2]! += Math.abs(a - 2 * b + c);
    differences[3]! += Math.abs(a - 3 * b + 3 * c - d);
    differences[4]! += Math.abs(a - 4 * b + 6 * c - 4 * d + e);
  }
  return { differences, used, varied };
}

function correlated(samples: Int32Array, window: Float64Array, count: number): Float64Array {
  const shaped = new Float64Array(lags - 1 + count);
  for (let i = 0; i < count; i++) shaped[lags - 1 + i] = samples[i]! * window[i]!;
  const sums = new Float64Array(lags);
  for (let i = lags - 1; i < shaped.length; i++)
    for (let lag = 0; lag < lags; lag++) sums[lag]! += shaped[i]! * shaped[i - lag]!;
  return sums;
}

/** Doubles are exact here: 25 bits, 15 of a coefficient and 12 of them. */
function predicted(samples: Int32Array, taps: Int32Array, shift: number, count: number, into: Uint32Array): void {
  const scale = 2 ** -shift;
  for (let i = taps.length; i < count; i++) {
    let sum = 0;
    for (let tap = 0; tap < taps.length; tap++) sum += taps[tap]! * samples[i - 1 - tap]!;
    const left = samples[i]! - Math.floor(sum * scale);
    into[i] = (left << 1) ^ (left >> 31);
  }
}
