import {
  mostOut,
  type Resampler,
  type ResamplerOrder,
  silenceBefore,
} from "#src/dsp/kernels/processing/resampler/resampler.ts";
import { cubicShares, type PhaseFilter } from "#src/dsp/resampling/phase-filter.ts";

/** The resampler in plain TypeScript: what the WebAssembly form is held to, to the bit. */
export function tsResampler(order: ResamplerOrder): Resampler {
  const { filter, phases, step, channels, longest } = order;
  const { taps, weights } = filter;
  const between = new Float64Array(taps);
  const weightsAt = (phase: number): Float64Array => {
    if (filter.phases === phases) return weights.subarray(phase * taps, (phase + 1) * taps);
    slide(between, filter, phase, phases);
    return between;
  };
  const lines = Array.from({ length: channels }, () => new Float64Array(taps + longest));
  const out = lines.map(() => new Float64Array(mostOut(order)));
  let filled = silenceBefore(order);
  let phase = 0;
  return {
    out,
    run: (block, from, count) => {
      for (const [channel, line] of lines.entries()) line.set(block[channel]!.subarray(from, from + count), filled);
      filled += count;
      let made = 0;
      let first = 0;
      for (; first + taps <= filled; made++) {
        const row = weightsAt(phase);
        for (const [channel, line] of lines.entries()) out[channel]![made] = weighted(line, first, row);
        phase += step;
        first += Math.floor(phase / phases);
        phase %= phases;
      }
      for (const line of lines) line.copyWithin(0, first, filled);
      filled -= first;
      return made;
    },
    reset: () => {
      for (const line of lines) line.fill(0);
      filled = silenceBefore(order);
      phase = 0;
    },
  };
}

/** The weights at a place between a sliding filter's phases, of which one stands before the first. */
function slide(weights: Float64Array, filter: PhaseFilter, phase: number, phases: number): void {
  const { taps } = filter;
  const place = phase * filter.phases;
  const row = Math.floor(place / phases);
  const [a, b, c, d] = cubicShares((place - row * phases) / phases);
  for (let k = 0, at = row * taps; k < taps; k++, at++)
    weights[k] =
      a * filter.weights[at]! +
      b * filter.weights[at + taps]! +
      (c * filter.weights[at + 2 * taps]! + d * filter.weights[at + 3 * taps]!);
}

/** Four sums, as the kernel has them. */
function weighted(line: Float64Array, first: number, weights: Float64Array): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = 0; k < weights.length; k += 4) {
    a += line[first + k]! * weights[k]!;
    b += line[first + k + 1]! * weights[k + 1]!;
    c += line[first + k + 2]! * weights[k + 2]!;
    d += line[first + k + 3]! * weights[k + 3]!;
  }
  return a + b + (c + d);
}
