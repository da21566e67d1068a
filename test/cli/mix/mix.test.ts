import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-mix-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const song = demoSong(folder);

interface Told {
  readonly range: { readonly start: number; readonly end: number };
  readonly tracks: readonly {
    readonly name: string;
    readonly heard: string;
    readonly why: string | null;
    readonly integrated: number | null;
  }[];
}

async function told(...options: readonly string[]): Promise<Told> {
  const { code, out } = await steadyhand("mix", song.set, "--json", ...options);
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe("steadyhand mix of the example song", () => {
  it("hears every recording through its group, and names the returns with the way out", async () => {
    const { range, tracks } = await told();
    expect(range).toEqual({ start: 0, end: 168 });
    expect(tracks.map(({ name, heard }) => [name, heard])).toEqual([
      ["Lead", "recording"],
      ["Band", "recording"],
      ["Drums", "recording"],
      ["Bass", "recording"],
      ["Pads", "recording"],
      ["A-Reverb", "no"],
      ["B-Delay", "no"],
      ["Main", "recording"],
    ]);
    expect(tracks[5]!.why).toContain("what “Reverb” makes of it is not: export All Individual Tracks");
    expect(tracks[7]!.why).toBe("It is heard without “A-Reverb”, “B-Delay”.");
    expect(tracks[0]!.integrated).toBeGreaterThan(-30);
  });

  it("leaves out of bars what plays elsewhere: the lead does not sing in the intro", async () => {
    const { range, tracks } = await told("--bars", "1..4");
    expect(range).toEqual({ start: 0, end: 16 });
    expect(tracks[0]).toMatchObject({ name: "Lead", integrated: null });
  });

  it("has its phrases where and as loud as they were made, by warp, tempo and fader", async () => {
    const { lead } = JSON.parse(readFileSync(song.truth, "utf8"));
    const loud = lead.phrases
      .filter(({ rms, endBeats, startBeats }: Phrase) => rms > -30 && endBeats - startBeats > 4)
      .slice(0, 4);
    const heard = await Promise.all(
      loud.map(({ startBeats }: Phrase) => told("--bars", `${1 + Math.floor(startBeats / 4)}`)),
    );
    const integrated = heard.map(({ tracks }: Told) => tracks[0]!.integrated!);
    const apart = integrated.map((level, at) => level - loud[at].rms);
    expect(Math.max(...apart) - Math.min(...apart)).toBeLessThan(3);
  });

  it("says it in words, and that nothing was written", async () => {
    const { code, out } = await steadyhand("mix", song.set, "--bars", "1..2");
    expect(code).toBe(0);
    expect(out).toMatch(/ tracks heard, -[\d.]+ LUFS, true peak -[\d.]+ dBTP \(what is heard, added up\)/);
    expect(out).toMatch(/Nothing was written\.\n$/);
  });

  it.each([
    ["no set", [], 2, "name a set to hear."],
    ["bars that are none", [song.set, "--bars", "4..2"], 2, "--bars takes the earlier bar first, as in 2..4."],
    [
      "a folder that is not there",
      [song.set, "--stems", join(folder, "none")],
      1,
      "“none” is no folder that can be read",
    ],
    ["a folder without stems", [song.set, "--stems", song.project], 1, "holds no sound files"],
    ["a set that is not there", [join(folder, "none.als")], 1, "none.als"],
  ])("refuses %s", async (_, words, code, sentence) => {
    const ended = await steadyhand("mix", ...words);
    expect(ended.code).toBe(code);
    expect(ended.words).toContain(sentence);
    expect(ended.out).toBe("");
    expect(existsSync(join(folder, "steadyhand.mix.json"))).toBe(false);
  });
});

interface Phrase {
  readonly startBeats: number;
  readonly endBeats: number;
  readonly rms: number;
}
