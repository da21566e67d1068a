import { type Markup, markup } from "#src/cli/report/markup.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { section } from "#src/cli/report/sections/section.ts";
import { noteWords } from "#src/cli/report/words/note-words.ts";

/** What the listener should know; absent when there is nothing to say. */
export function notesSection(story: RideStory): Markup {
  const sentences = [
    ...(story.devices ?? []).map((words) => ({ kind: "Device", words })),
    ...story.warnings.map((words) => ({ kind: "Warning", words })),
    ...story.notes.map((note) => ({ kind: "Note", words: noteWords(note) })),
  ];
  if (sentences.length === 0) return markup``;
  const items = sentences.map(
    ({ kind, words }) => markup`<li class="${kind.toLowerCase()}"><b>${kind}</b> <span>${words}</span></li>
`,
  );
  return section("notes", "Notes and warnings", markup`<ul class="notes">${items}</ul>`);
}
