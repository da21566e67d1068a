import { type Markup, markup } from "#src/cli/report/markup.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { movesSection } from "#src/cli/report/sections/moves-section.ts";
import { notesSection } from "#src/cli/report/sections/notes-section.ts";
import { numbersSection } from "#src/cli/report/sections/numbers-section.ts";
import { phraseChartSection } from "#src/cli/report/sections/phrase-chart-section.ts";
import { phraseTableSection } from "#src/cli/report/sections/phrase-table-section.ts";
import { resultSection } from "#src/cli/report/sections/result-section.ts";
import { timelineSection } from "#src/cli/report/sections/timeline-section.ts";
import { wayBackSection } from "#src/cli/report/sections/way-back-section.ts";
import { STYLESHEET } from "#src/cli/report/stylesheet.ts";

/**
 * The report of a ride as one HTML file that needs nothing else: no script, no network, no font of its own. The same
 * story gives the same bytes. Whatever text the story brings is escaped.
 */
export function rideReport(story: RideStory): string {
  return page(`${story.track}: ride of ${story.set}`, story.madeBy, [
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

function page(title: string, madeBy: string, sections: readonly Markup[]): Markup {
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLESHEET}</style>
</head>
<body>
${HATCHES}
<main>
${sections}</main>
<footer>Made by ${madeBy}. Loudness is K-weighted (ITU-R BS.1770-5). The spread is the standard deviation of the phrases' loudness, each phrase counting once.</footer>
</body>
</html>
`;
}

/** The hatch of breaths, so that they differ from phrases by more than their grey. */
const HATCHES = markup`<svg aria-hidden="true" width="0" height="0" class="defs"><defs><pattern id="hatch" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatching" d="M1 0v4"/></pattern></defs></svg>`;
