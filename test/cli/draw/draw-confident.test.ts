import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createWav } from "#src/adapters/audio/wav-writer.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { drumLoop } from "#test/doubles/made/drum-loop.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-confident-"));
const song = demoSong(folder);
const out = join(song.project, "out.als");
/** The drums play hats alone. */
beforeAll(() => {
  for (const path of song.samples.filter((each) => /drum/i.test(basename(each)))) {
    const { samples, sampleRate } = drumLoop({ bpm: 120, patterns: { hat: "x.x.x.x.x.x.x.x." } });
    const wav = createWav(path, { sampleRate, channels: 1, encoding: "s24le" });
    wav.append([samples]);
    wav.close();
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Document {
  readonly hits: readonly number[];
  readonly hitConfidence: readonly (number | null)[];
  readonly leftOut: { readonly hits: readonly number[] };
  readonly targets: readonly { readonly points: readonly (readonly [number, number])[] }[];
}

async function pumped(...words: readonly string[]): Promise<Document> {
  const args = ["--track", "Bass", "--trigger", "Drums", "--out", out, "--force", "--json"];
  const ended = await steadyhand("pump", song.set, ...args, ...words);
  expect({ code: ended.code, words: ended.code === 0 ? "" : ended.words }).toEqual({ code: 0, words: "" });
  expect(ended.words).toContain("No kick stands out of “Drums”: follows everything that begins in it");
  expect(existsSync(out)).toBe(true);
  return JSON.parse(ended.out) as Document;
}

describe("--confident with a trigger in which no kick stands out", () => {
  it("leaves out no hat, as nothing judged whether it is a kick, and draws what is drawn without it", async () => {
    const all = await pumped();
    const told = await pumped("--confident");
    expect(all.hits.length).toBeGreaterThan(20);
    expect(new Set(told.hitConfidence)).toEqual(new Set([null]));
    expect(told.leftOut.hits).toEqual([]);
    expect(told.hits).toEqual(all.hits);
    expect(told.targets).toEqual(all.targets);
  });
});

describe("--confident where nothing that is heard is followed", () => {
  it.each([
    [
      "a curve on the grid",
      ["pump", "--preset", "Tremolo, eighths"],
      "As it is set, Tremolo follows neither hits nor phrase ends: leave --confident out.",
    ],
  ])("is refused for %s, and writes nothing", async (_, [command, ...words], sentence) => {
    rmSync(out, { force: true });
    const ended = await steadyhand(command!, song.set, "--track", "Bass", "--out", out, ...words, "--confident");
    expect([ended.code, ended.words.split("\n")[0]]).toEqual([2, `steadyhand ${command}: ${sentence}`]);
    expect(existsSync(out)).toBe(false);
  });
});
