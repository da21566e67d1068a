import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { bassRecording } from "#examples/recordings/bass-recording.ts";
import { padsRecording } from "#examples/recordings/pads-recording.ts";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { readSection } from "#src/chassis/render/master/read-section.ts";
import type { Block } from "#src/process/processor.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { writeMix } from "#test/doubles/mix/made-mix.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-music-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PLATFORMS = { spotify: -14, "apple-music": -16, youtube: -14 } as const;
const GENRES = ["electronic", "rock", "hip-hop"] as const;

interface Told {
  readonly after: { readonly integrated: number; readonly thirdOctaves: readonly number[] };
  readonly remarks: readonly string[];
}

async function told(...words: readonly string[]): Promise<Told> {
  const ended = await steadyhand(...words, "--json");
  expect({ code: ended.code, words: ended.words }).toEqual({ code: 0, words: "" });
  return JSON.parse(ended.out) as Told;
}

async function expectMaster(mix: string, platform: keyof typeof PLATFORMS, genre: string): Promise<void> {
  const out = join(folder, "out.wav");
  const ended = await steadyhand(
    "master",
    mix,
    "--platform",
    platform,
    "--genre",
    genre,
    "--out",
    out,
    "--force",
    "--json",
  );
  expect({ code: ended.code, words: ended.words }).toEqual({ code: 0, words: "" });
  const told = JSON.parse(ended.out) as {
    readonly reached: boolean;
    readonly target: { readonly integrated: number; readonly truePeak: number };
    readonly after: { readonly integrated: number; readonly truePeak: number };
    readonly stages: readonly { readonly stage: string; readonly gainReduction: number | null }[];
  };
  expect(told.target.integrated).toBe(PLATFORMS[platform]);
  expect(told.reached).toBe(true);
  expect(Math.abs(told.after.integrated - told.target.integrated)).toBeLessThanOrEqual(0.1);
  expect(told.after.truePeak).toBeLessThanOrEqual(told.target.truePeak);
  for (const { stage, gainReduction } of told.stages)
    if (gainReduction !== null) expect(gainReduction, stage).toBeLessThanOrEqual(stage === "limiter" ? 6.05 : 2.5);
}

describe("a master of the example song's pads and bass", () => {
  const pads = padsRecording(44_100);
  const bass = bassRecording(44_100);
  const [from, length] = [10 * 44_100, 12 * 44_100];
  const sum = pads.map((samples) =>
    Float64Array.from({ length }, (_, i) => 0.5 * (samples[from + i] ?? 0) + 0.5 * (bass[from + i] ?? 0)),
  );
  const mix = writeMix(join(folder, "example.wav"), sum, 44_100);

  it.each(Object.keys(PLATFORMS).map((platform, i) => [platform as keyof typeof PLATFORMS, GENRES[i]!] as const))(
    "has the loudness of %s under its ceiling, held against %s",
    (platform, genre) => expectMaster(mix, platform, genre),
  );
});

const STEMS = ["claps", "garage-beat", "kick", "melody-glitch", "minilogue-synth", "vox-lead"].map((stem) =>
  samplePath(`audio/francium-${stem}.flac`),
);

describe.skipIf(STEMS.some((stem) => stem === null))(
  "a master of six stems of music, summed and lowered by 6 dB",
  () => {
    const whole = async (path: string): Promise<Block> => {
      const read = await readSection(audioFiles(), path, { from: 0, length: 60 });
      if (!read.ok) throw new Error(read.error.sentence);
      return read.value;
    };
    const make = async () => {
      const stems = await Promise.all(STEMS.map((stem) => whole(stem!)));
      const sum = [0, 1].map((channel) =>
        Float64Array.from({ length: 60 * 48_000 }, (_, i) =>
          stems.reduce((total, stem) => total + ((stem[channel] ?? stem[0]!)[i] ?? 0) / 2, 0),
        ),
      );
      return writeMix(join(folder, "stems.wav"), sum);
    };
    let made: Promise<string> | undefined;

    it.each(
      Object.keys(PLATFORMS).flatMap((platform) =>
        GENRES.map((genre) => [platform as keyof typeof PLATFORMS, genre] as const),
      ),
    )("has the loudness of %s under its ceiling, held against %s", async (platform, genre) => {
      made ??= make();
      await expectMaster(await made, platform, genre);
    });

    it("is taken for a master where another platform and genre ask: its tone moves by less than 0.2 dB", async () => {
      made ??= make();
      const [once, again] = ["once.wav", "again.wav"].map((name) => join(folder, name));
      const first = await told("master", await made, "--target", "-13", "--genre", "rock", "--out", once!);
      const second = await told("master", once!, "--target", "-16", "--genre", "classical", "--out", again!);
      expect(first.remarks).toEqual([]);
      expect(second.remarks).toEqual([expect.stringMatching(/^It is limited already: \d+ peaks are held at -1\.0/)]);
      const by = second.after.integrated - first.after.integrated;
      for (const [i, level] of second.after.thirdOctaves.slice(0, 28).entries())
        expect(Math.abs(level - first.after.thirdOctaves[i]! - by)).toBeLessThan(0.2);
    });

    it("is said to be limited behind 13 dB of drive into ffmpeg's limiter", needs("ffmpeg"), async () => {
      made ??= make();
      const [driven, out] = ["driven.wav", "driven-out.wav"].map((name) => join(folder, name));
      const graph = "volume=13dB,alimiter=limit=0.891:level=0";
      const words = ["-v", "error", "-i", await made, "-af", graph, "-c:a", "pcm_s24le", "-y", driven!];
      expect(spawnSync("ffmpeg", words).status).toBe(0);
      const { remarks } = await told("master", driven!, "--target", "-14", "--out", out!);
      expect(remarks).toEqual([expect.stringMatching(/^It is limited already/)]);
    });
  },
);
