import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { factTable, section } from "#src/chassis/report/sections/section.ts";
import type { DrawingStory } from "#src/cli/report/curves/curve-story.ts";

/** What was asked, what was heard, and what was written to each parameter. */
export function curveNumbersSection({ asked, heard, stretches, route, place }: DrawingStory): Markup {
  const where = place === "arrangement" ? "Arrangement lane" : "Session clip envelope";
  const written = stretches.flatMap((stretch) =>
    stretch.curves.map((curve) =>
      factTable(place === "session" ? `${curve.parameter}, ${stretch.name}` : curve.parameter, [
        { name: "Place", value: where },
        { name: "Route", value: route },
        ...curve.facts,
      ]),
    ),
  );
  const tables = [factTable("Asked for", asked), factTable("Heard", heard), ...written];
  return section("numbers", "The numbers", markup`<div class="fact-tables">${tables}</div>`);
}
