import {
  mostOut,
  type Resampler,
  type ResamplerOrder,
  silenceBefore,
} from "#src/dsp/kernels/processing/resampler/resampler.ts";

/** The resampler in plain TypeScript: what the WebAssembly form is held to, to the bit. */
export function tsResampler(order: ResamplerOrder): Resampler {
  const { filter, step, channels, longest } = order;
  const { phases, taps, weights } = filter;
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
        for (const [channel, line] of lines.entries())
          out[channel]![made] = weighted(line, first, weights, phase * taps, taps);
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

/** Four sums, as the kernel has them. */
function weighted(line: Float64Array, first: number, weights: Float64Array, row: number, taps: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = 0; k < taps; k += 4) {
    a += line[first + k]! * weights[row + k]!;
    b += line[first + k + 1]! * weights[row + k + 1]!;
    c += line[first + k + 2]! * weights[row + k + 2]!;
    d += line[first + k + 3]! * weights[row + k + 3]!;
  }
  return a + b + (c + d);
}
