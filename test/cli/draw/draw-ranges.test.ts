import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-ranges-"));
const song = demoSong(folder);
const out = join(song.project, "out.als");
const SWEEP = ["sweep", song.set, "--track", "Lead", "--preset", "french-house-one-bar", "--out", out, "--force"];
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function swept(...words: readonly string[]) {
  rmSync(out, { force: true });
  const ended = await steadyhand(...SWEEP, ...words);
  return { ...ended, written: existsSync(out) };
}

interface Document {
  readonly targets: readonly {
    readonly range: { readonly from: number; readonly to: number; readonly unit: string } | null;
    readonly points: readonly (readonly [number, number])[];
  }[];
  readonly unplaced: readonly string[];
}

describe("a curve that meets a parameter of another unit", () => {
  it.each([
    [
      "Utility:Gain",
      "The curve is in Hz and “Utility:Gain” shows dB: give it a range to move in, as in --range -12..0dB",
    ],
    ["volume", "The curve is in Hz and “Volume” shows dB"],
    ["pan", "The curve is in Hz and “Pan” shows left and right"],
    ["send A", "shows dB"],
    ["Utility:StereoWidth", "The curve is in Hz and “Utility:StereoWidth” shows per cent"],
  ])("is refused with both units on %s, and nothing is written", async (to, sentence) => {
    const { code, words, written } = await swept("--to", to);
    expect({ code, written }).toEqual({ code: 1, written: false });
    expect(words).toContain(sentence);
  });

  it("moves a gain inside the range that was given, and says it as the parameter shows it", async () => {
    const ended = await swept("--to", "Utility:Gain", "--range", "-12..0dB");
    expect({ code: ended.code, written: ended.written }).toEqual({ code: 0, written: true });
    expect(ended.words).toContain("Note: “Utility:Gain” goes from -12 dB to 0 dB.");
    const told = JSON.parse((await swept("--to", "Utility:Gain", "--range", "-12..0dB", "--json")).out) as Document;
    expect(told.targets[0]!.range).toMatchObject({ from: -12, to: 0, unit: "dB" });
    const levels = told.targets[0]!.points.map(([, gain]) => 20 * Math.log10(gain));
    expect(Math.min(...levels)).toBeGreaterThanOrEqual(-12 - 1e-6);
    expect(Math.max(...levels)).toBeLessThanOrEqual(1e-6);
  });

  it("is turned upside down and bent inside that range", async () => {
    const levels = async (...words: readonly string[]) => {
      const ended = await swept("--to", "Utility:Gain", "--range", "-12..0dB", "--json", ...words);
      const gains = (JSON.parse(ended.out) as Document).targets[0]!.points.map(([, gain]) => 20 * Math.log10(gain));
      return { first: gains[1]!, lowest: Math.min(...gains), highest: Math.max(...gains), points: gains.length };
    };
    const straight = await levels();
    const inverted = await levels("--invert");
    const bent = await levels("--bend", "exponential");
    for (const { lowest, highest } of [straight, inverted, bent]) {
      expect(lowest).toBeCloseTo(-12, 1);
      expect(highest).toBeCloseTo(0, 1);
    }
    expect(Math.sign(straight.first + 6)).toBe(-Math.sign(inverted.first + 6));
    expect(bent.points).toBeGreaterThan(straight.points);
    const wrong = await swept("--to", "Utility:Gain", "--bend", "wobbly");
    expect({ code: wrong.code, written: wrong.written }).toEqual({ code: 2, written: false });
    expect(wrong.words).toContain("linear, exponential, logarithmic, S-curve");
  });

  it("raises no gain above where it stands, whatever part of its way was asked for", async () => {
    const page = join(folder, "range.html");
    const ended = await swept("--to", "Utility:Gain", "--range", "20..80%", "--report", page);
    expect(ended.code).toBe(0);
    const said = /“Utility:Gain” goes from -21(?:\.\d)? dB to 0 dB, no higher than it stands\./;
    expect(ended.words).toMatch(said);
    expect(readFileSync(page, "utf8")).toMatch(said);
  });

  it.each([
    [["--to", "Utility:Gain", "--range", "200..8000Hz"], 1, "The range is in Hz and “Utility:Gain” shows dB"],
    [["--to", "volume", "--range", "-12..12dB"], 1, "“Volume” reaches from -inf dB to 6 dB"],
    [["--to", "Utility:Gain", "--range", "3..9dB"], 1, "“Utility:Gain” stands at 0 dB, and such a curve never raises"],
    [["--to", "Utility:Gain", "--range", "loud"], 2, "--range takes two ends and their unit"],
  ] as const)("refuses %j", async (words, code, sentence) => {
    const ended = await swept(...words);
    expect({ code: ended.code, written: ended.written }).toEqual({ code, written: false });
    expect(ended.words).toContain(sentence);
  });
});

describe("a curve of the recipe that nothing takes", () => {
  it("is named in the terminal, in the report and in the document", async () => {
    const page = join(folder, "unplaced.html");
    const words = ["throw", song.set, "--track", "Lead", "--out", out, "--force", "--report", page];
    const ended = await steadyhand(...words);
    const said = "Not written, for nothing takes it: the return's volume.";
    expect(ended.words.replaceAll("’", "'")).toContain(said);
    expect(readFileSync(page, "utf8").replaceAll(/&#39;|&apos;/g, "'")).toContain(said);
    const told = JSON.parse((await steadyhand(...words, "--json")).out) as Document;
    expect(told.unplaced).toEqual(["returnGain"]);
  });
});
