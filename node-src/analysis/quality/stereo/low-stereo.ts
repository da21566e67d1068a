import { lowSamples } from "#src/analysis/quality/low-samples.ts";
import type { HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import { addPowers, SlotPowers } from "#src/analysis/quality/slot-powers.ts";
import { slots } from "#src/analysis/quality/slots.ts";
import type { Cascade } from "#src/dsp/biquad.ts";
import { butterworthLowpass } from "#src/dsp/butterworth.ts";
import { BASS } from "#src/knowledge/quality-control/stereo-limits.ts";
import type { Hertz } from "#src/model/units.ts";

/** Powers of both channels and what they share in the bass. */
export interface LowStereo {
  readonly powers: SlotPowers;
  hear(blocks: HeardBlocks): void;
}

export function lowStereo(sampleRate: Hertz): LowStereo {
  const slot = slots(sampleRate);
  const powers = new SlotPowers();
  const lows = [lowSamples(sampleRate, 0), lowSamples(sampleRate, 1)] as const;
  const filters = lows.map((low) => filter(butterworthLowpass(BASS.order, BASS.below, low.sampleRate)));
  /** Left, right, and what they share; plain variables of a closure would be new objects with each sum. */
  const sums = new Float64Array(3);
  let blocks = 0;
  return {
    powers,
    hear: (heard) => {
      const count = heard.to - heard.from;
      const [left, right] = [lows[0].hear(heard), lows[1].hear(heard)];
      filters[0]!(left, count);
      filters[1]!(right, count);
      for (let from = 0; from < count; ) {
        const take = Math.min(slot.blocks - blocks, count - from);
        addPowers(left, right, from, take, sums);
        from += take;
        blocks += take;
        if (blocks < slot.blocks) break;
        powers.push(sums[0]! / blocks, sums[1]! / blocks, sums[2]! / blocks);
        sums.fill(0);
        blocks = 0;
      }
    },
  };
}

/** In place, going on where the last call ended. */
function filter(cascade: Cascade): (samples: Float64Array, count: number) => void {
  const states = cascade.map((section) => ({ section, s1: 0, s2: 0 }));
  return (samples, count) => {
    for (const state of states) {
      const { b0, b1, b2, a1, a2 } = state.section;
      let { s1, s2 } = state;
      for (let i = 0; i < count; i++) {
        const x = samples[i]!;
        const y = b0 * x + s1;
        s1 = b1 * x - a1 * y + s2;
        s2 = b2 * x - a2 * y;
        samples[i] = y;
      }
      state.s1 = s1;
      state.s2 = s2;
    }
  };
}
