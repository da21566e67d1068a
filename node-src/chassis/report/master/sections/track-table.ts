import type { TrackStory } from "#src/chassis/report/master/master-story.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeClock, writeGain, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { recordTable } from "#src/chassis/report/sections/record-table.ts";

/** An album's tracks in their order, each with the way to its own part of the page. */
export function trackTable(tracks: readonly TrackStory[]): Markup {
  return recordTable({
    caption: "In their order. The loudest comes to the target, the others keep their distance to it.",
    columns: [
      { name: "Track" },
      { name: "Length", isFigure: true },
      { name: "LUFS", isFigure: true },
      { name: "then", isFigure: true },
      { name: "target", isFigure: true },
      { name: "dBTP", isFigure: true },
      { name: "Gain", isFigure: true },
      { name: "Stages that acted" },
      { name: "Reached" },
    ],
    rows: tracks.map(({ id, name, before, after, goal, gain, stages, reached }, i) => ({
      cells: [
        markup`${i + 1} <a href="#${id}"><bdi>${name}</bdi></a>`,
        writeClock(after.duration),
        writeNumber(before.integrated),
        writeNumber(after.integrated),
        writeNumber(goal.loudness),
        writeNumber(after.truePeak),
        writeGain(gain),
        stages.flatMap(({ process, amount }) => (amount > 0 ? [process] : [])).join(", "),
        reached ? "yes" : "no",
      ],
    })),
  });
}
