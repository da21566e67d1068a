import { page } from "#src/chassis/report/page/page.ts";
import { notesSection, type Remark } from "#src/chassis/report/sections/notes-section.ts";
import { type WayBack, wayBackSection } from "#src/chassis/report/sections/way-back-section.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import { numbersSection } from "#src/cli/report/ride/sections/numbers-section.ts";
import { phraseChartSection } from "#src/cli/report/ride/sections/phrase-chart-section.ts";
import { phraseTableSection } from "#src/cli/report/ride/sections/phrase-table-section.ts";
import { phrasesSection } from "#src/cli/report/ride/sections/phrases-section.ts";
import { resultSection } from "#src/cli/report/ride/sections/result-section.ts";
import { timelineSection } from "#src/cli/report/ride/sections/timeline-section.ts";
import { noteWords } from "#src/cli/report/ride/words/note-words.ts";

/**
 * The report of a ride as one HTML file that needs nothing else: no script, no network, no font of its own. The same
 * story gives the same bytes. Whatever text the story brings is escaped.
 */
export function rideReport(story: RideStory): string {
  return page(`${story.track}: ride of ${story.set}`, story.madeBy, FOOT, [
    resultSection(story),
    phraseChartSection(story),
    phrasesSection(story),
    notesSection(remarks(story)),
    timelineSection(story),
    numbersSection(story),
    phraseTableSection(story),
    wayBackSection(wayBack(story)),
  ]).source;
}

function wayBack({ written, set, track }: RideStory): WayBack | null {
  if (written === null) return null;
  const { parameter, place, output, kept, replaced } = written;
  return { what: "ride", set, track, place, clips: 1, parameters: [parameter], output, earlier: kept + replaced > 0 };
}

function remarks({ devices, warnings, notes }: RideStory): Remark[] {
  return [
    ...(devices ?? []).map((words): Remark => ({ kind: "Device", words })),
    ...warnings.map((words): Remark => ({ kind: "Warning", words })),
    ...notes.map((note): Remark => ({ kind: "Note", words: noteWords(note) })),
  ];
}

const FOOT =
  "Loudness is K-weighted (ITU-R BS.1770-5). The spread is the standard deviation of the phrases' loudness, each phrase counting once.";
