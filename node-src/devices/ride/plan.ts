import { songParts } from "#src/analysis/form/song-parts.ts";
import { voiceFeatures } from "#src/analysis/form/voice-features.ts";
import { coveringVoice } from "#src/analysis/voice/bed/covering-voice.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { type RideGround, rideToLoudness } from "#src/chassis/plan/ride-to-loudness.ts";
import { drawRide } from "#src/curve/draw-ride.ts";
import { audible, parameterGainAt } from "#src/curve/parameter-gain.ts";
import { rideOverBase } from "#src/curve/ride-over-base.ts";
import { nothingToRide, reportRide } from "#src/devices/ride/report-ride.ts";
import type { RideInput } from "#src/devices/ride/ride-input.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { Envelope } from "#src/model/envelope.ts";
import type { Hearing, VoiceActivity } from "#src/model/hearing.ts";
import type { GainRoom, RideIntent, RidePlan, SongParts } from "#src/model/ride.ts";
import type { Beats, Decibels, LinearGain, Seconds } from "#src/model/units.ts";

/**
 * Audio features in, breakpoints out; nothing is read or written.
 *
 * A ride that a hand has edited takes the place of what would be drawn, and is told like it.
 * Edge: silence, or nothing that passes the voice gates, gives a plan without points whose `outcome` says so.
 *
 * @example
 * import { VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
 * import { DEFAULT_RIDE } from "#src/knowledge/ride-defaults.ts";
 * import { songBars } from "#src/model/time/bars.ts";
 * import { tempoMap } from "#src/model/time/tempo-map.ts";
 * const parameter = { taper: VOLUME_TAPER, value: 0.85, envelope: [] };
 * const song = { tempo: tempoMap(120), bars: songBars([4, 4]) };
 * planRide({ ...song, parameter, voice: [], bed: [], skipped: [] }, DEFAULT_RIDE).outcome; // => "silent"
 */
export function planRide(input: RideInput, intent: RideIntent, edited: Envelope<Decibels> | null = null): RidePlan {
  const ground = rideGround(input);
  const { hearing, activity } = ground;
  if (activity.phrases.length === 0) return nothingToRide(hearing, activity, input);
  const decided = rideToLoudness(ground, intent);
  const ride = edited ?? drawRide(decided.curve, input, activity, intent);
  const written = rideOverBase(ride, input.parameter);
  const song = intent.target.kind === "bed" ? UNTOLD : ground.song;
  return reportRide({ hearing, activity, song, decided, ride, byHand: edited !== null, written }, input, intent);
}

/** What every ride of one input has in common, whatever is asked of it. */
export function rideGround(input: RideInput): RideGround {
  const hearing = hear(input);
  const activity = findVoiceActivity(hearing, input.tempo);
  return { hearing, activity, room: roomIn(input, hearing), song: partsOf(input, hearing, activity) };
}

function partsOf({ form, voice, bars, tempo }: RideInput, hearing: Hearing, activity: VoiceActivity): SongParts {
  if (form === undefined || voice.length === 0) return UNTOLD;
  const from = voice.reduce((least, { passage }) => Math.min(least, passage.songStart), Number.POSITIVE_INFINITY);
  const to = voice.reduce((most, { passage }) => Math.max(most, passage.songEnd), Number.NEGATIVE_INFINITY);
  const heard = (lines: readonly Seconds[]) => voiceFeatures(hearing, activity, lines);
  return songParts({ ...form, bars, tempo, heard }, from, to);
}

/** No parts, and nothing to say of that. */
const UNTOLD: SongParts = { parts: [], from: null, why: null };

/**
 * The voice as it is heard before the ride: through the automation that the ridden parameter has, relative to where the
 * parameter rests. A ride adds itself to that automation, so hearing past it would even out what is even already.
 */
export function hearVoice({ voice, tempo, parameter }: RideInput): Hearing {
  if (parameter.envelope.length === 0) return placeInSong(voice, tempo);
  const level = parameterGainAt(parameter.envelope, parameter);
  const gainAt = (at: Beats): LinearGain => decibelsToAmplitude(level(at));
  return placeInSong(
    voice.map((passage) => ({ ...passage, gainAt })),
    tempo,
  );
}

function hear(input: RideInput): Hearing {
  const { bed, voiceBands = [], tempo } = input;
  const hearing = hearVoice(input);
  if (bed.length === 0) return hearing;
  const covering = coveringVoice(bed, voiceBands);
  return { ...hearing, bed: placeInSong(covering, tempo, { start: hearing.start, hops: hearing.power.length }).bed };
}

/** What the parameter's range leaves above and below where it stands at each hop. */
function roomIn({ parameter, tempo }: RideInput, { start, hopsPerSecond, power }: Hearing): GainRoom {
  const { taper, envelope, value } = parameter;
  const lowest = taper.toUnit(taper.minimum);
  const highest = taper.toUnit(taper.maximum);
  const levels = Float64Array.from(power, (_, i) => {
    if (envelope.length === 0) return audible(taper, value);
    return audible(taper, evaluateEnvelope(envelope, tempo.beatsAt(start + (i + MIDDLE) / hopsPerSecond)));
  });
  const sounds = (room: (level: number) => number) =>
    levels.map((level) => (Number.isFinite(level) ? room(level) : Number.POSITIVE_INFINITY));
  return { up: sounds((level) => highest - level), down: sounds((level) => level - lowest) };
}

const MIDDLE = 0.5;
