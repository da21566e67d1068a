import type { Markup } from "#src/chassis/report/page/markup.ts";
import { writeCount, writeNumber, writeSpread } from "#src/chassis/report/page/write-number.ts";
import { pageHead, proofStep } from "#src/chassis/report/sections/proof-step.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import { changeWords, resultWords } from "#src/cli/report/ride/words/result-words.ts";

/** Title, the result in one sentence, and the three steps of its proof. */
export function resultSection(story: RideStory): Markup {
  const steps = [predicted(story), readBack(story), measured(story)];
  return pageHead("Vocal ride", { title: story.track, aside: story.set }, resultWords(story), steps);
}

function predicted(story: RideStory): Markup {
  const { before, predicted: after } = story.spread;
  if (story.phrases.length < 2) return proofStep("Predicted", "–", "A spread needs two phrases.");
  return proofStep(
    "Predicted",
    writeSpread(after),
    `Spread from ${writeSpread(before)}${changeWords(before, after)}, from the computed curve.`,
  );
}

function readBack({ written }: RideStory): Markup {
  if (written === null) return proofStep("Written and read back", "–", "Nothing was written.");
  return proofStep(
    "Written and read back",
    `${writeNumber(written.readBackError, 2)} dB`,
    `Largest error over ${writeCount(written.breakpoints, "breakpoint")} read back from the written copy.`,
  );
}

function measured(story: RideStory): Markup {
  const { before, after, predicted: expected } = story.spread;
  if (after === null) return proofStep("Re-measured", "–", "Not measured again.");
  if (story.phrases.length < 2) return proofStep("Re-measured", "–", "A spread needs two phrases.");
  return proofStep(
    "Re-measured",
    writeSpread(after),
    `Spread through the written envelope${changeWords(before, after)}; ${writeNumber(Math.abs(after - expected))} LU from the prediction.`,
  );
}
