import { basename } from "node:path";
import type { PreviewPair } from "#src/chassis/render/mix/preview-pair.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeLoudness } from "#src/chassis/report/page/write-number.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import { stretchedWords } from "#src/cli/report/mix/stretched-words.ts";

/** What was not touched by moves that were applied to a copy, and the way back. */
export function mixWayBack(set: string, output: string, preview: PreviewPair | null): Markup {
  return section(
    "way-back",
    "What it did not do, and the way back",
    markup`<ul><li>Neither the original set <b>${basename(set)}</b> nor any audio file was changed, and nothing left this machine.</li>
<li>The moves are in a copy of the set: <code>${output}</code></li>
<li>To go back, open the original set and delete the copy. To take back one move in the copy, do what it says: a fader goes to where it stood, a device that was put in is deleted, a band is switched off.</li>${previewItem(preview)}</ul>`,
  );
}

/** The two files, how loud they are, and what is not in them. */
function previewItem(preview: PreviewPair | null): Markup {
  if (preview === null) return markup``;
  const { names, integrated, without, stretched } = preview;
  const [before, after] = integrated.map((loudness) => writeLoudness(loudness));
  const left = without.length === 0 ? "Nothing is left out of them." : `Not in them: ${without.join(" ")}`;
  return markup`
<li>To hear it, play <code>${names[0]}</code> (before, ${before ?? ""}) and <code>${names[1]}</code> (after, ${after ?? ""}): rendered by our models, as loud as each other. ${left}${stretchedWords(stretched)}</li>`;
}
