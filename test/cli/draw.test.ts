import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { DRAW_COMMANDS } from "#src/cli/draw/draw-commands.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

interface DrawDocument {
  readonly track: string;
  readonly device: string;
  readonly preset: string | null;
  readonly recipe: string;
  readonly hits: readonly number[];
  readonly phraseEnds: readonly unknown[];
  readonly confidence: readonly unknown[];
  readonly targets: readonly {
    readonly parameter: string;
    readonly role: string;
    readonly unit: string;
    readonly breakpoints: number;
    readonly largestError: number;
    readonly points: readonly (readonly [number, number])[];
  }[];
  readonly breakpoints: number;
  readonly route: string;
  readonly maxError: number;
  readonly output: string;
  readonly report: string | null;
}

const folder = mkdtempSync(join(tmpdir(), "steadyhand-move-"));
const song = demoSong(folder);
const before = readFileSync(song.set);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function moved(command: string, out: string, ...words: readonly string[]): Promise<DrawDocument> {
  const path = join(song.project, out);
  const ended = await steadyhand(command, song.set, "--json", "--out", path, ...words);
  expect({ code: ended.code, words: ended.code === 0 ? "" : ended.words }).toEqual({ code: 0, words: "" });
  expect(existsSync(path)).toBe(true);
  return JSON.parse(ended.out) as DrawDocument;
}

interface Confident {
  readonly phraseEnds: readonly { readonly syllable: number; readonly sure: boolean; readonly confidence: number }[];
  readonly leftOut: { readonly hits: readonly number[]; readonly phraseEnds: readonly number[] };
}

describe("curves on the command line", () => {
  it.each(DRAW_COMMANDS.map(({ name, examples }) => [name, examples[0]] as const))(
    "the example of %s --help draws on a track of a song as people have them, without devices on it",
    async (_, [command, , ...words]) => {
      const named = words.map((word) => (word === "Lead Vox" ? "Lead" : word));
      const ended = await steadyhand(command, song.set, ...named, "--dry-run");
      expect(ended.words).not.toContain("weak");
      expect(ended.code, ended.words).toBe(0);
    },
  );

  it("pump ducks a track under the drums' kick, heard from the audio, and reads it back", async () => {
    const told = await moved("pump", "pump.als", "--track", "Bass", "--set", "trigger=hits");
    expect(told).toMatchObject({ track: "Bass", device: "pump", recipe: "pump", route: "file" });
    expect(told.hits.length).toBeGreaterThan(50);
    expect(told.confidence).toMatchObject([
      { heard: "kicks", from: "audio", count: 114, share: expect.any(Number), word: "clear" },
    ]);
    expect(told.targets).toMatchObject([{ parameter: "volume", role: "gain", unit: "dB" }]);
    expect(told.targets[0]!.largestError).toBeLessThan(0.25);
    expect(told.maxError).toBeLessThan(0.01);
  });

  it("pump stands where the fader stood before its stretch and after it", async () => {
    const { points } = (await moved("pump", "rest.als", "--track", "Bass")).targets[0]!;
    const [first, second, last] = [points[0]!, points[1]!, points.at(-1)!];
    expect(first[1]).toBe(last[1]);
    expect([first[0], second[0]]).toEqual([16, 16]);
    expect(20 * Math.log10(second[1] / first[1])).toBeCloseTo(-9, 3);
  });

  it("--trigger alone follows the hits of the track that it names", async () => {
    const told = await moved("pump", "triggered.als", "--track", "Bass", "--trigger", "Drums");
    expect(told.hits.length).toBeGreaterThan(50);
  });

  it.each([
    ["a track that is not there", 1, ["pump", "--track", "Bass", "--trigger", "Nobody"], "Nobody"],
    [
      "the beats beside it",
      2,
      ["pump", "--track", "Bass", "--trigger", "Drums", "--set", "trigger=beats"],
      "trigger=beats",
    ],
    ["a recipe that follows no hits", 2, ["sweep", "--track", "Pads", "--trigger", "Drums"], "follows no track's hits"],
  ])("--trigger with %s is refused, and nothing is written", async (_, code, [command, ...words], said) => {
    const out = join(song.project, "untriggered.als");
    const ended = await steadyhand(command!, song.set, ...words, "--out", out);
    expect({ code: ended.code, written: existsSync(out) }).toEqual({ code, written: false });
    expect(ended.words).toContain(said);
  });

  it("refuses a curve that never moves, and writes nothing", async () => {
    const out = join(song.project, "flat.als");
    const ended = await steadyhand("pump", song.set, "--track", "Bass", "--set", "depth=0", "--out", out);
    expect({ code: ended.code, written: existsSync(out) }).toEqual({ code: 1, written: false });
    expect(ended.words).toContain("“Pump” never moves, so there is nothing to write");
  });

  it("throw opens the delay's send at the lead's phrase ends", async () => {
    const told = await moved("throw", "throw.als", "--track", "Lead");
    expect(told.phraseEnds.length).toBeGreaterThan(10);
    expect(told.targets).toMatchObject([{ parameter: "send B", role: "send" }]);
  });

  it("says of each phrase end how sure it is, and leaves the others out with --confident", async () => {
    const args = ["--track", "Lead", "--set", "throws=every phrase"];
    const all = (await moved("throw", "throws.als", ...args)) as unknown as Confident;
    const unsure = all.phraseEnds.filter(({ sure }) => sure === false);
    for (const { sure, confidence } of all.phraseEnds) expect(sure).toBe(confidence >= 0.5);
    expect(all.leftOut).toEqual({ hits: [], phraseEnds: [] });
    const told = (await moved("throw", "confident.als", ...args, "--confident")) as unknown as Confident;
    expect(told.leftOut.phraseEnds).toEqual(unsure.map(({ syllable }) => syllable));
    expect(told.phraseEnds).toEqual(all.phraseEnds);
  });

  it("says with a reverse reverb how its sound is made", async () => {
    const page = join(folder, "reverse.html");
    const told = await moved(
      "throw",
      "reverse.als",
      "--track",
      "Lead",
      "--preset",
      "Breath in before the line",
      "--report",
      page,
    );
    expect(told.recipe).toBe("reverseReverb");
    expect(readFileSync(page, "utf8")).toMatch(/How its sound is made[\s\S]+a decay of \d+\.\d s/);
  });

  it("draw takes any preset by its name, and draws its report", async () => {
    const page = join(folder, "gate.html");
    const told = await moved(
      "draw",
      "gate.als",
      "--track",
      "Pads",
      "--preset",
      "Trance gate, classic",
      "--report",
      page,
    );
    expect(told).toMatchObject({ device: "pump", preset: "Trance gate, classic", recipe: "gate", report: page });
    expect(readFileSync(page, "utf8")).toContain("<!doctype html");
  });

  it("says what is wrong in one sentence, writes nothing, and ends with 1", async () => {
    const out = join(song.project, "never.als");
    for (const [words, sentence] of [
      [["sweep", song.set, "--track", "Lead", "--out", out], "name what to move with --to"],
      [
        ["move", song.set, "--track", "Lead", "--preset", "no such thing", "--out", out],
        "There is no preset “no such thing”",
      ],
      [["pump", song.set, "--track", "Nobody", "--out", out], "There is no track “Nobody”"],
      [["throw", song.set, "--track", "Lead", "--to", "send F", "--out", out], "has no send F"],
    ] as const) {
      const ended = await steadyhand(...words);
      expect(ended.code).toBe(1);
      expect(ended.words).toContain(sentence);
    }
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    [["--set", "depth=900"], "depth takes a number from 0 to 36"],
    [["--set", "speed=1"], 'pump has no setting "speed"'],
    [["--set", "division=1/7"], "division takes"],
    [["--in", "studio"], "--in takes"],
  ])("ends with 2 at %j", async (words, sentence) => {
    const out = join(song.project, "never.als");
    const ended = await steadyhand("pump", song.set, "--track", "Bass", "--out", out, ...words);
    expect({ code: ended.code, said: ended.words.includes(sentence) }).toEqual({ code: 2, said: true });
  });

  it("leaves the set as it was", () => {
    expect(readFileSync(song.set).equals(before)).toBe(true);
  });
});
