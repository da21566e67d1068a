import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { trueMinus, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { bandStrip } from "#src/cli/report/mix/charts/band-strip.ts";
import { trackNames } from "#src/cli/report/mix/mix-names.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { where } from "#src/cli/report/mix/sections/moves-section.ts";
import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/** What is wrong, with its figures, where in the song and where in the spectrum. */
export function findingsSection(story: MixStory): Markup {
  const { findings } = story.diagnosis;
  const none = markup`<p>Nothing lies outside of what is usual.</p>`;
  return section(
    "findings",
    "What was found",
    findings.length === 0 ? none : findings.map((each) => card(story, each)),
  );
}

function card(story: MixStory, { code, tracks, evidence, value, unit, excess, band, bars }: MixFinding): Markup {
  return markup`<article class="row card"><h3>${trackNames(story, tracks.slice(0, 1))} <span>${code}</span></h3>
<p>${trueMinus(evidence)}</p>
<p class="aside">Measured ${writeNumber(value)} ${unit}, ${writeNumber(excess)} ${unit} outside.</p>
${band === undefined ? null : bandStrip(band)}${where(story, bars)}</article>
`;
}
