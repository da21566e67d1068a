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
 * Whether a file is a master already: at its target under its ceiling, or limited by its looks. What is clipped is said besides.
 *
 * A master that is mastered again is not changed a second time: that is what this is for.
 */
export function masteredAlready(
  {
    integrated,
    truePeak,
    peakToLoudness,
    heldShare,
    clippedRuns,
    duration,
  }: Pick<MixFeatures, "integrated" | "truePeak" | "peakToLoudness" | "heldShare" | "clippedRuns" | "duration">,
  { loudness, ceiling }: { readonly loudness: Lufs; readonly ceiling: Dbtp },
): Standing {
  const finished = Math.abs(integrated - loudness) <= LOUDNESS_LOOP.failure && truePeak <= ceiling + NEAR;
  const limited = heldShare > MASTERED.share && peakToLoudness !== null && peakToLoudness < MASTERED.dense;
  const clipped = clippedRuns > Math.max(1, (CLIPPED_RUNS * duration) / MINUTE);
  const said = [
    ...(finished ? ["It has its loudness and stays under its ceiling: it is taken for a master."] : []),
    ...(limited
      ? [
          `It is limited already: ${(heldShare * 100).toFixed(0)} % of it reach its highest peak, and peaks stand ${peakToLoudness.toFixed(1)} dB above its loudness.`,
        ]
      : []),
    ...(clipped
      ? [
          `It is clipped: ${clippedRuns} runs of samples at full scale, which nothing here mends; export it with headroom.`,
        ]
      : []),
  ];
  return { isMaster: finished || limited, said };
}

/** Meters agree to this. */
const NEAR = 0.05;
const MINUTE = 60;
