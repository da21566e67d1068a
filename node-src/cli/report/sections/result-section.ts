import { type Markup, markup, type Piece } from "#src/cli/report/markup.ts";
import type { RideStory } from "#src/cli/report/ride-story.ts";
import { changeWords, resultWords } from "#src/cli/report/words/result-words.ts";
import { writeCount, writeNumber, writeSpread } from "#src/cli/report/write-number.ts";

/** Title, the result in one sentence, and the three steps of its proof. */
export function resultSection(story: RideStory): Markup {
  return markup`<header><p class="kind">Vocal ride</p>
<h1>${story.track}<span> in ${story.set}</span></h1>
<p class="result">${unbroken(resultWords(story))}</p>
<ol class="proof">${[predicted(story), readBack(story), measured(story)]}</ol></header>
`;
}

function predicted(story: RideStory): Markup {
  const { before, predicted: after } = story.spread;
  if (story.phrases.length < 2) return step("Predicted", "–", "A spread needs two phrases.");
  return step(
    "Predicted",
    writeSpread(after),
    `Spread from ${writeSpread(before)}${changeWords(before, after)}, from the computed curve.`,
  );
}

function readBack({ written }: RideStory): Markup {
  if (written === null) return step("Written and read back", "–", "Nothing was written.");
  return step(
    "Written and read back",
    `${writeNumber(written.readBackError, 2)} dB`,
    `Largest error over ${writeCount(written.breakpoints, "breakpoint")} read back from the written copy.`,
  );
}

function measured(story: RideStory): Markup {
  const { before, after, predicted: expected } = story.spread;
  if (after === null) return step("Re-measured", "–", "Not measured again.");
  if (story.phrases.length < 2) return step("Re-measured", "–", "A spread needs two phrases.");
  return step(
    "Re-measured",
    writeSpread(after),
    `Spread through the written envelope${changeWords(before, after)}; ${writeNumber(Math.abs(after - expected))} LU from the prediction.`,
  );
}

function step(name: string, figure: string, words: string): Markup {
  return markup`<li><b>${name}</b><strong>${figure}</strong><span>${unbroken(words)}</span></li>`;
}

/** Keeps what stands in brackets on one line. */
function unbroken(words: string): Piece {
  return words
    .split(/(\([^)]*\))/)
    .map((part) => (part.startsWith("(") ? markup`<span class="unbroken">${part}</span>` : part));
}
