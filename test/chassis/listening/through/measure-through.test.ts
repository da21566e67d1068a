import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audioFiles } from "#src/adapters/audio/audio-files.ts";
import type { FilePassage } from "#src/chassis/listening/clip-passages.ts";
import { measureThrough } from "#src/chassis/listening/through/measure-through.ts";
import type { Hearing } from "#src/model/hearing.ts";
import { clipTimeline } from "#src/model/time/clip-timeline.ts";
import { tempoMap } from "#src/model/time/tempo-map.ts";
import type { AudioFiles } from "#src/ports/audio-files.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { audioClip } from "#test/doubles/sets/live-set.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-through-"));
const take = join(folder, "take.wav");
const SECONDS = 8;
const RATE = 48_000;
const tempo = tempoMap(120);
beforeAll(() => writeTake(take, SECONDS));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Counted extends AudioFiles {
  readonly opens: string[];
  /** Frames that a decoder had to go through: a look back begins again, a look ahead goes on. */
  decoded: number;
}

/** Real files, counted as a compressed format would pay for them. */
function counting(): Counted {
  const files = audioFiles();
  const counted: Counted = {
    opens: [],
    decoded: 0,
    open: async (path) => {
      counted.opens.push(path);
      const opened = await files.open(path);
      if (!opened.ok) return opened;
      const source = opened.value;
      const frameBytes = 3;
      let at = 0;
      return {
        ok: true,
        value: {
          path: source.path,
          format: source.format,
          remark: source.remark,
          get ending() {
            return source.ending;
          },
          close: () => source.close(),
          seek: (frame) => {
            counted.decoded += frame >= at ? frame - at : frame;
            at = frame;
            return source.seek(frame);
          },
          read: async (into) => {
            const bytes = await source.read(into);
            at += bytes / frameBytes;
            counted.decoded += bytes / frameBytes;
            return bytes;
          },
        },
      };
    },
  };
  return counted;
}

/** Plays `length` seconds from `from` of the take at beat `at`. */
function played(from: number, length: number, at: number): FilePassage[] {
  const loop = { on: false, start: from, end: from + length, startRelative: 0 };
  const clip = audioClip({ warped: false, start: at, end: at + 2 * length, loop });
  return clipTimeline(clip, tempo).passages.map((passage) => ({ path: take, passage, gain: 1 }));
}

async function heard(played: readonly FilePassage[], files: AudioFiles, gain = -6): Promise<Hearing> {
  const like = { start: 0, hopsPerSecond: 100, power: new Float64Array(100 * 120) } as Hearing;
  const result = await measureThrough(
    played,
    () => gain,
    tempo,
    like,
    files,
    () => undefined,
  );
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

describe("measureThrough", () => {
  it("opens a file once and reads it once for a hundred passages cut from it, in whatever order they play", async () => {
    const files = counting();
    const length = SECONDS / 100;
    const cut = Array.from({ length: 100 }, (_, i) => played(i * length, length, ((i * 37) % 100) * 2 * length)).flat();
    await heard(cut, files);
    expect(files.opens).toEqual([take]);
    expect(files.decoded).toBeLessThanOrEqual(SECONDS * RATE);
  });

  it("hears two thousand repeats of one moment in one reading, each like the first", async () => {
    const files = counting();
    const repeats = Array.from({ length: 2000 }, (_, i) => played(1, 0.05, i * 0.1)).flat();
    const all = await heard(repeats, files);
    expect(files.opens).toEqual([take]);
    expect(files.decoded).toBeLessThanOrEqual(SECONDS * RATE);
    expect(all.power[2]).toBeGreaterThan(0);
    for (let i = 0; i < 2000; i++) expect(all.power[i * 5 + 2]).toBeCloseTo(all.power[2]!, 9);
  });

  it("hears each passage as it does alone, gain in it", async () => {
    const both = [...played(3, 2.5, 0), ...played(0, 4, 10), ...played(5.5, 2, 30)];
    const together = await heard(both, audioFiles());
    for (const sounding of both) {
      const alone = await heard([sounding], audioFiles());
      for (const [i, power] of alone.power.entries())
        if (power > 0) expect(together.power[i]! / power).toBeCloseTo(1, 4);
    }
    const plain = await heard(both, audioFiles(), 0);
    expect(10 * Math.log10(together.power[100]! / plain.power[100]!)).toBeCloseTo(-6, 3);
  });

  it("is silent past the file's end and before its start", async () => {
    const files = counting();
    const hearing = await heard([...played(7, 4, 0), ...played(20, 2, 20), ...played(-3, 2, 30)], files);
    expect(hearing.power[50]).toBeGreaterThan(0);
    for (const hop of [150, 1050, 1550]) expect(hearing.power[hop]).toBe(0);
    expect(files.opens).toHaveLength(1);
  });

  it("says which file it cannot open", async () => {
    const gone = played(0, 1, 0).map((sounding) => ({ ...sounding, path: join(folder, "gone.wav") }));
    const like = { start: 0, hopsPerSecond: 100, power: new Float64Array(100) } as Hearing;
    const result = await measureThrough(
      gone,
      () => 0,
      tempo,
      like,
      audioFiles(),
      () => undefined,
    );
    expect(result).toMatchObject({ ok: false, error: { sentence: expect.stringContaining("gone.wav") } });
  });
});
