import type { FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { parameterById } from "#src/chassis/listening/find-parameter.ts";
import type { PreparedMove } from "#src/chassis/move/prepared-move.ts";
import type { MoveReport } from "#src/chassis/move/run-moves.ts";
import { type ResultForm, resultForm } from "#src/cli/move/result/result-forms.ts";
import { leastTurn, type StandingPoint, standingCurve } from "#src/cli/move/result/standing-curve.ts";
import { SHORTEST_WAY, type Turn, turnsOf, type Way, waysOf } from "#src/cli/move/result/turns.ts";
import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import type { CompiledMove } from "#src/curve/move/compile-lane.ts";
import { type ShownScale, shownScale } from "#src/curve/tapers/shown-scale.ts";
import { firstAtOrAfter } from "#src/dsp/bezier.ts";
import { MOVE_TOLERANCE } from "#src/knowledge/move-tolerances.ts";
import type { MoveEvent } from "#src/model/move/recipe.ts";
import type { SettingValue } from "#src/model/move/settings.ts";
import type { Beats } from "#src/model/units.ts";

/** What stands on one parameter of one stretch after the write, counted in what was read back. */
export interface LaneResult {
  readonly move: CompiledMove;
  readonly prepared: PreparedMove;
  readonly form: ResultForm;
  /** `null` where it is not on the track any more. */
  readonly found: FoundParameter | null;
  readonly events: readonly ResultEvent[];
  /** Lowest and highest of what is counted. */
  readonly lowest: StandingPoint | null;
  readonly highest: StandingPoint | null;
  /** What the parameter shows, where that is known. */
  readonly scale: ShownScale | null;
}

/** One duck, throw, build …: from where it is lowest or highest to where it leaves, or from one end of its way to the other. */
export interface ResultEvent {
  readonly from: Beats;
  readonly to: Beats;
  readonly values: readonly StandingPoint[];
}

/** The lanes of a written move in the order of its targets. @throws RangeError for a recipe that has no noun. */
export function laneResults(
  { moves, written }: Pick<MoveReport, "moves" | "written">,
  recipe: string,
  settings: Readonly<Record<string, SettingValue>>,
): LaneResult[] {
  const lanes = moves.flatMap((prepared) => prepared.plan.moves.map((move) => ({ prepared, move })));
  return lanes.map(({ prepared, move }, index) => {
    const form = turnedRound(resultForm(recipe, move.target.role, settings), move);
    const points = standingCurve(move, written.readBack[index] ?? move.points);
    const least = leastTurn(points, move);
    const events = momentsOf(prepared.plan.events, points, form, least) ?? eventsOf(points, form, least);
    const found = parameterOf(prepared, move);
    const values = events.flatMap((event) => event.values).sort((one, other) => one.value - other.value);
    return {
      ...{ move, prepared, form, found, events },
      lowest: values[0] ?? null,
      highest: values.at(-1) ?? null,
      scale: found === null ? null : shownScale(found.parameter, found.device?.className ?? "Mixer"),
    };
  });
}

/** A curve that is laid over a parameter upside down has its lows on top. */
function turnedRound(form: ResultForm, { target: { over, part } }: CompiledMove): ResultForm {
  const inverted = over === null ? part.inverted : over.from > over.to;
  return inverted ? { ...form, counts: OPPOSITE[form.counts] } : form;
}

const OPPOSITE: Readonly<Record<ResultForm["counts"], ResultForm["counts"]>> = {
  ...{ lows: "highs", highs: "lows", rises: "falls", falls: "rises", ways: "ways" },
  ...{ "rises and back": "falls and back", "falls and back": "rises and back" },
};

/**
 * The dips and throws of a recipe that stand in the lane; `null` for a recipe that counts none, or a lane that is not counted by
 * its lows or highs. Two of them that lie in each other are two, as they are to whoever asked for them.
 */
function momentsOf(
  events: readonly MoveEvent[],
  points: readonly StandingPoint[],
  { counts }: ResultForm,
  least: number,
): ResultEvent[] | null {
  const moments = events.filter(({ kind }) => kind === "dip" || kind === "throw");
  const [first] = points;
  if (moments.length === 0 || first === undefined || (counts !== "lows" && counts !== "highs")) return null;
  const sign = counts === "lows" ? -1 : 1;
  return moments.flatMap(({ at, from, to }): ResultEvent[] => {
    let best = first;
    for (let k = firstAtOrAfter(points, from - SAME_TIME); k < points.length && points[k]!.time <= to + SAME_TIME; k++)
      if (sign * (points[k]!.value - best.value) > 0) best = points[k]!;
    return sign * (best.value - first.value) > least ? [{ from: at, to: at, values: [best] }] : [];
  });
}

function eventsOf(points: readonly StandingPoint[], { counts }: ResultForm, least: number): ResultEvent[] {
  const turns = turnsOf(points, least);
  if (counts === "lows" || counts === "highs") return placesOf(turns, counts === "lows" ? "low" : "high");
  const ways = waysOf(points, turns, least);
  const found = ways.filter(({ kind }) => counts === "ways" || counts === `${kind}s` || ROUND[counts] === kind);
  return found.map((way) => {
    const { from, to } = way;
    const back = counts in ROUND ? ways[ways.indexOf(way) + 1] : undefined;
    return { from: from.time, to: (back ?? way).to.time, values: [from, to] };
  });
}

/** The way that a way there and back begins with. */
const ROUND: Readonly<Record<string, Way["kind"]>> = { "rises and back": "rise", "falls and back": "fall" };

/** Turns of a kind, but for what only begins or ends the stretch. */
function placesOf(turns: readonly Turn[], kind: Turn["kind"]): ResultEvent[] {
  const isEdge = (k: number) => {
    const [first, last] = [k <= 1, k >= turns.length - 2];
    const lasts = (turns[k + 1]?.from ?? turns[k]!.to).time - (turns[k - 1]?.to ?? turns[k]!.from).time;
    return first || k === turns.length - 1 ? lasts < SHORTEST_WAY : last && lasts < MOVE_TOLERANCE.edge;
  };
  return turns.flatMap(({ from, to, ...turn }, k): ResultEvent[] => {
    if (turn.kind !== kind || isEdge(k)) return [];
    return [{ from: from.time, to: to.time, values: [from] }];
  });
}

function parameterOf({ stretch: { track } }: PreparedMove, { target }: CompiledMove): FoundParameter | null {
  const found = parameterById(track, target.parameter);
  return found.ok ? found.value : null;
}
