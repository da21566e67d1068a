import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { audioClip } from "#examples/live-set/clips.ts";
import { reverb, utility } from "#examples/live-set/devices.ts";
import { liveSet } from "#examples/live-set/live-set.ts";
import { mainTrack } from "#examples/live-set/main-track.ts";
import { PointeeIds } from "#examples/live-set/parameters.ts";
import { audioTrack, preHearTrack } from "#examples/live-set/tracks.ts";
import { writeXml } from "#examples/live-set/xml.ts";

/** `make-set OUT.als SAMPLE.wav SECONDS MEGABYTES`: a set at 120 bpm with the sample on track "Vocal", grown by other tracks. */
const [out, file, seconds, megabytes] = process.argv.slice(2);
const RATE = 48_000;
const BEATS_PER_SECOND = 2;
const BYTES_PER_FRAME = 3;

const ids = new PointeeIds();
const frames = Number(seconds) * RATE;
const sample = { file, bytes: 44 + frames * BYTES_PER_FRAME, frames, sampleRate: RATE };
const end = Number(seconds) * BEATS_PER_SECOND;
const tracks = [track(10, "Vocal", 1)];
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

/** One whole clip, or as many short ones as `pieces` says, and a volume envelope with three points a piece. */
function track(id, name, pieces) {
  const length = end / pieces;
  const clips = Array.from({ length: pieces }, (_, i) => audioClip(i, clip(name, i * length, (i + 1) * length)));
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

function clip(name, start, stop) {
  return {
    name,
    sample,
    start,
    end: stop,
    loopStart: start,
    loopEnd: stop,
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
