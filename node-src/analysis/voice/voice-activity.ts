import { activeRuns } from "#src/analysis/voice/active-runs.ts";
import { findBreaths } from "#src/analysis/voice/breaths.ts";
import { detectorLevels } from "#src/analysis/voice/detector-levels.ts";
import { lengthOf, type Run } from "#src/analysis/voice/runs.ts";
import { splitAtSteps } from "#src/analysis/voice/split-at-steps.ts";
import { amplitudeToDecibels, powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import type { Breath, Gap, Hearing, Phrase, Span, VoiceActivity } from "#src/model/hearing.ts";
import type { Dbtp, Lufs } from "#src/model/units.ts";

/**
 * Finds phrases, the breaths between them and the gaps.
 *
 * Shape: phrases in rising time, not overlapping; two may touch where the level steps inside an unbroken run. Gaps are
 * everything between, before and after them, breaths included; breaths lie in gaps.
 * Edge: silence, or nothing above the gates, gives no phrase, one gap and a loudness of `-Infinity`. Never NaN.
 * Source: absolute and relative gate with hysteresis, closing, dropping and breath classes as in knowledge/ride-defaults.
 */
export function findVoiceActivity(hearing: Hearing): VoiceActivity {
  const levels = detectorLevels(hearing);
  const heard = findBreaths(hearing, levels, activeRuns(hearing, levels));
  const parts = heard.runs.flatMap((run) => splitAtSteps(hearing, levels, run));
  const span = spanOf(hearing);
  return {
    phrases: parts.map(
      (run): Phrase => ({
        ...span(run),
        loudness: loudnessOf(hearing, run),
        bed: powerToLoudness(meanPower(hearing.bed, run.from, run.to)),
        truePeak: peakOf(hearing, run),
      }),
    ),
    breaths: heard.breaths.map((run): Breath => ({ ...span(run), loudness: loudnessOf(hearing, run) })),
    gaps: between(parts, hearing.power.length).map(
      (run): Gap => ({ ...span(run), loudness: loudnessOf(hearing, run) }),
    ),
    loudness: loudnessOfAll(hearing, parts),
  };
}

function spanOf({ start, hopsPerSecond }: Hearing): (run: Run) => Span {
  return ({ from, to }) => ({ start: start + from / hopsPerSecond, end: start + to / hopsPerSecond });
}

function loudnessOf({ power }: Hearing, { from, to }: Run): Lufs {
  return powerToLoudness(meanPower(power, from, to));
}

function peakOf({ peak }: Hearing, { from, to }: Run): Dbtp {
  const largest: number = amplitudeToDecibels(
    peak.subarray(from, to).reduce((most, value) => Math.max(most, value), 0),
  );
  return largest;
}

function between(runs: readonly Run[], length: number): Run[] {
  const edges = [0, ...runs.flatMap((run) => [run.from, run.to]), length];
  const gaps: Run[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    if (edges[i + 1]! > edges[i]!) gaps.push({ from: edges[i]!, to: edges[i + 1]! });
  }
  return gaps;
}

/** Mean power of everything active, breaths and gaps left out. */
function loudnessOfAll({ power }: Hearing, runs: readonly Run[]): Lufs {
  const hops = runs.reduce((sum, run) => sum + lengthOf(run), 0);
  const energy = runs.reduce((sum, run) => sum + meanPower(power, run.from, run.to) * lengthOf(run), 0);
  return powerToLoudness(hops > 0 ? energy / hops : 0);
}
