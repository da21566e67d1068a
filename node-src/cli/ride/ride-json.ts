import { spreadInside } from "#src/analysis/voice/remeasure.ts";
import { calledOn } from "#src/chassis/listening/device-parameter.ts";
import type { CopyPaths } from "#src/cli/copy/copy-paths.ts";
import { type Insertion, insertedJson } from "#src/cli/insert/insert-on-track.ts";
import { rideResultWords } from "#src/cli/ride/ride-result-words.ts";
import { wholeLoudness } from "#src/cli/ride/tell-ride.ts";
import type { RideReport } from "#src/devices/ride/run.ts";
import { median } from "#src/dsp/series/median.ts";
import type { RiddenSection, RideIntent } from "#src/model/ride.ts";

/** The JSON of a finished ride. Plain `start` and `end` are beats; the others name their unit. */
export function rideJson(
  report: RideReport,
  intent: RideIntent,
  paths: Pick<CopyPaths, "set" | "output" | "dryRun"> & { readonly report: string | null },
  insertion: Insertion,
): object {
  const { plan, outcome, written, track, device, parameter, place, clips } = report;
  return {
    set: paths.set,
    track: track.name,
    clips: clips.map(({ name, start, end }) => ({ name, start, end })),
    in: place,
    parameter: calledOn(track, { device, parameter }),
    intent,
    result: rideResultWords(report, intent),
    target: plan.target.loudness,
    ownLoudness: plan.target.own,
    bed: bedJson(report),
    loudness: { before: wholeLoudness(report.before), after: wholeLoudness(report.after) },
    phrases: plan.phrases.map((phrase, i) => ({
      start: phrase.startBeats,
      end: phrase.endBeats,
      startSeconds: phrase.start,
      endSeconds: phrase.end,
      before: phrase.before,
      predicted: phrase.after,
      after: outcome.phrases[i]?.after ?? null,
      gain: outcome.phrases[i]?.gain ?? null,
      wanted: phrase.wanted,
      target: phrase.target,
      limit: phrase.limit,
    })),
    sections: plan.sections.map((section) => sectionJson(section, report)),
    breaths: plan.breaths.map(({ start, end, loudness, gain }) => ({
      startSeconds: start,
      endSeconds: end,
      loudness,
      gain,
    })),
    gaps: plan.gaps.map(({ start, end, loudness, gain }) => ({ startSeconds: start, endSeconds: end, loudness, gain })),
    spread: { before: outcome.spread.before, after: outcome.spread.after, predicted: plan.spread.predicted },
    spreadInSections: spreadInSections(report),
    reach: reachJson(report),
    breakpoints: written.breakpoints,
    breakpointsPerBar: plan.breakpointsPerBar,
    points: plan.level.map(({ time, value }) => [time, value]),
    slope: plan.slope,
    inserted: insertedJson(insertion),
    route: written.route,
    maxError: report.readBackError,
    notes: plan.notes,
    unheard: report.unheard,
    warnings: [...new Set([...report.set.warnings, ...report.warnings])],
    dryRun: paths.dryRun,
    output: paths.output,
    report: paths.report,
  };
}

/** What the ride is measured against, where it follows the other tracks: their mean level and the distance that is kept from it. */
function bedJson({ plan: { target } }: RideReport): object | null {
  if (target.kind !== "bed" || target.bedOffset === null) return null;
  return { heard: "in the voice's own band", level: target.loudness - target.bedOffset, distance: target.bedOffset };
}

function sectionJson({ name, phrases, target, ...section }: RiddenSection, { outcome }: RideReport): object {
  return {
    name,
    start: section.startBeats,
    end: section.endBeats,
    startSeconds: section.start,
    endSeconds: section.end,
    phrases: phrases.length,
    target,
    before: section.median,
    after: phrases.length === 0 ? null : median(phrases.map((i) => outcome.phrases[i]!.after)),
  };
}

/** Of each phrase against its section's mean; `null` where no sections count. */
function spreadInSections({ plan, outcome }: RideReport): object | null {
  if (plan.sections.length === 0) return null;
  const inside = (levels: readonly number[]) => spreadInside(plan.sections, levels);
  return {
    before: inside(outcome.phrases.map(({ before }) => before)),
    after: inside(outcome.phrases.map(({ after }) => after)),
    predicted: inside(plan.phrases.map(({ after }) => after)),
  };
}

/** What a ride to a loudness came to beside what was said before it was written; `null` where no loudness is asked for. */
function reachJson({ plan: { reach }, after }: RideReport): object | null {
  if (reach === null) return null;
  return {
    ...reach,
    loudness: { ...reach.loudness, after: wholeLoudness(after) },
  };
}
