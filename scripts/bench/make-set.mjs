import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { audioClip } from "#examples/live-set/clips.ts";
import { reverb, utility } from "#examples/live-set/devices.ts";
import { liveSet } from "#examples/live-set/live-set.ts";
import { mainTrack } from "#examples/live-set/main-track.ts";
import { PointeeIds } from "#examples/live-set/parameters.ts";
import { audioTrack, preHearTrack } from "#examples/live-set/tracks.ts";
import { writeXml } from "#examples/live-set/xml.ts";

/**
 * `make-set OUT.als SAMPLE.wav SECONDS MEGABYTES [CLIPS]`: a set at 120 bpm with the sample on track "Vocal", whole or as so many
 * clips of a bar from all over it, grown by other tracks.
 */
const [out, file, seconds, megabytes, clips = "1"] = process.argv.slice(2);
const RATE = 48_000;
const BEATS_PER_SECOND = 2;
const BYTES_PER_FRAME = 3;
const BAR = 4;
/** Bars of the file from one clip to the next: prime, so that all are played. */
const JUMP = 37;

const ids = new PointeeIds();
const frames = Number(seconds) * RATE;
const sample = { file, bytes: 44 + frames * BYTES_PER_FRAME, frames, sampleRate: RATE };
const end = Number(seconds) * BEATS_PER_SECOND;
const tracks = [track(10, "Vocal", clips === "1" ? 1 : bars(Number(clips)))];
for (let size = 0, id = 11; size < Number(megabytes) * 1e6; id++) {
  const next = track(id, `Track ${id}`, 200);
  size += writeXml(next).length;
  tracks.push(next);
}
const document = liveSet(ids, {
  tracks,
  main: mainTrack(ids, 60 * BEATS_PER_SECOND, [[0, 60 * BEATS_PER_SECOND]]),
  cue: preHearTrack(ids),
  returns: 0,
  scenes: [],
  locators: [],
  tempo: 60 * BEATS_PER_SECOND,
  annotation: "Made by Steadyhand's bench, not saved by Live.",
});
const xml = writeXml(document);
writeFileSync(out, gzipSync(xml));
console.log(xml.length);

/** So many bars, one behind the other, of the file's bars in an order that jumps. */
function bars(count) {
  const inFile = Math.floor(end / BAR);
  return Array.from({ length: count }, (_, i) => ({
    start: i * BAR,
    end: (i + 1) * BAR,
    from: ((i * JUMP) % inFile) * BAR,
  }));
}

/** The clips given, or one whole clip, or as many short ones as `pieces` says, and a volume envelope with three points a piece. */
function track(id, name, given) {
  const pieces = typeof given === "number" ? given : 1;
  const length = end / pieces;
  const places =
    typeof given === "number"
      ? Array.from({ length: pieces }, (_, i) => ({ start: i * length, end: (i + 1) * length, from: i * length }))
      : given;
  const clips = places.map((place, i) => audioClip(i, clip(name, place)));
  const volumePoints = Array.from({ length: pieces > 1 ? 3 * pieces : 0 }, (_, i) => [
    (i * length) / 3,
    0.5 + 0.4 * (i % 2),
  ]);
  const devices = (from) => [utility(from, 0), ...(pieces > 1 ? [reverb(from, 1)] : [])];
  return audioTrack(ids, {
    id,
    name,
    colour: id % 70,
    volume: 1,
    sends: [],
    group: -1,
    clips,
    slots: [],
    devices,
    volumePoints,
  });
}

function clip(name, { start, end: stop, from }) {
  return {
    name,
    sample,
    start,
    end: stop,
    loopStart: from,
    loopEnd: from + stop - start,
    loopOn: false,
    warped: true,
    warpMarkers: [
      [0, 0],
      [end / BEATS_PER_SECOND, end],
      [end / BEATS_PER_SECOND + 1 / 64, end + BEATS_PER_SECOND / 64],
    ],
    warpMode: 6,
    gain: 1,
    colour: 13,
  };
}
