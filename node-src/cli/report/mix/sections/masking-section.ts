import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeNumber } from "#src/chassis/report/page/write-number.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { barAxis, barStrip } from "#src/cli/report/mix/charts/bar-strip.ts";
import { trackName } from "#src/cli/report/mix/mix-names.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { hertzWords } from "#src/model/figure-words.ts";
import { barWords } from "#src/model/mix/bar-words.ts";
import type { MaskedPair } from "#src/model/mix/masked-pair.ts";

/** Who hides whom as a timeline: a strip for each pair, the worst first. */
export function maskingSection(story: MixStory): Markup {
  const { masking } = story.diagnosis;
  if (masking.length === 0) {
    return section("masking", "Who hides whom", markup`<p>No track that is heard loses much to another.</p>`);
  }
  const shown = masking.slice(0, MOST);
  const more = masking.length - shown.length;
  const rest =
    more === 0 ? null : markup`<p class="aside">${more} more pairs are in the JSON (<code>--json</code>).</p>`;
  return section(
    "masking",
    "Who hides whom",
    markup`<div class="row">${shown.map((pair) => lane(story, pair))}${barAxis(story)}</div>${rest}`,
  );
}

/** More than a page holds are left to the JSON. */
const MOST = 24;

function lane(story: MixStory, { masker, maskee, loss, low, high, share, bars }: MaskedPair): Markup {
  const words = `${writeNumber(loss)} phon lost from ${hertzWords(low)} to ${hertzWords(high)}, ${Math.round(share * PERCENT)} % of its time`;
  return markup`<figure class="lane"><figcaption><bdi>${trackName(story, masker)}</bdi> hides <bdi>${trackName(story, maskee)}</bdi><span>${words}</span></figcaption>${barStrip(story, bars, barWords(bars))}</figure>
`;
}

const PERCENT = 100;
