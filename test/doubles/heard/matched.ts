/** How found moments meet true ones: each true one at most once, by the nearest. */
export interface Matched {
  readonly precision: number;
  readonly recall: number;
  readonly fMeasure: number;
  /** Found minus true, of those that met. */
  readonly errors: readonly number[];
}

/** Matches moments within `tolerance`, as onset and beat contests do. */
export function matched(found: readonly number[], truth: readonly number[], tolerance: number): Matched {
  const free = new Set(found);
  const errors: number[] = [];
  for (const moment of truth) {
    const nearest = [...free].sort((a, b) => Math.abs(a - moment) - Math.abs(b - moment))[0];
    if (nearest === undefined || Math.abs(nearest - moment) > tolerance) continue;
    free.delete(nearest);
    errors.push(nearest - moment);
  }
  const precision = errors.length / Math.max(1, found.length);
  const recall = errors.length / Math.max(1, truth.length);
  return { precision, recall, fMeasure: (2 * precision * recall) / Math.max(1e-12, precision + recall), errors };
}

/** Moments that are less than `apart` after the one kept before are heard as one. */
export function together(moments: readonly number[], apart = 0.03): number[] {
  const kept: number[] = [];
  for (const moment of [...moments].sort((a, b) => a - b))
    if (kept.length === 0 || moment - kept.at(-1)! > apart) kept.push(moment);
  return kept;
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
