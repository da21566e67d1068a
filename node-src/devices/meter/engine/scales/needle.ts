/** The two poles of what swings to its value as a needle does: e^(-decay t), turning by `turn` radians a second. */
export interface Needle {
  readonly decay: number;
  readonly turn: number;
}

/**
 * A needle, damped so that it overshoots by a little, that reaches a share of a step in a time.
 *
 * Unit: seconds; `reached` below 1 and `overshoot` above 0, as parts of the step.
 * Source: step response of two poles without zeros, 1 - e^(-decay t) (cos(turn t) + decay / turn sin(turn t)); its first maximum is e^(-pi decay / turn)
 * above 1.
 */
export function needle(step: { readonly rise: number; readonly reached: number; readonly overshoot: number }): Needle {
  const slope = -Math.log(step.overshoot) / Math.PI;
  const swing = (angle: number) => 1 - Math.exp(-slope * angle) * (Math.cos(angle) + slope * Math.sin(angle));
  let [before, after] = [0, Math.PI];
  for (let n = 0; n < HALVINGS; n++) {
    const middle = (before + after) / 2;
    if (swing(middle) < step.reached) before = middle;
    else after = middle;
  }
  const turn = before / step.rise;
  return { decay: slope * turn, turn };
}

/** As often as a 64-bit float can be halved between 0 and pi. */
const HALVINGS = 60;
