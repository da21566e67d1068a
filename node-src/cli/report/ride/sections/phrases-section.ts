import { type Markup, markup } from "#src/chassis/report/page/markup.ts";
import { writeCount } from "#src/chassis/report/page/write-number.ts";
import { section } from "#src/chassis/report/sections/section.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import { changedPhrases, phraseWords, WORTH_A_SENTENCE } from "#src/cli/report/ride/words/phrase-words.ts";

/** The moves in words: a sentence for each phrase that moved enough to hear. */
export function phrasesSection(story: RideStory): Markup {
  const moves = phraseWords(story);
  const rest = story.phrases.length - changedPhrases(story).length;
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
