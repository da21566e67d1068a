import type { Biquad } from "#src/dsp/biquad.ts";
import { type AnalogueSection, analoguePower } from "#src/dsp/equalisation/analogue-section.ts";
import { biquadPowerAt, quadraticPower } from "#src/dsp/equalisation/biquad-power.ts";
import type { Hertz } from "#src/model/units.ts";

const POINTS = 128;
const STEPS = 40;
const LOWEST: Hertz = 10;
/** Decibels a neper of power. */
const DECIBELS = 10 / Math.LN10;
/** Least weight of a point that is already met, in square decibels. */
const MET = 1e-9;

/**
 * A section moved towards the response of its prototype up to `top`, poles and zeros together; its gain at 0 Hz is the prototype's, exactly.
 *
 * Shape: stable and of minimum phase. The fourth powers of the errors in decibels fall at each step, so that the largest ones count.
 * Source: D. Marquardt 1963, An Algorithm for Least-Squares Estimation of Nonlinear Parameters.
 */
export function refinedSection(start: Biquad, analogue: AnalogueSection, sampleRate: Hertz, top: Hertz): Biquad {
  const level = Math.sqrt(analoguePower(analogue, 0));
  const points = Array.from({ length: POINTS }, (_, i) => {
    const share = i / (POINTS - 1);
    const frequency = i % 2 === 0 ? LOWEST * (top / LOWEST) ** share : top * share;
    const s = Math.sin((2 * Math.PI * frequency) / sampleRate / 2) ** 2;
    return { s, wanted: analoguePower(analogue, frequency) };
  });
  let best: Step = stepAt(start, points);
  let equations = normalEquations(best, points, level);
  let damping = 1e-3;
  for (let i = 0; i < STEPS; i++) {
    const section = movedBy(solved(damped(equations, damping)), best.section, level);
    if (isSame(section, best.section)) break;
    const next = stepAt(section, points);
    const better = isMinimumPhase(section) && next.worth < best.worth;
    if (better) {
      best = next;
      equations = normalEquations(best, points, level);
    }
    damping *= better ? 0.25 : 8;
  }
  return best.section;
}

interface Point {
  /** sin^2 of half the angle. */
  readonly s: number;
  readonly wanted: number;
}

interface Step {
  readonly section: Biquad;
  /** Decibels at the points. */
  readonly errors: Float64Array;
  /** The sum of their fourth powers. */
  readonly worth: number;
}

function stepAt(section: Biquad, points: readonly Point[]): Step {
  const errors = new Float64Array(points.length);
  let worth = 0;
  for (const [k, { s, wanted }] of points.entries()) {
    const error = DECIBELS * Math.log(biquadPowerAt(section, s) / wanted);
    errors[k] = error;
    worth += error ** 4;
  }
  return { section, errors, worth };
}

/** A step that rounding leaves nothing of; those behind it would be smaller still. */
function isSame(one: Biquad, other: Biquad): boolean {
  return (
    one.b0 === other.b0 && one.b1 === other.b1 && one.b2 === other.b2 && one.a1 === other.a1 && one.a2 === other.a2
  );
}

/** What says how far to move b0, b1, a1 and a2; b2 follows from the level at 0 Hz. */
function normalEquations({ section, errors }: Step, points: readonly Point[], level: number): readonly Float64Array[] {
  const matrix = Array.from({ length: 4 }, () => new Float64Array(5));
  const slopes = new Float64Array(4);
  for (let k = 0; k < points.length; k++) {
    slopesAt(section, points[k]!, level, slopes);
    const error = errors[k]!;
    const weight = error ** 2 + MET;
    for (let i = 0; i < 4; i++) {
      const row = matrix[i]!;
      for (let j = 0; j < 4; j++) row[j]! += weight * slopes[i]! * slopes[j]!;
      row[4]! -= weight * slopes[i]! * error;
    }
  }
  return matrix;
}

function damped(equations: readonly Float64Array[], damping: number): Float64Array[] {
  return equations.map((given, i) => {
    const row = given.slice();
    row[i]! *= 1 + damping;
    return row;
  });
}

/** What each of b0, b1, a1, a2 changes of the error at a point. */
function slopesAt({ b0, b1, b2, a1, a2 }: Biquad, { s }: Point, level: number, slopes: Float64Array): void {
  const zeros = quadraticSlopes(b0, b1, b2, s);
  const poles = quadraticSlopes(1, a1, a2, s);
  const ofZeros = DECIBELS / quadraticPower(b0, b1, b2, s);
  const ofPoles = DECIBELS / quadraticPower(1, a1, a2, s);
  const follows = ofZeros * level * zeros[2];
  slopes[0] = ofZeros * (zeros[0] - zeros[2]);
  slopes[1] = ofZeros * (zeros[1] - zeros[2]);
  slopes[2] = follows - ofPoles * poles[1];
  slopes[3] = follows - ofPoles * poles[2];
}

function quadraticSlopes(c0: number, c1: number, c2: number, s: number): readonly [number, number, number] {
  const even = 2 * (c0 + c1 + c2) * (1 - s);
  const odd = 2 * (c0 - c1 + c2) * s;
  const cross = 16 * s * (1 - s);
  return [even + odd - cross * c2, even - odd, even + odd - cross * c0];
}

function movedBy(step: readonly number[], { b0, b1, a1, a2 }: Biquad, level: number): Biquad {
  const next = { b0: b0 + step[0]!, b1: b1 + step[1]!, a1: a1 + step[2]!, a2: a2 + step[3]! };
  return { ...next, b2: level * (1 + next.a1 + next.a2) - next.b0 - next.b1 };
}

function isMinimumPhase({ b0, b1, b2, a1, a2 }: Biquad): boolean {
  const inside = (c1: number, c2: number) => Math.abs(c2) < 1 && Math.abs(c1) < 1 + c2;
  return b0 > 0 && inside(a1, a2) && inside(b1 / b0, b2 / b0);
}

/** Gauss and Jordan with pivots; each row holds its right side last. */
function solved(rows: Float64Array[]): readonly number[] {
  for (let i = 0; i < rows.length; i++) {
    const sizes = rows.slice(i).map((row) => Math.abs(row[i]!));
    const pivot = i + sizes.indexOf(Math.max(...sizes));
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (const [j, row] of rows.entries()) {
      if (j === i) continue;
      const factor = row[i]! / rows[i]![i]!;
      for (let c = i; c < row.length; c++) row[c]! -= factor * rows[i]![c]!;
    }
  }
  return rows.map((row, i) => row.at(-1)! / row[i]!);
}
