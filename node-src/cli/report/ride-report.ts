import { page } from "#src/cli/report/page.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { movesSection } from "#src/cli/report/sections/moves-section.ts";
import { notesSection } from "#src/cli/report/sections/notes-section.ts";
import { numbersSection } from "#src/cli/report/sections/numbers-section.ts";
import { phraseChartSection } from "#src/cli/report/sections/phrase-chart-section.ts";
import { phraseTableSection } from "#src/cli/report/sections/phrase-table-section.ts";
import { resultSection } from "#src/cli/report/sections/result-section.ts";
import { timelineSection } from "#src/cli/report/sections/timeline-section.ts";
import { wayBackSection } from "#src/cli/report/sections/way-back-section.ts";

/**
 * The report of a ride as one HTML file that needs nothing else: no script, no network, no font of its own. The same
 * story gives the same bytes. Whatever text the story brings is escaped.
 */
export function rideReport(story: RideStory): string {
  return page(`${story.track}: ride of ${story.set}`, story.madeBy, FOOT, [
    resultSection(story),
    phraseChartSection(story),
    movesSection(story),
    notesSection(story),
    timelineSection(story),
    numbersSection(story),
    phraseTableSection(story),
    wayBackSection(story),
  ]).source;
}

const FOOT =
  "Loudness is K-weighted (ITU-R BS.1770-5). The spread is the standard deviation of the phrases' loudness, each phrase counting once.";
