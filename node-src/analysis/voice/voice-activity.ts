import { activeRuns } from "#src/analysis/voice/active-runs.ts";
import { findBreaths } from "#src/analysis/voice/breaths.ts";
import { detectorLevels } from "#src/analysis/voice/detector-levels.ts";
import { cutBetweenPlateaus } from "#src/analysis/voice/phrases/cut-between-plateaus.ts";
import { followSlopes } from "#src/analysis/voice/phrases/follow-slopes.ts";
import { groupLines } from "#src/analysis/voice/phrases/group-lines.ts";
import { loudnessIn, meanLoudnessIn } from "#src/analysis/voice/remeasure.ts";
import type { Run } from "#src/analysis/voice/runs.ts";
import { amplitudeToDecibels, loudnessToPower, powerToLoudness } from "#src/dsp/decibels.ts";
import { meanPower } from "#src/dsp/series/mean-power.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { BED } from "#src/knowledge/ears/bed/bed.ts";
import { PHRASES } from "#src/knowledge/ears/phrases.ts";
import type { Hearing, Phrase, Span, VoiceActivity } from "#src/model/hearing.ts";
import type { TempoMap } from "#src/model/time/tempo-map.ts";
import type { Dbtp, Lufs } from "#src/model/units.ts";

/**
 * Finds phrases, the breaths between them and the gaps.
 *
 * Shape: phrases in rising time, not overlapping, each a line with its tail; two may touch where another level sets in inside an
 * unbroken line. A phrase is as loud as what of it is within 10 LU of that. Gaps are everything between, before and after them,
 * breaths included; breaths lie in gaps.
 * Edge: silence, or nothing above the gates, gives no phrase, one gap and a loudness of `-Infinity`. Never NaN.
 * Source: absolute and relative gate with hysteresis, closing, dropping and breath classes as in knowledge/ride-defaults; lines as
 * in knowledge/ears/phrases.
 * @param tempo where it is known, a gap of a beat ends a line, too.
 */
export function findVoiceActivity(hearing: Hearing, tempo: TempoMap | null = null): VoiceActivity {
  const levels = detectorLevels(hearing);
  const heard = findBreaths(hearing, levels, followSlopes(hearing, levels, activeRuns(hearing, levels)));
  const lines = groupLines(hearing, heard.runs, heard.breaths, lineGaps(hearing, tempo)).map((line) =>
    cutBetweenPlateaus(hearing, levels, line),
  );
  const runs = lines.flatMap(({ phrases }) => phrases);
  const span = spanOf(hearing);
  const bed = smoothedBed(hearing);
  const phrases = runs.map((run): Phrase => {
    const at = span(run);
    return {
      ...at,
      loudness: loudnessIn(hearing, at),
      bed: powerToLoudness(meanPower(bed, run.from, run.to)),
      truePeak: peakOf(hearing, run),
    };
  });
  const measured = (run: Run) => ({ ...span(run), loudness: meanLoudnessIn(hearing, span(run)) });
  const slopes = lines.flatMap((line) => line.slopes.map(span));
  return {
    phrases,
    breaths: heard.breaths.map(measured),
    gaps: between(runs, hearing.power.length).map(measured),
    ...(slopes.length > 0 && { slopes }),
    loudness: loudnessOfAll(phrases),
  };
}

/** A bed as a mixer follows it: over some six seconds, with no edge where it begins or ends. */
function smoothedBed({ bed, hopsPerSecond }: Hearing): Float64Array {
  if (bed.every((power) => power === 0)) return bed;
  const window = Math.round(BED.window * hopsPerSecond);
  return movingMean(movingMean(bed, window), window);
}

/** How long a gap ends a line, in hops, at a hop. */
function lineGaps({ start, hopsPerSecond }: Hearing, tempo: TempoMap | null): (hop: number) => number {
  if (tempo === null) return () => PHRASES.lineGap * hopsPerSecond;
  return (hop) => {
    const beat = SECONDS_PER_MINUTE / tempo.tempoAt(tempo.beatsAt(start + hop / hopsPerSecond));
    return Math.min(PHRASES.lineGap, beat) * hopsPerSecond;
  };
}

const SECONDS_PER_MINUTE = 60;

function spanOf({ start, hopsPerSecond }: Hearing): (run: Run) => Span {
  return ({ from, to }) => ({ start: start + from / hopsPerSecond, end: start + to / hopsPerSecond });
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

/** Mean power of everything active, each phrase as loud as it counts and as long as it is. */
function loudnessOfAll(phrases: readonly Phrase[]): Lufs {
  const seconds = phrases.reduce((sum, { start, end }) => sum + end - start, 0);
  const energy = phrases.reduce((sum, { start, end, loudness }) => sum + loudnessToPower(loudness) * (end - start), 0);
  return powerToLoudness(seconds > 0 ? energy / seconds : 0);
}
