import type { DrawnStretch } from "#src/chassis/curve-device/drawn-stretch.ts";
import { errorWords, roleWords } from "#src/chassis/curve-device/found-words.ts";
import type { CurveReport } from "#src/chassis/curve-device/write-stretches.ts";
import { parameterById } from "#src/chassis/listening/find-parameter.ts";
import { writeCount } from "#src/chassis/report/page/write-number.ts";
import { parameterTitle } from "#src/cli/draw/result/parameter-called.ts";
import { type DrawnScale, drawnScale, QUIETEST } from "#src/cli/draw/tell/drawn-scale.ts";
import type { CurveStory, DrawnPoint, StoryFact } from "#src/cli/report/curves/curve-story.ts";
import { SAME_TIME } from "#src/curve/breakpoint-count.ts";
import type { CompiledCurve } from "#src/curve/compile/compile-lane.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import { evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Breakpoint, Envelope } from "#src/model/envelope.ts";
import { grouped } from "#src/model/figure-words.ts";
import type { Beats, RawValue } from "#src/model/units.ts";

/** A written curve, and what it was told from. */
export interface ToldCurve {
  readonly story: CurveStory;
  readonly scale: DrawnScale;
  readonly compiled: CompiledCurve;
  /** The whole lane as the host holds it now; as it was asked for where the host shows nothing. */
  readonly lane: Envelope<RawValue>;
}

/** What stands in the copy for one parameter of a move, in what Live shows of it. `index` is its place among all writes. */
export function tellCurve(report: CurveReport, drawn: DrawnStretch, compiled: CompiledCurve, index: number): ToldCurve {
  const { target } = compiled;
  const { from, to, tempo } = drawn.music;
  const found = parameterById(drawn.stretch.track, target.parameter);
  const readBack = report.written.readBack[index] ?? [];
  const lane = readBack.length > 0 ? readBack : compiled.points;
  const scale = drawnScale(drawn.stretch.track, target);
  const standing = within(lane, from, to);
  const point = ({ time, value }: Breakpoint<RawValue>): DrawnPoint => ({
    time: tempo.secondsAt(time),
    value: scale.toDrawn(value),
  });
  const points = finer(standing, lane, scale, drawn).map(point);
  const base = target.envelope.length > 0 ? within(target.envelope, from, to) : flat(target.value, from, to);
  const drawnBase = finer(base, base, scale, drawn).map(point);
  const range = rangeOf([...points, ...drawnBase], scale);
  const lowest = standing.reduce((least, { value }) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const highest = standing.reduce((most, { value }) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  return {
    story: {
      parameter: MIXER_NAMES[target.name] ?? parameterTitle(target.name, found.ok ? found.value : null),
      role: roleWords(target.role),
      unit: scale.unit,
      range,
      marks: scale.marks(range[0], range[1], MARK_HEIGHT),
      points,
      breakpoints: lane.filter(({ time }) => time >= from && time <= to).map(point),
      base: drawnBase,
      reach: [scale.words(lowest), scale.words(highest)],
      cut: scale.unit === "dB" && scale.toDrawn(lowest) <= QUIETEST,
      before: scale.words(evaluateBefore(lane, from)),
      after: scale.words(evaluateEnvelope(lane, to)),
      readBackError: errorWords(report.errors[index] ?? 0, target.taper.unit),
      earlier: target.envelope.length > 0,
      facts: factsOf(report, compiled, index, readBack.length > 0),
    },
    scale,
    compiled,
    lane,
  };
}

/** As Live's own menus of automation name them. */
const MIXER_NAMES: Readonly<Record<string, string>> = {
  volume: "Track Volume",
  Volume: "Track Volume",
  pan: "Track Panning",
  Panning: "Track Panning",
};

/** Height that marks are chosen for, in pixels of the chart. */
const MARK_HEIGHT = 96;

function factsOf({ errors }: CurveReport, compiled: CompiledCurve, index: number, shown: boolean): StoryFact[] {
  const { target, points, largestError, clamped, lost, from, to } = compiled;
  const { unit } = target.taper;
  const inside = target.envelope.filter(({ time }) => time >= from && time <= to).length;
  const kept = target.envelope.length - inside;
  const over = target.over?.shown;
  return [
    { name: "Breakpoints", value: grouped(points.length) },
    { name: "Off the drawn curve at most", value: errorWords(largestError, unit) },
    {
      name: "Read back to",
      value: shown ? errorWords(errors[index] ?? 0, unit) : "not known: the host shows no lanes",
    },
    {
      name: "Range",
      value:
        over === undefined
          ? "not asked: in its own unit"
          : `${shownWords(over.from, over.unit)} to ${shownWords(over.to, over.unit)}${target.over?.held ? ", no higher than it stood" : ""}`,
    },
    {
      name: "Held at the end of its range",
      value: clamped > 0 ? `${writeCount(clamped, "point")}, up to ${errorWords(lost, unit)}` : "none",
    },
    { name: "Earlier automation replaced", value: inside > 0 ? replacedWords(inside, target.adds) : "none was there" },
    {
      name: "Earlier automation kept",
      value: kept > 0 ? `${writeCount(kept, "breakpoint")} outside` : "none was there",
    },
  ];
}

function replacedWords(inside: number, adds: boolean): string {
  return `${writeCount(inside, "breakpoint")}${adds ? ", the curve added to them" : ""}`;
}

function flat(value: RawValue, from: Beats, to: Beats): Breakpoint<RawValue>[] {
  return [
    { time: from, value },
    { time: to, value },
  ];
}

/** An envelope inside a stretch, with its values at both ends: after a step at `from`, before one at `to`. */
function within(lane: Envelope<RawValue>, from: Beats, to: Beats): Breakpoint<RawValue>[] {
  const inside = lane.filter(({ time }) => time > from + SAME_TIME && time < to - SAME_TIME);
  return [
    { time: from, value: evaluateEnvelope(lane, from) },
    ...inside,
    { time: to, value: evaluateBefore(lane, to) },
  ];
}

/** Parts of a piece that is bent, or straight in the stored number alone. */
const PARTS = 6;

/** The same with points between, where a straight line on the page would stray: by a bend, the parameter's law, or the tempo. */
function finer(
  points: readonly Breakpoint<RawValue>[],
  lane: Envelope<RawValue>,
  { straight }: DrawnScale,
  { music: { tempo } }: DrawnStretch,
): Breakpoint<RawValue>[] {
  return points.flatMap((left, k) => {
    const right = points[k + 1];
    if (right === undefined || right.time - left.time < SAME_TIME || left.value === right.value) return [left];
    const even = tempo.tempoAt(left.time) === tempo.tempoAt(right.time);
    if (straight && even && left.curve === undefined) return [left];
    const between = Array.from({ length: PARTS - 1 }, (_, part) => {
      const time = left.time + ((right.time - left.time) * (part + 1)) / PARTS;
      return { time, value: evaluateEnvelope(lane, time) };
    });
    return [left, ...between];
  });
}

function rangeOf(points: readonly DrawnPoint[], { least }: DrawnScale): readonly [bottom: number, top: number] {
  const low = points.reduce((lowest, { value }) => Math.min(lowest, value), Number.POSITIVE_INFINITY);
  const high = points.reduce((highest, { value }) => Math.max(highest, value), Number.NEGATIVE_INFINITY);
  const air = Math.max(least - (high - low), (high - low) * AIR) / 2;
  return [low - air, high + air];
}

/** Share of the range that stays free above and below. */
const AIR = 0.14;
