import { tooManyChannels } from "#src/chassis/listening/room/reading.ts";
import type { AudioFormat } from "#src/model/audio-format.ts";
import type { AudioClip, LiveSet } from "#src/model/live-set.ts";
import type { Refusal } from "#src/model/refusal.ts";
import { ok, type Result, refused } from "#src/model/result.ts";
import type { Hertz } from "#src/model/units.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import { HIGHEST_RATE, LOWEST_RATE } from "#src/process/check-format.ts";

/** What the headers of a set's recordings say, by their paths; or why one cannot be played. */
export type FileFormats = ReadonlyMap<string, Result<AudioFormat, Refusal>>;

/** Reads the header of every file that clips of the arrangement name, each once. */
export async function fileFormats({ tracks }: LiveSet, files: AudioFiles): Promise<FileFormats> {
  const formats = new Map<string, Result<AudioFormat, Refusal>>();
  for (const path of new Set(tracks.flatMap(({ clips, frozenClips = [] }) => pathsOf([...clips, ...frozenClips])))) {
    const opened = await files.open(path);
    if (!opened.ok) formats.set(path, opened);
    else {
      const { format } = opened.value;
      formats.set(path, format.channels > 2 ? refused(tooManyChannels(opened.value)) : ok(format));
      await opened.value.close();
    }
  }
  return formats;
}

/** The rate that most of the recordings have, the higher of two that are as common: a set does not name its own. */
export function commonRate(formats: FileFormats): Hertz {
  const counts = new Map<Hertz, number>();
  for (const format of formats.values())
    if (format.ok && rendersAt(format.value.sampleRate))
      counts.set(format.value.sampleRate, (counts.get(format.value.sampleRate) ?? 0) + 1);
  const [first] = [...counts].sort(([rateA, a], [rateB, b]) => b - a || rateB - rateA);
  return first?.[0] ?? LOWEST_RATE;
}

function rendersAt(rate: Hertz): boolean {
  return Number.isInteger(rate) && rate >= LOWEST_RATE && rate <= HIGHEST_RATE;
}

function pathsOf(clips: readonly (AudioClip | { readonly kind: "midi" })[]): readonly string[] {
  return clips.flatMap((clip) =>
    clip.kind === "audio" && clip.place === "arrangement" && !clip.disabled && clip.sample.path !== null
      ? [clip.sample.path]
      : [],
  );
}
