import { writeNumber, writeSpread } from "#src/chassis/report/page/write-number.ts";
import type { RideStory } from "#src/cli/report/ride/ride-story.ts";
import { grouped } from "#src/model/figure-words.ts";

/** What came of the ride in one sentence: spread before, after and predicted, breakpoints, and the proof of the write. */
export function resultWords(story: RideStory): string {
  if (story.phrases.length === 0) return "No phrase was found, so nothing was ridden.";
  const { before, after, predicted } = story.spread;
  const spread =
    after === null
      ? `Phrase loudness spread ${writeNumber(before)} → ${writeSpread(predicted)} predicted${changeWords(before, predicted)}`
      : `Phrase loudness spread ${writeNumber(before)} → ${writeSpread(after)}${changeWords(before, after)}, predicted ${writeNumber(predicted)}`;
  const curve = `${breakpointWords(story.written?.breakpoints ?? story.ride.length)}, ${writeNumber(story.breakpointsPerBar.mean)} a bar`;
  return `${[story.phrases.length > 1 ? spread : "One phrase, so there is no spread to narrow", curve, proofWords(story)].join("; ")}.`;
}

/** `" (67 % less)"`; nothing where there was no spread or no change worth a percent. */
export function changeWords(before: number, after: number): string {
  const percent = Math.round(((before - after) / before) * 100);
  if (!Number.isFinite(percent) || percent === 0) return "";
  return percent > 0 ? ` (${percent} % less)` : ` (${-percent} % more)`;
}

function breakpointWords(count: number): string {
  return `${grouped(count)} ${count === 1 ? "breakpoint" : "breakpoints"}`;
}

function proofWords({ written }: RideStory): string {
  return written === null ? "nothing was written" : `read back within ${writeNumber(written.readBackError, 2)} dB`;
}
