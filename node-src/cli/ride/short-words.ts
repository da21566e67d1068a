import { calledOn } from "#src/chassis/listening/device-parameter.ts";
import { clipGainWords, peakWords } from "#src/chassis/plan/reach-words.ts";
import { heldBy } from "#src/chassis/plan/ride-reach.ts";
import { parameterCalled } from "#src/cli/draw/result/parameter-called.ts";
import { shownOf, shownScale } from "#src/curve/tapers/shown-scale.ts";
import { shownWords } from "#src/curve/tapers/shown-words.ts";
import type { PreparedRide, RideReport } from "#src/devices/ride/run.ts";
import { RIDE_PROMISE } from "#src/knowledge/ride-defaults.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import { withReturn } from "#src/model/naming/send-name.ts";
import type { RideIntent, RideLimit } from "#src/model/ride.ts";
import type { Decibels, LoudnessUnits, Lufs } from "#src/model/units.ts";

/** A ride, decided or done, and what it is on. */
export type RideSubject = Pick<RideReport, "set" | "track" | "device" | "parameter"> & {
  readonly plan: Pick<RideReport["plan"], "phrases" | "reach">;
};

/** What is to be known of a decided ride to a loudness before it is written: that it stays short of it, and peaks that need a limiter. */
export function promiseWords({ set, chosen, plan }: PreparedRide, intent: RideIntent): string[] {
  const { reach } = plan;
  if (reach === null) return [];
  const { predicted } = reach.loudness;
  const short = shortWords({ ...chosen, set, plan }, intent, predicted);
  const missed = Number.isFinite(predicted) && Math.abs(reach.asked - predicted) >= RIDE_PROMISE.reached;
  const peaks = peakWords(reach);
  return [
    ...(missed ? [`This ride comes to ${predicted.toFixed(1)} LUFS${short}.`] : []),
    ...(peaks === null ? [] : [peaks]),
  ];
}

/** How far from the loudness that was asked for, why, and the way out; nothing where no loudness is asked for. */
export function shortWords(subject: RideSubject, intent: RideIntent, reached: Lufs): string {
  if (intent.target.kind !== "loudness" || !Number.isFinite(reached)) return "";
  const { loudness } = intent.target;
  const short: LoudnessUnits = loudness - reached;
  if (Math.abs(short) < RIDE_PROMISE.reached) return `, as asked for (${trimmed(loudness)})`;
  const far = `, ${Math.abs(short).toFixed(1)} ${short > 0 ? "short of" : "over"} ${trimmed(loudness)}`;
  const held = heldBy(subject.plan.phrases, short);
  if (held !== null) return `${far}: ${WAYS_OUT[held](subject, intent)}`;
  return intent.amount < 1
    ? `${far}: --amount ${intent.amount} goes a part of the way; --amount 1 goes all of it`
    : far;
}

/** What is ridden, as a person calls it. */
export function parameterWords({ set, track, device, parameter }: RideSubject): string {
  return parameterCalled(withReturn(calledOn(track, { device, parameter }), set), { device, parameter });
}

const MOST_GAIN: Decibels = RIDE_SETTINGS.boost.maximum;

const WAYS_OUT: Readonly<Record<RideLimit, (subject: RideSubject, intent: RideIntent) => string>> = {
  boost: (subject, { boost }) =>
    boost < MOST_GAIN
      ? `the boost of ${trimmed(boost)} dB is the end; allow more (\`--boost ${MOST_GAIN}\`)${onUtility(subject, boost)}${clipGainToo(subject, boost, "raise")}`
      : `a ride raises by ${MOST_GAIN} dB at most; ${clipGainWords("raise", subject.plan.reach?.missing ?? 0)}`,
  cut: (subject, { cut }) =>
    cut < MOST_GAIN
      ? `the cut of ${trimmed(cut)} dB is the end; allow more (\`--cut ${MOST_GAIN}\`)${clipGainToo(subject, cut, "lower")}`
      : `a ride lowers by ${MOST_GAIN} dB at most; ${clipGainWords("lower", subject.plan.reach?.missing ?? 0)}`,
  ceiling: (_, { ceiling }) =>
    `the peak ceiling of ${trimmed(ceiling)} dBTP is the end; take it away (\`--ceiling off\`), or tame the peaks before, with a compressor or a limiter`,
  range: (subject, { boost, cut }) => {
    const { device, plan } = subject;
    const end = `${parameterWords(subject)}${device === null ? `'s ${endOf(subject)}` : ` at ${endOf(subject)}`} is the end`;
    if (device !== null) return `${end}; change the clips' gain in Live first`;
    const up = raises(subject);
    const limit = up ? boost : cut;
    const more =
      (plan.reach?.missing ?? 0) > 0 && limit < MOST_GAIN
        ? ` and allow more (\`--${up ? "boost" : "cut"} ${MOST_GAIN}\`)`
        : "";
    return `${end}; ride a Utility (\`--to Utility:Gain --insert\`)${more}${clipGainToo(subject, limit, up ? "raise" : "lower")}`;
  },
};

/** Where a fader ends before what is missing is reached. */
function onUtility({ parameter, device, plan: { reach } }: RideSubject, boost: Decibels): string {
  const scale = device === null ? shownScale(parameter, "Mixer") : null;
  if (scale === null) return "";
  const room = shownOf(scale, scale.taper.maximum) - shownOf(scale, parameter.value);
  return Math.min(MOST_GAIN, boost + (reach?.missing ?? 0)) > room
    ? " on a Utility (`--to Utility:Gain --insert`)"
    : "";
}

/** Whether what met the end of the parameter was to be raised. */
function raises({ plan }: RideSubject): boolean {
  return (plan.phrases.find(({ limit }) => limit === "range")?.wanted ?? 0) > 0;
}

/** What the largest limit leaves is for the clips' gain. */
function clipGainToo({ plan: { reach } }: RideSubject, limit: Decibels, how: "raise" | "lower"): string {
  const left = (reach?.missing ?? 0) - (MOST_GAIN - limit);
  return left > 0 ? ` and ${clipGainWords(how, left)}` : "";
}

/** The end of the parameter's range that phrases met, as Live shows it. */
function endOf(subject: RideSubject): string {
  const { parameter, device } = subject;
  const scale = shownScale(parameter, device?.className ?? "Mixer");
  if (scale === null) return "end";
  const shown = shownOf(scale, raises(subject) ? scale.taper.maximum : scale.taper.minimum);
  return `${shown > 0 ? "+" : ""}${shownWords(shown, scale.unit)}`;
}

/** As a person typed it. */
function trimmed(value: number): string {
  return String(Number(value.toFixed(1)));
}
