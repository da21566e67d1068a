import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

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

describe("the example song in the mix", () => {
  it("is heard by its recordings through their group, its returns named with the way out", async () => {
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
});

interface Phrase {
  readonly startBeats: number;
  readonly endBeats: number;
  readonly rms: number;
}
