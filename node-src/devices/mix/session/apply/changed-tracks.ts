import { mixerOf } from "#src/devices/mix/session/apply/parameters-of.ts";
import type { Device, LiveSet, Parameter, Track } from "#src/model/live-set.ts";

/**
 * Tracks that somebody has changed between two readings of a set, by their ids, each with what of it is another: “its mixer changed”.
 *
 * Where an automated parameter stands says nothing, as it moves while the song plays, as far as that is told: a running Live is asked it of mixers alone.
 * Nor does a name, nor the dials of the device that asks, nor what only one of the readings tells of a device. A track that is new is not listed: no move is of it.
 */
export function changedTracks(before: LiveSet, now: LiveSet): ReadonlyMap<number, string> {
  const left = new Map(now.tracks.map((track) => [track.id, track]));
  return new Map(
    before.tracks.flatMap((track): (readonly [number, string])[] => {
      const is = left.get(track.id);
      if (is === undefined) return [[track.id, "it is gone"]];
      const parts = PARTS.flatMap(([words, same]) => (same(track, is) ? [] : [words]));
      return parts.length === 0 ? [] : [[track.id, `${parts.join(" and ")} changed`]];
    }),
  );
}

/** What of a track is compared, and what it is called. */
const PARTS: readonly (readonly [words: string, same: (one: Track, other: Track) => boolean])[] = [
  ["its mixer", alike((track) => [mixerOf(track).map(steady), track.mixer.crossfade])],
  ["its devices", (one, other) => sameDevices(chainOf(one), chainOf(other))],
  ["its clips", alike(({ clips }) => clips)],
  ["its automation", alike(({ envelopes }) => envelopes)],
  ["its switches", alike(({ active, frozen }) => [active, frozen])],
  ["its routing", alike(({ group, output, input, delay }) => [group, output, input, delay])],
];

function alike(part: (track: Track) => unknown): (one: Track, other: Track) => boolean {
  return (one, other) => JSON.stringify(part(one)) === JSON.stringify(part(other));
}

function chainOf({ devices }: Track): readonly Device[] {
  return devices.filter(({ asks }) => asks !== true);
}

function sameDevices(one: readonly Device[], other: readonly Device[]): boolean {
  return one.length === other.length && one.every((device, at) => sameDevice(device, other[at]!));
}

function sameDevice(one: Device, other: Device): boolean {
  if (one.className !== other.className || one.on !== other.on) return false;
  const there = new Map(other.parameters.map((each) => [each.name, each]));
  const turned = one.parameters.some((each) => steady(each).value !== steady(there.get(each.name) ?? each).value);
  const switched = Object.entries(one.settings ?? {}).some(
    ([name, value]) => (other.settings?.[name] ?? value) !== value,
  );
  return !turned && !switched && sameDevices(one.nested, other.nested);
}

function steady(parameter: Parameter): Parameter {
  return parameter.automated === true ? { ...parameter, value: 0 } : parameter;
}
