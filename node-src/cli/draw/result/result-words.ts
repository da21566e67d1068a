import type { CurveReport } from "#src/chassis/curve-device/write-stretches.ts";
import { type LaneResult, laneResults, type ResultEvent } from "#src/cli/draw/result/curve-result.ts";
import { parameterCalled } from "#src/cli/draw/result/parameter-called.ts";
import type { StandingPoint } from "#src/cli/draw/result/standing-curve.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { shownOf } from "#src/curve/tapers/shown-scale.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import { CURVE_TOLERANCE } from "#src/knowledge/curve-tolerances.ts";
import type { Music } from "#src/model/recipe/music.ts";
import type { SettingValue } from "#src/model/recipe/settings.ts";
import type { Bars } from "#src/model/time/bars.ts";

/**
 * What came of a move, in words: how many ducks, throws or builds, where, how far and on what, one part a parameter.
 *
 * Shape: counted in what was read back. Bars are those of the song, or of the clip's content in the session.
 */
export function curveResultWords(
  report: Pick<CurveReport, "stretches" | "written">,
  recipe: string,
  settings: Readonly<Record<string, SettingValue>>,
): string {
  const lanes = laneResults(report, recipe, settings);
  const alike = new Map<string, LaneResult[]>();
  for (const lane of lanes) {
    const key = `${lane.curve.target.role} ${lane.curve.target.name}`;
    alike.set(key, [...(alike.get(key) ?? []), lane]);
  }
  return [...alike.values()].map(parameterResult).join("; ");
}

function parameterResult(lanes: readonly LaneResult[]): string {
  const [{ form, found, curve, prepared }] = lanes as [LaneResult];
  const on = parameterCalled(curve.target.name, found);
  const count = lanes.reduce((sum, { events }) => sum + events.length, 0);
  if (count === 0) return `no ${form.one} can be told apart on ${on}`;
  const counted = countWords(count, form);
  const events = lanes.flatMap((lane) => lane.events);
  const axis = prepared.music;
  if (NAMES_ITS_WAY.has(form.counts)) {
    const where = lanes.length > 1 ? ` in ${lanes.length} clips` : whereWords(events, axis, form.counts);
    return `${counted} of ${lengthWords(events, axis.bars)}${where}${clipWords(lanes)}: ${on} ${rangeWords(lanes)}`;
  }
  const where = lanes.length > 1 ? `in ${lanes.length} clips` : `${spanWords(events, axis)}${clipWords(lanes)}`;
  const far = farWords(lanes);
  return form.extent === "up to" ? `${counted}, ${where}, on ${on}, ${far}` : `${counted}, ${where}, ${far}, on ${on}`;
}

/** Of these it is said how long each is and where it leads. */
const NAMES_ITS_WAY: ReadonlySet<string> = new Set(["rises", "falls", "rises and back", "falls and back"]);

function countWords(count: number, { one, many, verb }: LaneResult["form"]): string {
  if (verb !== undefined) return `${verb} ${count === 1 ? "once" : `${count} times`}`;
  return count === 1 ? `one ${one}` : `${count} ${many}`;
}

function clipWords(lanes: readonly LaneResult[]): string {
  const { place, clips } = lanes[0]!.prepared.stretch;
  return lanes.length === 1 && place === "session" ? ` of clip “${clips[0]?.name ?? ""}”` : "";
}

/**
 * The bar in which the first begins, and that in which the last does; one that lasts longer than a bar counts to its end. What
 * begins or ends this near to a bar line is meant for it, but for the one where the stretch ends.
 */
function spanWords(events: readonly ResultEvent[], { bars, to: over }: Axis): string {
  const { from, to } = events.at(-1)!;
  const last = to - from > bars.barLengthAt(from) ? to - CURVE_TOLERANCE.edge : from + CURVE_TOLERANCE.edge;
  const end = Math.min(last, over - CURVE_TOLERANCE.edge);
  const first = bars.barAt(events[0]!.from + CURVE_TOLERANCE.edge) + 1;
  const final = bars.barAt(end) + 1;
  return first >= final ? `bar ${first}` : `bars ${first} to ${final}`;
}

/** The bars of what was moved, and the beat where it ends. */
type Axis = Pick<Music, "bars" | "to">;

function lengthWords(events: readonly ResultEvent[], bars: Bars): string {
  const lengths = events.map(({ from, to }) => (to - from) / bars.barLengthAt((from + to) / 2));
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)].map(rounded);
  if (most! < 1) {
    const beats = Math.max(...events.map(({ from, to }) => to - from));
    return `${rounded(beats)} ${rounded(beats) === 1 ? "beat" : "beats"}`;
  }
  return `${least === most ? "" : `${least} to `}${most} ${most === 1 ? "bar" : "bars"}`;
}

function rounded(value: number): number {
  return Math.round(value * TENTHS) / TENTHS;
}

const TENTHS = 10;

/** Where ways lead: into bars where they end on bar lines. */
function whereWords(events: readonly ResultEvent[], axis: Axis, counts: LaneResult["form"]["counts"]): string {
  if (counts in { "rises and back": 0, "falls and back": 0 }) return `, ${spanWords(events, axis)}`;
  const { bars } = axis;
  const numbers = events.map(({ to }) => bars.barAt(to + CURVE_TOLERANCE.edge) + 1);
  const onLines = events.every(({ to }, k) => bars.barAt(to - CURVE_TOLERANCE.edge) + 1 !== numbers[k]);
  const lead = onLines ? "into" : "that end in";
  if (numbers.length === 1) return ` ${onLines ? "into" : "that ends in"} bar ${numbers[0]}`;
  if (numbers.length > MOST_NUMBERS) return ` ${lead} bars ${numbers[0]} to ${numbers.at(-1)}`;
  return ` ${lead} bars ${numbers.slice(0, -1).join(", ")} and ${numbers.at(-1)}`;
}

/** Source: house taste: more numbers in a sentence are not read. */
const MOST_NUMBERS = 4;

function rangeWords(lanes: readonly LaneResult[]): string {
  const ends = lanes.flatMap((lane) => lane.events.map(({ values }) => ({ lane, values })));
  const [first] = ends;
  const shown = (lane: LaneResult, point: StandingPoint) => valueWords(lane, point);
  const alike = ends.every(
    ({ lane, values }) =>
      shown(lane, values[0]!) === shown(first!.lane, first!.values[0]!) &&
      shown(lane, values[1]!) === shown(first!.lane, first!.values[1]!),
  );
  if (alike) return `${shown(first!.lane, first!.values[0]!)} to ${shown(first!.lane, first!.values[1]!)}`;
  return betweenOrAt(lanes);
}

function betweenOrAt(lanes: readonly LaneResult[]): string {
  const [low, high] = [endsOf(lanes).at(0)!, endsOf(lanes).at(-1)!].map(({ lane, point }) => valueWords(lane, point));
  return low === high ? `at ${low}` : `between ${low} and ${high}`;
}

/** The lowest and the highest point of each lane, from the lowest up. */
function endsOf(lanes: readonly LaneResult[]): readonly { readonly lane: LaneResult; readonly point: StandingPoint }[] {
  const points = lanes.flatMap((lane) =>
    [lane.lowest, lane.highest].flatMap((point) => (point === null ? [] : [{ lane, point }])),
  );
  return points.sort((one, other) => one.point.value - other.point.value);
}

/** How far the curve goes at the places that were counted. */
function farWords(lanes: readonly LaneResult[]): string {
  const { form, curve } = lanes[0]!;
  if (form.extent === "between") return betweenOrAt(lanes);
  if (curve.target.adds) return addedWords(lanes);
  const deep = form.counts === "lows";
  const { lane, point } = endsOf(lanes).at(deep ? 0 : -1)!;
  return `${deep ? "down" : "up"} to ${valueWords(lane, point)}`;
}

/** By how much a gain that adds goes away from rest. */
function addedWords(lanes: readonly LaneResult[]): string {
  const points = lanes.flatMap(({ events }) => events.flatMap(({ values }) => values));
  const { taper } = lanes[0]!.curve.target;
  if (points.some(({ raw }) => audible(taper, raw) === Number.NEGATIVE_INFINITY)) return "down to silence";
  const sizes = points.map(({ value }) => Math.abs(value));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)].map((size) => shownWords(size, "dB"));
  return `by ${least === most ? "" : "up to "}${most}`;
}

/** What the parameter shows there; of a gain that adds, what it adds. */
function valueWords({ curve, scale }: LaneResult, { raw, value }: StandingPoint): string {
  if (curve.target.adds) return shownWords(value, "dB");
  if (scale !== null) return shownWords(shownOf(scale, raw), scale.unit);
  const { minimum, maximum } = curve.target.taper;
  return shownWords((raw - minimum) / (maximum - minimum), "way");
}
