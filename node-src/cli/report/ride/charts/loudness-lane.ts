import type { Band } from "#src/chassis/report/charts/band.ts";
import { levelLine } from "#src/chassis/report/charts/lanes/level-line.ts";
import { brokenPath, type Point } from "#src/chassis/report/charts/line-path.ts";
import { type Scale, scale } from "#src/chassis/report/charts/scale.ts";
import { STRETCH, stretched } from "#src/chassis/report/charts/stretched.ts";
import { placeInRow, type TimeRow } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import type { Lufs } from "#src/model/units.ts";

/** Loudness before (thin, dashed) and after (thick) of one row, over the target (dotted). What is under the axis is not drawn. */
export function loudnessLane(story: RideStory, row: TimeRow, band: Band, levels: readonly [Lufs, Lufs]): Markup {
  const y = scale(levels, [band.height, 0]);
  const { start, step, before, after } = story.loudness;
  return stretched(band, [
    markup`<path class="target" d="${targetPath(story, row, y)}"/>`,
    levelLine("before", { start, step, values: before }, row, y),
    levelLine("after", { start, step, values: after }, row, y),
  ]);
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
