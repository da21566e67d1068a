import { type DeviceKey, deviceKey, type KeyLookup } from "#src/chassis/listening/mix/keys/device-key.ts";
import { type KeyReach, keyReach, keysOf } from "#src/chassis/listening/mix/keys/key-reach.ts";
import { isMuted, isRound } from "#src/chassis/listening/mix/tracks/silenced-by.ts";
import { hidingOf, type TrackSound } from "#src/chassis/listening/mix/tracks/track-sound.ts";
import { waysOut } from "#src/chassis/listening/mix/ways-out.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";

/** Tracks whose own sound steers a device somewhere, be they silent in the mix themselves: a kick that only ducks others. */
export function steeringTracks(set: LiveSet): ReadonlySet<number> {
  return new Set(set.tracks.flatMap(keysOf).flatMap((key) => [...keyReach(set, key).plays]));
}

/**
 * What steers each device, as far as that is heard: all of it, or it is named with the way out.
 *
 * Shape: the same for every order of the tracks; where devices steer each other in a circle none of them is heard.
 */
export function heardKeys(set: LiveSet, sounds: ReadonlyMap<number, TrackSound>): KeyLookup {
  return (track, device) => {
    const key = deviceKey(track, device);
    if (key === null || "because" in key) return key;
    const source = set.tracks.find(({ id }) => id === key.track);
    if (source === undefined) return { because: "its key is a track that is not in the set" };
    const because = whyUnheard(set, sounds, { track, source, key });
    return because === null ? { ...key, name: source.name } : { because };
  };
}

interface Keyed {
  readonly track: Track;
  readonly source: Track;
  readonly key: DeviceKey;
}

function whyUnheard(
  set: LiveSet,
  sounds: ReadonlyMap<number, TrackSound>,
  { track, source, key }: Keyed,
): string | null {
  const its = `its key “${source.name}”`;
  if (source.kind === "return" || source.kind === "main")
    return `${its} is a ${source.kind} track, which steers nothing here`;
  const reach = keyReach(set, key);
  if (reach.chains.has(track.id)) return `it and ${its} steer each other in a circle`;
  if (isRound(set, source)) return `the routing of ${its} comes back to itself`;
  if (isMuted(set, source) && reach.plays.size > 1)
    return `${its} is muted, and what leads into it is not followed then: activate it`;
  const from = sounds.get(source.id)?.heard;
  if (from === "freeze" && key.tap === "pre-fx")
    return `${its} is frozen, and what is in front of its devices is not at hand: unfreeze it, or choose Post FX`;
  if (from === "stem" && key.tap !== "post-mixer")
    return `${its} is heard from its stem, which lies behind its fader: choose Post Mixer, or have the set heard without stems`;
  return whyMissing(set, sounds, reach, source);
}

/** What is missing in a key makes a reduction too small, so that it is not heard at all then. */
function whyMissing(
  set: LiveSet,
  sounds: ReadonlyMap<number, TrackSound>,
  { plays, chains }: KeyReach,
  source: Track,
): string | null {
  const missing = set.tracks.find(
    (each) =>
      (plays.has(each.id) && sounds.get(each.id)?.missing === true) ||
      (chains.has(each.id) && each.kind === "group" && hidingOf(set, each).length > 0),
  );
  if (missing === undefined) return null;
  const inside = missing === source ? "" : `“${missing.name}” in `;
  return `${inside}its key “${source.name}” is not heard: ${waysOut(set).made}`;
}
