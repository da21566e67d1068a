import { type Markup, markup } from "#src/cli/report/markup.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { section } from "#src/cli/report/sections/section.ts";
import { movedPhrases, moveWords, WORTH_A_SENTENCE } from "#src/cli/report/words/move-words.ts";
import { noteWords } from "#src/cli/report/words/note-words.ts";
import { writeCount } from "#src/cli/report/write-number.ts";

/** The moves in words: a sentence for each phrase that moved enough to hear. */
export function movesSection(story: RideStory): Markup {
  const moves = moveWords(story);
  const rest = story.phrases.length - movedPhrases(story).length;
  const list =
    moves.length > 0
      ? markup`<ul class="moves">${moves.map(
          (move) => markup`<li><b>${move.place}:</b> ${move.words}</li>
`,
        )}</ul>`
      : null;
  return section("moves", "The moves in words", [
    list,
    markup`<p class="aside">${restWords(rest, story.phrases.length)}</p>`,
  ]);
}

function restWords(rest: number, all: number): string {
  if (all === 0) return "No phrase, no move.";
  if (rest === 0) return `Every phrase moved more than ${WORTH_A_SENTENCE} dB.`;
  const who = rest === all ? `All of ${writeCount(all, "phrase")}` : `The other ${writeCount(rest, "phrase")}`;
  return `${who} moved ${WORTH_A_SENTENCE} dB or less.`;
}

/** What the listener should know; absent when there is nothing to say. */
export function notesSection(story: RideStory): Markup {
  const sentences = [
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
