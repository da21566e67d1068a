import type { Cascade } from "#src/dsp/biquad.ts";
import { foldedCascade } from "#src/dsp/kernels/stream/folded-cascade.ts";
import { HISTORY } from "#src/dsp/kernels/typescript/peak-search.ts";
import { filterInPlace, STATE_LENGTH } from "#src/dsp/kernels/typescript/weighted-energies.ts";

/** What a high-pass leaves of planes of samples, which start where theirs do. */
export interface LowCut {
  readonly planes: readonly Float32Array[];
  /** The next `count` samples of every plane. */
  add(samples: readonly Float32Array[], count: number): void;
}

/** As if the first sample had stood there for ever: an offset makes no click where the stream begins. */
export function lowCut(cascade: Cascade, channels: number, longestSegment: number, start = HISTORY): LowCut {
  const { coefficients, pairs, power } = foldedCascade(cascade);
  const stages = Array.from({ length: pairs }, (_, pair) => coefficients.subarray(pair * STAGE, pair * STAGE + STAGE));
  const gain = Math.sqrt(power);
  const work = new Float64Array(longestSegment);
  const cut = Array.from({ length: channels }, () => ({
    plane: new Float32Array(start + longestSegment),
    states: stages.map(() => new Float64Array(STATE_LENGTH)),
  }));
  let started = false;
  return {
    planes: cut.map(({ plane }) => plane),
    add(samples, count) {
      cut.forEach(({ plane, states }, channel) => {
        work.set(samples[channel]!.subarray(start, start + count));
        if (!started && count > 0) settle(stages, states, work[0]!);
        stages.forEach((stage, pair) => {
          filterInPlace(work, count, stage, states[pair]!);
        });
        for (let i = 0; i < count; i++) plane[start + i] = work[i]! * gain;
      });
      started ||= count > 0;
    },
  };
}

/** Coefficients of two sections. */
const STAGE = 8;

/** The memory that a sample leaves which has stood for ever. */
function settle(stages: readonly Float64Array[], states: readonly Float64Array[], sample: number): void {
  let x = sample;
  stages.forEach((stage, pair) => {
    for (const [section, at] of [0, STAGE / 2].entries()) {
      const [c1, c2, a1, a2] = stage.subarray(at, at + STAGE / 2);
      const v = x / (1 + (a1! + a2!));
      states[pair]!.fill(v, 2 * section, 2 * section + 2);
      x = v * (1 + (c1! + c2!));
    }
  });
}
