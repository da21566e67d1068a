import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DemoSong } from "#examples/demo-song.ts";
import { makeDemoSong } from "#examples/demo-song.ts";
import { LEAD_CLIPS } from "#examples/song/lead-clips.ts";
import type { SongTruth } from "#examples/song/song-truth.ts";
import { alsHost } from "#src/adapters/als/als-host.ts";
import type { AudioClip, LiveSet } from "#src/model/live-set.ts";
import { alsProblems } from "#test/doubles/lint/als-problems.ts";
import type { RecordedSample } from "#test/examples/recorded-samples.ts";
import { levelBetween, readRecordedSample } from "#test/examples/recorded-samples.ts";

let folder: string;
let song: DemoSong;
let truth: SongTruth;
let set: LiveSet;
const samples = new Map<string, RecordedSample>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "steadyhand-song-"));
  song = makeDemoSong(folder);
  truth = JSON.parse(readFileSync(song.truth, "utf8"));
  for (const path of song.samples) samples.set(basename(path), readRecordedSample(path));
  const read = await alsHost(song.set).read();
  if (!read.ok) throw new Error(read.error.sentence);
  set = read.value;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sampleOf(file: string): RecordedSample {
  const sample = samples.get(file);
  if (!sample) throw new RangeError(`sampleOf: ${file}`);
  return sample;
}

function arrangementOf(track: string): AudioClip[] {
  const clips = set.tracks.find(({ name }) => name === track)?.clips ?? [];
  return clips.filter((clip): clip is AudioClip => clip.kind === "audio" && clip.place === "arrangement");
}

describe("the recordings", () => {
  it("hold every phrase at the level that the truth tells, within 0.05 dB", () => {
    for (const { file, fileStart, fileEnd, fileRms } of truth.lead.phrases) {
      expect(Math.abs(levelBetween(sampleOf(file), fileStart, fileEnd) - fileRms)).toBeLessThan(0.05);
    }
  });

  it("hold every breath at the level that the truth tells, within 0.2 dB", () => {
    for (const { file, fileStart, fileEnd, fileRms } of truth.lead.breaths) {
      expect(Math.abs(levelBetween(sampleOf(file), fileStart, fileEnd) - fileRms)).toBeLessThan(0.2);
    }
  });

  it("hold nothing but the room between a phrase's release and the next breath", () => {
    const take = sampleOf("Lead Take 3.wav");
    const parts = [...truth.lead.phrases, ...truth.lead.breaths]
      .filter(({ file }) => file === "Lead Take 3.wav")
      .toSorted((a, b) => a.fileStart - b.fileStart);
    const rooms = parts.slice(1).map((next, i) => [parts[i]!.fileEnd + 0.2, next.fileStart] as const);
    const long = rooms.filter(([start, end]) => end - start > 0.3);
    expect(long.length).toBeGreaterThan(12);
    for (const [start, end] of long) {
      expect(Math.abs(levelBetween(take, start, end) - truth.lead.noiseFloor)).toBeLessThan(1);
    }
  });

  it("never reach full scale, and stay under 150 MB together", () => {
    for (const sample of samples.values()) {
      expect(sample.peak).toBeGreaterThan(0.1);
      expect(sample.peak).toBeLessThan(0.9);
    }
    const bytes = song.samples.reduce((sum, path) => sum + statSync(path).size, 0);
    expect(bytes).toBeLessThan(150e6);
  });

  it("come in mono and stereo, at 44.1 and 48 kHz", () => {
    const kinds = new Set([...samples.values()].map(({ channels, sampleRate }) => `${channels} x ${sampleRate}`));
    expect([...kinds].sort()).toEqual(["1 x 44100", "1 x 48000", "2 x 44100", "2 x 48000"]);
  });
});

describe("the set", () => {
  it("is read whole: nothing missing, nothing to warn of", () => {
    expect(set.warnings).toEqual([]);
    expect(set.tracks.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      "audio Lead",
      "group Band",
      "audio Drums",
      "audio Bass",
      "audio Pads",
      "return A-Reverb",
      "return B-Delay",
      "main Main",
    ]);
    const clips = set.tracks.flatMap((track) => track.clips) as AudioClip[];
    expect(clips.map(({ sample }) => sample.path).filter((path) => path === null)).toEqual([]);
    for (const { sample } of clips) {
      const file = sampleOf(sample.name);
      expect([sample.frames, sample.sampleRate]).toEqual([file.frames, file.sampleRate]);
    }
  });

  it("has the lead's clips as the song lays them out: warped and not, one turned down, one turned up", () => {
    const clips = arrangementOf("Lead");
    expect(clips.map(({ start, end, warped }) => [start, end, warped])).toEqual(
      LEAD_CLIPS.map(({ start, end, warp }) => [start, end, warp !== null]),
    );
    expect(clips.map(({ gain }) => Number(gain.toFixed(4)))).toEqual([1, 0.7943, 1, 1.1885, 1, 1]);
  });

  it("plays no clip past the end of its file", () => {
    for (const track of ["Lead", "Bass", "Pads"]) {
      for (const clip of arrangementOf(track)) {
        const { sample, loop, warpMarkers } = clip;
        const [before, last] = warpMarkers.slice(-2);
        const slope = (last!.seconds - before!.seconds) / (last!.beats - before!.beats);
        const end = clip.warped ? last!.seconds + (loop.end - last!.beats) * slope : loop.end;
        expect(end).toBeLessThanOrEqual(sample.frames / sample.sampleRate + 1e-4);
      }
    }
  });

  it("repeats the drum loops and stretches the one that was played at 100 bpm", () => {
    const clip = arrangementOf("Drums")[0]!;
    expect(clip.loop.on).toBe(true);
    expect(clip.end - clip.start).toBeGreaterThan(2 * (clip.loop.end - clip.loop.start));
    expect(clip.warpMarkers[1]).toEqual({ seconds: 4.8, beats: 8 });
  });

  it("has a tempo ramp, the locators, a hand's automation on the pads and a Utility on the lead", () => {
    expect(set.tempo).toBe(96);
    expect(set.tempoAutomation.filter(({ time }) => time >= 0)).toEqual([
      { time: 116, value: 96 },
      { time: 120, value: 104 },
    ]);
    expect(set.locators.map(({ name }) => name)).toEqual(truth.sections.map(({ section }) => section));
    expect(set.scenes.length).toBe(8);
    expect(set.tracks.find(({ name }) => name === "Pads")!.envelopes.map(({ parameter }) => parameter)).toEqual([
      "Mixer/Volume",
    ]);
    const lead = set.tracks.find(({ name }) => name === "Lead")!;
    expect(lead.devices.map(({ className }) => className)).toEqual(["StereoGain"]);
    expect(lead.mixer.sends.length).toBe(2);
    expect(lead.clips.filter(({ place }) => place === "session").map(({ slot, loop }) => [slot, loop.on])).toEqual([
      [2, true],
    ]);
  });

  it("has nothing in it that Live would refuse", () => {
    expect(alsProblems(readFileSync(song.set))).toEqual([]);
  });
});

/** Of all samples, one after the other. Recorded where Node 20 ran on x64; take the new one when the song changes. */
const RECORDED_HASH = "b9a0aedb3ecb787e63cca7296d4b9988fd34aee7fff55ba0e3954fe9cceddcc8";

describe("the generator", () => {
  it("gives the bytes that were recorded, on any machine", () => {
    const all = createHash("sha256");
    for (const path of song.samples) all.update(readFileSync(path));
    expect(all.digest("hex")).toBe(RECORDED_HASH);
  });

  it("gives the same bytes every time", () => {
    const again = makeDemoSong(join(folder, "again"));
    expect(again.samples.map(hashOf)).toEqual(song.samples.map(hashOf));
    expect(gunzipSync(readFileSync(again.set)).equals(gunzipSync(readFileSync(song.set)))).toBe(true);
    expect(hashOf(again.truth)).toBe(hashOf(song.truth));
  });
});

function hashOf(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}
