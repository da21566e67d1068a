import { linkSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { audioClip } from "#examples/live-set/clips.ts";
import { utility } from "#examples/live-set/devices.ts";
import { liveSet } from "#examples/live-set/live-set.ts";
import { mainTrack } from "#examples/live-set/main-track.ts";
import { PointeeIds } from "#examples/live-set/parameters.ts";
import { audioTrack, preHearTrack } from "#examples/live-set/tracks.ts";
import { writeXml } from "#examples/live-set/xml.ts";

/** `make-mix-set PROJECT RECORDING.wav SECONDS`: a set at 120 bpm of 24 tracks, each of which plays the recording, under a name of its own, through a Utility. */
const [project, recording, seconds] = process.argv.slice(2);
const NAMES = [
  ...["Kick", "Snare", "Hats", "Toms", "Clap", "Shaker", "Perc", "Bass", "Sub", "Lead Vox", "BV 1", "BV 2"],
  ...["Guitar L", "Guitar R", "Piano", "Organ", "Pad", "Strings", "Brass", "Lead Synth", "Arp", "Choir", "FX", "Keys"],
];
const RATE = 48_000;
const TEMPO = 120;
const BYTES_PER_FRAME = 6;

const recorded = join(project, "Samples", "Recorded");
mkdirSync(recorded, { recursive: true });
const bytes = statSync(recording).size;
const length = Number(seconds);
const beats = (length * TEMPO) / 60;
const ids = new PointeeIds();
const tracks = NAMES.map((name, index) => track(name, index));
const document = liveSet(ids, {
  ...{ tracks, main: mainTrack(ids, TEMPO, [[0, TEMPO]]), cue: preHearTrack(ids), returns: 0 },
  ...{ scenes: [], locators: [], tempo: TEMPO, annotation: "Made by Steadyhand's bench, not saved by Live." },
});
const set = join(project, "Mix.als");
writeFileSync(set, gzipSync(writeXml(document)));
console.log(set);

function track(name, index) {
  const file = `${name}.wav`;
  rmSync(join(recorded, file), { force: true });
  linkSync(recording, join(recorded, file));
  const sample = { file, bytes, frames: Math.floor((bytes - 44) / BYTES_PER_FRAME), sampleRate: RATE };
  const clip = {
    ...{ name, sample, start: 0, end: beats, loopStart: 0, loopEnd: beats, loopOn: false, warped: true, gain: 1 },
    ...{
      warpMarkers: [
        [0, 0],
        [length, beats],
        [length + 1 / 64, beats + TEMPO / 60 / 64],
      ],
      warpMode: 6,
      colour: 13,
    },
  };
  return audioTrack(ids, {
    ...{ id: 10 + index, name, colour: index, volume: 0.5, sends: [], group: -1, slots: [], volumePoints: [] },
    ...{ clips: [audioClip(0, clip)], devices: (from) => [utility(from, 0)] },
  });
}
