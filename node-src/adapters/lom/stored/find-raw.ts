import type { LomWire } from "#src/adapters/lom/lom-wire.ts";
import { type ShownNumber, shownNumber } from "#src/adapters/lom/stored/shown-number.ts";
import type { LomAnswer, LomOp } from "#src/adapters/lom/wire.ts";
import type { ShownUnitOfLive } from "#src/knowledge/live/knobs/shown-values.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { RawValue } from "#src/model/units.ts";

/** What a parameter is to show. */
export interface ShownGoal {
  readonly target: number;
  readonly minimum: RawValue;
  readonly maximum: RawValue;
  readonly unit: ShownUnitOfLive;
  readonly wanted: number;
  /** What is looked at first. */
  readonly guess: RawValue;
}

/**
 * The numbers at which parameters show what is wanted, within the last digit that is shown, told by Live itself without setting anything.
 *
 * Shape: one a goal; where the first number does not show it, the middle of those that do, found by narrowing, as what is shown only rises or only falls.
 * Edge: `null` where no number shows it.
 */
export async function findRaw(
  wire: LomWire,
  goals: readonly ShownGoal[],
): Promise<Result<readonly (RawValue | null)[], Refusal>> {
  const guessed = await shownAt(
    wire,
    goals.map((goal) => [goal, goal.guess] as const),
  );
  if (!guessed.ok) return guessed;
  const open = goals.filter((goal, index) => !shows(guessed.value[index]!, goal));
  const narrowed = await narrow(wire, open);
  if (!narrowed.ok) return narrowed;
  const found = new Map(open.map((goal, index) => [goal, narrowed.value[index]!]));
  return ok(goals.map((goal) => (found.has(goal) ? found.get(goal)! : goal.guess)));
}

/** Whether what is shown is what is wanted, within its last digit. */
export function shows(shown: ShownNumber | null, { wanted }: Pick<ShownGoal, "wanted">): boolean {
  if (shown === null) return false;
  return shown.value === wanted || Math.abs(shown.value - wanted) <= shown.step * (1 + EVEN);
}

/** What a binary number loses of a decimal one. */
const EVEN = 1e-6;

type Asked = readonly [goal: Pick<ShownGoal, "target" | "unit">, raw: RawValue];

/** What Live shows for numbers of parameters; `null` for what is no number in that unit. */
export async function shownAt(
  wire: LomWire,
  asked: readonly Asked[],
): Promise<Result<readonly (ShownNumber | null)[], Refusal>> {
  const ops = asked.map(
    ([{ target }, raw]): LomOp => ({ op: "call", at: target, member: "str_for_value", args: [raw] }),
  );
  const answers = await wire.ask(ops);
  return answers.ok ? ok(answers.value.map((answer, index) => numberIn(answer, asked[index]![0].unit))) : answers;
}

function numberIn(answer: LomAnswer, unit: ShownUnitOfLive): ShownNumber | null {
  return "called" in answer ? shownNumber(answer.called.join(" "), unit) : null;
}

/** Where what is shown passes what is wanted: the last number below it, the first above it. */
interface Edges {
  readonly goal: ShownGoal;
  readonly rises: boolean;
  /** Shows less (more, where it falls) than what is wanted, or is the end. */
  below: Bracket;
  above: Bracket;
}

type Bracket = readonly [from: RawValue, to: RawValue];

async function narrow(
  wire: LomWire,
  goals: readonly ShownGoal[],
): Promise<Result<readonly (RawValue | null)[], Refusal>> {
  const ends = await shownAt(
    wire,
    goals.flatMap((goal) => [[goal, goal.minimum] as const, [goal, goal.maximum] as const]),
  );
  if (!ends.ok) return ends;
  const edges = goals.map((goal, index): Edges => {
    const [low, high] = [ends.value[2 * index], ends.value[2 * index + 1]];
    const whole: Bracket = [goal.minimum, goal.maximum];
    return { goal, rises: (low?.value ?? 0) <= (high?.value ?? 0), below: whole, above: whole };
  });
  for (let round = 0; round < ROUNDS && goals.length > 0; round += 1) {
    const points = edges.map(({ below, above }) => [...between(below), ...between(above)]);
    const seen = await shownAt(
      wire,
      edges.flatMap(({ goal }, index) => points[index]!.map((raw) => [goal, raw] as const)),
    );
    if (!seen.ok) return seen;
    let from = 0;
    for (const [index, each] of edges.entries()) {
      const own = points[index]!;
      closeIn(each, own, seen.value.slice(from, from + own.length));
      from += own.length;
    }
  }
  const middles = edges.map(({ below, above }) => (below[1] + above[0]) / 2);
  const last = await shownAt(
    wire,
    goals.map((goal, index) => [goal, middles[index]!] as const),
  );
  if (!last.ok) return last;
  return ok(goals.map((goal, index) => (shows(last.value[index]!, goal) ? middles[index]! : null)));
}

/** Each round leaves an eighth: together a 16-millionth of the range, as fine as 32 bits hold it. */
const ROUNDS = 8;
const PARTS = 8;

function between([from, to]: Bracket): readonly RawValue[] {
  return Array.from({ length: PARTS - 1 }, (_, index) => from + ((to - from) * (index + 1)) / PARTS);
}

function closeIn(edges: Edges, points: readonly RawValue[], seen: readonly (ShownNumber | null)[]): void {
  const { goal, rises } = edges;
  const order = (index: number) => {
    const value = seen[index]?.value ?? Number.NaN;
    return rises ? value - goal.wanted : goal.wanted - value;
  };
  const half = points.length / 2;
  edges.below = part(edges.below, points.slice(0, half), (index) => order(index) < 0);
  edges.above = part(edges.above, points.slice(half), (index) => order(index + half) <= 0);
}

/** The part of a bracket in which `isBefore` ends being so. */
function part([from, to]: Bracket, points: readonly RawValue[], isBefore: (index: number) => boolean): Bracket {
  const first = points.findIndex((_, index) => !isBefore(index));
  const at = first < 0 ? points.length : first;
  return [points[at - 1] ?? from, points[at] ?? to];
}
