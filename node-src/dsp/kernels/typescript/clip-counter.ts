/** Counts runs of clipped samples across segments. */
export interface ClipCounter {
  /** `peak` is the segment's sample peak: below the threshold the samples need no look. */
  add(plane: Float32Array, from: number, to: number, peak: number): void;
  readonly runs: number;
}

/** A run counts from this many successive samples on. Source: `SignalTotals.clippedRuns`. */
const SHORTEST_RUN = 3;

export function clipCounter(clippedFrom: number): ClipCounter {
  let open = 0;
  let runs = 0;
  return {
    add: (plane, from, to, peak) => {
      if (peak < clippedFrom) {
        open = 0;
        return;
      }
      for (let i = from; i < to; i++) {
        open = Math.abs(plane[i]!) >= clippedFrom ? open + 1 : 0;
        if (open === SHORTEST_RUN) runs++;
      }
    },
    get runs() {
      return runs;
    },
  };
}
