import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { memoryLive } from "#src/adapters/memory/memory-live.ts";
import { mappedTarget } from "#src/chassis/curve-device/find-targets.ts";
import { foundWords, noteLines } from "#src/chassis/curve-device/found-words.ts";
import { writeStretches } from "#src/chassis/curve-device/write-stretches.ts";
import { settingsFrom } from "#src/chassis/work/settings-now.ts";
import { surelyHeard } from "#src/decision/recipes/drawing/surely-heard.ts";
import { pump } from "#src/decision/recipes/rhythm/pump.ts";
import { ok } from "#src/model/result.ts";
import { listenedAudio } from "#test/doubles/heard/listened-audio.ts";
import { drumLoop, FOUR_ON_THE_FLOOR, type Playing } from "#test/doubles/made/drum-loop.ts";
import { audioClip, liveSet, track } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-hits-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A bass ducked under a loop on a track of that name, in a set of 120 bpm; `delay` is the track's, in milliseconds. */
async function followed(name: string, playing: Playing, { delay = 0, twice = false } = {}) {
  const { samples, sampleRate } = drumLoop(playing);
  const path = join(folder, `${name}-${playing.bpm}-${playing.bass ?? 0}.wav`);
  const wav = createWav(path, { sampleRate, channels: 1, encoding: "s24le" });
  wav.append([samples]);
  wav.close();
  const end = Math.floor((samples.length / sampleRate) * 2);
  const sample = { name: `${name}.wav`, path, sampleRate, frames: samples.length };
  const drums = audioClip({ end, loop: { on: false, start: 0, end, startRelative: 0 }, sample });
  const bass = { ...drums, name: "Bass", sample: { ...sample, path: null } };
  const followedTrack = {
    ...track({ id: 2, name, clips: [drums, { ...drums, start: end, end: 2 * end, disabled: !twice }] }),
    ...(delay === 0 ? {} : { delay: delay / 1000 }),
  };
  const set = liveSet({ tracks: [track({ id: 1, name: "Bass", clips: [bass] }), followedTrack] });
  const done = await writeStretches(
    {
      recipe: pump,
      settings: settingsFrom(pump, { trigger: "hits", depth: 12 }),
      named: { track: "Bass", clip: null, place: null },
      trigger: name,
      targets: (stretch) => {
        const found = mappedTarget("volume", stretch, { given: null, way: "option" });
        return found.ok ? ok([found.value]) : found;
      },
    },
    { host: memoryLive(set), ...listenedAudio(audioFiles()), progress: { report: () => undefined } },
  );
  if (!done.ok) throw new Error(done.error.sentence);
  const { stretches } = done.value;
  const { music, plan, warnings } = stretches[0]!;
  return {
    music,
    notes: plan.notes,
    warnings,
    device: foundWords(stretches),
    terminal: noteLines(stretches).join("\n"),
  };
}

describe("a track named kick in which more begins that is no kick to the finder", () => {
  const clear: Playing = { bpm: 120, bars: 4, patterns: { kick: "x...............", snare: "....x...x...x..." } };
  /** Of 28 strong onsets four are its kicks. */
  const doubtful: Playing = { ...clear, bass: 2.5 };

  it("is followed by what begins where the kick is weak, and says so", { timeout: 60_000 }, async () => {
    const { music, notes, warnings, device, terminal } = await followed("Kick", doubtful);
    const whole = await followed("Drums", doubtful);
    expect(notes).toEqual([{ code: "plain-onsets", track: "Kick", rejected: 25, of: 28 }]);
    expect(music.hits.length).toBeGreaterThanOrEqual(whole.music.hits.length + 20);
    const sure = (hits: typeof music.hits) => hits.filter((hit) => hit.sure === true).map(({ at }) => at);
    expect(sure(music.hits)).toEqual(sure(whole.music.hits));
    expect(warnings.join(" ")).toMatch(/Follows what begins in “Kick” \(\d+ hits, weak\): they may be something else/);
    for (const words of [device, terminal])
      expect(words).toContain("“Kick” is named as a kick, and 25 of its 28 strong onsets do not pass for one");
  });

  it("leaves all but its sure kicks out where a curve is drawn by those alone", { timeout: 60_000 }, async () => {
    const drawnBy = async (name: string) => surelyHeard((await followed(name, doubtful)).music, { confident: "on" });
    const [kick, drums] = [await drawnBy("Kick"), await drawnBy("Drums")];
    expect(kick.music.hits.map(({ at }) => at)).toEqual(drums.music.hits.map(({ at }) => at));
    expect(kick.left.hits.length).toBeGreaterThanOrEqual(drums.left.hits.length + 20);
  });

  it("counts a file that plays in two clips once", { timeout: 60_000 }, async () => {
    const { notes } = await followed("Kick", doubtful, { twice: true });
    expect(notes).toContainEqual({ code: "plain-onsets", track: "Kick", rejected: 25, of: 28 });
  });

  it("is followed by its kick where that is clear, whatever else plays", { timeout: 60_000 }, async () => {
    const { music, notes, warnings } = await followed("Kick", clear);
    expect(music.hits).toHaveLength(4);
    expect(notes).toEqual([]);
    expect(warnings).toContain("Follows the kick of “Kick” (4 hits, clear).");
  });

  it.each(["Drums", "Kick + Snare", "Drum Loop"])("not on whole drums, “%s”", { timeout: 60_000 }, async (name) => {
    const { notes, warnings } = await followed(name, doubtful);
    expect(notes.map(({ code }) => code)).not.toContain("plain-onsets");
    expect(warnings.join(" ")).toContain(`Follows the kick of “${name}”`);
  });
});

describe("hits against the song's grid", () => {
  it("of another tempo are said to be irregular, with the share and how sure the hits are", {
    timeout: 60_000,
  }, async () => {
    const { notes, device, terminal } = await followed("Drums", { bpm: 113, bars: 8, patterns: FOUR_ON_THE_FLOOR });
    expect(notes).toMatchObject([{ code: "irregular", hits: 32, word: "clear" }]);
    for (const words of [device, terminal]) {
      expect(words).toMatch(
        /Irregular against the grid \(clear\): \d+ of 32 hits \(\d+ %\) lie off its 16ths and triplets/,
      );
      expect(words).toContain("The warp, the clip's start or the tempo may not fit, or it is played free");
    }
  });

  it.each([
    ["a hand that strays by 8 ms", 0, 0.008],
    ["a swing of triplets", 1 / 3, 0],
    ["a track that Live plays 30 ms later", 0, 0, 30],
  ])("with %s are not", { timeout: 60_000 }, async (_, swing, stray, delay = 0) => {
    const patterns = { kick: "x..xx..xx..xx..x", hat: "x.x.x.x.x.x.x.x." };
    const { notes, music } = await followed("Drums", { bpm: 120, bars: 4, patterns, swing, stray }, { delay });
    expect(music.hits.length).toBeGreaterThan(20);
    expect(notes).toEqual([]);
  });

  it("say nothing where they are few", { timeout: 60_000 }, async () => {
    const { notes, music } = await followed("Drums", { bpm: 100, bars: 1, patterns: FOUR_ON_THE_FLOOR });
    expect(music.hits).toHaveLength(4);
    expect(notes).toEqual([]);
  });
});
