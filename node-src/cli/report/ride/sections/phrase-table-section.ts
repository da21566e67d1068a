import { timeRows } from "#src/chassis/report/charts/time-rows.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeClock, writeGain, writeNumber, writePosition } from "#src/chassis/report/page/write-number.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import type { RideStory, StoryPhrase } from "#src/cli/report/ride/ride-story.ts";
import { limitWords } from "#src/cli/report/ride/words/phrase-words.ts";

/** Every phrase with its place, loudness before and after, gain and what held it back; its number leads to its row of the timeline. */
export function phraseTableSection(story: RideStory): Markup {
  if (story.phrases.length === 0) return markup``;
  const rows = timeRows(story);
  const link = (phrase: StoryPhrase): number => rows.findLastIndex(({ start }) => phrase.start >= start) + 1;
  const table = markup`<table class="phrase-table" role="table"><caption>Loudness in LUFS, start as bar.beat and minutes:seconds</caption>
<thead role="rowgroup"><tr role="row">${COLUMNS.map(({ name, kind }) => markup`<th role="columnheader" scope="col" class="${kind}">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${story.phrases.map((phrase, index) => phraseRow(story, phrase, index, Math.max(1, link(phrase))))}</tbody></table>`;
  return section("phrase-table", "Phrase by phrase", table);
}

const COLUMNS = [
  { name: "Phrase", kind: "nr" },
  { name: "Bar", kind: "bar" },
  { name: "Time", kind: "time" },
  { name: "Length", kind: "length" },
  { name: "Before", kind: "was" },
  { name: "After", kind: "is" },
  { name: "Gain", kind: "gain" },
  { name: "Held back by", kind: "held" },
] as const;

function phraseRow(story: RideStory, phrase: StoryPhrase, index: number, row: number): Markup {
  const held = limitWords(story, phrase);
  return markup`<tr role="row"><th role="rowheader" scope="row" class="nr"><a href="#row-${row}">${index + 1}</a></th>${[
    cell("bar", "bar ", writePosition(phrase.startBeats, story.bars)),
    cell("time", "", writeClock(phrase.start, 1)),
    cell("length", "", `${writeNumber(phrase.end - phrase.start)} s`),
    cell("was", "before ", level(phrase.before)),
    cell("is", "after ", level(phrase.after)),
    cell("gain", "", writeGain(phrase.gain)),
    cell("held", "held back by ", held === "" ? "–" : held, held === ""),
  ]}</tr>
`;
}

/** `label` is shown on a phone, where the table's head does not fit. */
function cell(kind: string, label: string, text: string, empty = false): Markup {
  return markup`<td role="cell" class="${kind}${empty ? " empty" : ""}" data-label="${label}">${text}</td>`;
}

function level(loudness: number): string {
  return loudness === -Infinity ? "silence" : writeNumber(loudness);
}
