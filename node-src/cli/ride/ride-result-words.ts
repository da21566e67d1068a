import { spreadInside } from "#src/analysis/voice/remeasure.ts";
import { parameterWords, shortWords } from "#src/cli/ride/short-words.ts";
import { wholeLoudness } from "#src/cli/ride/tell-ride.ts";
import type { RideReport } from "#src/devices/ride/run.ts";
import { RIDE_PROMISE } from "#src/knowledge/ride-defaults.ts";
import type { RideIntent } from "#src/model/ride.ts";
import type { LoudnessUnits, Lufs } from "#src/model/units.ts";

/**
 * What came of a ride, in words: phrases, their spread, the loudness of all that was ridden, and where that stops short of what
 * was asked for why and what to do; all measured again through what was read back.
 */
export function rideResultWords(report: RideReport, intent: RideIntent): string {
  const { outcome, plan, before, after, readBackError } = report;
  const count = outcome.phrases.length;
  const spread =
    count < 2 ? "" : `, spread ${spreadWords(outcome.spread, plan.spread.predicted)}${insideWords(report)}`;
  const [from, to] = [wholeLoudness(before), wholeLoudness(after)];
  const loudness = `${levelWords(from)} to ${levelWords(to)} LUFS${shortWords(report, intent, to)}${peaksAfter(report)}`;
  const parts = [
    `${count === 1 ? "one phrase" : `${count} phrases`} ridden on ${parameterWords(report)}${spread}`,
    loudness,
    `read back within ${readBackError.toFixed(2)} dB`,
  ];
  const sentence = parts.join("; ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Peaks that need a limiter, as they are through what was read back; nothing where no loudness is asked for. */
function peaksAfter({ plan: { reach } }: RideReport): string {
  const peak = reach?.truePeak.after ?? Number.NEGATIVE_INFINITY;
  if (peak <= RIDE_PROMISE.truePeak) return "";
  return `, true peak ${peak > 0 ? "+" : ""}${peak.toFixed(1)} dBTP`;
}

function spreadWords({ before, after }: RideReport["outcome"]["spread"], predicted: LoudnessUnits): string {
  return `${before.toFixed(1)} to ${after.toFixed(1)} LU (predicted ${predicted.toFixed(1)})`;
}

/** What is left inside the sections, whose own levels are kept in part; nothing where none count. */
function insideWords({ plan: { sections }, outcome: { phrases } }: RideReport): string {
  const [before, after] = (["before", "after"] as const).map((side) =>
    spreadInside(
      sections,
      phrases.map((phrase) => phrase[side]),
    ),
  );
  return before == null || after == null ? "" : `, inside sections ${before.toFixed(1)} to ${after.toFixed(1)}`;
}

function levelWords(loudness: Lufs): string {
  return Number.isFinite(loudness) ? loudness.toFixed(1).replace("-0.0", "0.0") : "silence";
}
