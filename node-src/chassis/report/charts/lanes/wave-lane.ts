import type { Band } from "#src/chassis/report/charts/band.ts";
import { areaPath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { scale } from "#src/chassis/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import type { SongStory } from "#src/chassis/report/song/song-story.ts";

type HasWave = Pick<SongStory, "waveform">;

/** The waveform of one row as the area between its least and greatest samples; full scale of the drawing is the story's own peak. */
export function waveLane(story: HasWave, row: TimeRow, band: Band, peak: number): Markup {
  const y = scale([-peak, peak], [band.height - 1, 1]);
  const slices = rowSlices(story, row);
  const high: Point[] = slices.map((slice) => [slice.x, y(slice.high) - HAIR]);
  const low: Point[] = slices.map((slice) => [slice.x, y(slice.low) + HAIR]);
  return stretched(band, [markup`<path class="wave" d="${areaPath(high, low)}"/>`]);
}

/** Largest magnitude of a waveform; 1 for silence, so that silence draws a line. */
export function wavePeak(story: HasWave): number {
  let peak = 0;
  for (const side of [story.waveform.low, story.waveform.high]) {
    for (let index = 0; index < side.length; index += 1) {
      const magnitude = Math.abs(side[index] ?? 0);
      if (Number.isFinite(magnitude) && magnitude > peak) peak = magnitude;
    }
  }
  return peak > 0 ? peak : 1;
}

/** Half the thickness of silence, in pixels. */
const HAIR = 0.3;
/** Slices of a full row: one in two pixels of a wide page. */
const SLICES = 480;

interface Slice {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

function rowSlices({ waveform }: HasWave, row: TimeRow): Slice[] {
  const { start, step, low, high } = waveform;
  if (!(step > 0)) return [];
  const first = Math.max(0, Math.floor((row.start - start) / step));
  const last = Math.min(high.length, Math.ceil((row.end - start) / step));
  const wanted = Math.max(step, row.longest / SLICES);
  const group = Math.max(1, Math.round(wanted / step));
  const slices: Slice[] = [];
  for (let from = first; from < last; from += group) {
    const to = Math.min(last, from + group);
    const time = start + (from + (to - from) / 2) * step;
    slices.push({ x: placeInRow(row, time) * STRETCH, ...extent(low, high, from, to) });
  }
  return slices;
}

function extent(
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  from: number,
  to: number,
): { low: number; high: number } {
  let least = 0;
  let greatest = 0;
  for (let index = from; index < to; index += 1) {
    least = Math.min(least, low[index] || 0);
    greatest = Math.max(greatest, high[index] || 0);
  }
  return { low: least, high: greatest };
}
