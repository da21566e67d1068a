import { mkdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { demoSet } from "#examples/demo-set.ts";
import type { Sample } from "#examples/live-set/clips.ts";
import { SAMPLE_DATE } from "#examples/live-set/clips.ts";
import { bassRecording } from "#examples/recordings/bass-recording.ts";
import { drumRecording } from "#examples/recordings/drum-recording.ts";
import { leadRecording } from "#examples/recordings/lead-recording.ts";
import { padsRecording } from "#examples/recordings/pads-recording.ts";
import { DRUM_LOOPS } from "#examples/song/drum-patterns.ts";
import { songTruth } from "#examples/song/song-truth.ts";
import { LONG_FILES } from "#examples/song-clips.ts";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import type { Hertz } from "#src/model/units.ts";

/** Where the song was put. */
export interface DemoSong {
  readonly project: string;
  readonly set: string;
  readonly truth: string;
  readonly samples: readonly string[];
}

/**
 * Makes the example song in `folder`: a Live project with a set, its recordings and the truth about its phrases.
 *
 * Edge: what stands there from an earlier run is written over. The same bytes every time, on every machine (the set's
 * gzip wrapping may differ with the zlib in Node). What the file system refuses is thrown as it comes.
 */
export function makeDemoSong(folder: string): DemoSong {
  const project = join(folder, PROJECT);
  const recorded = join(project, "Samples", "Recorded");
  mkdirSync(recorded, { recursive: true });
  mkdirSync(join(project, "Ableton Project Info"), { recursive: true });
  const samples = new Map<string, Sample>();
  for (const [file, recording] of Object.entries(RECORDINGS)) {
    samples.set(file, writeSample(recorded, file, recording.sampleRate, recording.play()));
  }
  const set = join(project, "Steadyhand Demo.als");
  const truth = join(project, "Steadyhand Demo.truth.json");
  writeFileSync(set, gzipSync(demoSet(samples)));
  writeFileSync(truth, `${JSON.stringify(songTruth(), null, 1)}\n`);
  return { project, set, truth, samples: [...samples.keys()].map((file) => join(recorded, file)) };
}

/** The folder of the project. */
export const PROJECT = "Steadyhand Demo Project";

interface Recording {
  readonly sampleRate: Hertz;
  readonly play: () => readonly Float32Array[];
}

const STUDIO_RATE: Hertz = 48000;
const HOME_RATE: Hertz = 44100;

/** Each is played, written and forgotten before the next. */
const RECORDINGS: Readonly<Record<string, Recording>> = {
  "Lead Take 3.wav": { sampleRate: STUDIO_RATE, play: () => [leadRecording("Lead Take 3.wav", STUDIO_RATE)] },
  "Lead Ad Lib.wav": { sampleRate: HOME_RATE, play: () => [leadRecording("Lead Ad Lib.wav", HOME_RATE)] },
  ...Object.fromEntries(
    Object.values(DRUM_LOOPS).map((loop) => [
      loop.file,
      { sampleRate: loop.sampleRate, play: () => drumRecording(loop) },
    ]),
  ),
  [LONG_FILES.bass]: { sampleRate: STUDIO_RATE, play: () => [bassRecording(STUDIO_RATE)] },
  [LONG_FILES.pads]: { sampleRate: STUDIO_RATE, play: () => padsRecording(STUDIO_RATE) },
};

/** Frames handed to the writer at a time. */
const BLOCK = 65536;

function writeSample(folder: string, file: string, sampleRate: Hertz, channels: readonly Float32Array[]): Sample {
  const path = join(folder, file);
  const frames = channels[0]!.length;
  const writer = createWav(path, { sampleRate, channels: channels.length, encoding: "s24le" });
  try {
    for (let at = 0; at < frames; at += BLOCK)
      writer.append(channels.map((channel) => channel.subarray(at, at + BLOCK)));
    writer.close();
  } finally {
    writer.abort();
  }
  utimesSync(path, SAMPLE_DATE, SAMPLE_DATE);
  return { file, bytes: statSync(path).size, frames, sampleRate };
}
