import type { MasterStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import { figuresTable } from "#src/chassis/report/master/sections/figures-table.ts";
import { keptSection } from "#src/chassis/report/master/sections/kept-section.ts";
import { masterHead } from "#src/chassis/report/master/sections/master-head.ts";
import { serviceTable } from "#src/chassis/report/master/sections/service-table.ts";
import { stageTable } from "#src/chassis/report/master/sections/stage-table.ts";
import { rowsPart, tonePart, wholePart } from "#src/chassis/report/master/sections/track-parts.ts";
import { trackTable } from "#src/chassis/report/master/sections/track-table.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { page } from "#src/chassis/report/page/page.ts";
import { RECORD_STYLE } from "#src/chassis/report/page/record-style.ts";
import { trueMinus } from "#src/chassis/report/page/write-number.ts";
import { notesSection, type Remark } from "#src/chassis/report/sections/notes-section.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import type { Seconds } from "#src/model/units.ts";

/**
 * The report of a master, or of an album, as one HTML file that needs nothing else: no script, no network, no font of its own.
 * The same story gives the same bytes. Whatever text the story brings is escaped.
 */
export function masterReport(story: MasterStory): string {
  const { title, purpose, madeBy, tracks, isAlbum } = story;
  const [first] = tracks;
  const parts = isAlbum || first === undefined ? albumSections(tracks) : trackSections(first);
  const sections = [masterHead(story), ...parts, notesSection(remarks(story)), keptSection(story)];
  return page(`${title}: master for ${purpose}`, madeBy, FOOT, sections, RECORD_STYLE).source;
}

function trackSections(track: TrackStory): Markup[] {
  return [
    section("whole", "The whole at a glance", wholePart(track)),
    section("stages", "What was done, stage by stage", stageTable(track)),
    section("tone", "Tone before and after", tonePart(track)),
    section("services", "What each service will do with it", serviceTable(track.services)),
    section("figures", "The numbers", figuresTable(track)),
    section("rows", "Closer", rowsPart(track, 0)),
  ];
}

function albumSections(tracks: readonly TrackStory[]): Markup[] {
  /** Every track is drawn twice, as a whole and closer. */
  const drawn = 2 * tracks.reduce((sum, { after }) => sum + after.duration, 0);
  return [
    section("tracks", "The tracks", trackTable(tracks)),
    ...tracks.map((track) => section(track.id, track.name, trackContent(track, drawn - track.after.duration))),
  ];
}

function trackContent(track: TrackStory, beside: Seconds): Markup {
  const folded = (title: string, content: Markup) => markup`<details><summary>${title}</summary>${content}</details>`;
  return markup`<p>${trueMinus(track.sentence)}</p>${wholePart(track)}
${folded("What was done, stage by stage", stageTable(track))}${folded("Tone before and after", tonePart(track))}${folded(
  "What each service will do with it",
  serviceTable(track.services),
)}${folded("The numbers", figuresTable(track))}${folded("Closer", rowsPart(track, beside))}`;
}

function remarks({ tracks, isAlbum }: MasterStory): Remark[] {
  return tracks.flatMap(({ name, remarks: said }) =>
    said.map((words): Remark => ({ kind: "Note", words: isAlbum ? `${name}: ${words}` : words })),
  );
}

const FOOT =
  "Loudness is integrated, gated (ITU-R BS.1770-5, EBU R 128); waveforms show the true peak of each hundredth of a second, either way. The reduction is the limiter’s own, without what its guard corrects.";
