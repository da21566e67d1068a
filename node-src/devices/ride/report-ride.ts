import { gainBetween, loudnessIn, meanLoudnessIn, spreadOf } from "#src/analysis/voice/remeasure.ts";
import { heldBy, peakThrough, rideReach } from "#src/chassis/plan/ride-reach.ts";
import { breakpointsPerBar, steepestSlope } from "#src/curve/breakpoint-count.ts";
import { restLevel } from "#src/curve/parameter-gain.ts";
import { rideGainAt } from "#src/curve/ride-gain-at.ts";
import { type LaidOut, levelOf, rideOverBase } from "#src/curve/ride-over-base.ts";
import type { VocalRide } from "#src/decision/vocal-ride/ride-vocal.ts";
import type { RideInput } from "#src/devices/ride/ride-input.ts";
import { powerToLoudness } from "#src/dsp/decibels.ts";
import { RIDE } from "#src/knowledge/ride-defaults.ts";
import { RIDE_SETTINGS } from "#src/knowledge/ride-settings.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Breath, Hearing, Span, VoiceActivity } from "#src/model/hearing.ts";
import type {
  PhraseGain,
  RiddenBreath,
  RideIntent,
  RideLimit,
  RideNote,
  RidePlan,
  RideReach,
  SongParts,
} from "#src/model/ride.ts";
import type { Bars } from "#src/model/time/bars.ts";
import type { Decibels, Lufs, RawValue } from "#src/model/units.ts";

/** Everything that was decided, before it is told. */
export interface Decided {
  readonly hearing: Hearing;
  readonly activity: VoiceActivity;
  readonly song: SongParts;
  readonly decided: VocalRide;
  readonly ride: Envelope<Decibels>;
  /** Whether a hand drew the ride, so that no limit of the decision is what holds it. */
  readonly byHand: boolean;
  readonly written: LaidOut;
}

/** The plan of a ride, with what the breakpoints, as Live will draw them, are going to do to each phrase, breath and gap. */
export function reportRide(from: Decided, input: RideInput, intent: RideIntent): RidePlan {
  const { hearing, activity, song, decided, ride, written } = from;
  const gain = gainOnGrid(hearing, written.points, input);
  const phrases = activity.phrases.map((phrase, i): PhraseGain => {
    const after = loudnessIn(hearing, phrase, gain);
    const { wanted, target, limit } = decided.phrases[i]!;
    return {
      start: phrase.start,
      end: phrase.end,
      startBeats: input.tempo.beatsAt(phrase.start),
      endBeats: input.tempo.beatsAt(phrase.end),
      before: phrase.loudness,
      after,
      gain: gainBetween(phrase.loudness, after),
      wanted,
      target,
      limit,
    };
  });
  const breaths = activity.breaths.map((breath) => riddenBreath(hearing, breath, gain));
  const to = ride.at(-1)!.time;
  return {
    outcome: "ride",
    target: decided.target,
    curve: decided.curve,
    ride,
    level: levelOf(written.points, input.parameter.taper),
    points: written.points,
    from: ride[0]!.time,
    to,
    mode: input.parameter.envelope.length > 0 ? "merge" : "replace",
    phrases,
    sections: decided.sections.map((level, i) => ({ ...song.parts[i]!, ...level })),
    breaths,
    gaps: activity.gaps.map((gap) => through(hearing, gap, gain)),
    spread: {
      before: spreadOf(phrases.map((phrase) => phrase.before)),
      predicted: spreadOf(phrases.map((phrase) => phrase.after)),
    },
    reach: rideReach(hearing, gain, from.byHand ? [] : phrases, intent),
    breakpointsPerBar: breakpointsPerBar(written.points, input.bars, ride[0]!.time, to),
    slope: steepestSlope(rideAlone(ride, input), input.parameter.taper, input.tempo.secondsAt),
    slopeWithEarlier: steepestSlope(written.points, input.parameter.taper, input.tempo.secondsAt),
    notes: [...rideNotes(from, breaths, input, intent), ...input.skipped],
  };
}

/**
 * The same plan with what it says of breaths, gaps, peaks and breakpoints taken from what stands in the lane now: a sentence about a
 * largest is of what was read back, not of what was meant. `hearing` is the voice before the ride.
 */
export function asItStands(plan: RidePlan, standing: Envelope<RawValue>, hearing: Hearing, input: RideInput): RidePlan {
  const gain = gainOnGrid(hearing, standing, input);
  const breaths = plan.breaths.map((breath) => riddenBreath(hearing, breath, gain));
  return {
    ...plan,
    breaths,
    gaps: plan.gaps.map((gap) => through(hearing, gap, gain)),
    reach: reachAsItStands(plan.reach, hearing, gain),
    breakpointsPerBar: breakpointsPerBar(standing, input.bars, plan.from, plan.to),
    notes: plan.notes.map((note) =>
      note.code === "breaths-guarded" ? { ...note, largestRise: largestRise(breaths), measured: true } : note,
    ),
  };
}

function reachAsItStands(reach: RideReach | null, hearing: Hearing, gain: Float64Array): RideReach | null {
  if (reach === null) return null;
  return { ...reach, truePeak: { ...reach.truePeak, after: peakThrough(hearing, gain) } };
}

function through<Of extends Span & { readonly loudness: Lufs }>(hearing: Hearing, span: Of, gain: Float64Array) {
  return { ...span, gain: gainBetween(span.loudness, meanLoudnessIn(hearing, span, gain)) };
}

function riddenBreath(hearing: Hearing, breath: Breath, gain: Float64Array): RiddenBreath {
  const { start, hopsPerSecond } = hearing;
  const [from, to] = [breath.start, breath.end].map((at) => Math.round((at - start) * hopsPerSecond));
  const rise = gain.subarray(from, to).reduce((most, level) => Math.max(most, level), Number.NEGATIVE_INFINITY);
  return { ...through(hearing, breath, gain), rise: Number.isFinite(rise) ? rise : 0 };
}

function largestRise(breaths: readonly RiddenBreath[]): Decibels {
  return breaths.reduce((most, { rise }) => Math.max(most, rise), 0);
}

/** The plan of a clip that has nothing to ride. */
export function nothingToRide(hearing: Hearing, activity: VoiceActivity, input: RideInput): RidePlan {
  const loudest = powerToLoudness(hearing.power.reduce((most, power) => Math.max(most, power), 0));
  const silent = loudest === Number.NEGATIVE_INFINITY;
  const at = input.tempo.beatsAt(hearing.start);
  return {
    outcome: silent ? "silent" : "no-voice",
    target: { kind: "own", loudness: activity.loudness, own: activity.loudness, shift: 0, bedOffset: null },
    curve: { start: hearing.start, hopsPerSecond: hearing.hopsPerSecond, gain: new Float64Array(hearing.power.length) },
    ride: [],
    level: [],
    points: [],
    from: at,
    to: input.tempo.beatsAt(hearing.start + hearing.power.length / hearing.hopsPerSecond),
    mode: "merge",
    phrases: [],
    sections: [],
    breaths: [],
    gaps: activity.gaps.map((gap) => ({ ...gap, gain: 0 })),
    spread: { before: 0, predicted: 0 },
    reach: null,
    breakpointsPerBar: { mean: 0, most: 0 },
    slope: 0,
    slopeWithEarlier: 0,
    notes: [silent ? { code: "silent" } : { code: "no-voice", loudest }, ...input.skipped],
  };
}

/** The ride as it is drawn where no earlier automation lies under it. */
function rideAlone(ride: Envelope<Decibels>, { parameter }: RideInput): Envelope<RawValue> {
  const value = parameter.taper.toRaw(restLevel(parameter));
  return rideOverBase(ride, { ...parameter, value, envelope: [] }).points;
}

function gainOnGrid(
  { start, hopsPerSecond, power }: Hearing,
  points: Envelope<RawValue>,
  input: RideInput,
): Float64Array {
  const gainAt = rideGainAt(points, input.parameter);
  return Float64Array.from(power, (_, i) => gainAt(input.tempo.beatsAt(start + (i + MIDDLE) / hopsPerSecond)));
}

const MIDDLE = 0.5;

function rideNotes(
  { activity, song, decided, written }: Decided,
  breaths: readonly RiddenBreath[],
  { bars }: RideInput,
  intent: RideIntent,
): RideNote[] {
  const { phrases, withoutBed } = decided;
  const notes: RideNote[] = limitNotes(phrases.map(({ limit }) => limit));
  if (phrases.length === 1) notes.unshift({ code: "single-phrase" });
  notes.push(...sectionNotes(song, decided, bars, intent), ...shiftNotes(decided, intent));
  if (intent.breathGuard && breaths.length > 0) {
    const guarded = { breaths: activity.breaths.length, largestRise: largestRise(breaths), measured: false };
    notes.push({ code: "breaths-guarded", ...guarded });
  }
  if (intent.target.kind === "bed" && withoutBed > 0) notes.push({ code: "bed-silent", phrases: withoutBed });
  if (written.clamped > 0) notes.push({ code: "range-clamped", points: written.clamped, lost: written.lost });
  return notes;
}

/** By what the sections are told, or why they are not; nothing where none were asked for, or one phrase has none beside it. */
function sectionNotes(
  { parts, from, why }: SongParts,
  { sections, phrases }: VocalRide,
  bars: Bars,
  { sections: share }: RideIntent,
): RideNote[] {
  if (share === 0 || phrases.length < 2) return [];
  if (from === null) return why === null ? [] : [{ code: "no-sections", why }];
  const sung = sections.flatMap(({ target }, i) => {
    const { name, startBeats } = parts[i]!;
    return target === null ? [] : [{ name, bar: bars.barAt(startBeats) + 1, target }];
  });
  return [{ code: "sections", from, share, sections: sung }];
}

/** What the limits moved is said at once, what the sections alone did once the track's place in the mix is another. */
function shiftNotes({ target, sections, phrases, limitShift }: VocalRide, intent: RideIntent): RideNote[] {
  const { shift, own: from, loudness: to } = target;
  if (limitShift === 0 && !(Math.abs(shift) > RIDE.farShift)) return [];
  const by = limitShift === 0 ? "alone" : "too";
  const end = endOf(heldBy(phrases, from - to), intent);
  return [{ code: "target-shifted", from, to, ...(sections.length > 0 && { sections: by }), ...(end && { end }) }];
}

/** What of a limit no setting gives more of. */
function endOf(limit: RideLimit | null, intent: RideIntent): "most" | "range" | null {
  if (limit === "range") return "range";
  if (limit !== "boost" && limit !== "cut") return null;
  return intent[limit] < RIDE_SETTINGS[limit].maximum ? null : "most";
}

function limitNotes(limits: readonly (RideLimit | null)[]): RideNote[] {
  return (["boost", "cut", "ceiling", "range"] as const).flatMap((limit) => {
    const phrases = limits.filter((met) => met === limit).length;
    return phrases > 0 ? [{ code: "limited" as const, limit, phrases, of: limits.length }] : [];
  });
}
