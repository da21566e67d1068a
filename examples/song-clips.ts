import type { AudioClipSpec, Sample } from "#examples/live-set/clips.ts";
import { BASS_START } from "#examples/recordings/bass-recording.ts";
import { DRUM_CLIPS, DRUM_LOOPS } from "#examples/song/drum-patterns.ts";
import type { WarpPoint } from "#examples/song/lead-clips.ts";
import { LEAD_CLIPS, withHiddenMarker } from "#examples/song/lead-clips.ts";
import { SONG_END } from "#examples/song/sections.ts";
import { END_TEMPO, START_TEMPO, secondsAt, TEMPO_POINTS, TEMPO_STEP } from "#examples/song/tempo.ts";
import { fromDecibels } from "#examples/sound/exact-math.ts";

type Samples = ReadonlyMap<string, Sample>;

/** Names of the files that last as long as the song. */
export const LONG_FILES = { bass: "Bass.wav", pads: "Pads.wav" } as const;

/** Live's warp modes: 0 Beats for drums, 6 Complex Pro for voices and chords. */
const WARP_MODE = { beats: 0, complexPro: 6 } as const;

/** The markers that Live keeps in an unwarped clip: the file's start at the song's tempo. */
const UNUSED_MARKERS = withHiddenMarker([[0, 0]], 60 / START_TEMPO);

export function leadClips(samples: Samples): AudioClipSpec[] {
  return LEAD_CLIPS.map((clip) => {
    const length = clip.warp ? clip.end - clip.start : secondsAt(clip.end) - secondsAt(clip.start);
    return {
      name: `Lead ${clip.section}`,
      sample: sampleOf(samples, clip.file),
      start: clip.start,
      end: clip.end,
      loopStart: clip.from,
      loopEnd: clip.from + length,
      loopOn: false,
      warped: clip.warp !== null,
      warpMarkers: clip.warp ?? UNUSED_MARKERS,
      warpMode: WARP_MODE.complexPro,
      gain: clip.gain === 0 ? 1 : fromDecibels(clip.gain),
      colour: 13,
    };
  });
}

/** Loops of their own tempo, warped into the song's and repeated. */
export function drumClips(samples: Samples): AudioClipSpec[] {
  return DRUM_CLIPS.map(({ loop, start, end }) => {
    const { file, tempo, beats } = DRUM_LOOPS[loop];
    return {
      name: file.replace(".wav", ""),
      sample: sampleOf(samples, file),
      start,
      end,
      loopStart: 0,
      loopEnd: beats,
      loopOn: true,
      warped: true,
      warpMarkers: withHiddenMarker(
        [
          [0, 0],
          [(beats * 60) / tempo, beats],
        ],
        60 / tempo,
      ),
      warpMode: WARP_MODE.beats,
      gain: 1,
      colour: 1,
    };
  });
}

export function bassClip(samples: Samples): AudioClipSpec {
  return {
    name: "Bass",
    sample: sampleOf(samples, LONG_FILES.bass),
    start: BASS_START,
    end: SONG_END,
    loopStart: 0,
    loopEnd: secondsAt(SONG_END) - secondsAt(BASS_START),
    loopOn: false,
    warped: false,
    warpMarkers: UNUSED_MARKERS,
    warpMode: WARP_MODE.beats,
    gain: 1,
    colour: 9,
  };
}

/** Warped by markers that tell the tempo map step for step, so that it plays as it was rendered. */
export function padsClip(samples: Samples): AudioClipSpec {
  const from = TEMPO_POINTS[0]!.time;
  const steps = (TEMPO_POINTS[1]!.time - from) / TEMPO_STEP;
  const ramp = Array.from({ length: steps + 1 }, (_, i): WarpPoint => {
    const beat = from + i * TEMPO_STEP;
    return [secondsAt(beat), beat];
  });
  return {
    name: "Pads",
    sample: sampleOf(samples, LONG_FILES.pads),
    start: 0,
    end: SONG_END,
    loopStart: 0,
    loopEnd: SONG_END,
    loopOn: false,
    warped: true,
    warpMarkers: withHiddenMarker([[0, 0], ...ramp], 60 / END_TEMPO),
    warpMode: WARP_MODE.complexPro,
    gain: 1,
    colour: 22,
  };
}

function sampleOf(samples: Samples, file: string): Sample {
  const sample = samples.get(file);
  if (!sample) throw new RangeError(`sampleOf: "${file}" was not recorded`);
  return sample;
}
