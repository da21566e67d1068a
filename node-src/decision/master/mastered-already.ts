import { PROFESSIONAL_MIXES } from "#src/knowledge/genres/observed/professional-mixes.ts";
import { CLIPPED_RUNS, MASTERED } from "#src/knowledge/master/mastered.ts";
import { LOUDNESS_LOOP } from "#src/knowledge/master/moves.ts";
import type { MixFeatures } from "#src/model/master/mix-features.ts";
import type { Dbtp, Lufs } from "#src/model/units.ts";

/** What a file is taken for. */
export interface Standing {
  /** Tone, width and dynamics are left alone unless a stage is named. */
  readonly isMaster: boolean;
  /** One sentence each; empty for a mix. */
  readonly said: readonly string[];
}

/**
 * Whether a file is a master already: at its target under its ceiling, limited by its looks, or denser than mixes are. What is clipped is said besides.
 *
 * A master that is mastered again is not changed a second time: that is what this is for.
 */
export function masteredAlready(
  { clippedRuns, duration, ...features }: Judged,
  { loudness, ceiling }: { readonly loudness: Lufs; readonly ceiling: Dbtp },
): Standing {
  const { integrated, truePeak } = features;
  const finished = Math.abs(integrated - loudness) <= LOUDNESS_LOOP.failure && truePeak <= ceiling + NEAR;
  const reason = [
    ...(finished ? ["It has its loudness and stays under its ceiling: it is taken for a master."] : []),
    ...limitedWords(features),
    ...denseWords(features),
  ].slice(0, 1);
  const clipped = clippedRuns > Math.max(1, (CLIPPED_RUNS * duration) / MINUTE);
  const said = [
    ...reason,
    ...(clipped
      ? [
          `It is clipped: ${clippedRuns} runs of samples at full scale, which nothing here mends; export it with headroom.`,
        ]
      : []),
  ];
  return { isMaster: reason.length > 0, said };
}

type Judged = Pick<
  MixFeatures,
  "integrated" | "truePeak" | "peakToLoudness" | "peakToShortTerm" | "heldPeaks" | "clippedRuns" | "duration"
>;

function limitedWords({ heldPeaks: held }: Pick<Judged, "heldPeaks">): string[] {
  if (held === null || held.crowding < MASTERED.crowding || held.kinds < MASTERED.kinds || held.above > held.count)
    return [];
  const { count, height, crowding } = held;
  return [
    `It is limited already: ${count} peaks are held at ${height.toFixed(1)} dBTP, ${crowding.toFixed(0)} times as many as a little below; it is taken for a master.`,
  ];
}

/** Both figures have to be lower than 95 of 100 mixes have them. */
function denseWords({ peakToLoudness, peakToShortTerm }: Pick<Judged, "peakToLoudness" | "peakToShortTerm">): string[] {
  const { n, peakToLoudness: loud, peakToShortTerm: short } = PROFESSIONAL_MIXES;
  if (peakToLoudness === null || peakToShortTerm === null) return [];
  if (peakToLoudness >= loud.p5 || peakToShortTerm >= short.p5) return [];
  return [
    `It is as dense as a master: peaks stand ${peakToLoudness.toFixed(1)} dB above its loudness and ${peakToShortTerm.toFixed(1)} above its loud passages, where 95 % of ${n} unmastered mixes have over ${loud.p5.toFixed(1)} and ${short.p5.toFixed(1)}; it is taken for one.`,
  ];
}

/** Meters agree to this. */
const NEAR = 0.05;
const MINUTE = 60;
