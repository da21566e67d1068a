import { audible, restLevel } from "#src/curve/parameter-gain.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { decibelsToAmplitude } from "#src/dsp/decibels.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { RiddenParameter } from "#src/model/ride.ts";
import type { Beats, LinearGain } from "#src/model/units.ts";

/** What faders do to a track: a steady gain, and what automation does on top where there is any. */
export interface MixedGain {
  readonly gain: LinearGain;
  readonly gainAt?: (at: Beats) => LinearGain;
}

/**
 * The gain of a track against another in the arrangement: faders, volume automation and mutes of both and of their groups.
 *
 * Shape: the track's gain over the gain of `against`; groups that hold both cancel. `resting` is a volume whose automation
 * does not count: it stands where it rests.
 * Edge: `null` for a track that is muted, itself or by a group. A fader whose law is not known counts as standing at 0 dB;
 * where `against` is silent there is nothing to compare with, and it counts as standing at 0 dB too.
 */
export function mixedGain(set: LiveSet, track: Track, against: Track, resting: number | null): MixedGain | null {
  const own = chainOf(set, track);
  if (own.some(({ active }) => !active)) return null;
  const other = chainOf(set, against);
  const faders = own.filter((each) => !other.includes(each)).map((each) => faderOf(each, null));
  const under = other.filter((each) => !own.includes(each)).map((each) => faderOf(each, resting));
  const steady = product(faders.map(({ gain }) => gain)) / (product(under.map(({ gain }) => gain)) || 1);
  if ([...faders, ...under].every(({ gainAt }) => gainAt === undefined)) return { gain: steady };
  return {
    gain: steady,
    gainAt: (at) =>
      product(faders.map(({ gainAt }) => gainAt?.(at) ?? 1)) /
      (product(under.map(({ gainAt }) => gainAt?.(at) ?? 1)) || 1),
  };
}

/** The track and the groups that hold it, from the inside out; a group that would hold itself ends it. */
function chainOf({ tracks }: LiveSet, track: Track): Track[] {
  const chain = [track];
  for (let at = track.group; at !== null; at = chain.at(-1)!.group) {
    const group = tracks.find(({ id }) => id === at);
    if (group === undefined || chain.includes(group)) break;
    chain.push(group);
  }
  return chain;
}

function faderOf({ mixer: { volume }, envelopes }: Track, resting: number | null): MixedGain {
  const taper = taperFor(volume);
  if (taper === null) return { gain: 1 };
  const lane = envelopes.find(({ target, meaning }) => target === volume.target && meaning === "automation");
  const points = lane?.points ?? [];
  const parameter: RiddenParameter = { taper, value: volume.value, envelope: points };
  if (points.length === 0) return { gain: decibelsToAmplitude(audible(taper, volume.value)) };
  if (volume.target === resting) return { gain: decibelsToAmplitude(restLevel(parameter)) };
  return { gain: 1, gainAt: (at) => decibelsToAmplitude(audible(taper, evaluateEnvelope(points, at))) };
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}
