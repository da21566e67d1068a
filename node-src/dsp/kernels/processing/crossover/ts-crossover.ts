import {
  type Crossover,
  type CrossoverSection,
  type Crossovers,
  crossoverSections,
} from "#src/dsp/kernels/processing/crossover/crossover.ts";
import { settled } from "#src/dsp/kernels/silent-state.ts";
import type { Hertz } from "#src/model/units.ts";

/** The crossover in plain TypeScript, a sample at a time: what the WebAssembly form is held to, to the bit. */
export function tsCrossover(crossovers: Crossovers, sampleRate: Hertz, channels: number, longest: number): Crossover {
  const [low, middle, high] = crossoverSections(crossovers, sampleRate);
  const memories = Array.from({ length: channels }, channelMemory);
  const bands = Array.from({ length: 4 }, () => Array.from({ length: channels }, () => new Float64Array(longest)));
  return {
    bands,
    split: (block, from, count) => {
      for (const [channel, samples] of block.entries()) {
        const memory = memories[channel]!;
        for (let i = 0; i < count; i++) {
          const [under, over] = split(samples[from + i]!, middle!, memory.middle);
          const [first, second] = split(allPassed(under, high!, memory.turnLow), low!, memory.low);
          const [third, fourth] = split(allPassed(over, low!, memory.turnHigh), high!, memory.high);
          for (const [band, x] of [first, second, third, fourth].entries()) bands[band]![channel]![i] = x;
        }
      }
    },
    join: (block, from, count) => {
      for (const [channel, samples] of block.entries()) {
        const [first, second, third, fourth] = bands.map((band) => band[channel]!);
        for (let i = 0; i < count; i++) samples[from + i] = first![i]! + second![i]! + (third![i]! + fourth![i]!);
      }
    },
    settle: () => {
      for (const state of memories.flatMap((memory) => Object.values(memory)))
        for (const [i, memory] of state.entries()) state[i] = settled(memory);
    },
    reset: () => {
      for (const state of memories.flatMap((memory) => Object.values(memory))) state.fill(0);
    },
  };
}

function channelMemory() {
  const sections = (count: number) => new Float64Array(2 * count);
  return { middle: sections(3), low: sections(3), high: sections(3), turnLow: sections(1), turnHigh: sections(1) };
}

/** The upper band is what the lower one leaves of the all-pass. */
function split(x: number, section: CrossoverSection, state: Float64Array): readonly [number, number] {
  const under = lowPassed(lowPassed(x, section, state, 0), section, state, 2);
  return [under, allPassed(x, section, state, 4) - under];
}

function lowPassed(x: number, { gain, a1, a2 }: CrossoverSection, state: Float64Array, at: number): number {
  const y = gain * x + state[at]!;
  state[at] = (gain + gain) * x + state[at + 1]! - a1 * y;
  state[at + 1] = gain * x - a2 * y;
  return y;
}

function allPassed(x: number, { a1, a2 }: CrossoverSection, state: Float64Array, at = 0): number {
  const y = a2 * x + state[at]!;
  state[at] = a1 * x + state[at + 1]! - a1 * y;
  state[at + 1] = x - a2 * y;
  return y;
}
