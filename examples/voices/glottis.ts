/**
 * The voice's source: the flow through the vocal folds, differentiated, one period a turn.
 *
 * Source: D. H. Klatt and L. C. Klatt, "Analysis, synthesis, and perception of voice quality variations", JASA 87 (1990):
 * flow a t^2 - b t^3 while open. The jump at closure is smoothed over two samples (polyBLEP), or it would alias.
 */
export class Glottis {
  #phase = 0;

  /** `step` is frequency / sample rate. The folds are open for `OPEN` of the period. */
  next(step: number): number {
    this.#phase += step;
    if (this.#phase >= 1) this.#phase -= 1;
    const flow = this.open ? slope(this.#phase / OPEN) : 0;
    const after = (this.#phase - OPEN) / step;
    if (after >= 0 && after < 1) return flow - 0.5 * (1 - after) * (1 - after);
    if (after < 0 && after > -1) return flow + 0.5 * (1 + after) * (1 + after);
    return flow;
  }

  /** While open, breath passes and is heard. */
  get open(): boolean {
    return this.#phase < OPEN;
  }
}

const OPEN = 0.62;

/** Rises from 0, falls to -1 at closure. */
function slope(x: number): number {
  return x * (2 - 3 * x);
}
