import type { PaintedSteps } from "#src/chassis/face/edit/gestures/paint-steps.ts";
import { GATE_LETTERS, GATE_PATTERNS } from "#src/knowledge/gate-patterns.ts";
import type { CyclePoints } from "#src/model/recipe/settings.ts";

/**
 * The cycle of a shape as points to begin with: down to the middle and back up, as it was drawn.
 *
 * Shape: linear, exponential, logarithmic and hold are met; the round ones, of halves that are bent the other way round, stay within
 * 0.08 of theirs. Edge: another name is the straight one.
 */
export function startCycle(shape: string): CyclePoints {
  if (shape === "hold") return HOLD;
  const [out, turned] = BENDS[shape] ?? [0, null];
  const there =
    turned === null
      ? [[0, 1, out]]
      : [
          [0, 1, out],
          [QUARTER, HALF, turned],
        ];
  const back =
    turned === null
      ? [[HALF, 0, -out]]
      : [
          [HALF, 0, -turned],
          [HALF + QUARTER, HALF, -out],
        ];
  return [...there, ...back, [1, 1, 0]].map(([at = 0, value = 0, bend = 0]) => ({ at, value, bend }));
}

/** The steps of a built-in pattern to begin with; `null` for one that is made by rule. */
export function startSteps(pattern: string): PaintedSteps | null {
  const letters: string | undefined = (GATE_PATTERNS as Readonly<Record<string, string>>)[pattern];
  return letters === undefined ? null : [...letters].map((letter) => GATE_LETTERS[letter] ?? 0);
}

const QUARTER = 0.25;
const HALF = 0.5;

/** The bend of the way down, or of its two halves. Source: fitted to the shapes by eye and held by test. */
const BENDS: Readonly<Record<string, readonly [first: number, second: number | null]>> = {
  exponential: [1, null],
  logarithmic: [-1, null],
  "S-curve": [0.62, -0.62],
  sine: [0.42, -0.42],
  "sine in": [0.42, null],
  "sine out": [-0.42, null],
};

const HOLD: CyclePoints = [
  { at: 0, value: 1, bend: 0 },
  { at: HALF, value: 1, bend: 0 },
  { at: HALF, value: 0, bend: 0 },
  { at: 1, value: 0, bend: 0 },
];
