import { throughChain } from "#src/chassis/listening/mix/devices/through-chain.ts";
import { summedFeatures } from "#src/chassis/listening/mix/features/summed-features.ts";
import { throughGains } from "#src/chassis/listening/mix/features/through-gains.ts";
import type { KeyLookup } from "#src/chassis/listening/mix/keys/device-key.ts";
import type { SongGrid } from "#src/chassis/listening/mix/song-grid.ts";
import { heardMixer } from "#src/chassis/listening/mix/tracks/heard-mixer.ts";
import type { MixRoutes } from "#src/chassis/listening/mix/tracks/mix-routes.ts";
import { mixerGains, sendGains } from "#src/chassis/listening/mix/tracks/mixer-gains.ts";
import { isMuted, wayOf } from "#src/chassis/listening/mix/tracks/silenced-by.ts";
import { chainOf, hiddenWords, type TrackSound } from "#src/chassis/listening/mix/tracks/track-sound.ts";
import { waysOut } from "#src/chassis/listening/mix/ways-out.ts";
import type { LiveSet, Track } from "#src/model/live-set.ts";
import type { HeardDevice, HeardTrack } from "#src/model/mix/heard-mix.ts";
import type { TrackFeatures } from "#src/model/mix/track-features.ts";

export interface Heard {
  readonly grid: SongGrid;
  readonly sounds: ReadonlyMap<number, TrackSound>;
  readonly keys: KeyLookup;
  readonly routes: MixRoutes;
  /** The exported mix. */
  readonly mix: TrackFeatures | null;
  /** All that arrives, before the main track's own devices and fader. */
  readonly sum: TrackFeatures | null;
  /** Whether stems were given. */
  readonly stems: boolean;
}

/** Every track of a set as it arrives in the mix, in the set's order. */
export function heardTracks(set: LiveSet, heard: Heard): readonly HeardTrack[] {
  return set.tracks.map((track) => {
    const { id, name, kind, group } = track;
    const { features, ...told } = toldOf(set, track, heard);
    const missing = features === null && soundOf(heard, track).missing && wayOf(set, track).past === null;
    return { id, name, kind, group, ...told, missing, features, mixer: heardMixer(set, track, heard.keys) };
  });
}

type Told = Pick<HeardTrack, "heard" | "why" | "features" | "sums" | "devices">;

function toldOf(set: LiveSet, track: Track, heard: Heard): Told {
  switch (track.kind) {
    case "audio":
    case "midi":
      return playingTrack(set, track, heard);
    case "main":
      return mainTrack(set, track, heard);
    default:
      return summingTrack(set, track, heard);
  }
}

/** A track that plays something itself, or passes on what leads into it. */
function playingTrack(set: LiveSet, track: Track, heard: Heard): Told {
  const sound = soundOf(heard, track);
  const own = heard.routes.arrived.find(({ id }) => id === track.id)?.features ?? null;
  if (own !== null) {
    const short = sound.heard === "recording" ? shortWords(set, track, heard) : [];
    const said = [...sound.said, ...short, ...passedWords(set, track, heard), ...stemWords(set, track, heard)];
    return told(sound.heard, said, own, { sums: false, devices: devicesOf(set, track, heard, sound.heard) });
  }
  const { past } = wayOf(set, track);
  if (past !== null) return notHeard(set, track, heard, [...sound.said, past]);
  const passed = partsThrough(set, track, heard);
  return passed.length === 0 || sound.missing
    ? notHeard(set, track, heard, sound.said)
    : summed(set, track, passed, heard);
}

/** A group or a return: by its stem, else by what leads into it. */
function summingTrack(set: LiveSet, track: Track, heard: Heard): Told {
  const sound = soundOf(heard, track);
  const { devices, hiding } = chainOf(set, track, heard.keys);
  const arrived = heard.routes.arrived.find(({ id }) => id === track.id)?.features ?? null;
  if (sound.heard === "stem" && arrived !== null)
    return told("stem", passedWords(set, track, heard), arrived, {
      sums: track.kind === "group",
      devices: devicesOf(set, track, heard, "stem"),
    });
  if (sound.said.length > 0) return notHeard(set, track, heard, sound.said);
  if (track.kind === "return") {
    if (arrived !== null) return told("recording", shortWords(set, track, heard), arrived, { sums: false, devices });
    return notHeard(set, track, heard, [returnWords(set, heard.routes.sent.get(track.id), devices)]);
  }
  const passed = partsThrough(set, track, heard);
  if (passed.length === 0) return notHeard(set, track, heard, ["Nothing that it holds is heard."]);
  return hiding.length > 0
    ? notHeard(set, track, heard, [hiddenWords(set, hiding)])
    : summed(set, track, passed, heard);
}

/** The mix itself, through the main track's devices and fader. */
function mainTrack(set: LiveSet, track: Track, heard: Heard): Told {
  const { mix, sum, grid } = heard;
  const { devices, hiding, stages } = chainOf(set, track, heard.keys);
  if (mix !== null) return told("stem", [], mix, { sums: true, devices: devicesOf(set, track, heard, "stem") });
  if (sum === null) return notHeard(set, track, heard, ["Nothing that leads to it is heard."]);
  if (hiding.length > 0) return notHeard(set, track, heard, [hiddenWords(set, hiding)]);
  const own = summedFeatures([sum], grid);
  const [passed] = throughChain(
    own === null ? [] : [{ features: own, beside: false }],
    stages,
    grid,
    heard.routes.keySound,
  );
  const through = throughGains(passed?.features ?? sum, mixerGains(set, track, grid));
  const said = [...shortWords(set, track, heard), ...withoutWords(set.tracks, heard)];
  return told("recording", said, through, { sums: true, devices });
}

function summed(set: LiveSet, track: Track, passed: readonly TrackFeatures[], heard: Heard): Told {
  const within = set.tracks.filter((each) => each.id !== track.id && wayOf(set, each).tracks.includes(track));
  const said = [...shortWords(set, track, heard), ...passedWords(set, track, heard), ...withoutWords(within, heard)];
  const { devices } = chainOf(set, track, heard.keys);
  return told("recording", said, summedFeatures(passed, heard.grid), { sums: true, devices });
}

function soundOf({ sounds }: Heard, { id }: Track): TrackSound {
  return sounds.get(id) ?? { heard: "no", features: null, said: [], missing: false };
}

/** What arrives through a track of others' sound. */
function partsThrough(set: LiveSet, track: Track, { routes }: Heard): readonly TrackFeatures[] {
  const through = set.tracks.filter((each) => each.id !== track.id && wayOf(set, each).tracks.includes(track));
  const ids = new Set(through.map(({ id }) => id));
  return routes.arrived.flatMap(({ id, features, beside }) => (ids.has(id) && !beside ? [features] : []));
}

function told(
  heard: HeardTrack["heard"],
  said: readonly string[],
  features: TrackFeatures | null,
  rest: Pick<Told, "sums" | "devices">,
): Told {
  return { heard, why: said.length === 0 ? null : [...new Set(said)].join(" "), features, ...rest };
}

function notHeard(set: LiveSet, track: Track, heard: Heard, said: readonly string[]): Told {
  const sums = track.kind === "group" || track.kind === "main";
  return told("no", said, null, { sums, devices: chainOf(set, track, heard.keys).devices });
}

/** What Live has rendered is heard as it is. */
function devicesOf(set: LiveSet, track: Track, { keys }: Heard, from: HeardTrack["heard"]): readonly HeardDevice[] {
  const { devices } = chainOf(set, track, keys);
  return from === "recording" ? devices : devices.map((device) => ({ ...device, through: "law" }));
}

function shortWords(set: LiveSet, track: Track, { keys }: Heard): readonly string[] {
  const { short } = chainOf(set, track, keys);
  return short.length === 0 ? [] : [`It is heard ${short.join("; ")}.`];
}

/** What is left out of the groups and tracks that a track leads through. */
function passedWords(set: LiveSet, track: Track, { keys }: Heard): readonly string[] {
  return wayOf(set, track)
    .tracks.slice(1)
    .flatMap((passed) => {
      const names = chainOf(set, passed, keys)
        .devices.filter(({ through }) => through === "no")
        .map(({ name }) => `“${name}”`);
      return names.length === 0 ? [] : [`It passes “${passed.name}” without ${names.join(", ")}.`];
    });
}

function stemWords(set: LiveSet, track: Track, heard: Heard): readonly string[] {
  if (!heard.stems) return [];
  if (heard.sounds.get(track.id)?.heard !== "stem") return ["No stem of it was found."];
  const names = leftOutSends(set, track, heard).map(({ name }) => `“${name}”`);
  return names.length === 0
    ? []
    : [`What it sends to ${names.join(", ")} before its fader is in no stem, and left out.`];
}

/** Returns that a track sends to before its fader, and that are not heard from a stem of their own. */
function leftOutSends(set: LiveSet, track: Track, { grid, sounds }: Heard): readonly Track[] {
  if (isMuted(set, track)) return [];
  const returns = set.tracks.filter(({ kind }) => kind === "return");
  return returns.filter((to, index) => {
    const level = track.mixer.sends[index];
    if (set.sendsPre?.[index] !== true || level === undefined || level.unheard !== undefined) return false;
    return sounds.get(to.id)?.heard !== "stem" && sendGains(track, level, grid).peaks.some((peak) => peak > 0);
  });
}

/** What sounds among some tracks and is not heard: their own, or what a return makes of what it is sent. */
function withoutWords(tracks: readonly Track[], { sounds, routes }: Heard): readonly string[] {
  const isMissing = ({ id, kind }: Track) =>
    sounds.get(id)?.missing === true ||
    (kind === "return" && routes.sent.get(id) != null && routes.arrived.every((part) => part.id !== id));
  const names = tracks.filter(isMissing).map(({ name }) => `“${name}”`);
  return names.length === 0 ? [] : [`It is heard without ${names.join(", ")}.`];
}

/** @param sent `undefined` where a return leads elsewhere than to the main track. */
function returnWords(set: LiveSet, sent: TrackFeatures | null | undefined, devices: readonly HeardDevice[]): string {
  if (sent === undefined) return "It leads elsewhere than to the main track, where a return is not followed.";
  if (sent === null) return "Nothing that is heard is sent to it here.";
  return unknownReturnWords(
    set,
    devices.filter(({ through }) => through === "no").map(({ name }) => name),
  );
}

/** Why a return is not heard whose devices of these names are not known. */
export function unknownReturnWords(set: LiveSet, names: readonly string[]): string {
  const devices = names.map((name) => `“${name}”`).join(", ");
  return `What it is sent is known, what ${devices} ${names.length === 1 ? "makes" : "make"} of it is not: ${waysOut(set).returned}.`;
}
