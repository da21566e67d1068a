import type { ToldReading } from "#src/chassis/listening/mix/told-reading.ts";
import { type Markup, markup, type Piece } from "#src/chassis/report/page/markup.ts";
import { writeNumber } from "#src/chassis/report/page/write-number.ts";
import { recordTable } from "#src/chassis/report/sections/record-table.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { sevenRanges } from "#src/cli/report/mix/charts/seven-ranges.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import type { HeardTrack } from "#src/model/mix/heard-mix.ts";

/** Every track with what it plays, what it was heard from, and what a meter says of it; one that is not heard says why. */
export function tracksSection(story: MixStory): Markup {
  const rows = story.diagnosis.mix.tracks.map((track, index) => ({
    cells: trackCells(story, track, index + 1),
    isQuiet: track.heard === "no",
  }));
  const table = recordTable({
    caption: "Loudness in LUFS, its range in LU, true peak in dBTP; power from sub bass to brilliance, 40 dB high",
    columns: [
      { name: "Track" },
      { name: "Role" },
      { name: "Source" },
      { name: "Loudness", isFigure: true },
      { name: "Range", isFigure: true },
      { name: "True peak", isFigure: true },
      { name: "Correlation", isFigure: true },
      { name: "Power" },
    ],
    rows,
  });
  const folded =
    rows.length <= MOST_OPEN
      ? table
      : markup`<details><summary>All tracks<span>${rows.length}</span></summary>${table}</details>`;
  return section("tracks", "Track by track", folded);
}

/** More tracks are folded: as cards on a phone they would be pages. */
const MOST_OPEN = 32;

function trackCells({ diagnosis: { roles }, readings }: MixStory, track: HeardTrack, number: number): Piece[] {
  const { id, name, heard, why } = track;
  const role = roles.get(id);
  const sure =
    role === undefined || role.role === "unknown" ? "" : `, ${Math.round(role.confidence * PERCENT)}\u00a0%\u00a0sure`;
  const said = why === null ? "" : `: ${why}`;
  return [
    markup`${number} <bdi>${name}</bdi>`,
    `${role?.role ?? "unknown"}${sure}`,
    `${heard === "no" ? "not heard" : heard}${said}`,
    ...figures(readings.get(id) ?? null),
  ];
}

function figures(reading: ToldReading | null): Piece[] {
  if (reading === null) return [DASH, DASH, DASH, DASH, DASH];
  const { integrated, range, truePeak, correlation } = reading;
  return [
    level(integrated),
    writeNumber(range.range),
    truePeak === null ? DASH : level(truePeak),
    correlation === null ? DASH : writeNumber(correlation, 2),
    sevenRanges(reading),
  ];
}

function level(value: number): string {
  return value === Number.NEGATIVE_INFINITY ? "silence" : writeNumber(value);
}

const DASH = "–";
const PERCENT = 100;
