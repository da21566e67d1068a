import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-album-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = (...names: readonly string[]) => join(folder, ...names);

const ONE = writeMix(here("one.wav"), madeMix({ seconds: 4, peak: 0.2 }));
const TWO = writeMix(here("two.wav"), madeMix({ seconds: 4, peak: 0.5, seed: 3 }));
const THREE = writeMix(
  here("three.wav"),
  madeMix({ seconds: 3, peak: 0.1, seed: 5, channels: 1, sampleRate: 44_100 }),
  44_100,
);
const PEAKS = writeMix(here("peaks.wav"), madeMix({ seconds: 4, hits: 16, seed: 9 }));

interface Features {
  readonly integrated: number;
  readonly truePeak: number;
}

interface Told {
  readonly input: null;
  readonly reached: boolean;
  readonly sentence: string;
  readonly output: string | null;
  readonly album: readonly {
    readonly input: string;
    readonly output: string | null;
    readonly before: Features;
    readonly after: Features;
    readonly gain: number;
    readonly reached: boolean;
    readonly stages: readonly { readonly stage: string }[];
  }[];
}

function room(name: string): string {
  mkdirSync(here(name));
  return here(name);
}

describe("steadyhand master --album", () => {
  it("brings the loudest to the loudness, and the others keep their distance to it, each under the ceiling", async () => {
    const out = room("masters");
    const ended = await steadyhand(
      "master",
      "--album",
      ONE,
      TWO,
      THREE,
      "--platform",
      "spotify",
      "--out",
      out,
      "--json",
    );
    expect(ended).toMatchObject({ code: 0, words: "" });
    const told = JSON.parse(ended.out) as Told;
    expect(told).toMatchObject({ input: null, reached: true, output: out });
    expect(told.album.map(({ output }) => output)).toEqual(
      ["one.wav", "two.wav", "three.wav"].map((name) => join(out, name)),
    );
    const [one, two, three] = told.album;
    expect(two!.after.integrated).toBeCloseTo(-14, 0);
    expect(Math.abs(two!.after.integrated + 14)).toBeLessThanOrEqual(0.1);
    for (const track of [one!, three!]) {
      const before = two!.before.integrated - track.before.integrated;
      expect(before).toBeGreaterThan(3);
      expect(Math.abs(two!.after.integrated - track.after.integrated - before)).toBeLessThanOrEqual(0.2);
    }
    for (const { output, after, stages } of told.album) {
      const file = JSON.parse((await steadyhand("measure", output!, "--json")).out) as Features;
      expect(file.integrated).toBeCloseTo(after.integrated, 6);
      expect(file.truePeak).toBeCloseTo(after.truePeak, 6);
      expect(after.truePeak).toBeLessThanOrEqual(-1);
      expect(stages).toHaveLength(8);
    }
    expect(readdirSync(out).sort()).toEqual(["one.wav", "three.wav", "two.wav"]);
  });

  it("keeps distances to what the loudest reached, and says so; with --strict leaves the folder as it was", async () => {
    const out = room("short");
    const words = ["master", "--album", PEAKS, THREE, "--target", "-6", "--out", out];
    const strict = await steadyhand(...words, "--strict");
    expect(strict).toMatchObject({ code: 1, out: "" });
    expect(strict.words).toMatch(/^Nothing was written: /);
    expect(readdirSync(out)).toEqual([]);
    const ended = await steadyhand(...words);
    expect(ended.code).toBe(0);
    expect(ended.out.replace(/\s+/g, " ")).toMatch(
      /peaks\.wav.*, the loudest, stands at -\d+\.\d LUFS; \d of 2 did not come to their loudness/s,
    );
    const [loudest, other] = ["peaks.wav", "three.wav"].map((name) => measured(join(out, name)));
    const mixes = await Promise.all([PEAKS, THREE].map(measured));
    const [top, low] = [await loudest!, await other!];
    expect(
      Math.abs(top.integrated - low.integrated - (mixes[0]!.integrated - mixes[1]!.integrated)),
    ).toBeLessThanOrEqual(0.2);
  });

  it("writes FLAC where --format asks for it, each under its own name", async () => {
    const out = room("flacs");
    const ended = await steadyhand(
      ...["master", "--album", ONE, THREE, "--target", "-20", "--format", "flac", "--out", out, "--json"],
    );
    expect(ended).toMatchObject({ code: 0, words: "" });
    const { album } = JSON.parse(ended.out) as Told;
    expect(album.map(({ output }) => output)).toEqual([join(out, "one.flac"), join(out, "three.flac")]);
    for (const { output, after } of album) {
      expect(readFileSync(output!).toString("latin1", 0, 4)).toBe("fLaC");
      expect((await measured(output!)).integrated).toBeCloseTo(after.integrated, 6);
    }
  });

  async function measured(path: string): Promise<Features> {
    return JSON.parse((await steadyhand("measure", path, "--json")).out) as Features;
  }

  it.each<[string, () => readonly string[], 1 | 2, RegExp]>([
    ["two of one name", () => [ONE, here("sub", "ONE.flac")], 1, /both be written as “ONE\.wav”/],
    ["a track that is missing", () => [ONE, here("gone.wav"), TWO], 1, /gone\.wav/],
    ["a track that is silent", () => [ONE, writeMix(here("silent.wav"), [new Float64Array(48_000)])], 1, /silent/],
    ["a track that is no sound", () => [ONE, here("words.wav")], 1, /words\.wav/],
    ["a track that stands in the folder", () => [ONE, here("full", "three.wav")], 1, /stands in “alias”/],
    ["a master that is there", () => [ONE, THREE], 1, /three\.wav/],
    ["no track", () => [], 2, /name a file/],
    ["a title for all", () => [ONE, "--title", "T"], 2, /--title is for one recording/],
    ["several without --album", () => ["!", ONE, TWO], 2, /one file/],
    ["a track that is named twice", () => [ONE, TWO, ONE], 1, /“one\.wav” is named twice: leave it out once/],
    ["a track that is named again by a link", () => [ONE, here("again.wav")], 1, /“one\.wav” is named twice/],
    ["floats as FLAC", () => [ONE, "--format", "flac", "--bits", "32f"], 1, /24 bits/],
    ["a format that is none", () => [ONE, "--format", "mp3"], 2, /wav.*flac/],
    ["a format for a single file", () => ["!", ONE, "--format", "flac"], 2, /--out ends in \.flac/],
    ["a file in place of the folder", () => [ONE, "--out", here("words.wav")], 1, /“words\.wav”/],
  ])("refuses %s in one sentence, and leaves the folder as it was", async (_, words, code, sentence) => {
    if (readdirSync(folder).every((name) => name !== "full")) {
      writeMix(join(room("full"), "three.wav"), madeMix({ seconds: 1 }));
      writeMix(join(room("sub"), "ONE.flac"), madeMix({ seconds: 1 }));
      writeFileSync(here("words.wav"), "no sound at all, but words");
      symlinkSync(here("full"), here("alias"));
      symlinkSync(ONE, here("again.wav"));
    }
    const bytes = readFileSync(here("full", "three.wav"));
    const given = words();
    const how = given[0] === "!" ? given.slice(1) : ["--album", ...given];
    const to = given.includes("--out") ? [] : ["--out", here("alias")];
    const ended = await steadyhand("master", ...how, "--target", "-14", ...to);
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: "" });
    expect(ended.words).toMatch(sentence);
    expect(ended.words.trimEnd().split("\n")).toHaveLength(code);
    expect(readdirSync(here("full"))).toEqual(["three.wav"]);
    expect(readFileSync(here("full", "three.wav")).equals(bytes)).toBe(true);
  });
});
