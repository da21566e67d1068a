import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { clipPassages } from "#src/chassis/listening/clip-passages.ts";
import { BAND_ANALYSIS } from "#src/chassis/listening/room/band-analysis.ts";
import type { FileAnalysis } from "#src/chassis/listening/room/file-analysis.ts";
import { MOVEMENT_ANALYSIS } from "#src/chassis/listening/room/movement-analysis.ts";
import { voiceAnalysis } from "#src/chassis/listening/room/voice-analysis.ts";
import type { AudioClip } from "#src/model/live-set.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import type { Seconds } from "#src/model/units.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-passages-"));
const take = join(folder, "take.wav");
const SECONDS = 2;
beforeAll(() => writeTake(take, SECONDS));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plain = audioClip();
const clips: readonly AudioClip[] = [
  audioClip({ name: "Sung", sample: { ...plain.sample, path: take }, gain: 0.5 }),
  audioClip({ name: "Off", disabled: true, sample: { ...plain.sample, path: join(folder, "off.wav") } }),
  audioClip({ name: "Lost", sample: { ...plain.sample, name: "lost.wav", path: null } }),
  audioClip({ name: "Gone", sample: { ...plain.sample, path: join(folder, "gone.wav") } }),
];
const LISTENERS: readonly (readonly [string, FileAnalysis<{ readonly duration: Seconds }>])[] = [
  ["a voice", voiceAnalysis("voice")],
  ["a bed", BAND_ANALYSIS],
  ["what moves", MOVEMENT_ANALYSIS],
];

describe.each(LISTENERS)("the clips of a track, for %s", (_, analysis) => {
  it("name what cannot be heard and play the rest, whoever listens, at the clip's gain and the fader's", async () => {
    const opens: string[] = [];
    const disk = audioFiles();
    const counted = {
      open: (path: string) => {
        opens.push(path);
        return disk.open(path);
      },
    };
    const files = listenedAudio(counted).listening.asker();

    const passages = await clipPassages(clips, tempoMap(120), files, analysis, { fader: { gain: 0.5 } });

    expect(passages.skipped.map(({ clip, reason }) => [clip, reason])).toEqual([
      ["Off", "disabled"],
      ["Lost", "missing"],
      ["Gone", "missing"],
    ]);
    expect(passages.warnings).toHaveLength(2);
    expect(passages.warnings[0]).toContain("The file of clip “Lost”, lost.wav, is missing");
    expect(passages.warnings[1]).toContain("gone.wav");
    expect(passages.played).toEqual([{ path: take, passage: passages.measured[0]!.passage, gain: 0.25 }]);
    expect(passages.measured[0]!.features.duration).toBeCloseTo(SECONDS, 6);
    expect(opens.filter((path) => path === take)).toHaveLength(1);
    expect(opens).not.toContain(join(folder, "off.wav"));
  });
});
