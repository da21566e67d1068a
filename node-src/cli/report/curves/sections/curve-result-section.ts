import type { Markup } from "#src/chassis/report/page/markup.ts";
import { writeCount } from "#src/chassis/report/page/write-number.ts";
import { pageHead, proofStep } from "#src/chassis/report/sections/proof-step.ts";
import type { DrawingStory } from "#src/cli/report/curves/curve-story.ts";
import { countWords, stretchWords } from "#src/cli/report/curves/words/event-words.ts";

/** Title, the result in one sentence, and the steps of its proof. */
export function curveResultSection(story: DrawingStory): Markup {
  const { device, title, track, set } = story;
  const steps = [drawn(story), readBack(story), outside(story)];
  return pageHead(
    title === device ? device : `${device}: ${title}`,
    { title: track, aside: set },
    `${title}: ${story.result}; ${writeCount(story.breakpoints, "breakpoint")}, read back within ${worst(story)}.`,
    steps,
  );
}

/** The written parameters, each once. */
export function parametersOf({ stretches }: DrawingStory): readonly string[] {
  return [...new Set(stretches.flatMap(({ curves }) => curves.map(({ parameter }) => parameter)))];
}

function drawn({ stretches, place }: DrawingStory): Markup {
  const count = countWords(stretches.flatMap(({ events }) => events));
  const where = stretches.map((stretch) => stretchWords(stretch, place)).join("; ");
  return proofStep("Drawn", count ?? "moves all the time", `${where.charAt(0).toUpperCase()}${where.slice(1)}.`);
}

function readBack(story: DrawingStory): Markup {
  const count = parametersOf(story).length;
  return proofStep(
    "Written and read back",
    worst(story),
    `Largest error over ${writeCount(story.breakpoints, "breakpoint")} on ${writeCount(count, "parameter")}, read back from the written copy.`,
  );
}

/** In the unit of the first curve that has it: errors of several units do not compare, so each has its own table too. */
function worst({ stretches }: DrawingStory): string {
  const errors = stretches.flatMap(({ curves }) => curves.map(({ readBackError }) => readBackError));
  const sorted = [...new Set(errors)].sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a));
  return sorted[0] ?? "not known";
}

function outside({ stretches, place }: DrawingStory): Markup {
  const curve = stretches[0]?.curves[0];
  if (curve === undefined) return proofStep("Outside of it", "–", "Nothing was written.");
  const same = curve.before === curve.after;
  const where = place === "session" ? "where the clip begins and ends" : "before and after";
  return proofStep(
    "At rest",
    curve.before,
    same
      ? `Where ${curve.parameter} stands ${where}, as it did.`
      : `Where ${curve.parameter} stands before; after it at ${curve.after}.`,
  );
}
