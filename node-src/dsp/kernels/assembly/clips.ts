/** A run counts from this many successive clipped samples on, as in typescript/clip-counter.ts. */
const SHORTEST_RUN = 3;

/** Counts the runs of a segment whose sample peak is `peak`; `counts`: the open run's length and the runs so far. */
export function countClips(at: usize, count: i32, peak: f32, clippedFrom: f32, counts: usize): void {
  if (peak < clippedFrom) {
    store<i32>(counts, 0);
    return;
  }
  let open = load<i32>(counts);
  let runs = load<i32>(counts, 4);
  const end = at + ((count as usize) << 2);
  for (; at < end; at += 4) {
    open = abs(load<f32>(at)) >= clippedFrom ? open + 1 : 0;
    if (open == SHORTEST_RUN) runs++;
  }
  store<i32>(counts, open);
  store<i32>(counts, runs, 4);
}
