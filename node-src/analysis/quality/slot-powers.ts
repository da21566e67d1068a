import { NumberList } from "#src/analysis/number-list.ts";
import type { HeardBlocks } from "#src/analysis/quality/sample-window.ts";
import { slots } from "#src/analysis/quality/slots.ts";
import type { Hertz } from "#src/model/units.ts";

/** Powers of two channels and what they share, slot by slot; of one channel, of it twice. */
export class SlotPowers {
  readonly left = new NumberList(Float64Array);
  readonly right = new NumberList(Float64Array);
  readonly cross = new NumberList(Float64Array);

  push(left: number, right: number, cross: number): void {
    this.left.push(left);
    this.right.push(right);
    this.cross.push(cross);
  }
}

/** The powers and the largest samples of a file in the making: four numbers a tenth of a second. */
export interface SlotSums {
  readonly powers: SlotPowers;
  /** Linear, over all channels. */
  readonly peaks: NumberList;
  hear(blocks: HeardBlocks): void;
}

export function slotSums(sampleRate: Hertz): SlotSums {
  const slot = slots(sampleRate);
  const powers = new SlotPowers();
  const peaks = new NumberList(Float64Array);
  /** Of left, of right, what they share, and the largest sample; plain variables of a closure would be new objects with each sum. */
  const sums = new Float64Array(4);
  let blocks = 0;
  return {
    powers,
    peaks,
    hear: ({ scans, powers: found, from, to }) => {
      const { left, right, cross } = found;
      let ll = sums[0]!;
      let rr = sums[1]!;
      let lr = sums[2]!;
      let peak = sums[3]!;
      for (let block = from; block < to; block++) {
        ll += left[block]!;
        rr += right[block]!;
        lr += cross[block]!;
        for (let channel = 0; channel < scans.length; channel++) peak = Math.max(peak, scans[channel]!.peak[block]!);
        if (++blocks < slot.blocks) continue;
        powers.push(ll / slot.frames, rr / slot.frames, lr / slot.frames);
        peaks.push(peak);
        ll = 0;
        rr = 0;
        lr = 0;
        peak = 0;
        blocks = 0;
      }
      sums[0] = ll;
      sums[1] = rr;
      sums[2] = lr;
      sums[3] = peak;
    },
  };
}

/** Adds to the sums of left, of right, and of what they share. */
export function addPowers(
  left: Float32Array | Float64Array,
  right: Float32Array | Float64Array,
  from: number,
  count: number,
  sums: Float64Array,
): void {
  let ll = 0;
  let rr = 0;
  let lr = 0;
  for (let i = from; i < from + count; i++) {
    const l = left[i]!;
    const r = right[i]!;
    ll += l * l;
    rr += r * r;
    lr += l * r;
  }
  sums[0]! += ll;
  sums[1]! += rr;
  sums[2]! += lr;
}
