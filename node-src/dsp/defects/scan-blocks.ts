import type { FlatScan, ScanPlan } from "#src/dsp/defects/scan-flats.ts";

/** What one look at a channel says of each of its short blocks; every array holds one entry a block. */
export interface BlockScan extends FlatScan {
  /** Largest magnitude. */
  readonly peak: Float32Array;
  /** Sum of the samples, and of each times its place in the block: enough to smooth over two blocks and to take one in so many. */
  readonly sum: Float32Array;
  readonly moment: Float32Array;
  /** Largest fourth difference, and the sum of all: what is jagged stands out from what is smooth. */
  readonly roughest: Float32Array;
  readonly roughness: Float32Array;
}

export function blockScan(blocks: number): BlockScan {
  const column = () => new Float32Array(blocks);
  return {
    peak: column(),
    sum: column(),
    moment: column(),
    roughest: column(),
    roughness: column(),
    flat: new Uint16Array(blocks),
  };
}

/**
 * Looks once at `blocks` blocks of `size` samples from `from` on; four samples must stand before it. Writes from entry `first` on.
 *
 * The fourth difference of x is x0 - 4 x1 + 6 x2 - 4 x3 + x4: a lone sample of height h gives 6 h, a sine of frequency f
 * (2 sin(pi f / fs))^4 of its height, which is nothing for what is low.
 */
export function scanBlocks(
  plane: Float32Array,
  from: number,
  first: number,
  { size, blocks, flatWithin, flatFrom }: ScanPlan,
  into: BlockScan,
): void {
  const { peak, sum, moment, roughest, roughness, flat } = into;
  let x1 = plane[from - 1]!;
  let d1 = x1 - plane[from - 2]!;
  let dd1 = d1 - (plane[from - 2]! - plane[from - 3]!);
  let t1 = dd1 - (plane[from - 2]! - 2 * plane[from - 3]! + plane[from - 4]!);
  let at = from;
  for (let block = first; block < first + blocks; block++) {
    let top = 0;
    let total = 0;
    let turn = 0;
    let rough = 0;
    let roughs = 0;
    let flats = 0;
    for (let j = 0; j < size; j++) {
      const x = plane[at++]!;
      const d = x - x1;
      const dd = d - d1;
      const t = dd - dd1;
      const jag = Math.abs(t - t1);
      const height = Math.abs(x);
      total += x;
      turn += j * x;
      roughs += jag;
      rough = Math.max(rough, jag);
      top = Math.max(top, height);
      flats += height > flatFrom && Math.abs(d) <= flatWithin ? 1 : 0;
      x1 = x;
      d1 = d;
      dd1 = dd;
      t1 = t;
    }
    peak[block] = top;
    sum[block] = total;
    moment[block] = turn;
    roughest[block] = rough;
    roughness[block] = roughs;
    flat[block] = flats;
  }
}
