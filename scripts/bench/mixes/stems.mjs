import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDemoSong } from "#examples/demo-song.ts";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { createTrackListener } from "#src/analysis/track/track-listener.ts";
import { audioOnDisk } from "#src/chassis/listening/audio-on-disk.ts";
import { hearMix } from "#src/chassis/listening/mix/hear-mix.ts";
import { setRoles } from "#src/decision/mix/roles/set-roles.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { samplePath } from "#test/samples.ts";

export const RATE = 48_000;
/** Bars of the stems, which have no set: two seconds. */
export const BAR = 2;

const STEMS = [
  ["Vox Lead", "vox-lead", "lead-vocal"],
  ["Kick", "kick", "kick"],
  ["Claps", "claps", "snare"],
  ["Garage Beat", "garage-beat", "drums"],
  ["Melody Glitch", "melody-glitch", "effects"],
  ["Minilogue", "minilogue-synth", "lead-synth"],
];

/** The aligned stems of one song, as interleaved samples; `null` where they or ffmpeg are not at hand. */
export function songStems() {
  const stems = STEMS.map(([name, file, role]) => {
    const path = samplePath(`audio/francium-${file}.flac`);
    return { name, role, samples: path === null ? null : decoded(path, RATE, 2) };
  });
  return stems.some(({ samples }) => samples === null) ? null : stems;
}

/** Interleaved stereo as the track's ear hears it. */
export function featuresOf(samples) {
  const listener = createTrackListener({ sampleRate: RATE, channels: 2, encoding: "f32le" });
  const bytes = new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const piece = bytes.subarray(at, at + listener.input.length);
    listener.input.set(piece);
    listener.advance(piece.length);
    at += piece.length;
  }
  return listener.finish().features;
}

/** Features through a fader: powers go with its square. */
export function throughGain(features, gain) {
  const power = 10 ** (gain / 10);
  const times = (list, factor) => list.map((value) => value * factor);
  return {
    ...features,
    bands: times(features.bands, power),
    weighted: times(features.weighted, power),
    image: times(features.image, power),
    peaks: times(features.peaks, Math.sqrt(power)),
  };
}

/** Tracks of features side by side, as stems of a set. */
export function mixOfStems(tracks) {
  return {
    mix: {
      ...{ range: { start: 0, end: 120 }, start: 0, step: 0.05, frames: tracks[0].features.frames },
      barAt: (frame) => 1 + (frame * 0.05) / BAR,
      tracks: tracks.map(({ name, features, volume = 0 }, i) => ({
        ...{ id: i + 1, name, kind: "audio", group: null, heard: "stem", why: null, features, sums: false },
        ...{ mixer: { volume, pan: 0, automated: false, active: true, behind: 0 }, devices: [] },
      })),
      ...{ mix: null, warnings: [] },
    },
    roles: new Map(tracks.map(({ role, sure = 1 }, i) => [i + 1, { role, confidence: sure, by: "user" }])),
  };
}

/** The example song as its set plays it, its roles by its tracks' names; that its “Lead” is a voice is said, as a user would. */
export async function demoMix() {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-mixes-"));
  try {
    const { set } = makeDemoSong(folder);
    const read = await alsHost(set).read();
    const heard = await hearMix(read.value, { range: null, stems: null }, audioOnDisk().listening.asker());
    const lead = read.value.tracks.find(({ name }) => name === "Lead");
    return { mix: heard.value, roles: setRoles(read.value, new Map([[lead.id, "lead-vocal"]])) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
