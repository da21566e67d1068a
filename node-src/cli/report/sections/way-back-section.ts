import { type Markup, markup } from "#src/cli/report/markup.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { section } from "#src/cli/report/sections/section.ts";

/**
 * What was not touched, and the way back.
 *
 * Source: Ableton Live reference manual, "Deleting Automation" (the control's context menu deletes it in the Arrangement
 * and in Session clips).
 */
export function wayBackSection(story: RideStory): Markup {
  const { written } = story;
  if (written === null) {
    return section("way-back", "What it did not do", markup`<p>Nothing was written: the set is as it was.</p>`);
  }
  const kept =
    written.kept > 0 || written.replaced > 0
      ? markup`<li>That also deletes automation of your own on this control. To have only yours again, open the original set.</li>`
      : null;
  const lane =
    written.place === "arrangement" ? "one automation lane in the Arrangement" : "one envelope in the Session clip";
  return section(
    "way-back",
    "What it did not do, and the way back",
    markup`<ul><li>Neither the original set <b>${story.set}</b> nor any audio file was changed, and nothing left this machine.</li>
<li>The ride is ${lane}, <b>${written.parameter}</b> of the track <b>${story.track}</b>, in a copy of the set: <code>${written.output}</code></li>
<li>To go back, open the original set and delete the copy.</li>
<li>To keep the copy but not the ride: in Live, right-click (Windows) or Ctrl-click (Mac) the control <b>${written.parameter}</b> and choose <b>Delete Automation</b>.</li>
${kept}</ul>`,
  );
}
