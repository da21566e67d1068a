import { randomAt } from "#src/dsp/seeded-random.ts";
import { GATE_LETTERS, GATE_PATTERNS } from "#src/knowledge/gate-patterns.ts";
import type { Fraction } from "#src/model/units.ts";

export interface GatePattern {
  /** A built-in pattern, or `own`. */
  readonly pattern: string;
  readonly steps: readonly Fraction[];
  readonly rotate: number;
  /** Per cent of the open steps that play. */
  readonly chance: number;
  /** Per cent of all steps that are turned round: open to shut and shut to open. */
  readonly random: number;
  readonly seed: number;
}

/** The names of the built-in patterns, and one's own. */
export const PATTERN_NAMES = [...(Object.keys(GATE_PATTERNS) as (keyof typeof GATE_PATTERNS)[]), "own"] as const;

/**
 * How far the gate is open on each step of a grid, by the step's index, 0 to 1 in amplitude.
 *
 * Shape: the pattern repeats from index 0 on, and backwards before it; `rotate` moves it later by whole steps. What chance
 * decides it decides for the seed and the index alone, so that a part of the song is the same as in the whole.
 * Edge: a pattern without steps is open.
 */
export function gateLevels(gate: GatePattern): (index: number) => Fraction {
  const steps = stepsOf(gate);
  const count = steps.length;
  const rotate = Math.round(gate.rotate);
  return (index) => {
    const level = count === 0 ? 1 : steps[(((index - rotate) % count) + count) % count]!;
    const turned = randomAt(gate.seed, 2 * index) * PER_CENT < gate.random;
    const asked = turned ? 1 - level : level;
    return randomAt(gate.seed, 2 * index + 1) * PER_CENT < gate.chance ? asked : 0;
  };
}

const PER_CENT = 100;

function stepsOf({ pattern, steps }: GatePattern): readonly Fraction[] {
  const letters: string | undefined = (GATE_PATTERNS as Readonly<Record<string, string>>)[pattern];
  return letters === undefined ? steps : [...letters].map((letter) => GATE_LETTERS[letter] ?? 0);
}
