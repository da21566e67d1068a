import type { Band } from "#src/cli/report/charts/band.ts";
import { brokenPath, type Point } from "#src/cli/report/charts/line-path.ts";
import { type Scale, scale } from "#src/cli/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/cli/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/cli/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/cli/report/page/markup.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import type { Lufs } from "#src/model/units.ts";

/** Loudness before (thin, dashed) and after (thick) of one row, over the target (dotted). What is under the axis is not drawn. */
export function loudnessLane(story: RideStory, row: TimeRow, band: Band, levels: readonly [Lufs, Lufs]): Markup {
  const y = scale(levels, [band.height, 0]);
  const { before, after } = story.loudness;
  return stretched(band, [
    markup`<path class="target" d="${targetPath(story, row, y)}"/>`,
    markup`<path class="before" d="${brokenPath(levelPoints(story, before, row, y))}"/>`,
    markup`<path class="after" d="${brokenPath(levelPoints(story, after, row, y))}"/>`,
  ]);
}

/** Points of a full row: one in two and a half pixels of a wide page; the 400 ms window is smoother than that. */
const POINTS = 400;

function levelPoints(story: RideStory, levels: ArrayLike<Lufs>, row: TimeRow, y: Scale): (Point | null)[] {
  const { start, step } = story.loudness;
  if (!(step > 0)) return [];
  const stride = Math.max(1, Math.round(row.longest / POINTS / step));
  const first = Math.max(0, Math.ceil((row.start - start) / step));
  const last = Math.min(levels.length - 1, Math.floor((row.end - start) / step));
  const floor = y.from;
  const loud = (index: number): boolean => (levels[index] ?? -Infinity) > floor;
  const points: (Point | null)[] = [];
  for (let index = first; index <= last; index += stride) {
    const edge = loud(index - stride) || loud(index + stride);
    const drawn = loud(index) || edge;
    points.push(drawn ? [placeInRow(row, start + index * step) * STRETCH, y(levels[index] ?? floor)] : null);
  }
  return points;
}

/** One line where all phrases have one target, else a piece under each phrase. */
function targetPath(story: RideStory, row: TimeRow, y: Scale): string {
  const target = story.target.loudness;
  const follows = story.phrases.some((phrase) => phrase.target !== target);
  const pieces = follows ? story.phrases : [{ ...story.span, target }];
  return brokenPath(
    pieces
      .filter((piece) => piece.end > row.start && piece.start < row.end && Number.isFinite(piece.target))
      .flatMap((piece): (Point | null)[] => [
        [placeInRow(row, piece.start) * STRETCH, y(piece.target)],
        [placeInRow(row, piece.end) * STRETCH, y(piece.target)],
        null,
      ]),
  );
}
