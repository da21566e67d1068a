import type { SpectrumSeries } from "#src/analysis/quality/source/band-levels.ts";
import { CODEC_WALL, SPECTRUM_END, UPSAMPLED } from "#src/knowledge/quality-control/source-limits.ts";
import type { BandwidthFindings } from "#src/model/quality/quality-reading.ts";
import type { Dbfs, Hertz } from "#src/model/units.ts";

/** Where a spectrum ends before its rate does; `null` for too little sound. Source: thresholds in `UPSAMPLED` and `CODEC_WALL`. */
export function bandwidth(series: SpectrumSeries, sampleRate: Hertz): BandwidthFindings | null {
  if (series.blocks < SPECTRUM_END.fewest) return null;
  const mean = meanLevel(series.levels, series.binWidth);
  const lower = UPSAMPLED.rates
    .filter((rate) => rate < sampleRate * NEAR)
    .flatMap((rate) => carriedUp(rate, mean, sampleRate) ?? []);
  return {
    carriedFrom: lower.sort((a, b) => b.excess - a.excess)[0] ?? null,
    bright: series.bright !== null,
    wall:
      series.bright === null ? null : codecWall(meanLevel(series.bright, series.binWidth), series.binWidth, sampleRate),
  };
}

/** Of the rate itself. */
const NEAR = 0.95;

type MeanLevel = (from: Hertz, to: Hertz) => Dbfs;

function meanLevel(levels: Float64Array, binWidth: Hertz): MeanLevel {
  return (from, to) => {
    const [first, end] = [Math.max(0, Math.round(from / binWidth)), Math.min(levels.length, Math.round(to / binWidth))];
    let sum = 0;
    for (let k = first; k < end; k++) sum += levels[k]!;
    return end > first ? sum / (end - first) : Number.NEGATIVE_INFINITY;
  };
}

function carriedUp(rate: Hertz, mean: MeanLevel, sampleRate: Hertz): BandwidthFindings["carriedFrom"] {
  const edge = rate / 2;
  const room = 0.99 * (sampleRate / 2) - edge;
  const [from, to] = [edge + Math.min(0.2 * edge, room / 4), edge + Math.min(0.5 * edge, room)];
  const part = ([low, high]: readonly [number, number]) => mean(low * edge, high * edge);
  const [full, before] = [part(UPSAMPLED.below), part(UPSAMPLED.slope)];
  const middle = ([low, high]: readonly [number, number]) => (edge * (low + high)) / 2;
  const slope = Math.min(0, (full - before) / (middle(UPSAMPLED.below) - middle(UPSAMPLED.slope)));
  const empty = mean(from, to);
  const expected = full + slope * ((from + to) / 2 - middle(UPSAMPLED.below));
  const uneven = Math.abs(mean(from, (from + to) / 2) - mean((from + to) / 2, to));
  const above = Math.max(empty, mean(to, sampleRate / 2));
  const excess = expected - empty;
  const isEmpty = empty < UPSAMPLED.empty && uneven < UPSAMPLED.flat && above < empty + UPSAMPLED.flat;
  return full > UPSAMPLED.full && isEmpty && excess > UPSAMPLED.excess ? { rate, excess } : null;
}

/** The steepest wall of the codecs' range behind which nothing comes. */
function codecWall(mean: MeanLevel, step: Hertz, sampleRate: Hertz): BandwidthFindings["wall"] {
  const { near, far } = CODEC_WALL;
  let best: BandwidthFindings["wall"] = null;
  for (let at: Hertz = CODEC_WALL.from; at < Math.min(CODEC_WALL.to, sampleRate / 2 - far); at += step) {
    const behind = mean(at + near, at + far);
    const drop = mean(at - far, at - near) - behind;
    if (
      behind < CODEC_WALL.empty &&
      drop > Math.max(CODEC_WALL.least, best?.drop ?? 0) &&
      staysDown(mean, at + near, behind, sampleRate)
    )
      best = { frequency: at, drop };
  }
  return best;
}

function staysDown(mean: MeanLevel, from: Hertz, level: Dbfs, sampleRate: Hertz): boolean {
  const { near, rise } = CODEC_WALL;
  for (let at = from; at + near < sampleRate / 2; at += near) if (mean(at, at + near) > level + rise) return false;
  return true;
}
