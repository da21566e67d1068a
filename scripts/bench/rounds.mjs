/**
 * Runs two things in turn, A B A B, and answers the median of the ratios A / B of neighbours, their range, the medians
 * of both, and the first one by itself as `alone` does. Two rounds before count for nothing: they fill caches and let compilers finish.
 */
export async function inTurn(rounds, a, b) {
  const pairs = [];
  for (let round = -2; round < rounds; round++) {
    const [ours, peers] = [await a(), await b()];
    if (round >= 0) pairs.push({ ours, peers, ratio: ours / peers });
  }
  const ratios = pairs.map((pair) => pair.ratio);
  return {
    ratio: median(ratios),
    lowest: Math.min(...ratios),
    highest: Math.max(...ratios),
    ours: median(pairs.map((pair) => pair.ours)),
    peers: median(pairs.map((pair) => pair.peers)),
    alone: spread(pairs.map((pair) => pair.ours)),
  };
}

/** The median of one thing run several times. */
export async function alone(rounds, a) {
  const values = [];
  for (let round = 0; round < rounds; round++) values.push(await a());
  return spread(values);
}

function spread(values) {
  return { middle: median(values), lowest: Math.min(...values), highest: Math.max(...values) };
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
