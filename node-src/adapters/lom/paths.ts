/** Where an object of the Live Object Model stands: `"live_set tracks 2 mixer_device volume"`. */
export type LivePath = string & { readonly live?: "path" };

/** Builders of canonical paths; indices count from 0. Nothing else in the product puts paths together. */
export const paths = {
  application: "live_app" as LivePath,
  song: "live_set" as LivePath,
  /** The Max device that asks. */
  thisDevice: "this_device" as LivePath,
  /** The clip that Live's clip view shows. */
  detailClip: "live_set view detail_clip" as LivePath,
  mainTrack: "live_set master_track" as LivePath,
  /** What the tempo is automated by. */
  songTempo: "live_set master_track mixer_device song_tempo" as LivePath,
  crossfader: "live_set master_track mixer_device crossfader" as LivePath,
  /** A script of this Live that is chosen under Control Surface; not in the order of the settings. */
  controlSurface: (index: number): LivePath => `control_surfaces ${at(index)}`,
  /** What the path of every track that is neither a return nor Main begins with. */
  tracks: "live_set tracks" as LivePath,
  track: (index: number): LivePath => `live_set tracks ${at(index)}`,
  returnTrack: (index: number): LivePath => `live_set return_tracks ${at(index)}`,
  slotClip: (track: LivePath, slot: number): LivePath => `${track} clip_slots ${at(slot)} clip`,
  arrangementClip: (track: LivePath, index: number): LivePath => `${track} arrangement_clips ${at(index)}`,
  volume: (track: LivePath): LivePath => `${track} mixer_device volume`,
  mixer: (track: LivePath): LivePath => `${track} mixer_device` as LivePath,
  /** The group that holds a track, or one further out: 0 is the next. */
  group: (track: LivePath, out: number): LivePath => `${track}${" group_track".repeat(at(out) + 1)}`,
  panning: (track: LivePath): LivePath => `${track} mixer_device panning`,
  splitPan: (track: LivePath, side: "left" | "right"): LivePath => `${track} mixer_device ${side}_split_stereo`,
  device: (holder: LivePath, index: number): LivePath => `${holder} devices ${at(index)}`,
  chain: (rack: LivePath, index: number): LivePath => `${rack} chains ${at(index)}`,
} as const;

/** The track that an object's canonical path begins with; `null` for one that is on no track. */
export function trackOfPath(path: LivePath): LivePath | null {
  return TRACK.exec(path)?.[0] ?? null;
}

const TRACK = /^live_set (?:master_track|(?:return_)?tracks \d+)(?= |$)/;

/** A chain of a drum rack may be reached by its pad. */
const PAD = / (?:visible_)?drum_pads \d+$/;

/** The racks that hold an object and its chain in each, by its canonical path, from the outside in. */
export function racksOfPath(path: LivePath): { readonly rack: LivePath; readonly chain: LivePath }[] {
  return [...path.matchAll(/ (?:return_)?chains \d+(?= )/g)].map(({ index, 0: step }) => ({
    rack: path.slice(0, index).replace(PAD, ""),
    chain: path.slice(0, index + step.length),
  }));
}

function at(index: number): number {
  if (!Number.isSafeInteger(index) || index < 0) throw new RangeError("paths: an index must be a whole number from 0");
  return index;
}
