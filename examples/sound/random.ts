/** A stream of numbers that is the same on every machine. */
export interface Random {
  /** The next number, evenly spread over -1..1: white noise of -4.8 dBFS. */
  noise(): number;
  /** The next number from `low` up to `high`. */
  between(low: number, high: number): number;
}

/** Source: G. Marsaglia, "Xorshift RNGs", Journal of Statistical Software 8/14 (2003): the (13, 17, 5) triple. */
export function seededRandom(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) | 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
  for (let warm = 0; warm < 16; warm += 1) next();
  return {
    noise: () => next() * SCALE,
    between: (low, high) => low + (next() * SCALE + 1) * 0.5 * (high - low),
  };
}

const SCALE = 1 / 2147483648;
