/** How many samples of each short block of a channel hardly differ from the one before. */
export interface FlatScan {
  /** Samples of some level that hardly differ from the one before. */
  readonly flat: Uint16Array;
}

export function flatScan(blocks: number): FlatScan {
  return { flat: new Uint16Array(blocks) };
}

/** The part of `scanBlocks` that counts flat samples, at a third of its cost; one sample must stand before `from`. */
export function scanFlats(
  plane: Float32Array,
  from: number,
  first: number,
  { size, blocks, flatWithin, flatFrom }: ScanPlan,
  { flat }: FlatScan,
): void {
  let before = plane[from - 1]!;
  let at = from;
  for (let block = first; block < first + blocks; block++) {
    let flats = 0;
    for (let j = 0; j < size; j++) {
      const x = plane[at++]!;
      flats += Math.abs(x) > flatFrom && Math.abs(x - before) <= flatWithin ? 1 : 0;
      before = x;
    }
    flat[block] = flats;
  }
}

export interface ScanPlan {
  readonly size: number;
  readonly blocks: number;
  /** Linear: what two samples may differ by and still be called alike, and from which magnitude on they are looked at. */
  readonly flatWithin: number;
  readonly flatFrom: number;
}
