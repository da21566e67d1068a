import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import type { CurveReport } from "#src/chassis/curve-device/write-stretches.ts";
import type { FoundParameter } from "#src/chassis/listening/device-parameter.ts";
import { parameterById } from "#src/chassis/listening/find-parameter.ts";
import { type ResultForm, resultForm } from "#src/cli/draw/result/result-forms.ts";
import { leastTurn, type StandingPoint, standingCurve } from "#src/cli/draw/result/standing-curve.ts";
import { SHORTEST_WAY, type Turn, turnsOf, type Way, waysOf } from "#src/cli/draw/result/turns.ts";
import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { type ShownScale, shownScale } from "#src/curve/tapers/shown-scale.ts";
import { firstAtOrAfter } from "#src/dsp/bezier.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { RecipeEvent } from "#src/model/recipe/recipe.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import type { Beats } from "#src/model/units.ts";

/** What stands on one parameter of one stretch after the write, counted in what was read back. */
export interface LaneResult {
  readonly curve: CompiledCurve;
  readonly prepared: DrawnStretch;
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
  { stretches, written }: Pick<CurveReport, "stretches" | "written">,
  recipe: string,
  settings: Readonly<Record<string, SettingValue>>,
): LaneResult[] {
  const lanes = stretches.flatMap((prepared) => prepared.plan.curves.map((curve) => ({ prepared, curve })));
  return lanes.map(({ prepared, curve }, index) => {
    const form = turnedRound(resultForm(recipe, curve.target.role, settings), curve);
    const points = standingCurve(curve, written.readBack[index] ?? curve.points);
    const least = leastTurn(points, curve);
    const events = momentsOf(prepared.plan.events, points, form, least) ?? eventsOf(points, form, least);
    const found = parameterOf(prepared, curve);
    const values = events.flatMap((event) => event.values).sort((one, other) => one.value - other.value);
    return {
      ...{ curve, prepared, form, found, events },
      lowest: values[0] ?? null,
      highest: values.at(-1) ?? null,
      scale: found === null ? null : shownScale(found.parameter, found.device?.className ?? "Mixer"),
    };
  });
}

/** A curve that is laid over a parameter upside down has its lows on top. */
function turnedRound(form: ResultForm, { target: { over, part } }: CompiledCurve): ResultForm {
  const inverted = over === null ? part.inverted : over.from > over.to;
  return inverted ? { ...form, counts: OPPOSITE[form.counts] } : form;
}

const OPPOSITE: Readonly<Record<ResultForm["counts"], ResultForm["counts"]>> = {
  ...{ lows: "highs", highs: "lows", rises: "falls", falls: "rises", ways: "ways" },
  ...{ "rises and back": "falls and back", "falls and back": "rises and back" },
};

/**
 * The dips and throws of a recipe that stand in the lane; `null` for a recipe that counts none, or a lane that is not counted by
 * its lows or highs. Two of them that lie in each other are two, as the person who asked for them counts them.
 */
function momentsOf(
  events: readonly RecipeEvent[],
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
    return first || k === turns.length - 1 ? lasts < SHORTEST_WAY : last && lasts < CURVE_TOLERANCE.edge;
  };
  return turns.flatMap(({ from, to, ...turn }, k): ResultEvent[] => {
    if (turn.kind !== kind || isEdge(k)) return [];
    return [{ from: from.time, to: to.time, values: [from] }];
  });
}

function parameterOf({ stretch: { track } }: DrawnStretch, { target }: CompiledCurve): FoundParameter | null {
  const found = parameterById(track, target.parameter);
  return found.ok ? found.value : null;
}
