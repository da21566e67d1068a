import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { section } from "#src/chassis/report/sections/section.ts";

/** What the listener should know, a sentence each; absent when there is nothing to say. */
export function notesSection(remarks: readonly Remark[]): Markup {
  if (remarks.length === 0) return markup``;
  const items = remarks.map(
    ({ kind, words }) => markup`<li class="${kind.toLowerCase()}"><b>${kind}</b> <span>${words}</span></li>
`,
  );
  return section("notes", "Notes and warnings", markup`<ul class="notes">${items}</ul>`);
}

export interface Remark {
  readonly kind: "Device" | "Warning" | "Note";
  readonly words: string;
}
