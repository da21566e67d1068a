import { integratedLoudness } from "#src/analysis/loudness/integrated-loudness.ts";
import { songBarLines, songLocators } from "#src/chassis/report/song/song-bars.ts";
import type { StoryClip } from "#src/chassis/report/song/song-story.ts";
import { VERSION } from "#src/cli/frame/version.ts";
import type { RideStory, StoryLoudness, StoryPhrase, StoryWrite } from "#src/cli/report/ride/ride-story.ts";
import { standingRide } from "#src/cli/ride/standing-ride.ts";
import type { RideReport } from "#src/devices/ride/run.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { movingMean } from "#src/dsp/series/moving-mean.ts";
import { WINDOWS } from "#src/knowledge/gating.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import type { Hearing, Span } from "#src/model/hearing.ts";
import { sendName, withReturn } from "#src/model/naming/send-name.ts";
import type { RideIntent } from "#src/model/ride.ts";
import { clipTimeline } from "#src/model/time/clip-timeline.ts";
import type { Lufs, Seconds } from "#src/model/units.ts";

/** A finished ride as the report tells it. `set` and `output` are the names to show. */
export function tellRide(report: RideReport, intent: RideIntent, set: string, output: string): RideStory {
  const { plan, before, after, outcome, track } = report;
  const span: Span = { start: before.start, end: before.start + before.power.length / before.hopsPerSecond };
  return {
    madeBy: `Steadyhand ${VERSION}`,
    set,
    track: track.name,
    span,
    bars: songBarLines(report, span),
    locators: songLocators(report, span),
    clips: storyClips(report),
    waveform: waveform(before),
    loudness: loudness(before, after),
    phrases: plan.phrases.map(
      (phrase, i): StoryPhrase => ({ ...phrase, ...outcome.phrases[i], target: targetOf(report, phrase) }),
    ),
    sections: plan.sections,
    breaths: plan.breaths,
    gaps: plan.gaps,
    ride: standingRide(report),
    intent,
    target: plan.target,
    deadBand: RIDE.deadBand,
    slopeLimit: RIDE.promisedSlope,
    voice: { before: wholeLoudness(before), after: wholeLoudness(after) },
    spread: { ...plan.spread, after: outcome.spread.after },
    breakpointsPerBar: plan.breakpointsPerBar,
    slope: plan.slope,
    written: storyWrite(report, output),
    notes: plan.notes,
    warnings: [...new Set([...report.set.warnings, ...report.unheard, ...report.warnings])],
  };
}

/** What a phrase was to become: its target, or as far as it was to go there where the target follows the bed. */
function targetOf(
  { plan }: RideReport,
  { before, wanted, target }: { readonly before: Lufs; readonly wanted: number; readonly target: Lufs },
): Lufs {
  return plan.target.kind === "bed" ? before + wanted : target;
}

function storyClips({ clips, tempo }: RideReport): StoryClip[] {
  return clips.flatMap((clip) => {
    const { passages } = clipTimeline(clip, tempo);
    const [first, last] = [passages[0], passages.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ name: clip.name, start: tempo.secondsAt(first.songStart), end: tempo.secondsAt(last.songEnd) }];
  });
}

/** Hops of one slice of the waveform, and of one step of the loudness lines. */
const SLICE = 2;
const STEP = 5;

function waveform({ start, hopsPerSecond, peak }: Hearing): RideStory["waveform"] {
  const high = Array.from({ length: Math.ceil(peak.length / SLICE) }, (_, i) =>
    Math.max(...peak.subarray(i * SLICE, (i + 1) * SLICE)),
  );
  return { start, step: SLICE / hopsPerSecond, high, low: high.map((value) => -value) };
}

function loudness(before: Hearing, after: Hearing): StoryLoudness {
  const step: Seconds = STEP / before.hopsPerSecond;
  return {
    kind: "momentary",
    start: before.start + step / 2,
    step,
    before: momentary(before),
    after: momentary(after),
  };
}

/** Each value stands for the middle of its 400 ms window. */
function momentary({ power, hopsPerSecond }: Hearing): Lufs[] {
  const means = movingMean(power, Math.round(WINDOWS.momentary * hopsPerSecond));
  return Array.from({ length: Math.floor(means.length / STEP) }, (_, i) =>
    powerToLoudness(means[i * STEP + Math.floor(STEP / 2)]!),
  );
}

/** Gated loudness of everything heard. */
export function wholeLoudness({ power, hopsPerSecond }: Hearing): Lufs {
  return integratedLoudness(power, hopsPerSecond);
}

/** The fader, or a send. */
function mixerWords({ set, parameter }: RideReport): string {
  const send = sendName(parameter);
  return send === null ? "Track Volume" : withReturn(send, set);
}

function storyWrite(report: RideReport, output: string): StoryWrite {
  const { plan, written, earlier, place, device, parameter } = report;
  const inside = earlier.filter(({ time }) => time >= plan.from && time <= plan.to).length;
  return {
    route: written.route,
    parameter: device === null ? mixerWords(report) : `${device.name} ${parameter.name}`,
    place,
    breakpoints: written.breakpoints,
    readBackError: report.readBackError,
    kept: earlier.length - inside,
    replaced: inside,
    output,
  };
}
