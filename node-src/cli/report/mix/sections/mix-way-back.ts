import { basename } from "node:path";
import { type Markup, markup } from "#src/cli/report/page/markup.ts";
import { section } from "#src/cli/report/sections/section.ts";

/** What was not touched by moves that were applied to a copy, and the way back. */
export function mixWayBack(set: string, output: string): Markup {
  return section(
    "way-back",
    "What it did not do, and the way back",
    markup`<ul><li>Neither the original set <b>${basename(set)}</b> nor any audio file was changed, and nothing left this machine.</li>
<li>The moves are in a copy of the set: <code>${output}</code></li>
<li>To go back, open the original set and delete the copy. To take back one move in the copy, set its parameter to where it stood: each move says it.</li></ul>`,
  );
}
