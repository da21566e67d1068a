import { PADS_VOLUME, TRACKS } from "#examples/demo-set.ts";
import { SONG_END } from "#examples/song/sections.ts";
import { secondsAt, TEMPO_STEP } from "#examples/song/tempo.ts";
import { bassClip, drumClips, leadClips, padsClip } from "#examples/song-clips.ts";

/**
 * The whole example song as two channels at a rate: every clip where it lies, its warp followed by speed and not by stretching, its gain and its track's
 * fader; sends are left out.
 *
 * @param recordings Sound by file name: `{ sampleRate, channels }`.
 */
export function demoMix(recordings, sampleRate) {
  const samples = new Map(Object.keys(recordings).map((file) => [file, { file }]));
  const sum = [0, 1].map(() => new Float32Array(Math.floor(secondsAt(SONG_END) * sampleRate)));
  const tracks = [
    [leadClips(samples), () => TRACKS.lead.volume],
    [drumClips(samples), () => TRACKS.drums.volume],
    [[bassClip(samples)], () => TRACKS.bass.volume],
    [[padsClip(samples)], (beat) => between(PADS_VOLUME, beat)],
  ];
  const beats = beatsOfFrames(sum[0].length, sampleRate);
  for (const [clips, volumeAt] of tracks)
    for (const clip of clips) addClip(sum, clip, recordings[clip.sample.file], { beats, sampleRate, volumeAt });
  return sum;
}

function addClip(sum, clip, recording, { beats, sampleRate, volumeAt }) {
  const start = secondsAt(clip.start);
  const placeAt = clip.warped ? warpedPlace(clip) : (_, seconds) => clip.loopStart + seconds - start;
  const last = Math.min(sum[0].length, Math.floor(secondsAt(clip.end) * sampleRate));
  for (let i = Math.ceil(start * sampleRate); i < last; i++) {
    const place = placeAt(beats[i], i / sampleRate) * recording.sampleRate;
    const level = clip.gain * volumeAt(beats[i]);
    for (const [c, plane] of sum.entries())
      plane[i] += level * sampleAt(recording.channels[c] ?? recording.channels[0], place);
  }
}

function warpedPlace({ start, loopStart, loopEnd, loopOn, warpMarkers }) {
  const byBeats = warpMarkers.map(([seconds, beats]) => [beats, seconds]);
  return (beat) => between(byBeats, loopStart + (loopOn ? (beat - start) % (loopEnd - loopStart) : beat - start), true);
}

/** On the line between the two points around; beyond the ends the end's value, or the end's line where `goesOn`. */
function between(points, at, goesOn = false) {
  if (!goesOn) at = Math.min(points.at(-1)[0], Math.max(points[0][0], at));
  let i = 1;
  while (i < points.length - 1 && points[i][0] < at) i += 1;
  const [[x0, y0], [x1, y1]] = [points[i - 1], points[i]];
  return y0 + ((at - x0) * (y1 - y0)) / (x1 - x0);
}

/** Catmull and Rom's cubic through four samples. */
function sampleAt(samples, place) {
  const i = Math.floor(place);
  const [a, b, c, d] = [samples[i - 1] ?? 0, samples[i] ?? 0, samples[i + 1] ?? 0, samples[i + 2] ?? 0];
  const t = place - i;
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The beat of each frame; the tempo holds for a sixteenth. */
function beatsOfFrames(frames, sampleRate) {
  const beats = new Float64Array(frames);
  let [beat, from, to] = [0, 0, secondsAt(TEMPO_STEP)];
  for (let i = 0; i < frames; i++) {
    const seconds = i / sampleRate;
    while (seconds >= to) {
      beat += TEMPO_STEP;
      [from, to] = [to, secondsAt(beat + TEMPO_STEP)];
    }
    beats[i] = beat + (TEMPO_STEP * (seconds - from)) / (to - from);
  }
  return beats;
}
