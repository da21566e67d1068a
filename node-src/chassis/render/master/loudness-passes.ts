import { heardSinks } from "#src/chassis/render/master/heard-sinks.ts";
import { type Hearing, hearing } from "#src/chassis/render/master/hearing.ts";
import type { MasterOrder, MasterPorts } from "#src/chassis/render/master/master-order.ts";
import { renderFile } from "#src/chassis/render/render-file.ts";
import { type GainChoice, gainFor, highestPeak } from "#src/decision/master/loudness/gain-for.ts";
import { limitedLoudness } from "#src/decision/master/loudness/limited-loudness.ts";
import { LOUDNESS_LOOP } from "#src/knowledge/master/moves.ts";
import { readsLouder } from "#src/knowledge/platforms/platform-ceiling.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { ReductionSeries } from "#src/model/master/reduction-series.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result } from "#src/model/result.ts";
import type { Dbtp, Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";
import type { Carrying } from "#src/ports/progress.ts";
import { chain } from "#src/process/chain.ts";
import { gain } from "#src/process/gain.ts";
import { type Limiter, limiter } from "#src/process/limiter/limiter.ts";
import type { ProcessFormat, Processor } from "#src/process/processor.ts";
import { reductionCourse } from "#src/process/reduction-course.ts";

/** What the loop came to. */
export interface MasteredLoudness {
  /** Of the file as it was written. */
  readonly after: MixFeatures;
  readonly gain: Decibels;
  /** What the limiter aimed at; `null` where nothing had to be limited. */
  readonly limiterCeiling: Decibels | null;
  /** Most that it took away. */
  readonly reduction: Decibels;
  /** The same over time; `null` where nothing had to be limited. */
  readonly limiting: ReductionSeries | null;
  /** What the true peak would have been without it. */
  readonly unlimited: Dbtp;
  readonly passes: number;
  readonly reached: boolean;
  /** Whether the file stands. */
  readonly placed: boolean;
  readonly notFinite: number;
}

/** A master whose stages have been rendered into `front`, or that has none; the features are of `front`. */
export type FrontOrder = Omit<MasterOrder, "stages"> & { readonly front: string };

/**
 * Gain, limiter and guard over what stands in front of them at the master's own rate, measured as it is written and done anew until it is right, three times at most.
 *
 * Edge: a master that has its loudness under its ceiling passes without a gain. What would stand above the ceiling is never placed.
 */
export async function loudnessPasses(
  ports: MasterPorts,
  order: FrontOrder,
  carrying: Carrying,
): Promise<Result<MasteredLoudness, Refusal>> {
  const { features, goal } = order;
  const peak = highestPeak(features.hops);
  let [off, room]: [LoudnessUnits, Decibels] = [0, LOUDNESS_LOOP.room];
  for (let passes = 1; ; passes++) {
    const choice = chosenGain(features, { ...goal, ceiling: goal.ceiling - room }, goal.ceiling, off);
    const heard = hearing("tone");
    const verdict = () => judge(heard.features(), order, choice.atEnd, passes);
    const rendered = await renderPass(
      ports,
      order,
      { choice, heard, wanted: () => verdict().placed, passes },
      carrying,
    );
    if (!rendered.ok) return rendered;
    const after = heard.features();
    const { ends, placed, reached } = verdict();
    if (ends)
      return ok({
        after,
        gain: choice.gain,
        limiterCeiling: choice.ceiling,
        unlimited: peak + choice.gain,
        passes,
        reached,
        placed,
        ...rendered.value,
      });
    const foretold =
      choice.ceiling === null
        ? features.integrated + choice.gain
        : limitedLoudness(features.hops)(choice.gain, Number(choice.ceiling));
    off = after.integrated - foretold;
    room += WIDER * Math.max(0, after.truePeak - goal.ceiling);
  }
}

/** How much further under the ceiling is aimed for each decibel that stood above it. */
const WIDER = 2;

interface PassChoice extends GainChoice {
  /** Of the limiter; `null` where nothing reaches it. */
  readonly ceiling: Decibels | null;
}

function chosenGain(
  { hops, integrated, truePeak }: MixFeatures,
  aim: FrontOrder["goal"],
  ceiling: Dbtp,
  off: LoudnessUnits,
): PassChoice {
  const isRight = isNear(integrated, aim) && truePeak <= ceiling;
  if (isRight) return { gain: 0, atEnd: false, ceiling: null };
  const choice = gainFor(hops, integrated, aim, off);
  const limits = aim.limiter && highestPeak(hops) + choice.gain > aim.ceiling;
  return { ...choice, ceiling: limits ? Number(aim.ceiling) : null };
}

/** At its loudness, and not louder than its ceiling is for. */
function isNear(
  integrated: Lufs,
  { loudness, notLouder }: Pick<FrontOrder["goal"], "loudness" | "notLouder">,
): boolean {
  const louder = notLouder !== null && readsLouder(integrated, notLouder);
  return !louder && Math.abs(integrated - loudness) <= LOUDNESS_LOOP.within;
}

/** Whether a pass is the last one, and whether its file is to stand. */
function judge({ integrated, truePeak }: MixFeatures, { goal, strict }: FrontOrder, atEnd: boolean, passes: number) {
  const missed = Math.abs(integrated - goal.loudness);
  const holds = truePeak <= goal.ceiling;
  const reached = holds && missed <= LOUDNESS_LOOP.failure;
  const ends = passes >= LOUDNESS_LOOP.passes || (holds && (isNear(integrated, goal) || atEnd));
  return { ends, reached, placed: ends && holds && (reached || !strict) };
}

interface Pass {
  readonly choice: PassChoice;
  readonly heard: Hearing;
  readonly wanted: () => boolean;
  readonly passes: number;
}

async function renderPass(
  { files, outputs }: MasterPorts,
  { from, front, to, encoding, force, metadata }: FrontOrder,
  { choice, heard, wanted, passes }: Pass,
  { signal, progress }: Carrying,
): Promise<Result<Pick<MasteredLoudness, "reduction" | "limiting" | "notFinite">, Refusal>> {
  const made: Limiter[] = [];
  const { follow, over } = reductionCourse();
  const lifted = (format: ProcessFormat): Processor => {
    if (choice.ceiling !== null) made.push(limiter(format, choice.ceiling, { follow }));
    return chain(format, [...(choice.gain === 0 ? [] : [gain(format, choice.gain)]), ...made]);
  };
  const words = passes === 1 ? "Bringing it to its loudness" : `Bringing it nearer to its loudness (${passes})`;
  const rendered = await renderFile(
    {
      files,
      sinks: heardSinks(outputs.sinks, { input: from, listen: heard.listen, wanted, loudness: heard.features }),
    },
    { from: front, to, encoding, force, says: { metadata }, chain: lifted },
    { signal, progress: { report: (_, done) => progress.report(words, done) } },
  );
  if (!rendered.ok) return rendered;
  const [used] = made;
  return ok({
    reduction: Math.max(0, -(used?.deepest ?? 0)),
    limiting: used === undefined ? null : over(used.sampleRate, used.reducesAfter),
    notFinite: rendered.value.notFinite,
  });
}
