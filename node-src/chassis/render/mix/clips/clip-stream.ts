import {
  type ClipVoice,
  clipVoice,
  type PlayedClip,
  type SoundPorts,
} from "#src/chassis/render/mix/clips/clip-voice.ts";
import type { SongPlace } from "#src/chassis/render/mix/streams/song-place.ts";
import { BLOCK, type SongStream, silentBlock } from "#src/chassis/render/mix/streams/song-stream.ts";

/** A stream that holds files open while it plays them. */
export interface OpenStream extends SongStream {
  /** Closes what is open. */
  close(): Promise<void>;
}

/**
 * The clips of a track one after another, through their gains and fades; crossfaded ones together.
 *
 * Shape: a file is open only while its clip plays.
 */
export function clipStream(clips: readonly PlayedClip[], place: SongPlace, ports: SoundPorts): OpenStream {
  const waiting = clips
    .map((clip) => clipVoice(clip, place, ports))
    .filter(({ from, to }) => to > from)
    .sort((a, b) => b.from - a.from);
  let playing: ClipVoice[] = [];
  let first = 0;
  return {
    next: async () => {
      const end = first + BLOCK;
      while ((waiting.at(-1)?.from ?? Number.POSITIVE_INFINITY) < end) playing.push(waiting.pop()!);
      const block = playing.length === 0 ? null : silentBlock();
      for (const voice of playing) {
        await voice.addTo(block!, first);
        if (voice.to <= end) await voice.close();
      }
      playing = playing.filter(({ to }) => to > end);
      first = end;
      return block;
    },
    close: async () => {
      for (const voice of playing) await voice.close();
      playing = [];
    },
  };
}
