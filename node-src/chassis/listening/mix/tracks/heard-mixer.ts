import { movedValue } from "#src/chassis/listening/mix/devices/automated-values.ts";
import type { KeyLookup } from "#src/chassis/listening/mix/keys/device-key.ts";
import { wayOf } from "#src/chassis/listening/mix/tracks/silenced-by.ts";
import { chainOf } from "#src/chassis/listening/mix/tracks/track-sound.ts";
import { audible } from "#src/curve/parameter-gain.ts";
import { taperFor } from "#src/curve/tapers/taper-for.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { HeardMixer } from "#src/model/mix/heard-mix.ts";
import type { Decibels } from "#src/model/units.ts";

/** Where a track's fader and pan stand, and what the faders behind them add. */
export function heardMixer(set: LiveSet, track: Track, keys: KeyLookup): HeardMixer {
  return {
    volume: faderOf(track),
    pan: track.mixer.pan.value,
    automated: isMoved(track),
    active: track.active,
    behind: behind(set, wayOf(set, track).tracks.slice(1), keys),
  };
}

function faderOf({ mixer: { volume } }: Track): Decibels | null {
  const taper = taperFor(volume);
  return taper === null ? null : audible(taper, volume.value);
}

function isMoved(track: Track): boolean {
  const { volume, pan } = track.mixer;
  return [volume, pan].some((each) => each.automated === true || movedValue(track, each) !== null);
}

function behind(set: LiveSet, passed: readonly Track[], keys: KeyLookup): Decibels | null {
  const gains = passed.map((track) => (isMoved(track) || changesLevel(set, track, keys) ? null : faderOf(track)));
  return gains.reduce<Decibels | null>((sum, gain) => (sum === null || gain === null ? null : sum + gain), 0);
}

/** A device that is heard changes what passes it; one that is not is passed as if it were off. */
function changesLevel(set: LiveSet, track: Track, keys: KeyLookup): boolean {
  return chainOf(set, track, keys).devices.some(({ through }) => through !== "no");
}
