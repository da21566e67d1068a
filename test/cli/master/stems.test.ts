import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeMix, writeMix } from "#test/doubles/mix/made-mix.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-stems-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const here = (...names: readonly string[]) => join(folder, ...names);

const BED = madeMix({ seconds: 4, peak: 0.4, hits: 4 });
const VOICE = madeMix({ seconds: 4, peak: 0.15, hits: 3, seed: 11 });
const HARD = madeMix({ seconds: 4, peak: 0.1, hits: 2, seed: 12 });

function stems(name: string, sounds: Readonly<Record<string, typeof BED>>): string {
  mkdirSync(here(name));
  for (const [file, sound] of Object.entries(sounds)) writeMix(here(name, `${file}.wav`), sound);
  return here(name);
}

const SONG = stems("song", { Drums: BED, "Lead Vox": VOICE, "Rap (explicit)": HARD, "Rap (clean)": VOICE });
const PLAIN = stems("plain", { Drums: BED, "Clean Gtr": HARD, BGV: VOICE });
const BARE = stems("bare", { Drums: BED, "Lead Synth": VOICE });
const UNEVEN = stems("uneven", { Drums: BED, Vocal: VOICE.map((samples) => samples.subarray(9)) });
mkdirSync(here("empty"));

interface Features {
  readonly integrated: number;
  readonly truePeak: number;
}

interface Told {
  readonly input: string;
  readonly gain: number;
  readonly reached: boolean;
  readonly remarks: readonly string[];
  readonly stages: readonly { readonly stage: string; readonly amount: number }[];
  readonly versions: readonly {
    readonly version: string;
    readonly output: string;
    readonly stems: readonly string[];
    readonly after: Features;
  }[];
}

async function mastered(...words: readonly string[]): Promise<Told> {
  const ended = await steadyhand("master", ...words, "--json");
  expect({ code: ended.code, words: ended.words }).toEqual({ code: 0, words: "" });
  return JSON.parse(ended.out) as Told;
}

async function measured(path: string): Promise<Features> {
  return JSON.parse((await steadyhand("measure", path, "--json")).out) as Features;
}

describe("steadyhand master --stems", () => {
  it("masters the sum of the stems, and carries each version through the same gain", async () => {
    const told = await mastered(
      "--stems",
      SONG,
      "--versions",
      "radio,instrumental,acappella",
      "--target",
      "-20",
      "--out",
      here("song.wav"),
    );
    expect(told).toMatchObject({ input: SONG, reached: true });
    expect(told.versions.map(({ output }) => output)).toEqual(
      ["Radio", "Instrumental", "Acappella"].map((name) => here(`song (${name}).wav`)),
    );
    const names = told.versions.map((version) => version.stems.map((path) => path.slice(SONG.length + 1, -4)));
    expect(names).toEqual([["Drums", "Lead Vox", "Rap (clean)"], ["Drums"], ["Lead Vox", "Rap (explicit)"]]);
    const [, instrumental] = told.versions;
    const bed = await measured(join(SONG, "Drums.wav"));
    expect(told.stages.filter(({ amount }) => amount > 0).map(({ stage }) => stage)).toEqual(["dither"]);
    expect(Math.abs(instrumental!.after.integrated - bed.integrated - told.gain)).toBeLessThan(0.05);
    const file = await measured(instrumental!.output);
    expect(file.integrated).toBeCloseTo(instrumental!.after.integrated, 6);
  });

  it("keeps every version under the ceiling where the mix is limited, and says where stems do not add up to the mix", async () => {
    const mix = writeMix(here("other.wav"), BED);
    const told = await mastered(
      mix,
      "--stems",
      PLAIN,
      "--versions",
      "acappella,instrumental",
      "--target",
      "-9",
      "--out",
      here("limited.wav"),
    );
    expect(told.input).toBe(mix);
    expect(told.versions.map((version) => version.stems.length)).toEqual([1, 2]);
    for (const { after } of told.versions) expect(after.truePeak).toBeLessThanOrEqual(-1);
    expect(told.remarks.join(" ")).toMatch(/do not add up to “other\.wav”/);
  });

  it("counts samples of stems that are no number as silence, and says of which file in one sentence", async () => {
    const torn = stems("torn", { Bass: BED });
    const path = writeMix(join(torn, "Pad.wav"), VOICE, 48_000, "f32le");
    const bytes = readFileSync(path);
    bytes.fill(0xff, bytes.indexOf("data") + 80_008, bytes.indexOf("data") + 80_016);
    writeFileSync(path, bytes);
    const told = await mastered("--stems", torn, "--target", "-20", "--out", here("healed.wav"));
    expect(told.remarks).toEqual([expect.stringMatching(/^“Pad\.wav” has 2 samples that are NaN or infinite/)]);
    expect((await measured(here("healed.wav"))).integrated).toBeCloseTo(-20, 1);
  });

  it.each<[string, () => readonly string[], 1 | 2, RegExp]>([
    [
      "stems without a voice",
      () => ["--stems", BARE, "--versions", "instrumental"],
      1,
      /“Drums\.wav”, “Lead Synth\.wav”.*vocal/,
    ],
    ["a radio version of which nothing is marked", () => ["--stems", PLAIN, "--versions", "radio"], 1, /explicit/],
    ["stems of unequal length", () => ["--stems", UNEVEN, "--versions", "instrumental"], 1, /another length than/],
    ["a folder without sound", () => ["--stems", here("empty")], 1, /“empty” holds no sound/],
    ["a folder that is missing", () => ["--stems", here("gone")], 1, /“gone”/],
    ["a version that is none", () => ["--stems", SONG, "--versions", "karaoke"], 2, /radio, instrumental, acappella/],
    ["versions without stems", () => [here("plain", "BGV.wav"), "--versions", "radio"], 2, /--stems/],
    ["an album of stems", () => ["--album", "--stems", SONG, here("plain", "BGV.wav")], 2, /--album/],
    ["no stems and no file", () => [], 2, /name a file/],
  ])("refuses %s in one sentence, and leaves nothing behind", async (_, words, code, sentence) => {
    const before = readdirSync(folder);
    const ended = await steadyhand("master", ...words(), "--target", "-14", "--out", here("none.wav"));
    expect({ code: ended.code, out: ended.out }).toEqual({ code, out: "" });
    expect(ended.words).toMatch(sentence);
    expect(ended.words.trimEnd().split("\n")).toHaveLength(code);
    expect(readdirSync(folder)).toEqual(before);
  });
});
