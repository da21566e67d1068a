import type { Reading } from "#src/adapters/lom/read/reading.ts";
import { shownGain } from "#src/adapters/lom/read/shown-gain.ts";
import type { Members } from "#src/adapters/lom/wire.ts";
import type { SoundClip } from "#src/ports/clips/sound-clips.ts";

/** What is asked of a clip that may play a recording. */
export const SOUND_CLIP: Members = {
  members: [
    ...["name", "is_audio_clip", "file_path", "gain_display_string", "warping", "looping"],
    ...["start_marker", "loop_start", "muted", "pitch_coarse", "pitch_fine"],
  ],
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
  return [
    ...((clip.number("start_marker") ?? 0) > 0 ? ["begins inside it"] : []),
    ...(clip.flag("looping") ? ["loops"] : []),
    ...(pitched ? ["is transposed"] : []),
  ];
}
