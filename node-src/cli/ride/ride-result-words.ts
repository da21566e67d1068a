import { spreadInside } from "#src/analysis/voice/remeasure.ts";
import { calledOn } from "#src/chassis/listening/device-parameter.ts";
import { parameterCalled } from "#src/cli/draw/result/parameter-called.ts";
import { wholeLoudness } from "#src/cli/ride/tell-ride.ts";
import { shownOf, shownScale } from "#src/curve/tapers/shown-scale.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import type { RideReport } from "#src/devices/ride/run.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import { withReturn } from "#src/model/naming/send-name.ts";
import type { RideIntent, RideLimit } from "#src/model/ride.ts";
import type { Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

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
  const loudness = `${levelWords(from)} to ${levelWords(to)} LUFS${shortWords(report, intent, to)}`;
  const parts = [
    `${count === 1 ? "one phrase" : `${count} phrases`} ridden on ${parameterWords(report)}${spread}`,
    loudness,
    `read back within ${readBackError.toFixed(2)} dB`,
  ];
  const sentence = parts.join("; ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
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

function parameterWords({ set, track, device, parameter }: RideReport): string {
  return parameterCalled(withReturn(calledOn(track, { device, parameter }), set), { device, parameter });
}

/** How far from the loudness that was asked for, why, and the way out; nothing where it was reached. */
function shortWords(report: RideReport, intent: RideIntent, reached: Lufs): string {
  if (intent.target.kind !== "loudness" || !Number.isFinite(reached)) return "";
  const { loudness } = intent.target;
  const short: LoudnessUnits = loudness - reached;
  if (Math.abs(short) < REACHED) return `, as asked for (${trimmed(loudness)})`;
  const far = `, ${Math.abs(short).toFixed(1)} ${short > 0 ? "short of" : "over"} ${trimmed(loudness)}`;
  const held = heldBy(report, short);
  if (held !== null) return `${far}: ${WAYS_OUT[held](report, intent)}`;
  return intent.amount < 1
    ? `${far}: --amount ${intent.amount} goes a part of the way; --amount 1 goes all of it`
    : far;
}

/** Source: EBU R 128, clause h: what a delivery may be off its target. */
const REACHED: LoudnessUnits = 0.5;

/** What held most of the phrases back that had further to go on the side of what is left. */
function heldBy({ plan }: RideReport, left: LoudnessUnits): RideLimit | null {
  const counts = new Map<RideLimit, number>();
  for (const { limit, wanted } of plan.phrases)
    if (limit !== null && wanted > 0 === left > 0) counts.set(limit, (counts.get(limit) ?? 0) + 1);
  const most = [...counts].sort((one, other) => other[1] - one[1])[0];
  return most?.[0] ?? null;
}

const MOST_GAIN: Decibels = RIDE_SETTINGS.boost.maximum;

const WAYS_OUT: Readonly<Record<RideLimit, (report: RideReport, intent: RideIntent) => string>> = {
  boost: (_, { boost }) =>
    boost < MOST_GAIN
      ? `the boost of ${trimmed(boost)} dB is the end; allow more (\`--boost ${MOST_GAIN}\`)`
      : `a ride raises by ${MOST_GAIN} dB at most; raise the clips' gain in Live first`,
  cut: (_, { cut }) =>
    cut < MOST_GAIN
      ? `the cut of ${trimmed(cut)} dB is the end; allow more (\`--cut ${MOST_GAIN}\`)`
      : `a ride lowers by ${MOST_GAIN} dB at most; lower the clips' gain in Live first`,
  ceiling: (_, { ceiling }) =>
    `the peak ceiling of ${trimmed(ceiling)} dBTP is the end; take it away (\`--ceiling off\`), or tame the peaks before, with a compressor or a limiter`,
  range: (report) => {
    const { device } = report;
    const end = `${parameterWords(report)}${device === null ? `'s ${endOf(report)}` : ` at ${endOf(report)}`} is the end`;
    return device === null
      ? `${end}; ride a Utility (\`--to Utility:Gain --insert\`)`
      : `${end}; change the clips' gain in Live first`;
  },
};

/** The end of the parameter's range that phrases met, as Live shows it. */
function endOf({ plan, parameter, device }: RideReport): string {
  const scale = shownScale(parameter, device?.className ?? "Mixer");
  if (scale === null) return "end";
  const held = plan.phrases.find(({ limit }) => limit === "range");
  const raised = (held?.wanted ?? 0) > 0;
  const shown = shownOf(scale, raised ? scale.taper.maximum : scale.taper.minimum);
  return `${shown > 0 ? "+" : ""}${shownWords(shown, scale.unit)}`;
}

/** As a person typed it. */
function trimmed(value: number): string {
  return String(Number(value.toFixed(1)));
}
