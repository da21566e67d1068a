import type { Biquad } from "#src/dsp/biquad.ts";
import { settled } from "#src/dsp/kernels/silent-state.ts";

/** Second-order sections in series, each in a place of its own, whose coefficients may change as sound passes. */
export interface SectionBank {
  /** One place after the other; `null` passes sound, and a place that was empty begins at rest. */
  set(sections: readonly (Biquad | null)[]): void;
  process(samples: Float64Array): void;
}

/** Transposed direct form II, whose memory keeps its meaning while coefficients move in small steps. */
export function sectionBank(places: number): SectionBank {
  const memory = Array.from({ length: places }, () => new Float64Array(2));
  let now: readonly (Biquad | null)[] = [];
  return {
    set: (sections) => {
      for (const [place, state] of memory.entries()) if ((sections[place] ?? null) === null) state.fill(0);
      now = sections;
    },
    process: (samples) => {
      for (const [place, section] of now.entries()) if (section !== null) filter(samples, section, memory[place]!);
    },
  };
}

function filter(samples: Float64Array, { b0, b1, b2, a1, a2 }: Biquad, memory: Float64Array): void {
  let s1 = memory[0]!;
  let s2 = memory[1]!;
  for (let at = 0; at < samples.length; at += 1) {
    const x = samples[at]!;
    const y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    samples[at] = y;
  }
  memory[0] = settled(s1);
  memory[1] = settled(s2);
}
