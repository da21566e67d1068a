/** Local maxima of a stream of numbers that stand out from their surroundings, found a little after they pass. */
export interface PeakPicker {
  /** The next value; answers the peak that is now certain, if any. */
  push(value: number): Peak | null;
}

export interface Peak {
  /** Counted from the first value pushed. */
  readonly index: number;
  /** How far it stands over the median around it. */
  readonly over: number;
}

/** All in values. */
export interface PeakRules {
  readonly around: number;
  readonly medianBefore: number;
  readonly medianAfter: number;
  readonly over: number;
  readonly refractory: number;
}

/**
 * Shape: a peak is the highest value of `around` to both sides (the first of equal ones), stands `over` the median of its
 * surroundings, and comes `refractory` or more after the peak before it. It is told max(around, medianAfter) values late.
 * Source: Böck, Krebs and Schedl 2012. Before the first value the stream was 0.
 */
export function peakPicker(rules: PeakRules): PeakPicker {
  const { around, medianBefore, medianAfter, over, refractory } = rules;
  const ahead = Math.max(around, medianAfter);
  const length = Math.max(around, medianBefore) + ahead + 1;
  const ring = new Float64Array(length);
  let count = 0;
  let last = Number.NEGATIVE_INFINITY;
  const at = (index: number) => (index < 0 ? 0 : ring[index % length]!);
  const isHighest = (index: number) => {
    const value = at(index);
    for (let i = index - around; i < index; i++) if (at(i) >= value) return false;
    for (let i = index + 1; i <= index + around; i++) if (at(i) > value) return false;
    return true;
  };
  const surroundings = new Float64Array(medianBefore + medianAfter + 1);
  const medianAt = (index: number) => {
    for (let i = 0; i < surroundings.length; i++) surroundings[i] = at(index - medianBefore + i);
    return surroundings.sort()[surroundings.length >> 1]!;
  };
  return {
    push(value) {
      ring[count++ % length] = value;
      const index = count - 1 - ahead;
      if (index < 0 || index - last < refractory || !isHighest(index)) return null;
      const stands = at(index) - medianAt(index);
      if (!(stands >= over)) return null;
      last = index;
      return { index, over: stands };
    },
  };
}
