import type { FileFrames } from "#src/chassis/render/mix/clips/file-frames.ts";
import type { PassageReader } from "#src/chassis/render/mix/clips/passage-reader.ts";
import type { SongPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import type { Passage } from "#src/model/time/clip-timeline.ts";
import type { Samples } from "#src/model/units.ts";
import type { StretchedSound, TimeStretch } from "#src/ports/sound/time-stretch.ts";

/** A passage of a clip, and its first and last sample of the song. */
export interface StretchedPassage {
  readonly clip: AudioClip;
  readonly passage: Passage;
  readonly from: Samples;
  readonly to: Samples;
}

/** A passage whose time and pitch move apart. @param place the track's own. */
export function stretchedReader(
  file: FileFrames,
  { clip, passage, from, to }: StretchedPassage,
  place: SongPlace,
  { stretch }: TimeStretch,
): PassageReader {
  const { coarse, fine } = clip.pitch;
  let sound: StretchedSound | null = null;
  return {
    read: async (_, planes, count) => {
      sound ??= await stretch({
        ...{ fileRate: file.sampleRate, songRate: place.sampleRate, channels: file.channels },
        ...{ semitones: coarse + fine / CENTS_PER_SEMITONE, from: place.secondsAt(from), to: place.secondsAt(to) },
        fileAt: (song) => passage.toFile(place.tempo.beatsAt(song)),
        read: (frame, into) => file.read(frame, into, into[0]!.length),
      });
      const into = planes.slice(0, file.channels).map((plane) => plane.subarray(0, count));
      const read = await sound.read(into);
      for (const plane of into) plane.fill(0, read);
      if (file.channels === 1) planes[1]!.set(into[0]!);
    },
  };
}

const CENTS_PER_SEMITONE = 100;
