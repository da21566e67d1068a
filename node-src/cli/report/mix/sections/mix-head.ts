import { basename } from "node:path";
import type { Markup } from "#src/chassis/report/page/markup.ts";
import { writeCount, writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { pageHead, proofStep } from "#src/chassis/report/sections/proof-step.ts";
import { heardBars } from "#src/cli/report/mix/heard-bars.ts";
import type { MixStory } from "#src/cli/report/mix/mix-story.ts";
import { barWords } from "#src/model/mix/bar-words.ts";
import type { MoveOutcome } from "#src/model/mix/moves/move-outcome.ts";

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
    proofStep("Proposed", writeCount(moves.length, "move"), `of ${writeCount(findings.length, "finding")}`),
    appliedStep(story),
  ]);
}

/** What came of the moves, of how many that were asked for. */
function appliedStep({ applied }: MixStory): Markup {
  if (applied === undefined) return proofStep("Applied", "none", "the set stays as it is");
  const of = (what: MoveOutcome["outcome"]) => [...applied.outcomes.values()].filter(({ outcome }) => outcome === what);
  const after =
    applied.after === null ? "no copy was written" : `${writeLoudness(applied.after.integrated)} in the copy`;
  return proofStep(
    "Applied",
    writeCount(of("applied").length, "move"),
    `${of("reverted").length} taken back, ${of("refused").length} not written; ${after}`,
  );
}
