import type { Biquad, Cascade } from "#src/dsp/biquad.ts";
import type { Sections } from "#src/dsp/kernels/processing/sections/sections.ts";
import { settled } from "#src/dsp/kernels/silent-state.ts";

/** The sections in plain TypeScript: transposed direct form II, what the WebAssembly form is held to, to the bit. */
export function tsSections(cascade: Cascade, channels: number): Sections {
  const states = Array.from({ length: channels }, () => cascade.map(() => new Float64Array(2)));
  return {
    run: (block, from, count) => {
      for (const [channel, samples] of block.entries())
        for (const [index, section] of cascade.entries())
          filter(samples, from, count, section, states[channel]![index]!);
    },
    settle: () => {
      for (const state of states.flat()) for (const [i, memory] of state.entries()) state[i] = settled(memory);
    },
    reset: () => {
      for (const state of states.flat()) state.fill(0);
    },
  };
}

function filter(samples: Float64Array, from: number, count: number, section: Biquad, state: Float64Array): void {
  const { b0, b1, b2, a1, a2 } = section;
  let s1 = state[0]!;
  let s2 = state[1]!;
  for (let i = from; i < from + count; i++) {
    const x = samples[i]!;
    const y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    samples[i] = y;
  }
  state[0] = s1;
  state[1] = s2;
}
