import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { findPhraseEnds } from "#src/analysis/voice/phrase-ends.ts";
import { placeInSong } from "#src/analysis/voice/place-in-song.ts";
import { findVoiceActivity } from "#src/analysis/voice/voice-activity.ts";
import { fileFeatures } from "#src/chassis/listening/file-features.ts";
import { voiceAnalysis } from "#src/chassis/listening/room/voice-analysis.ts";
import type { PhraseEnd } from "#src/model/recipe/music.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { noise } from "#test/doubles/made/noise.ts";
import { spokenTake } from "#test/doubles/made/spoken-take.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-ends-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const tempo = tempoMap(120);

/** The phrase ends of a file that plays from beat 0 at 120 bpm, in seconds. */
async function heard(samples: Float32Array, name: string): Promise<PhraseEnd[]> {
  const path = join(folder, `${name}.wav`);
  const wav = createWav(path, { sampleRate: 48_000, channels: 1, encoding: "s24le" });
  wav.append([samples]);
  wav.close();
  const file = await fileFeatures(listenedAudio(audioFiles()).listening.asker(), path, voiceAnalysis("voice"));
  if (!file.ok) throw new Error(file.error.sentence);
  const { features } = file.value;
  const beats = features.duration * 2;
  const passage = {
    fileStart: 0,
    fileEnd: features.duration,
    songStart: 0,
    songEnd: beats,
    toBeats: (seconds: number) => seconds * 2,
    toFile: (at: number) => at / 2,
  };
  const hearing = placeInSong([{ features, passage, gain: 1 }], tempo);
  const ends = findPhraseEnds(hearing, findVoiceActivity(hearing), tempo);
  return ends.map(({ syllable, end, gap, ...sure }) => ({
    ...{ syllable: syllable / 2, end: end / 2, gap: gap / 2 },
    ...sure,
  }));
}

describe("phrase ends", () => {
  it("are found for nine in ten of the labelled ends, and the last syllable of nine in ten within 100 ms", async () => {
    const scores = await Promise.all([1, 2, 3, 4].map(scored));
    const total = (key: "labels" | "found" | "ends" | "syllables") => scores.reduce((sum, each) => sum + each[key], 0);
    expect(total("ends") / total("labels")).toBeGreaterThanOrEqual(0.9);
    expect(total("ends") / total("found")).toBeGreaterThanOrEqual(0.9);
    expect(total("syllables") / total("labels")).toBeGreaterThanOrEqual(0.9);
  });

  it("rise, lie behind their syllables, and have a beat of gap or more; the last one has no end of it", async () => {
    const { samples } = spokenTake(10, 9);
    const ends = await heard(samples, "laws");
    for (const [index, { syllable, end, gap }] of ends.entries()) {
      expect(syllable).toBeLessThan(end);
      expect(gap).toBeGreaterThanOrEqual(0.5);
      expect(syllable).toBeGreaterThan(ends[index - 1]?.end ?? 0);
    }
    expect(ends.at(-1)!.gap).toBe(Number.POSITIVE_INFINITY);
  });

  it("are sure where labelled speech pauses, and never surer under more noise", async () => {
    const { samples } = spokenTake(12, 1);
    const random = noise(9);
    const shares: number[] = [];
    for (const level of [0, 0.001, 0.003, 0.03]) {
      const ends = await heard(
        samples.map((sample) => sample + level * random()),
        `noise-${level}`,
      );
      shares.push(ends.filter(({ sure }) => sure === true).length / ends.length);
    }
    expect(shares[0]).toBeGreaterThanOrEqual(0.9);
    for (const [index, share] of shares.entries()) expect(share).toBeLessThanOrEqual(shares[index - 1] ?? 1);
    expect(shares.at(-1)).toBe(0);
  });

  it("are none in silence", async () => {
    expect(await heard(new Float32Array(96_000), "silence")).toEqual([]);
  });
});

/** How many labels there are, ends that were found, labels that one of them meets, and last syllables within 100 ms. */
async function scored(seed: number) {
  const { samples, labels } = spokenTake(12, seed);
  const ends = await heard(samples, `take-${seed}`);
  const met = labels.flatMap((label) => {
    const near = ends.find((each) => Math.abs(each.end - label.end) < 0.25);
    return near === undefined ? [] : [Math.abs(near.syllable - label.syllables.at(-1)!)];
  });
  const syllables = met.filter((distance) => distance <= 0.1).length;
  return { labels: labels.length, found: ends.length, ends: met.length, syllables };
}
