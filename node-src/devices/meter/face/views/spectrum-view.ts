import { TEXT } from "#src/chassis/face/face-layout.ts";
import { SPECTRUM_FRAME } from "#src/devices/meter/engine/spectrum/spectrum-frame.ts";
import { frameValues } from "#src/devices/meter/face/meter-face.ts";
import type { MeterView } from "#src/devices/meter/face/views/meter-view.ts";
import { powerToDecibels } from "#src/dsp/decibels.ts";
import { FREQUENCY_RANGES } from "#src/knowledge/frequency-ranges.ts";
import { LIVE_COLUMNS } from "#src/knowledge/metering/live-spectrum.ts";
import type { Dbfs, Fraction, Hertz } from "#src/model/units.ts";
import type { Painter } from "#src/ports/painter.ts";

/** The spectrum from 20 Hz up, a full-scale sine at the upper edge, and a lamp for each of the seven ranges. */
export const SPECTRUM_VIEW: MeterView = {
  shows: ["frame"],
  draw(state, { width }, painter) {
    const values = frameValues(state) ?? [];
    const plot = { left: EDGE, right: width - EDGE - LABELS };
    drawGrid(plot, painter);
    drawColumns(values.slice(0, LIVE_COLUMNS.columns).map(powerToDecibels), plot, painter);
    drawRanges(
      FREQUENCY_RANGES.map((_, at) => powerToDecibels(values[SPECTRUM_FRAME.ranges + at] ?? 0)),
      width,
      painter,
    );
  },
  words(state) {
    const values = frameValues(state);
    const loudest = powerToDecibels(values?.[SPECTRUM_FRAME.loudest] ?? 0);
    if (values === null || !(loudest > LOWEST))
      return "0 dB is a full-scale sine, at any frequency; the louder channel";
    const width = values[SPECTRUM_FRAME.binWidth]!.toFixed(1);
    return `Loudest ${hertz(values[SPECTRUM_FRAME.loudestAt]!)} at ${loudest.toFixed(1)} dB, in bins of ${width} Hz`;
  },
};

interface Plot {
  readonly left: number;
  readonly right: number;
}

function drawGrid(plot: Plot, painter: Painter): void {
  for (const at of LEVELS) {
    const line = Math.floor(y(at)) + 0.5;
    painter.moveTo(plot.left, line);
    painter.lineTo(plot.right, line);
  }
  for (const at of FREQUENCIES) {
    const line = Math.floor(x(at, plot)) + 0.5;
    painter.moveTo(line, PLOT.top);
    painter.lineTo(line, PLOT.bottom);
  }
  painter.stroke("line", 1, GRID);
  for (const at of LEVELS) painter.text(String(at), plot.right + LABELS, y(at) + MIDDLE, { ...DIM, align: "right" });
  for (const at of FREQUENCIES) painter.text(shortHertz(at), x(at, plot), PLOT.top - 2, { ...DIM, align: "centre" });
}

/** Level by frequency as an area with a line on it; empty where nothing rises over the lower edge. */
function drawColumns(levels: readonly Dbfs[], plot: Plot, painter: Painter): void {
  if (!levels.some((level) => level > LOWEST)) return;
  const across = (at: number) => plot.left + ((plot.right - plot.left) * (at + 0.5)) / LIVE_COLUMNS.columns;
  const line = () => {
    painter.moveTo(across(0), y(levels[0]!));
    for (const [at, level] of levels.entries()) painter.lineTo(across(at), y(level));
  };
  line();
  painter.lineTo(across(levels.length - 1), PLOT.bottom);
  painter.lineTo(across(0), PLOT.bottom);
  painter.closePath();
  painter.fill("accent", AREA);
  line();
  painter.stroke("accent", 1);
}

/** A lamp is as bright as its range is loud beside all of them. */
function drawRanges(levels: readonly Dbfs[], width: number, painter: Painter): void {
  const all = powerToDecibels(levels.reduce((sum, level) => sum + 10 ** (level / 10), 0));
  const column = (width - 2 * EDGE) / FREQUENCY_RANGES.length;
  for (const [at, { name }] of FREQUENCY_RANGES.entries()) {
    const level = levels[at]!;
    const left = EDGE + at * column;
    painter.text(name, left, NAMES, DIM);
    painter.circle(left + LAMP.radius, LAMPS - LAMP.rise, LAMP.radius);
    painter.fill("line", GRID);
    painter.circle(left + LAMP.radius, LAMPS - LAMP.rise, LAMP.radius);
    painter.fill("accent", brightness(level - all));
    const figure = level > LOWEST ? level.toFixed(1) : "–";
    painter.text(figure, left + LAMP.words, LAMPS, { size: TEXT.small, ink: "text" });
  }
}

function brightness(below: number): Fraction {
  return Number.isFinite(below) ? Math.min(1, Math.max(0, 1 + below / LAMP.range)) : 0;
}

function y(level: Dbfs): number {
  return PLOT.top + (PLOT.bottom - PLOT.top) * Math.min(1, Math.max(0, level / LOWEST));
}

function x(at: Hertz, { left, right }: Plot): number {
  const octaves = Math.log2(at / LIVE_COLUMNS.lowest);
  return left + ((right - left) * octaves * LIVE_COLUMNS.perOctave) / LIVE_COLUMNS.columns;
}

function hertz(at: Hertz): string {
  return at < 1_000 ? `${at.toFixed(0)} Hz` : `${(at / 1_000).toFixed(2)} kHz`;
}

function shortHertz(at: Hertz): string {
  return at < 1_000 ? String(at) : `${at / 1_000}k`;
}

/** Pixels, dB, opacities. Source: house taste, tried at 1x and 2x. */
const EDGE = 6;
const LABELS = 20;
const MIDDLE = 3;
const PLOT = { top: 12, bottom: 70 } as const;
const LOWEST: Dbfs = -90;
const LEVELS = [0, -20, -40, -60, -80] as const;
const FREQUENCIES = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000] as const;
const NAMES = 80;
const LAMPS = 90;
const LAMP = { radius: 2.5, rise: 3, words: 9, range: 24 } as const;
const GRID = 0.3;
const AREA = 0.3;
const DIM = { size: TEXT.small, ink: "textDim" } as const;
