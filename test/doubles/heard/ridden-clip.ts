import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { rideGainAt } from "#src/curve/ride-gain-at.ts";
import { VOLUME_TAPER } from "#src/curve/tapers/gain-taper.ts";
import { planRide } from "#src/devices/ride/plan.ts";
import type { BandFeatures, FileFeatures, Hearing } from "#src/model/hearing.ts";
import type { RiddenParameter, RideIntent, RidePlan } from "#src/model/ride.ts";
import { songBars } from "#src/model/time/bars.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import type { Beats, Decibels, Seconds } from "#src/model/units.ts";
import { wholeFile } from "#test/doubles/heard/listened.ts";

/** A clip as a rider heard it, and what the other tracks play meanwhile. */
export interface HeardClip {
  readonly voice: FileFeatures;
  readonly bed?: BandFeatures;
  /** The voice in bands, where a bed is to be heard in the voice's own. */
  readonly voiceBands?: BandFeatures;
}

export interface RiddenClip {
  readonly plan: RidePlan;
  readonly hearing: Hearing;
  /** What the written breakpoints do at each hop, drawn straight in the stored value as Live draws them. */
  readonly gain: Float64Array;
  /** The same at any beat, also outside of the clip. */
  gainAt(beats: Beats): Decibels;
}

/** A ride from bar 5 on, on a fader at rest or what is given, at 120 bpm, judged by the breakpoints that it writes and not by its own prediction. */
export function riddenClip({ voice, bed, voiceBands }: HeardClip, intent: RideIntent, parameter = FADER): RiddenClip {
  const passageOf = <Features extends { readonly duration: Seconds }>(features: Features) => ({
    features,
    passage: fromBar5(features.duration),
    gain: 1,
  });
  const tempo = tempoMap(120);
  const inBands = (features?: BandFeatures) => (features === undefined ? [] : [passageOf(features)]);
  const heard = { voice: [passageOf(voice)], bed: inBands(bed), voiceBands: inBands(voiceBands) };
  const plan = planRide({ ...heard, tempo, bars: songBars([4, 4]), parameter, skipped: [] }, intent);
  const hearing = placeInSong(heard.voice, tempo);
  const gainAt = rideGainAt(plan.points, parameter);
  const beatsOf = (hop: number): Beats => tempo.beatsAt(hearing.start + (hop + MIDDLE) / hearing.hopsPerSecond);
  return { plan, hearing, gain: Float64Array.from(hearing.power, (_, hop) => gainAt(beatsOf(hop))), gainAt };
}

/** Least and most gain inside a stretch of the clip. */
export function gainsIn(
  { gain, hearing }: Pick<RiddenClip, "gain" | "hearing">,
  { start, end }: { readonly start: Seconds; readonly end: Seconds },
): { readonly least: Decibels; readonly most: Decibels } {
  const [from, to] = [start, end].map((time) => Math.round((time - hearing.start) * hearing.hopsPerSecond));
  const inside = gain.subarray(from, to);
  return {
    least: inside.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    most: inside.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
  };
}

/** A whole file that begins at bar 5, so that there is something before it. */
function fromBar5(duration: Seconds): Passage {
  const { songEnd, toBeats, toFile, ...file } = wholeFile(duration);
  return {
    ...file,
    songStart: BAR_5,
    songEnd: songEnd + BAR_5,
    toBeats: (at) => toBeats(at) + BAR_5,
    toFile: (at) => toFile(at - BAR_5),
  };
}

const BAR_5: Beats = 16;
const MIDDLE = 0.5;
const FADER: RiddenParameter = { taper: VOLUME_TAPER, value: 0.7, envelope: [] };
