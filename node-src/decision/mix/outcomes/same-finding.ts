import type { MixFinding } from "#src/model/mix/mix-finding.ts";

/**
 * One fault found twice: the same tracks, at the same place of the spectrum where one track may have several.
 *
 * The order of the tracks of a voice is that of their levels; of who hides whom it is what is said.
 */
export function isSameFinding(one: MixFinding, other: MixFinding): boolean {
  if (one.code !== other.code || tracksOf(one) !== tracksOf(other)) return false;
  return one.code !== "resonance" || near(one.band, other.band);
}

function tracksOf({ code, tracks }: MixFinding): string {
  return (code === "masked" ? tracks : tracks.toSorted((a, b) => a - b)).join();
}

/** What rings may be highest in the next band once it is lower. */
function near(one: MixFinding["band"], other: MixFinding["band"]): boolean {
  return one === undefined || other === undefined || (one.low <= other.high && other.low <= one.high);
}
