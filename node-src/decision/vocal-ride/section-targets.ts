import type { PhraseTargets } from "#src/decision/vocal-ride/settle-target.ts";
import { loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { median } from "#src/dsp/series/median.ts";
import type { Phrase, Span } from "#src/model/hearing.ts";
import type { RideIntent, SectionLevel } from "#src/model/ride.ts";
import type { Lufs } from "#src/model/units.ts";

/** What phrases are ridden to, and what each section of the song comes to by that. */
export interface SectionTargets {
  readonly targets: PhraseTargets;
  /** One for each section, in its order; none where sections do not count. */
  readonly levels: readonly SectionLevel[];
}

/**
 * Leaves each section of the song a share of its own level.
 *
 * Shape: by the intent's `sections`: at 0 the targets stand as they are, at 1 the median phrase of each section is left where it is,
 * between them each target goes that share of the way. A target that was given as a number stays what all phrases together come to:
 * there sections keep the share of their distance from one another. A phrase belongs to the section that holds its middle.
 * Edge: fewer than two sections are none. A bed has none: it says the level of each phrase itself.
 */
export function sectionTargets(
  settled: PhraseTargets,
  phrases: readonly Phrase[],
  sections: readonly Span[],
  intent: Pick<RideIntent, "sections" | "target">,
): SectionTargets {
  const counts = intent.sections > 0 && intent.target.kind !== "bed" && sections.length > 1 && phrases.length > 0;
  if (!counts) return { targets: settled, levels: [] };
  const members = membersOf(phrases, sections);
  const distances = members.map((of) => median(of.map((i) => phrases[i]!.loudness - settled[i]!.wantedFrom)));
  const before = settled.map((target) => target.wantedFrom);
  const moved = [...before];
  members.forEach((of, section) => {
    for (const i of of) moved[i]! += intent.sections * distances[section]!;
  });
  const over = intent.target.kind === "loudness" ? together(phrases, moved) - together(phrases, before) : 0;
  const targets = settled.map((target, i) => ({ ...target, wantedFrom: moved[i]! - over }));
  const aims = wanted(targets);
  return { targets, levels: members.map((of) => levelOf(of, phrases, aims)) };
}

/** The loudness of phrases that stand at these levels, each for as long as it lasts. */
export function together(phrases: readonly Span[], levels: readonly Lufs[]): Lufs {
  const seconds = phrases.reduce((sum, { start, end }) => sum + end - start, 0);
  const energy = phrases.reduce((sum, { start, end }, i) => sum + loudnessToPower(levels[i]!) * (end - start), 0);
  return powerToLoudness(energy / seconds);
}

/** What each phrase is to come to. */
export function wanted(targets: PhraseTargets): Lufs[] {
  return targets.map(({ wantedFrom, lift = 0 }) => wantedFrom + lift);
}

/** For each section the places of its phrases; what lies before the first or behind the last counts for that. */
function membersOf(phrases: readonly Phrase[], sections: readonly Span[]): number[][] {
  const members: number[][] = sections.map(() => []);
  phrases.forEach(({ start, end }, i) => {
    const middle = (start + end) / 2;
    const section = sections.findLastIndex((each) => each.start <= middle);
    members[Math.max(0, section)]!.push(i);
  });
  return members;
}

function levelOf(of: readonly number[], phrases: readonly Phrase[], aims: readonly Lufs[]): SectionLevel {
  return {
    phrases: of,
    median: of.length === 0 ? null : median(of.map((i) => phrases[i]!.loudness)),
    target: of.length === 0 ? null : median(of.map((i) => aims[i]!)),
  };
}
