import { lowSamples } from "#src/analysis/quality/low-samples.ts";
import type { HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import { SlotPowers } from "#src/analysis/quality/slot-powers.ts";
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
  let [ll, rr, lr, blocks] = [0, 0, 0, 0];
  return {
    powers,
    hear: (heard) => {
      const count = heard.to - heard.from;
      const [left, right] = [lows[0].hear(heard), lows[1].hear(heard)];
      filters[0]!(left, count);
      filters[1]!(right, count);
      for (let i = 0; i < count; i++) {
        ll += left[i]! * left[i]!;
        rr += right[i]! * right[i]!;
        lr += left[i]! * right[i]!;
        if (++blocks < slot.blocks) continue;
        powers.push(ll / slot.blocks, rr / slot.blocks, lr / slot.blocks);
        ll = rr = lr = blocks = 0;
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
