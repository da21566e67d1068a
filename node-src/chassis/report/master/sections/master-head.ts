import type { MasterStory, TrackStory } from "#src/chassis/report/master/master-story.ts";
import type { Markup } from "#src/chassis/report/page/markup.ts";
import { trueMinus, writeCount, writeGain, writeLoudness, writeNumber } from "#src/chassis/report/page/write-number.ts";
import { pageHead, proofStep } from "#src/chassis/report/sections/proof-step.ts";

/** Title, whether the loudness was reached, and the figures that prove it. */
export function masterHead(story: MasterStory): Markup {
  const { title, purpose, reached, sentence, tracks, isAlbum } = story;
  const [first] = tracks;
  const steps = isAlbum || first === undefined ? albumSteps(story) : trackSteps(first);
  const result = `${reached ? "Reached" : "Not reached"}: ${trueMinus(sentence)}`;
  return pageHead(isAlbum ? "Album master" : "Master", { title, relation: "for", aside: purpose }, result, steps);
}

function trackSteps({ before, after, goal, gain, passes, stages }: TrackStory): Markup[] {
  const limiting = stages.find(({ stage }) => stage === "limiter")?.gainReduction ?? 0;
  return [
    proofStep(
      "Loudness",
      writeLoudness(after.integrated),
      `From ${writeLoudness(before.integrated)}; the target is ${writeLoudness(goal.loudness)}.`,
    ),
    proofStep(
      "True peak",
      `${writeNumber(after.truePeak)} dBTP`,
      `From ${writeNumber(before.truePeak)} dBTP; the ceiling is ${writeNumber(goal.ceiling)} dBTP.`,
    ),
    proofStep(
      "Limiting",
      `${writeNumber(limiting)} dB`,
      `At most, behind a gain of ${writeGain(gain)}; measured in ${writeCount(passes, "pass", "passes")}.`,
    ),
  ];
}

function albumSteps({ tracks, goal }: MasterStory): Markup[] {
  const loudest = Math.max(...tracks.map(({ after }) => after.integrated));
  const highest = Math.max(...tracks.map(({ after }) => after.truePeak));
  const there = tracks.filter(({ reached }) => reached).length;
  return [
    proofStep("Loudest track", writeLoudness(loudest), `The target is ${writeLoudness(goal.loudness)}.`),
    proofStep("Highest true peak", `${writeNumber(highest)} dBTP`, `The ceiling is ${writeNumber(goal.ceiling)} dBTP.`),
    proofStep("At their loudness", `${there} of ${tracks.length}`, "The others keep their distance to the loudest."),
  ];
}
