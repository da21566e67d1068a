import { confidenceOf } from "#src/chassis/curve-device/words/confidence-words.ts";
import { type CurveReport, compiledOf } from "#src/chassis/curve-device/write-stretches.ts";
import type { CopyPaths } from "#src/cli/copy/copy-paths.ts";
import type { NamedDrawing } from "#src/cli/draw/draw-order.ts";
import { type LaneResult, laneResults } from "#src/cli/draw/result/curve-result.ts";
import { curveResultWords } from "#src/cli/draw/result/result-words.ts";
import { withReturns } from "#src/cli/draw/with-returns.ts";
import { type Insertion, insertedJson } from "#src/cli/insert/insert-on-track.ts";
import { surelyHeard } from "#src/decision/recipes/drawing/surely-heard.ts";
import type { Hit, PhraseEnd } from "#src/model/recipe/music.ts";

/** The JSON of a finished move. Times are beats of the axis that was written: of the song, or of a session clip's content. */
export function drawJson(
  report: CurveReport,
  { order, device, preset }: NamedDrawing,
  paths: Pick<CopyPaths, "set" | "output" | "dryRun"> & { readonly report: string | null },
  insertion: Insertion,
): object {
  const { stretches, written, errors } = report;
  const [first] = stretches;
  const { recipe, settings } = order;
  const counted = laneResults(report, recipe.name, settings);
  return {
    set: paths.set,
    track: first?.stretch.track.name ?? null,
    clips: stretches.flatMap(({ stretch }) => stretch.clips.map(({ name, start, end }) => ({ name, start, end }))),
    in: first?.stretch.place ?? null,
    device,
    preset,
    recipe: recipe.name,
    settings,
    result: curveResultWords(withReturns(report), recipe.name, settings),
    hits: stretches.flatMap(({ music }) => music.hits.map(({ at }) => at)),
    hitConfidence: stretches.flatMap(({ music }) => music.hits.map(hitConfidence)),
    phraseEnds: stretches.flatMap(({ music }) => music.phraseEnds.map(phraseEndJson)),
    leftOut: leftOutJson(stretches, settings),
    sections: first?.music.sections ?? [],
    confidence: confidenceOf(stretches),
    targets: compiledOf(stretches).map((curve, index) => ({
      parameter: curve.target.name,
      role: curve.target.role,
      unit: curve.target.taper.unit,
      range: curve.target.over === null ? null : { ...curve.target.over.shown, held: curve.target.over.held },
      from: curve.from,
      to: curve.to,
      breakpoints: curve.points.length,
      largestError: curve.largestError,
      clamped: curve.clamped,
      readBackError: errors[index] ?? null,
      counted: countedJson(counted[index]!),
      points: curve.points.map(({ time, value }) => [time, value]),
    })),
    inserted: insertedJson(insertion),
    unplaced: [...new Set(stretches.flatMap(({ plan }) => plan.unplaced))],
    idle: stretches.flatMap(({ plan }) => plan.idle.map(({ role, name, why }) => ({ role, parameter: name, why }))),
    breakpoints: written.breakpoints,
    route: written.route,
    maxError: errors.reduce((most, error) => Math.max(most, error), 0),
    notes: stretches.flatMap(({ plan }) => plan.notes),
    unheard: [...new Set(stretches.flatMap(({ unheard }) => unheard))],
    warnings: [...new Set([...report.set.warnings, ...stretches.flatMap(({ warnings }) => warnings)])],
    dryRun: paths.dryRun,
    output: paths.output,
    report: paths.report,
  };
}

function phraseEndJson({ syllable, end, gap, sure, confidence }: PhraseEnd): object {
  return { syllable, end, gap: Number.isFinite(gap) ? gap : null, sure: sure ?? null, confidence: confidence ?? null };
}

/** Beats of the hits and of the last syllables that were heard and not drawn by, as `--confident` asks. */
function leftOutJson(stretches: CurveReport["stretches"], settings: NamedDrawing["order"]["settings"]): object {
  const left = stretches.map(({ music }) => surelyHeard(music, settings).left);
  return {
    hits: left.flatMap(({ hits }) => hits.map(({ at }) => at)),
    phraseEnds: left.flatMap(({ phraseEnds }) => phraseEnds.map(({ syllable }) => syllable)),
  };
}

/** How likely a hit is the kick: 1 for a note, `null` for what is only known to begin. */
function hitConfidence({ sure, confidence }: Hit): number | null {
  return sure === undefined ? 1 : (confidence ?? null);
}

function countedJson({ form, events }: LaneResult): object {
  return { noun: form.one, count: events.length, at: events.map(({ from, to }) => [from, to]) };
}
