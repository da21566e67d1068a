import { movedSwitch, movedValue, type ValueAt } from "#src/chassis/listening/mix/devices/automated-values.ts";
import type { FrameGains } from "#src/chassis/listening/mix/features/through-gains.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { weighedPlaces } from "#src/chassis/listening/mix/weighed-places.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import { panGains } from "#src/dsp/pan-gains.ts";
import type { LiveSet, Parameter, Track } from "#src/model/live-set.ts";
import type { Beats, LinearGain } from "#src/model/units.ts";

/** What a track's mixer does in each frame of the song: the means of each frame of `mixerCourse`, as `weighedPlaces` has them. */
export function mixerGains(set: LiveSet, track: Track, grid: SongGrid): FrameGains {
  return frameGains(grid, mixerCourse(set, track));
}

/** Gains of left and right over the song. */
export interface GainCourse {
  /** In rising order, where a gain may jump or bend; smooth between. None where they stand still. */
  readonly knots: readonly Beats[];
  gainsAt(at: Beats): Gains;
}

/**
 * What a track's mixer does: fader, pan and activator, each where the arrangement has it.
 *
 * Shape: a fader whose law is not known counts as standing at 0 dB.
 * Edge: channels that are panned apart each stay in place.
 */
export function mixerCourse(set: LiveSet, track: Track): GainCourse {
  const { volume, pan, splitPan } = track.mixer;
  const fader = faderAt(track, volume);
  const panned = splitPan === undefined ? parameterAt(track, pan) : still(0);
  const on = movedSwitch(track, { target: track.activator ?? null }) ?? still(track.active ? 1 : 0);
  const lanes = [volume, splitPan === undefined ? pan : null, { target: track.activator ?? null }];
  const side = crossfadeAt(set, track);
  const knots = [
    ...knotsOf(
      track,
      lanes.map((each) => each?.target ?? null),
    ),
    ...side.knots,
  ].sort((a, b) => a - b);
  return {
    knots,
    gainsAt: (at) => {
      const gain = on(at) === 0 ? 0 : fader(at) * side.gainAt(at);
      const { left, right } = panGains(panned(at));
      return [gain * left, gain * right];
    },
  };
}

/** A side of the crossfader is silent at the other's end and whole on its own half; what lies between is heard whole, as its curve is not known. */
function crossfadeAt(
  { tracks }: LiveSet,
  { mixer }: Track,
): { readonly gainAt: ValueAt; readonly knots: readonly Beats[] } {
  const main = tracks.find(({ kind }) => kind === "main");
  const crossfader = main?.mixer.crossfader;
  if (main === undefined || crossfader === undefined || mixer.crossfade === undefined)
    return { gainAt: still(1), knots: [] };
  const end = mixer.crossfade === "a" ? 1 : -1;
  const position = parameterAt(main, crossfader);
  return { gainAt: (at) => (position(at) === end ? 0 : 1), knots: knotsOf(main, [crossfader.target]) };
}

/** What a send lets through in each frame. */
export function sendGains(track: Track, send: Parameter, grid: SongGrid): FrameGains {
  return frameGains(grid, sendCourse(track, send));
}

/** What a send lets through. */
export function sendCourse(track: Track, send: Parameter): GainCourse {
  const gain = faderAt(track, send);
  return { knots: knotsOf(track, [send.target]), gainsAt: (at) => [gain(at), gain(at)] };
}

type Gains = readonly [left: LinearGain, right: LinearGain];

/** The gain of a fader or a send at a beat, silent at its lower end. */
function faderAt(track: Track, parameter: Parameter): ValueAt {
  const taper = taperFor(parameter);
  if (taper === null) return still(1);
  const gain = (raw: number) => decibelsToAmplitude(audible(taper, raw));
  const moved = movedValue(track, parameter);
  return moved === null ? still(gain(parameter.value)) : (at) => gain(moved(at));
}

function parameterAt(track: Track, parameter: Parameter): ValueAt {
  return movedValue(track, parameter) ?? still(parameter.value);
}

function still(value: number): ValueAt {
  return () => value;
}

function knotsOf({ envelopes }: Track, targets: readonly (number | null)[]): readonly Beats[] {
  const lanes = envelopes.filter(({ target, meaning }) => meaning === "automation" && targets.includes(target));
  return lanes.flatMap(({ points }) => points.map(({ time }) => time)).sort((a, b) => a - b);
}

function frameGains(grid: SongGrid, { knots, gainsAt }: GainCourse): FrameGains {
  const powers = new Float64Array(3 * grid.frames);
  const peaks = new Float64Array(2 * grid.frames);
  const steady = knots.length === 0 ? [{ at: grid.range.start, weight: 1 }] : null;
  for (let frame = 0; frame < grid.frames; frame += 1) {
    for (const { at, weight } of steady ?? weighedPlaces(grid.edges[frame]!, grid.edges[frame + 1]!, knots)) {
      const [left, right] = gainsAt(at);
      powers[3 * frame] = powers[3 * frame]! + weight * left * left;
      powers[3 * frame + 1] = powers[3 * frame + 1]! + weight * right * right;
      powers[3 * frame + 2] = powers[3 * frame + 2]! + weight * left * right;
      peaks[2 * frame] = Math.max(peaks[2 * frame]!, left);
      peaks[2 * frame + 1] = Math.max(peaks[2 * frame + 1]!, right);
    }
  }
  return { powers, peaks };
}
