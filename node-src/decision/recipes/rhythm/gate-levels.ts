import { type EvenPattern, euclideanSteps, seededSteps } from "#src/decision/recipes/rhythm/pattern/even-steps.ts";
import { randomAt } from "#src/dsp/seeded-random.ts";
import { GATE_LETTERS, GATE_PATTERNS } from "#src/knowledge/gate-patterns.ts";
import type { Fraction } from "#src/model/units.ts";

export interface GatePattern extends EvenPattern {
  /** A built-in pattern, `own`, or one that is made: `euclid` of hits and length, `random` of the seed too. */
  readonly pattern: string;
  readonly steps: readonly Fraction[];
  readonly rotate: number;
  /** Per cent of the open steps that play. */
  readonly chance: number;
  /** Per cent of all steps that are turned round: open to shut and shut to open. */
  readonly random: number;
  readonly seed: number;
}

/** The names of the built-in patterns, one's own, and those that are made by rule. Sets remember a place in this order. */
export const PATTERN_NAMES = [
  ...(Object.keys(GATE_PATTERNS) as (keyof typeof GATE_PATTERNS)[]),
  ...(["own", "euclid", "random"] as const),
] as const;

/**
 * How far the gate is open on each step of a grid, by the step's index, 0 to 1 in amplitude.
 *
 * Shape: the pattern repeats from index 0 on, and backwards before it; `rotate` moves it later by whole steps. What chance
 * decides it decides for the seed and the index alone, so that a part of the song is the same as in the whole.
 * Edge: a pattern without steps is open.
 */
export function gateLevels(gate: GatePattern): GateLevels {
  const steps = stepsOf(gate);
  const count = steps.length;
  const rotate = Math.round(gate.rotate);
  const levelOf = (index: number): Fraction => {
    const level = count === 0 ? 1 : steps[(((index - rotate) % count) + count) % count]!;
    const turned = randomAt(gate.seed, 2 * index) * PER_CENT < gate.random;
    const asked = turned ? 1 - level : level;
    return randomAt(gate.seed, 2 * index + 1) * PER_CENT < gate.chance ? asked : 0;
  };
  return { levelOf, count };
}

/** The level of a step by its index, and how many steps the pattern has. */
export interface GateLevels {
  levelOf(index: number): Fraction;
  readonly count: number;
}

const PER_CENT = 100;

function stepsOf(gate: GatePattern): readonly Fraction[] {
  const { pattern, steps } = gate;
  if (pattern === "euclid") return euclideanSteps(gate);
  if (pattern === "random") return seededSteps(gate, gate.seed);
  const letters: string | undefined = (GATE_PATTERNS as Readonly<Record<string, string>>)[pattern];
  return letters === undefined ? steps : [...letters].map((letter) => GATE_LETTERS[letter] ?? 0);
}
