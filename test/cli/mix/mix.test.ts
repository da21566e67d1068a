import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-mix-"));
const song = demoSong(folder);
const before = readFileSync(song.set);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Document {
  readonly range: { readonly start: number; readonly end: number };
  readonly tracks: readonly {
    readonly name: string;
    readonly role: string;
    readonly roleFrom: string;
    readonly heard: string;
    readonly why: string | null;
    readonly integrated: number | null;
    readonly truePeak: number | null;
  }[];
  readonly findings: readonly { readonly code: string; readonly tracks: readonly string[] }[];
  readonly moves: readonly {
    readonly track: string;
    readonly outcome: string;
    readonly measured: null;
    readonly because: readonly string[];
  }[];
  readonly before: { readonly integrated: number; readonly truePeak: number | null };
  readonly output: null;
  readonly report: string | null;
}

async function heard(...words: readonly string[]): Promise<Document> {
  const { out, code, words: said } = await steadyhand("mix", song.set, ...words, "--json");
  expect([said, code]).toEqual(["", 0]);
  return JSON.parse(out) as Document;
}

describe("steadyhand mix of the example song", () => {
  let whole: Document;
  beforeAll(async () => {
    whole = await heard();
  });

  it("hears every recording, and names what it cannot hear with the way out", () => {
    for (const { name, heard: from, why, integrated } of whole.tracks) {
      if (from === "no") expect(why, name).toMatch(/export|freeze|Nothing/i);
      else expect(integrated, name).toBeLessThan(0);
    }
    expect(whole.tracks.filter(({ heard: from }) => from === "no").map(({ name }) => name)).toEqual([
      "A-Reverb",
      "B-Delay",
    ]);
  });

  it("claims no true peak of sounds that were added up", () => {
    expect(whole.before.truePeak).toBeNull();
    const summed = whole.tracks.filter(({ name }) => ["Band", "Main"].includes(name));
    expect(summed.map(({ truePeak }) => truePeak)).toEqual([null, null]);
    expect(whole.tracks.find(({ name }) => name === "Drums")?.truePeak).toBeLessThan(0);
  });

  it("is a dry run: the set stays as it is and nothing stands beside it", () => {
    expect(readFileSync(song.set).equals(before)).toBe(true);
    expect(existsSync(join(dirname(song.set), "steadyhand.mix.json"))).toBe(false);
    expect(whole.output).toBeNull();
    for (const { outcome, measured } of whole.moves) expect([outcome, measured]).toEqual(["proposed", null]);
  });

  describe("where it is told some bars, and what goes first", () => {
    let part: Document;
    beforeAll(async () => {
      part = await heard("--bars", "9..16", "--first", "Bass");
    });

    it("hears those bars alone", () => {
      expect(part.range).toEqual({ start: 32, end: 64 });
      expect(part.before.integrated).not.toBe(whole.before.integrated);
    });

    it("says what hides that track and proposes that it gives way, which it leaves alone unasked", () => {
      const hiding = ({ findings }: Document) => findings.filter(({ code }) => code === "masked");
      expect(hiding(whole)).toEqual([]);
      expect(hiding(part).map(({ tracks }) => tracks)).toEqual([["Pads", "Bass"]]);
      expect(part.moves.filter(({ because }) => because.includes("masked")).map(({ track }) => track)).toEqual([
        "Pads",
      ]);
    });
  });

  it("takes the user's word on a role, and remembers it beside the set", async () => {
    const said = await heard("--role", "Lead=lead-vocal");
    const lead = ({ tracks }: Document) => tracks.find(({ name }) => name === "Lead");
    expect(lead(said)).toMatchObject({ role: "lead-vocal", roleFrom: "user" });
    expect(lead(await heard())).toMatchObject({ role: "lead-vocal", roleFrom: "user" });
    await heard("--role", "Lead=auto");
    expect(lead(await heard())?.roleFrom).not.toBe("user");
  });

  it("moves no track that is locked", async () => {
    const names = whole.tracks.map(({ name }) => name).join(",");
    expect((await heard("--lock", names)).moves).toEqual([]);
  });

  it("writes a page that stands alone, and replaces none unasked", async () => {
    const page = join(folder, "mix.html");
    expect((await heard("--report", page)).report).toBe(page);
    expect(readFileSync(page, "utf8")).toMatch(/^<!doctype html>[\s\S]*Who hides whom[\s\S]*Made by Steadyhand /);
    const again = await steadyhand("mix", song.set, "--report", page);
    expect(again.code).toBe(1);
    expect(again.words).toContain("--force");
    expect((await steadyhand("mix", song.set, "--report", page, "--force")).code).toBe(0);
  });
});

describe("what mix cannot do is one sentence", () => {
  const text = join(folder, "words.als");
  writeFileSync(text, "no set");

  it.each<[string, number, readonly string[], RegExp]>([
    ["no set", 2, [], /name a set to hear/],
    ["two sets", 2, [song.set, song.set], /one set at a time/],
    ["a set that is not there", 1, [join(folder, "none.als")], /none\.als/],
    ["a file that is no set", 1, [text], /words\.als/],
    ["bars that are none", 2, [song.set, "--bars", "x"], /--bars takes bars of the arrangement from 1/],
    ["bars behind the song's end", 1, [song.set, "--bars", "900..901"], /The song ends in bar 4\d: there is nothing/],
    ["a genre that is none", 2, [song.set, "--genre", "polkacore"], /--genre/],
    ["a role that is none", 2, [song.set, "--role", "Lead=hero"], /there is no role/],
    ["a role of a track that is not there", 1, [song.set, "--role", "Leed=bass"], /There is no track “Leed”/],
    ["a lock of a track that is not there", 1, [song.set, "--lock", "Basss"], /Did you mean/i],
    ["a track that is not there to go first", 1, [song.set, "--first", "Basss"], /Did you mean/i],
    ["a folder of stems that is not there", 1, [song.set, "--stems", join(folder, "none")], /none/],
    ["a folder without stems", 1, [song.set, "--stems", folder], /stem|export/i],
    ["a report onto the set", 1, [song.set, "--report", song.set, "--force"], /the set|html/],
    ["a report that is no page", 1, [song.set, "--report", join(folder, "mix.txt")], /html/],
    ["a page to open that has no name", 2, [song.set, "--open"], /--report/],
  ])("%s", async (_, code, words, sentence) => {
    const ended = await steadyhand("mix", ...words);
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.words).toMatch(sentence);
    expect(ended.words).not.toMatch(/\n {4}at |undefined|NaN/);
    expect(readFileSync(song.set).equals(before)).toBe(true);
  });
});
