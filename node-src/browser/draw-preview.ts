import { PREVIEW_SIDE, type PreviewLane } from "#src/browser/preset-sheet.ts";
import { bezierAt, type CurvePoint, evaluateBefore, evaluateEnvelope } from "#src/dsp/bezier.ts";
import type { Lane, LaneRole } from "#src/model/recipe/lane.ts";
import type { Beats } from "#src/model/units.ts";

/**
 * A lane as the preset browser draws it between two times.
 *
 * Shape: as many as 2 * `COLUMNS` points; a curve with more is drawn by the lowest and the highest of each column. Hz are
 * drawn in octaves from 20 Hz to 20 kHz; dB always show 0 and -6, pan and cents both sides of the middle.
 * Edge: what lies outside its scale, `-Infinity` dB too, is drawn on its edge; a lane without points has none.
 * @throws RangeError when `to` is not after `from`.
 */
export function drawPreview(lane: Lane, from: Beats, to: Beats): PreviewLane {
  if (!(to > from)) throw new RangeError("drawPreview: the stretch must have a length");
  const { low, high, top, bottom } = scaleOf(lane);
  const height = (value: number) => {
    const share = lane.unit === "Hz" ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return Math.min(1, Math.max(0, share));
  };
  const drawn = lane.points.map((point) => ({ ...point, value: height(point.value) }));
  const spots = drawn.length === 0 ? [] : lineAlong(drawn, from, to);
  const points = fewer(spots).flatMap(({ time, value }) => [
    Math.round(((time - from) / (to - from)) * PREVIEW_SIDE),
    Math.round(value * PREVIEW_SIDE),
  ]);
  return { label: LANE_NAMES[lane.role], top, bottom, points };
}

interface Spot {
  readonly time: Beats;
  readonly value: number;
}

/** Straight lines for a bent segment. */
const BEND_LINES = 12;

/** Most columns of a drawn curve: finer than a pixel in the list, as fine as one in the large view. */
const COLUMNS = 120;

function lineAlong(points: readonly CurvePoint[], from: Beats, to: Beats): readonly Spot[] {
  const inside = points.flatMap((point, index) => [point, ...bend(point, points[index + 1])]);
  return [
    { time: from, value: evaluateEnvelope(points, from) },
    ...inside.filter(({ time }) => time > from && time < to),
    { time: to, value: evaluateBefore(points, to) },
  ];
}

function bend(left: CurvePoint, right: CurvePoint | undefined): readonly Spot[] {
  const { curve } = left;
  if (curve === undefined || right === undefined) return [];
  return Array.from({ length: BEND_LINES - 1 }, (_, step) => {
    const x = (step + 1) / BEND_LINES;
    return {
      time: left.time + x * (right.time - left.time),
      value: left.value + bezierAt(curve, x) * (right.value - left.value),
    };
  });
}

/** The lowest and the highest of each column, in the order they come in; all of them when they are few. */
function fewer(spots: readonly Spot[]): readonly Spot[] {
  if (spots.length <= 2 * COLUMNS) return spots;
  const [first, last] = [spots[0]!, spots.at(-1)!];
  const columns = new Map<number, { lowest: Spot; highest: Spot }>();
  for (const spot of spots) {
    const column = Math.min(COLUMNS - 1, Math.floor(((spot.time - first.time) / (last.time - first.time)) * COLUMNS));
    const known = columns.get(column);
    if (known === undefined) columns.set(column, { lowest: spot, highest: spot });
    else if (spot.value < known.lowest.value) known.lowest = spot;
    else if (spot.value > known.highest.value) known.highest = spot;
  }
  return [...columns.values()].flatMap(({ lowest, highest }) => {
    if (lowest === highest) return [lowest];
    return lowest.time <= highest.time ? [lowest, highest] : [highest, lowest];
  });
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly top: string;
  readonly bottom: string;
}

function scaleOf({ unit, points }: Lane): Scale {
  const values = points.map(({ value }) => value).filter(Number.isFinite);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  switch (unit) {
    case "dB": {
      const low = 6 * Math.floor(Math.min(-6, lowest) / 6);
      const high = 3 * Math.ceil(highest / 3);
      return { low, high, top: `${high} dB`, bottom: `${low} dB` };
    }
    case "Hz":
      return { low: 20, high: 20_000, top: "20 kHz", bottom: "20 Hz" };
    case "%": {
      const high = highest > 100 ? 200 : 100;
      return { low: 0, high, top: `${high} %`, bottom: "0 %" };
    }
    case "pan":
      return { low: -1, high: 1, top: "right", bottom: "left" };
    case "cents": {
      const side = 10 * Math.ceil(Math.max(10, -lowest, highest) / 10);
      return { low: -side, high: side, top: `${side} ct`, bottom: `-${side} ct` };
    }
  }
}

const LANE_NAMES: Readonly<Record<LaneRole, string>> = {
  gain: "Gain",
  pan: "Pan",
  highPass: "High-pass",
  lowPass: "Low-pass",
  resonance: "Resonance",
  send: "Send",
  returnGain: "Return",
  mix: "Mix",
  width: "Width",
  lowBand: "Lows",
  highBand: "Highs",
  pitch: "Pitch",
  drive: "Drive",
  driveTrim: "Drive trim",
  threshold: "Threshold",
};
