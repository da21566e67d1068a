import { activeRuns } from "#src/analysis/voice/active-runs.ts";
import { findBreaths } from "#src/analysis/voice/breaths.ts";
import { type DetectorLevels, detectorLevels } from "#src/analysis/voice/detector-levels.ts";
import type { Run } from "#src/analysis/voice/runs.ts";
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
  const { runs, gates } = activeRuns(hearing, levels);
  const heard = findBreaths(hearing, levels, runs);
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
    loudness: gatedLoudness(levels, gates.open),
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

/** Mean power of the 400 ms windows over the gate. */
function gatedLoudness(levels: DetectorLevels, gate: Lufs): Lufs {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < levels.slow.length; i++) {
    if (levels.slow[i]! <= gate) continue;
    sum += levels.slowPower[i]!;
    count += 1;
  }
  return powerToLoudness(count > 0 ? sum / count : 0);
}
