import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { mappedTarget } from "#src/chassis/curve-device/find-targets.ts";
import { writeStretches } from "#src/chassis/curve-device/write-stretches.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { evaluateEnvelope } from "#src/dsp/bezier.ts";
import { ok } from "#src/model/result.ts";
import { decoded } from "#test/doubles/heard/decoded.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { hitsOutOfSilence } from "#test/doubles/kicks/out-of-silence.ts";
import { BREAK_BEAT, type DrumLoop, drumLoop, FOUR_ON_THE_FLOOR, TWO_STEP } from "#test/doubles/made/drum-loop.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";
import { needs } from "#test/needs.ts";
import { samplePath } from "#test/samples.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-pump-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Pumps a bass under a loop at 120 bpm that stands at beat 0, and answers the curve over song seconds. */
async function pumped(loop: Pick<DrumLoop, "samples" | "sampleRate">, name: string) {
  const path = join(folder, `${name}.wav`);
  const wav = createWav(path, { sampleRate: loop.sampleRate, channels: 1, encoding: "s24le" });
  wav.append([loop.samples]);
  wav.close();
  const end = Math.floor((loop.samples.length / loop.sampleRate) * 2);
  const drums = audioClip({
    end,
    loop: { on: false, start: 0, end, startRelative: 0 },
    sample: { name: `${name}.wav`, path, sampleRate: loop.sampleRate, frames: loop.samples.length },
  });
  const bass = { ...drums, name: "Bass", sample: { ...drums.sample, path: null } };
  const set = liveSet({
    tracks: [
      track({ id: 1, name: "Bass", clips: [bass] }),
      track({ id: 2, name: "Drum Loop", clips: [drums], mixer: { ...track({}).mixer } }),
    ],
  });
  const done = await writeStretches(
    {
      recipe: pump,
      settings: settingsFrom(pump, { trigger: "hits", depth: 12, strength: 0, hold: 40 }),
      named: { track: "Bass", clip: null, place: null },
      trigger: null,
      targets: (stretch) => {
        const found = mappedTarget("volume", stretch, { given: null, way: "option" });
        return found.ok ? ok([found.value]) : found;
      },
    },
    { host: memoryLive(set), ...listenedAudio(audioFiles()), progress: { report: () => undefined } },
  );
  if (!done.ok) throw new Error(done.error.sentence);
  const lane = done.value.stretches[0]!.plan.lanes[0]!;
  return { gainAt: (seconds: number) => evaluateEnvelope(lane.points, seconds * 2), report: done.value };
}

const KICK_STEM = "audio/francium-kick.flac";

/** That the bottom is reached by each hit, and at most 10 ms before it. */
function expectBottoms(gainAt: (seconds: number) => number, hits: readonly number[]): void {
  const early = hits.map((at) => {
    expect(gainAt(at)).toBeLessThan(-11.9);
    let bottom = at;
    while (gainAt(bottom - 0.0005) < -11.9 && bottom > at - 0.03) bottom -= 0.0005;
    return at - bottom;
  });
  expect(Math.max(...early)).toBeLessThanOrEqual(0.01);
}

describe("a pump on a full drum loop with known hits", () => {
  it.each([
    ["four on the floor", FOUR_ON_THE_FLOOR],
    ["a break beat", BREAK_BEAT],
    ["a two-step", TWO_STEP],
  ])("reaches its bottom by each kick of %s, never later and never 10 ms earlier", async (name, patterns) => {
    const loop = drumLoop({ bpm: 120, bars: 4, patterns, noise: 0.002 });
    const kicks = loop.hits.filter(({ drum }) => drum === "kick");
    const { gainAt, report } = await pumped(loop, name);
    expect(report.stretches[0]!.music.hits).toHaveLength(kicks.length);
    expectBottoms(
      gainAt,
      kicks.map(({ at }) => at),
    );
  });

  it("does so on a kick that was recorded", needs("ffmpeg", `STEADYHAND_SAMPLES/${KICK_STEM}`), async () => {
    const samples = decoded(samplePath(KICK_STEM)!, 48_000)!;
    const hits = hitsOutOfSilence(samples, 48_000);
    const { gainAt, report } = await pumped({ samples, sampleRate: 48_000 }, "recorded");
    expect(hits).toHaveLength(30);
    expect(report.stretches[0]!.music.hits).toHaveLength(hits.length);
    expectBottoms(gainAt, hits);
  });

  it("does not duck where no kick is, and says whose kick it follows", async () => {
    const patterns = { kick: "x...............", hat: "x.x.x.x.x.x.x.x.", snare: "....x.......x..." };
    const loop = drumLoop({ bpm: 120, bars: 2, patterns });
    const { gainAt, report } = await pumped(loop, "sparse");
    expect(gainAt(0.25 + 1.2)).toBe(0);
    expect(report.stretches[0]!.warnings).toContain("Follows the kick of “Drum Loop” (2 hits, clear).");
    expect(report.errors[0]).toBeLessThan(0.01);
  });
});
