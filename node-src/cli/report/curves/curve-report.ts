import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { page } from "#src/chassis/report/page/page.ts";
import { notesSection } from "#src/chassis/report/sections/notes-section.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { wayBackSection } from "#src/chassis/report/sections/way-back-section.ts";
import type { DrawingStory } from "#src/cli/report/curves/curve-story.ts";
import { curveNumbersSection } from "#src/cli/report/curves/sections/curve-numbers-section.ts";
import { curveResultSection, parametersOf } from "#src/cli/report/curves/sections/curve-result-section.ts";
import { curveSections } from "#src/cli/report/curves/sections/curve-sections.ts";
import { eventListSection } from "#src/cli/report/curves/sections/event-list-section.ts";

/**
 * The report of a pump, sweep or throw as one HTML file that needs nothing else: no script, no network, no font of its own.
 * The same story gives the same bytes. Whatever text the story brings is escaped.
 */
export function curveReport(story: DrawingStory): string {
  const { title, track, set, madeBy, place, output, stretches } = story;
  const earlier = stretches.some(({ curves }) => curves.some((curve) => curve.earlier));
  return page(`${track}: ${title}, in ${set}`, madeBy, FOOT, [
    curveResultSection(story),
    notesSection(story.remarks),
    ...curveSections(story),
    eventListSection(story),
    renderSection(story),
    curveNumbersSection(story),
    wayBackSection({
      what: "curve",
      set,
      track,
      place,
      clips: stretches.length,
      parameters: parametersOf(story),
      output,
      earlier,
    }),
  ]).source;
}

const FOOT = "Curves are drawn as they were read back from the copy, in what Live shows of each parameter.";

function renderSection({ steps }: DrawingStory): Markup {
  if (steps.length === 0) return markup``;
  return section(
    "render",
    "How its sound is made",
    markup`<ol>${steps.map(
      (step) => markup`<li>${step}</li>
`,
    )}</ol>`,
  );
}
