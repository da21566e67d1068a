import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { editedSong, editedTrack } from "#test/doubles/sets/edited-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-apply-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const song = demoSong(folder);
/** The lead 12 dB under where its mixer has it. */
const set = editedSong(song, "Quiet lead", (xml) =>
  editedTrack(xml, "Lead", (text) => text.replace(/(<Volume>[\s\S]*?<Manual Value=")[^"]*/, "$10.25")),
);
const home = dirname(set);
const before = readFileSync(set);
const notes = join(home, "steadyhand.mix.json");
/** Some of the song, as all of it takes longer. */
const BARS = ["--bars", "5..14"];
const textOf = (path: string) => gunzipSync(readFileSync(path)).toString("utf8");

interface Told {
  readonly moves: readonly {
    readonly id: string;
    readonly stage: string;
    readonly outcome: string;
    readonly why: string | null;
    readonly predicted: { readonly before: number; readonly after: number };
    readonly measured: { readonly before: number; readonly after: number; readonly through: string } | null;
  }[];
  readonly before: { readonly integrated: number };
  readonly after: { readonly integrated: number } | null;
  readonly output: string | null;
}

async function told(...words: readonly string[]): Promise<Told> {
  const { out, code, words: said } = await steadyhand("mix", ...words, ...BARS, "--json");
  expect([said, code]).toEqual(["", 0]);
  return JSON.parse(out) as Told;
}

describe("steadyhand mix --apply gain, of a song whose lead is too quiet", () => {
  const copy = join(home, "Mixed.als");
  let done: Told;
  beforeAll(async () => {
    done = await told(set, "--role", "Lead=lead-vocal", "--apply", "gain", "--out", copy);
  });

  it("writes one fader into a copy, hears it again, and says measured beside predicted", () => {
    const [move] = done.moves.filter(({ id }) => id === "gain-lead");
    expect(move).toMatchObject({ outcome: "applied", why: null, measured: { through: "file" } });
    expect(move!.measured!.before).toBeCloseTo(move!.predicted.before, 1);
    expect(move!.measured!.after).toBeCloseTo(move!.predicted.after, 0);
    const [was, now] = [textOf(set).split("\n"), textOf(copy).split("\n")];
    expect(now.filter((line, at) => line !== was[at])).toHaveLength(1);
    expect(done.output).toBe(copy);
    expect(done.after!.integrated).toBeGreaterThan(done.before.integrated);
  });

  it("leaves moves of other stages for the hand, and the set as it was", () => {
    for (const { stage, outcome, measured } of done.moves)
      if (stage !== "gain") expect([outcome, measured]).toEqual(["proposed", null]);
    expect(readFileSync(set).equals(before)).toBe(true);
  });

  it("applied twice, changes nothing: there is no other copy, under another name neither", async () => {
    const again = join(home, "Again.als");
    const renamed = join(home, "Renamed.als");
    writeFileSync(renamed, readFileSync(copy));
    for (const one of [copy, renamed]) {
      const second = await told(one, "--role", "Lead=lead-vocal", "--apply", "gain", "--out", again);
      expect(second.moves.filter(({ outcome }) => outcome === "applied")).toEqual([]);
      expect(second.output).toBeNull();
      expect(existsSync(again)).toBe(false);
    }
  });

  it("applied to the set again, makes the same moves, to the byte", async () => {
    const first = readFileSync(copy);
    const again = await told(set, "--apply", "gain", "--out", copy, "--force");
    expect(again.moves).toEqual(done.moves);
    expect(readFileSync(copy).equals(first)).toBe(true);
  });

  it("judges the copy by the roles that were said of the set", () => {
    const { sets } = JSON.parse(readFileSync(notes, "utf8"));
    expect(sets["Mixed.als"].roles).toMatchObject([{ track: "Lead", role: "lead-vocal" }]);
    expect(sets["Mixed.als"].applied).toMatchObject([
      { stage: "gain", moves: [{ id: "gain-lead", parameter: "Volume" }] },
    ]);
  });

  it("tells it in words and on the page, with the way back, and what a copy away from its set loses", async () => {
    const page = join(folder, "mix.html");
    const words = ["mix", set, ...BARS, "--apply", "gain", "--out", join(folder, "Mixed.als"), "--report", page];
    const { out: lines, code, words: said } = await steadyhand(...words);
    const out = lines.replaceAll(/\s+/g, " ");
    expect(code).toBe(0);
    expect(said).toMatch(/^“Mixed\.als” lies in another folder than its set, so recordings [^\n]*\n$/);
    const line =
      /Applied; loudness against the rest: predicted from -\d+\.\d to -\d+\.\d, heard again in the copy from -\d+\.\d to -\d+\.\d LU\. The way back in Live: Volume to -12\.0 dB\./;
    expect(out).toMatch(line);
    expect(out).toMatch(
      /1 of \d moves? applied; the mix reads -\d\d\.\d LUFS then\. .*Mixed\.als is the copy\. .*mix\.html shows it\. The set stays as it is\. $/,
    );
    const html = readFileSync(page, "utf8");
    expect(html).toMatch(
      /Loudness against the rest, LU<\/caption>.*Predicted<\/th><td>−\d+\.\d<\/td><td>−\d+\.\d<\/td>.*Heard again in the copy<\/th>/s,
    );
    expect(html).toContain("Applied. The way back in Live: Volume to −12.0 dB.");
    expect(html).toContain("delete the copy");
  });

  it("writes no copy where what was asked for is rejected", async () => {
    const none = join(home, "None.als");
    const { moves, output, after } = await told(set, "--apply", "gain", "--reject", "gain-lead", "--out", none);
    expect(moves.find(({ id }) => id === "gain-lead")).toMatchObject({ outcome: "refused", why: "It was rejected." });
    expect([output, after, existsSync(none)]).toEqual([null, null, false]);
  });
});

describe("steadyhand mix --apply refuses in one sentence, and writes nothing:", () => {
  const out = join(home, "Refused.als");
  it.each<[string, number, readonly string[], RegExp]>([
    ["a stage that is none", 2, ["--apply", "gian"], /no stage “gian”\. Did you mean “gain”\?/],
    ["no stage", 2, ["--apply", ","], /--apply takes stages/],
    ["a choice of moves and nothing to do with them", 2, ["--only", "gain-lead"], /--only goes with --apply/],
    ["a copy and nothing to write into it", 2, ["--out", out], /--out goes with --apply/],
    ["stems, in which no move could be heard", 2, ["--apply", "gain", "--stems", folder], /does not go with --stems/],
    [
      "a move that is none",
      1,
      ["--apply", "gain", "--only", "gain-leed"],
      /No move is called “gain-leed”\. Did you mean/,
    ],
    [
      "a move to be left that none can be",
      1,
      ["--apply", "gain", "--reject", "gain-leed"],
      /No move is called “gain-leed”\. Did you mean/,
    ],
    [
      "a move to be left of a stage that is not made",
      1,
      ["--apply", "gain", "--reject", "eq-drums-2500"],
      /“eq-drums-2500” is a move of eq, and --apply was asked for gain/,
    ],
    ["the set itself as the copy", 1, ["--apply", "gain", "--out", set, "--force"], /the set itself/],
    ["a copy that Live would not open", 1, ["--apply", "gain", "--out", join(home, "copy.txt")], /\.als or \.alc/],
    [
      "a folder that is not there",
      1,
      ["--apply", "gain", "--role", "Lead=lead-vocal", "--out", join(home, "none", "A.als")],
      /none/,
    ],
  ])("%s", async (_, code, words, sentence) => {
    const there = readdirSync(home);
    const ended = await steadyhand("mix", set, ...BARS, ...words);
    expect(ended).toMatchObject({ code, out: "" });
    expect(ended.words).toMatch(sentence);
    expect(ended.words).not.toMatch(/\n {4}at |undefined|NaN/);
    expect(readdirSync(home)).toEqual(there);
    expect(readFileSync(set).equals(before)).toBe(true);
  });

  it("a copy that is there, with the ways out where nobody named it", async () => {
    const usual = join(home, "Quiet lead (mix).als");
    writeFileSync(usual, "mine");
    const { code, words } = await steadyhand("mix", set, "--apply", "gain");
    expect([code, readFileSync(usual, "utf8")]).toEqual([1, "mine"]);
    expect(words).toMatch(/name another copy with --out, or add --force/);
  });
});
