import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { page } from "#src/chassis/report/page/page.ts";
import { RECORD_STYLE } from "#src/chassis/report/page/record-style.ts";
import { writeCount } from "#src/chassis/report/page/write-number.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import type { CheckedStory, CheckStory, FileStory } from "#src/cli/report/check/check-story.ts";
import { checkHead } from "#src/cli/report/check/sections/check-head.ts";
import { rowsPart, wholePart } from "#src/cli/report/check/sections/file-parts.ts";
import { fileTable } from "#src/cli/report/check/sections/file-table.ts";
import { verdictTable } from "#src/cli/report/check/sections/verdict-table.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * The report of a check of one file or of several as one HTML file that needs nothing else: no script, no network, no font of its own.
 * The same story gives the same bytes. Whatever text the story brings is escaped.
 */
export function checkReport(story: CheckStory): string {
  const { files, madeBy } = story;
  const [first] = files;
  const isOne = files.length === 1;
  const title = isOne && first !== undefined ? first.name : writeCount(files.length, "file");
  const parts = isOne && first !== undefined && "items" in first ? fileSections(first) : manySections(files);
  return page(`${title}: quality control`, madeBy, FOOT, [checkHead(story), ...parts], RECORD_STYLE).source;
}

function fileSections(file: CheckedStory): Markup[] {
  return [
    section("whole", "Where it fails", [wholePart(file), rowsPart(file, 0)]),
    section("verdicts", "Check by check", [remarkOf(file), verdictTable(file)]),
  ];
}

function manySections(files: readonly FileStory[]): Markup[] {
  /** Every file is drawn twice, as a whole and closer. */
  const drawn = 2 * files.reduce((sum, file) => sum + lengthOf(file), 0);
  return [
    section("files", "The files", fileTable(files)),
    ...files.map((file) => section(file.id, file.name, fileContent(file, drawn - lengthOf(file)))),
  ];
}

function fileContent(file: FileStory, beside: Seconds): Markup {
  if ("error" in file) return markup`<p>${file.error}</p>`;
  return markup`<p><code>${file.path}</code></p>${remarkOf(file)}${wholePart(file)}${rowsPart(file, beside)}
<h3>Check by check</h3>${verdictTable(file)}`;
}

function lengthOf(file: FileStory): Seconds {
  return "error" in file ? 0 : file.sound.duration;
}

function remarkOf({ remark }: CheckedStory): Markup | null {
  return remark === null ? null : markup`<p>${remark}</p>`;
}

const FOOT =
  "Loudness is K-weighted (ITU-R BS.1770-5); the waveform shows the true peak of each hundredth of a second, either way. No file was changed, and nothing left this machine.";
