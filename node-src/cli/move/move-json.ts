import { compiledOf, type MoveReport } from "#src/chassis/move/run-moves.ts";
import { confidenceOf } from "#src/chassis/move/words/confidence-words.ts";
import type { CopyPaths } from "#src/cli/copy/copy-paths.ts";
import { type Insertion, insertedJson } from "#src/cli/insert/insert-on-track.ts";
import type { NamedMove } from "#src/cli/move/move-order.ts";
import { type LaneResult, laneResults } from "#src/cli/move/result/move-result.ts";
import { moveResultWords } from "#src/cli/move/result/result-words.ts";
import { withReturns } from "#src/cli/move/with-returns.ts";

/** The JSON of a finished move. Times are beats of the axis that was written: of the song, or of a session clip's content. */
export function moveJson(
  report: MoveReport,
  { order, device, preset }: NamedMove,
  paths: Pick<CopyPaths, "set" | "output" | "dryRun"> & { readonly report: string | null },
  insertion: Insertion,
): object {
  const { moves, written, errors } = report;
  const [first] = moves;
  const { recipe, settings } = order;
  const counted = laneResults(report, recipe.name, settings);
  return {
    set: paths.set,
    track: first?.stretch.track.name ?? null,
    clips: moves.flatMap(({ stretch }) => stretch.clips.map(({ name, start, end }) => ({ name, start, end }))),
    in: first?.stretch.place ?? null,
    device,
    preset,
    recipe: recipe.name,
    settings,
    result: moveResultWords(withReturns(report), recipe.name, settings),
    hits: moves.flatMap(({ music }) => music.hits.map(({ at }) => at)),
    phraseEnds: moves.flatMap(({ music }) => music.phraseEnds.map(({ syllable, end }) => ({ syllable, end }))),
    sections: first?.music.sections ?? [],
    confidence: confidenceOf(moves),
    targets: compiledOf(moves).map((move, index) => ({
      parameter: move.target.name,
      role: move.target.role,
      unit: move.target.taper.unit,
      range: move.target.over === null ? null : { ...move.target.over.shown, held: move.target.over.held },
      from: move.from,
      to: move.to,
      breakpoints: move.points.length,
      largestError: move.largestError,
      clamped: move.clamped,
      readBackError: errors[index] ?? null,
      counted: countedJson(counted[index]!),
      points: move.points.map(({ time, value }) => [time, value]),
    })),
    inserted: insertedJson(insertion),
    unplaced: [...new Set(moves.flatMap(({ plan }) => plan.unplaced))],
    idle: moves.flatMap(({ plan }) => plan.idle.map(({ role, name, why }) => ({ role, parameter: name, why }))),
    breakpoints: written.breakpoints,
    route: written.route,
    maxError: errors.reduce((most, error) => Math.max(most, error), 0),
    notes: moves.flatMap(({ plan }) => plan.notes),
    unheard: [...new Set(moves.flatMap(({ unheard }) => unheard))],
    warnings: [...new Set([...report.set.warnings, ...moves.flatMap(({ warnings }) => warnings)])],
    dryRun: paths.dryRun,
    output: paths.output,
    report: paths.report,
  };
}

function countedJson({ form, events }: LaneResult): object {
  return { noun: form.one, count: events.length, at: events.map(({ from, to }) => [from, to]) };
}
