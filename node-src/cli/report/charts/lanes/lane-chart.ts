import { valueMarks } from "#src/chassis/face/value-marks.ts";
import type { PreparedMove } from "#src/chassis/move/prepared-move.ts";
import { linePath, type Point } from "#src/cli/report/charts/line-path.ts";
import { scale } from "#src/cli/report/charts/scale.ts";
import { type Markup, markup } from "#src/cli/report/markup.ts";
import type { StageCurve } from "#src/curve/move/stage-curve.ts";
import type { LaneRole } from "#src/model/move/lane.ts";
import type { TaperUnit } from "#src/model/taper.ts";

/** One lane of a move, and what is drawn behind it. */
export interface LaneStory {
  readonly name: string;
  readonly role: LaneRole;
  readonly where: string;
  /** `null` where it has more points than can be drawn. */
  readonly curve: StageCurve | null;
  readonly move: PreparedMove;
}

const WIDTH = 1000;
const HEIGHT = 150;
const AXIS = 22;
/** Bars that have a number of their own at most. */
const MOST_BARS = 32;

/** A lane over its whole stretch: trigger and sections behind, bars below, the curve with its area. */
export function laneChart({ name, role, where, curve, move }: LaneStory): Markup {
  const { stretch, music, waveform } = move;
  if (curve === null || curve.points.length === 0) return markup`<p>${name}: too long to draw.</p>`;
  const x = scale([stretch.from, stretch.to], [0, WIDTH]);
  const [bottom, top] = rangeOf(curve);
  const y = scale([bottom, top], [HEIGHT, 0]);
  const unit = curve.unit === "travel" ? "%" : curve.unit;
  const line: Point[] = curve.points.map(({ time, value }) => [x(time), y(value)]);
  const rest = FROM_ZERO.has(role) && bottom < 0 && top > 0 ? y(0) : HEIGHT;
  const area: Point[] = [[0, rest], ...line, [WIDTH, rest]];
  const height = HEIGHT + AXIS;
  return markup`<figure class="row"><figcaption>${name} <span>${where}</span></figcaption>
<div class="chart"><svg class="gutter" width="46" height="${height}" aria-hidden="true">${valueMarks(
    unit,
    { top, bottom },
    HEIGHT,
  ).map(({ value, words }) => markup`<text x="40" y="${y(value) + 4}">${words}</text>`)}</svg>
<svg class="plot" width="100%" height="${height}" viewBox="0 0 ${WIDTH} ${height}" preserveAspectRatio="none" role="img" aria-label="${name} over ${music.bars.barAt(stretch.to) - music.bars.barAt(stretch.from)} bars">
${music.sections.map(({ from, to }, index) => (index % 2 === 0 ? null : markup`<rect class="shade" x="${x(from)}" y="0" width="${x(to) - x(from)}" height="${HEIGHT}"/>`))}
${columns(waveform)}
${valueMarks(unit, { top, bottom }, HEIGHT).map(({ value }) => markup`<line class="grid" x1="0" y1="${y(value)}" x2="${WIDTH}" y2="${y(value)}"/>`)}
${music.hits.slice(0, MOST_TICKS).map(({ at }) => markup`<line class="stem" x1="${x(at)}" y1="0" x2="${x(at)}" y2="7"/>`)}
<path class="ride-area" d="${linePath(area)}z"/><path class="ride" d="${linePath(line)}"/>
</svg></div>${barsRow(move)}</figure>
`;
}

/** Roles whose 0 changes nothing; the others are filled from below. */
const FROM_ZERO: ReadonlySet<LaneRole> = new Set([
  "gain",
  "pan",
  "returnGain",
  "lowBand",
  "highBand",
  "pitch",
  "drive",
  "driveTrim",
]);

const MOST_TICKS = 4000;

function columns(waveform: Float32Array): Markup[] {
  const width = WIDTH / Math.max(1, waveform.length);
  return [...waveform].map((level, index) => {
    const height = Math.round(level * HEIGHT * 0.8);
    return markup`<rect class="wave" opacity=".35" x="${(index * width).toFixed(1)}" y="${HEIGHT - height}" width="${width.toFixed(1)}" height="${height}"/>`;
  });
}

/** The numbers of the bars as text that does not stretch with the chart. */
function barsRow({ stretch, music: { bars } }: PreparedMove): Markup {
  const first = bars.barAt(stretch.from);
  const last = Math.max(first, bars.barAt(stretch.to - 1e-6));
  return markup`<figcaption><span>Bars ${first + 1} to ${last + 1}${last - first > MOST_BARS ? "" : `, ${bars.barLengthAt(stretch.from)} beats each`}</span></figcaption>`;
}

/** What a unit spans at the least, so that a flat line is flat. */
const LEAST: Readonly<Record<TaperUnit, number>> = { dB: 6, note: 24, pan: 2, "%": 50, cents: 4, travel: 1 };

function rangeOf({ points, unit }: StageCurve): readonly [bottom: number, top: number] {
  const values = points.map(({ value }) => Math.max(value, unit === "dB" ? QUIETEST : value));
  const low = values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const air = Math.max(LEAST[unit] - (high - low), (high - low) * 0.12) / 2;
  return [low - air, high + air];
}

/** dB: a gate's silence is drawn as that. */
const QUIETEST = -48;
