import { basename } from "node:path";
import { heardBars } from "#src/cli/report/mix/heard-bars.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import type { Markup } from "#src/cli/report/page/markup.ts";
import { writeCount, writeLoudness, writeNumber } from "#src/cli/report/page/write-number.ts";
import { pageHead, proofStep } from "#src/cli/report/sections/proof-step.ts";
import { barWords } from "#src/model/mix/bar-words.ts";

/** What was heard, what is wrong, what would be done. */
export function mixHead(story: MixStory): Markup {
  const { mix, findings, moves } = story.diagnosis;
  const heard = mix.tracks.filter(({ features }) => features !== null).length;
  const { before } = story;
  const peak =
    before === null || before.truePeak === null
      ? "its peaks are not known"
      : `true peak ${writeNumber(before.truePeak)} dBTP`;
  const from = mix.mix?.from === "file" ? "of the exported mix" : "by adding up what is heard";
  const level = before === null ? "nothing is heard" : `${from}; ${peak}`;
  return pageHead("Mix", { title: basename(story.set), aside: barWords([heardBars(mix)]) }, story.diagnosis.verdict, [
    proofStep("Heard", `${heard} of ${mix.tracks.length}`, "tracks; what is not heard is left alone"),
    proofStep("The mix", writeLoudness(before?.integrated ?? null), level),
    proofStep(
      "Proposed",
      writeCount(moves.length, "move"),
      `of ${writeCount(findings.length, "finding")}; the set stays as it is`,
    ),
  ]);
}
