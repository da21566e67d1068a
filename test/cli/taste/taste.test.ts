import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { TastedMove } from "#src/model/mix/moves/taste.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";

let folder = "";
let file = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "steadyhand-taste-"));
  file = join(folder, "taste.json");
  vi.stubEnv("STEADYHAND_TASTE", file);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const rejected = (at: number, more: Partial<TastedMove> = {}): TastedMove => ({
  ...{ copy: `/songs/${at} (mix).als`, move: "gain-vox", role: "lead-vocal", kind: "fader", offered: 1, kept: 0 },
  by: "rejected",
  ...more,
});
const put = (...moves: readonly TastedMove[]) =>
  writeFileSync(file, JSON.stringify({ steadyhand: "taste", version: 1, moves }));

describe("steadyhand taste", () => {
  it("says where nothing has been learnt yet, and leaves nothing behind", async () => {
    const { code, out } = await steadyhand("taste", "show");
    expect([code, out]).toEqual([
      0,
      `Nothing has been learnt. mix --learn keeps what you make of its moves in ${file}.\n`,
    ]);
    expect((await steadyhand("taste", "reset")).code).toBe(0);
    expect(existsSync(file)).toBe(false);
  });

  it("shows each role and kind, and from when on sizes go by it", async () => {
    put(rejected(1), rejected(2), rejected(3), rejected(4, { kind: "bell" }), rejected(5, { kept: null, by: "made" }));
    const { out } = await steadyhand("taste", "show");
    expect(out).toContain("lead-vocal, fader: 3 moves, 74 % of their size from now on");
    expect(out).toContain("lead-vocal, bell: 1 move, from 3 on sizes go by it");
    expect(out).toContain("1 move made and not yet seen again in a copy");
    const json = JSON.parse((await steadyhand("taste", "show", "--json")).out);
    expect(json).toMatchObject({
      file,
      output: null,
      sizes: [
        { kind: "bell", factor: 1 },
        { kind: "fader", moves: 3 },
      ],
    });
    expect(json.moves).toHaveLength(5);
  });

  it("copies it to a file that is read in its place, and replaces none unasked", async () => {
    put(rejected(1), rejected(2), rejected(3));
    const copy = join(folder, "mine.json");
    expect((await steadyhand("taste", "copy", "--out", copy)).code).toBe(0);
    const shown = JSON.parse((await steadyhand("taste", "show", "--json")).out);
    vi.stubEnv("STEADYHAND_TASTE", copy);
    expect(JSON.parse((await steadyhand("taste", "show", "--json")).out)).toEqual({ ...shown, file: copy });
    const twice = await steadyhand("taste", "copy", "--out", copy);
    expect(twice.code).toBe(1);
    expect(twice.words).toContain("mine.json");
  });

  it("puts it aside when it is reset, and keeps it", async () => {
    put(rejected(1));
    const text = readFileSync(file, "utf8");
    const { code, out } = await steadyhand("taste", "reset");
    expect(code).toBe(0);
    const aside = join(folder, "taste.before.json");
    expect(out).toContain(aside);
    expect(readFileSync(aside, "utf8")).toBe(text);
    expect((await steadyhand("taste", "show")).out).toMatch(/^Nothing has been learnt/);
  });

  it.each([
    ["no JSON", "{"],
    ["of something else", '{"steadyhand":"mix","version":1,"sets":{}}'],
    ["of a later version", '{"steadyhand":"taste","version":2,"moves":[]}'],
    ["without moves", '{"steadyhand":"taste","version":1}'],
    ["with a move that is none", '{"steadyhand":"taste","version":1,"moves":[{"copy":"a","move":"b"}]}'],
    [
      "with a fader that never moved",
      JSON.stringify({
        steadyhand: "taste",
        version: 1,
        moves: [rejected(1, { fader: { track: 1, from: 0, to: 0 } })],
      }),
    ],
    [
      "with a share under nothing",
      JSON.stringify({ steadyhand: "taste", version: 1, moves: [rejected(1, { kept: -1 })] }),
    ],
  ])("refuses a file that is %s in one sentence, never writes over it, and resets it", async (_what, text) => {
    writeFileSync(file, text);
    for (const words of [
      ["taste", "show"],
      ["mix", "no set.als", "--learn"],
    ]) {
      const { code, words: said } = await steadyhand(...words);
      expect(code).toBe(1);
      expect(said).toMatch(
        /^Your taste in .*taste\.json (is .*)\. Correct it, or put it aside with steadyhand taste reset: nothing is written over it\.\n$/,
      );
    }
    expect(readFileSync(file, "utf8")).toBe(text);
    expect((await steadyhand("taste", "reset")).code).toBe(0);
    expect(readFileSync(join(folder, "taste.before.json"), "utf8")).toBe(text);
  });

  it("is asked for one thing, and copies only where it is told to", async () => {
    for (const words of [[], ["forget"], ["copy"], ["show", "--out", "a.json"], ["show", "reset"]]) {
      const { code, words: said } = await steadyhand("taste", ...words);
      expect([code, said.length > 0]).toEqual([2, true]);
    }
    expect((await steadyhand("taste", "copy", "--out", join(folder, "a.txt"))).code).toBe(1);
  });
});
