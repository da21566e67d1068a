import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import { withPreview } from "#src/cli/mix/preview/mix-preview.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { madeDiagnosis } from "#test/doubles/mix/made-diagnosis.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { editedSong, editedTrack } from "#test/doubles/sets/edited-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-preview-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const song = demoSong(folder);
const set = editedSong(song, "Quiet lead", (xml) =>
  editedTrack(xml, "Lead", (text) => text.replace(/(<Volume>[\s\S]*?<Manual Value=")[^"]*/, "$10.25")),
);
const home = dirname(set);
const here = (name: string) => join(home, name);
/** A few bars, as all of the song takes longer. */
const APPLY = [
  "mix",
  set,
  "--bars",
  "5..8",
  "--role",
  "Lead=lead-vocal",
  "--apply",
  "gain",
  "--out",
  here("Mixed.als"),
];

interface Told {
  readonly output: string | null;
  readonly preview: {
    readonly before: string;
    readonly after: string;
    readonly integrated: readonly [number, number];
    readonly truePeak: readonly [number, number];
    readonly gains: readonly [number, number];
    readonly without: readonly string[];
  } | null;
}

async function measured(path: string): Promise<{ readonly integrated: number; readonly duration: number }> {
  const { out } = await steadyhand("measure", path, "--json");
  return JSON.parse(out);
}

describe("steadyhand mix --apply gain --preview, of a song whose lead is too quiet", () => {
  const [before, after] = [here("before.wav"), here("after.flac")];
  let told: Told;
  beforeAll(async () => {
    const { out, code, words } = await steadyhand(...APPLY, "--preview", `${before},${after}`, "--json");
    expect([words, code]).toEqual(["", 0]);
    told = JSON.parse(out) as Told;
  });

  it("writes the mix before and after as loud as each other, as our own meter reads the files", async () => {
    const [one, other] = [await measured(before), await measured(after)];
    expect(Math.abs(one.integrated - other.integrated)).toBeLessThan(0.1);
    expect(one.integrated).toBeCloseTo(told.preview!.integrated[0], 2);
    expect(other.integrated).toBeCloseTo(told.preview!.integrated[1], 2);
    expect(one.duration).toBe(other.duration);
  });

  it("turns the louder one down and lifts neither, under full scale", () => {
    const { gains, truePeak } = told.preview!;
    expect(Math.max(...gains)).toBeLessThanOrEqual(0);
    expect(Math.min(...gains)).toBeLessThan(0);
    expect(Math.max(...truePeak)).toBeLessThanOrEqual(0);
  });

  it("sounds otherwise after the moves than before", async () => {
    const [was, is] = await Promise.all([before, after].map((path) => steadyhand("measure", path, "--json")));
    expect(JSON.parse(was!.out).truePeak).not.toBeCloseTo(JSON.parse(is!.out).truePeak, 1);
  });

  it("leaves nothing else behind, and names what is not in it", () => {
    expect(readdirSync(home).filter((name) => name.startsWith("."))).toEqual([]);
    for (const sentence of told.preview!.without) expect(sentence).toMatch(/^“[^”]+”: .+\.$/);
  });

  it("is not made, and says so, where no move is", async () => {
    const [one, other] = [here("alike.wav"), here("unlike.wav")];
    const nothing = [...APPLY.slice(0, -1), here("None.als"), "--reject", "gain-lead", "--preview", `${one},${other}`];
    const { code, words } = await steadyhand(...nothing);
    expect([code, words]).toEqual([0, expect.stringContaining("No move was made, so there is no preview")]);
    expect([one, other, here("None.als")].filter((path) => existsSync(path))).toEqual([]);
  });

  it("tells it in words and on the page", async () => {
    const page = here("mix.html");
    const words = [...APPLY, "--force", "--preview", `${before},${after}`, "--report", page];
    const { out, code } = await steadyhand(...words);
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, " ")).toMatch(
      /before\.wav is the mix before, .*after\.flac after; they read -\d+\.\d and -\d+\.\d LUFS\./,
    );
    const html = readFileSync(page, "utf8");
    expect(html).toContain("after.flac");
    expect(html).toMatch(/as loud as each other/);
  });
});

describe("steadyhand mix --preview refuses in one sentence, and writes nothing:", () => {
  const refusals: readonly (readonly [what: string, words: readonly string[], said: RegExp, code: number])[] = [
    ["no --apply", ["mix", set, "--preview", "a.wav,b.wav"], /--preview goes with --apply/, 2],
    ["one name", [...APPLY, "--preview", here("a.wav")], /--preview takes two files/, 2],
    ["three names", [...APPLY, "--preview", "a.wav,b.wav,c.wav"], /--preview takes two files/, 2],
    [
      "twice the same",
      [...APPLY, "--preview", `${here("a.wav")},${here("a.wav")}`],
      /the other file of the preview/,
      1,
    ],
    ["a recording", [...APPLY, "--preview", `${here("a.wav")},${song.samples[0]}`], /is a recording of the set/, 1],
    ["the set", [...APPLY, "--preview", `${set},${here("b.wav")}`], /is the set/, 1],
    ["the copy", [...APPLY, "--preview", `${here("Mixed2.als")},b.wav`, "--out", here("Mixed2.als")], /is the copy/, 1],
    ["another kind", [...APPLY, "--preview", `${here("a.mp3")},${here("b.wav")}`], /a\.mp3/, 1],
    ["no folder", [...APPLY, "--preview", `${here("none/a.wav")},${here("b.wav")}`], /there is no folder/, 1],
    ["a file that stands", [...APPLY, "--preview", `${here("a.wav")},${here("there.wav")}`], /there\.wav.*exists/, 1],
  ];
  beforeAll(() => {
    writeFileSync(here("there.wav"), "mine");
    rmSync(here("Mixed.als"), { force: true });
  });
  it.each(refusals)("%s", async (_, words, said, code) => {
    const ended = await steadyhand(...words);
    expect(ended.words).toMatch(said);
    expect([ended.code, ended.out]).toEqual([code, ""]);
    expect(["a.wav", "b.wav", "Mixed.als", "Mixed2.als"].filter((name) => existsSync(here(name)))).toEqual([]);
    expect(readFileSync(here("there.wav"), "utf8")).toBe("mine");
    expect(readdirSync(home).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

it("a preview that fails once the copy is written says that the copy is there", async () => {
  const copy = here("Standing.als");
  writeFileSync(copy, readFileSync(set));
  const read = await alsHost(set).read();
  if (!read.ok) throw new Error(read.error.sentence);
  const applied = { outcomes: new Map(), after: null, output: copy, warnings: [] };
  const apply = { output: copy, named: true, stages: [], only: null, rejected: [] } as const;
  const order = {
    set,
    bars: null,
    force: false,
    apply: { ...apply, preview: [here("gone/a.wav"), here("gone/b.wav")] as const },
  };
  const terminal = { interactive: false, out: () => undefined, words: () => undefined };
  const made = await withPreview({ ...madeDiagnosis(), applied }, order, read.value, terminal);
  expect(made.ok ? "" : made.error.sentence).toMatch(
    /there is no folder “gone”.* “Standing\.als” is there, with its moves; the preview is not\.$/,
  );
});
