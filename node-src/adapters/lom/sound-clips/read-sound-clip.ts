import { markersOf } from "#src/adapters/lom/read/clip-reading.ts";
import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { shownGain } from "#src/adapters/lom/read/shown-gain.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import { warpMap } from "#src/model/time/warp-map.ts";
import type { Seconds } from "#src/model/units.ts";
import type { SoundClip } from "#src/ports/clips/sound-clips.ts";

/** What is asked of a clip that may play a recording. */
export const SOUND_CLIP: Members = {
  members: [
    ...["name", "is_audio_clip", "file_path", "gain_display_string", "warping", "looping"],
    ...["start_marker", "end_marker", "sample_length", "sample_rate", "pitch_coarse", "pitch_fine"],
  ],
  branches: [{ on: "warping", yes: ["warp_markers"], no: [] }],
};

/** The clip as it was read; `null` for one that plays no recording. */
export function readSoundClip(clip: Reading, track: SoundClip["track"], slot: number | null): SoundClip | null {
  const file = clip.text("file_path") ?? "";
  if (!clip.flag("is_audio_clip") || file === "") return null;
  return {
    id: clip.id,
    name: clip.text("name") || (file.split(/[\\/]/).at(-1) ?? ""),
    file,
    gain: shownGain(clip.text("gain_display_string") ?? ""),
    track,
    slot,
    warped: clip.flag("warping"),
    unlike: unlikeFile(clip),
  };
}

function unlikeFile(clip: Reading): string[] {
  const pitched = (clip.number("pitch_coarse") ?? 0) !== 0 || (clip.number("pitch_fine") ?? 0) !== 0;
  const [warped, loops] = [clip.flag("warping"), clip.flag("looping")];
  const start = inFile(clip, "start_marker", warped);
  const end = inFile(clip, "end_marker", warped);
  const length = (clip.number("sample_length") ?? Number.NaN) / (clip.number("sample_rate") ?? Number.NaN);
  return [
    ...(start > ROUNDED ? ["begins inside it"] : []),
    ...(!loops && end < length - ROUNDED ? ["ends inside it"] : []),
    ...(loops ? ["loops"] : []),
    ...(warped ? ["is warped"] : []),
    ...(pitched ? ["is transposed"] : []),
  ];
}

/**
 * Where a marker stands in the file. Not a number where Live does not say.
 *
 * Source: Live Object Model, `Clip.start_marker` and `end_marker`: in beats of a warped clip, in seconds of another.
 */
function inFile(clip: Reading, marker: "start_marker" | "end_marker", warped: boolean): Seconds {
  const at = clip.number(marker) ?? Number.NaN;
  if (!warped) return at;
  try {
    return warpMap(markersOf(clip)).secondsAt(at);
  } catch (error) {
    if (error instanceof RangeError) return Number.NaN;
    throw error;
  }
}

/** Markers that were set by hand miss the ends of a file by less. Source: house taste: a hundredth of a second of a mix is its fade. */
const ROUNDED: Seconds = 0.01;
