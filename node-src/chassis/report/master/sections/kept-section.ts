import type { MasterStory } from "#src/chassis/report/master/master-story.ts";
import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { section } from "#src/chassis/report/sections/section.ts";

/** What was written, and what was not touched. */
export function keptSection({ output, tracks, isAlbum }: MasterStory): Markup {
  const written = isAlbum ? tracks.map((track) => track.output) : [output];
  const besides = tracks.flatMap((track) => track.besides);
  const one = (path: string) => markup`<li><code>${path}</code></li>
`;
  return section(
    "kept",
    "What was written, and what was not",
    markup`<ul><li>The mix is as it was: it was read, and nothing left this machine.</li></ul>
<h3>Written</h3><ul>${[...written, ...besides].map(one)}</ul>`,
  );
}
