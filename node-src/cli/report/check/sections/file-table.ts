import { type Markup, markup, type Piece } from "#src/chassis/report/page/markup.ts";
import { writeClock, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { recordTable } from "#src/chassis/report/sections/record-table.ts";
import type { FileStory } from "#src/cli/report/check/check-story.ts";
import { countOf } from "#src/cli/report/check/sections/check-counts.ts";
import { verdictMark } from "#src/cli/report/check/sections/verdict-words.ts";

/** The files in the order in which they were named, each with the way to its own part of the page. */
export function fileTable(files: readonly FileStory[]): Markup {
  return recordTable({
    caption: "In the order in which they were named.",
    columns: [
      { name: "File" },
      { name: "Verdict" },
      { name: "Length", isFigure: true },
      { name: "LUFS", isFigure: true },
      { name: "dBTP", isFigure: true },
      { name: "Fail", isFigure: true },
      { name: "Pass", isFigure: true },
      { name: "Not tested", isFigure: true },
      { name: "What fails" },
    ],
    rows: files.map((file) => ({ cells: cellsOf(file) })),
  });
}

function cellsOf(file: FileStory): Piece[] {
  const name = markup`<a href="#${file.id}"><bdi>${file.name}</bdi></a>`;
  if ("error" in file) return [name, verdictMark("fail"), "–", "–", "–", "–", "–", "–", "could not be read"];
  const { items, sound, integrated, truePeak } = file;
  const failing = items.filter(({ verdict }) => verdict === "fail");
  return [
    name,
    verdictMark(failing.length > 0 ? "fail" : "pass"),
    writeClock(sound.duration),
    writeNumber(integrated),
    writeNumber(truePeak),
    failing.length,
    countOf(file, "pass"),
    countOf(file, "not-tested"),
    failing.length === 0 ? "–" : failing.map(({ code }) => code).join(", "),
  ];
}
