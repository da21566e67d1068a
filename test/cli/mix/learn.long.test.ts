import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Taste } from "#src/model/mix/moves/taste.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";
import { editedSong, editedTrack } from "#test/doubles/sets/edited-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-learn-"));
const file = join(folder, "taste.json");
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});
const song = demoSong(folder);
/** The lead 12 dB under where its mixer has it. */
const set = editedSong(song, "Quiet lead", (xml) => faded(xml, () => 0.25));
const copy = join(dirname(set), "Mixed.als");

function faded(xml: string, to: (was: number) => number): string {
  return editedTrack(xml, "Lead", (text) =>
    text.replace(/(<Volume>[\s\S]*?<Manual Value=")([^"]*)/, (_, before, was) => `${before}${to(Number(was))}`),
  );
}

async function mixed(...words: readonly string[]) {
  const {
    out,
    code,
    words: said,
  } = await steadyhand("mix", ...words, "--role", "Lead=lead-vocal", "--bars", "5..14", "--json");
  expect([said, code]).toEqual(["", 0]);
  return JSON.parse(out) as { taste: string | null; moves: { id: string; size: number; sentence: string }[] };
}

const kept = () => (JSON.parse(readFileSync(file, "utf8")) as Taste).moves.find(({ move }) => move === "gain-lead")!;

describe("steadyhand mix --learn", () => {
  let size = 0;
  beforeAll(async () => {
    vi.stubEnv("STEADYHAND_TASTE", file);
    const made = await mixed(set, "--apply", "gain", "--out", copy, "--learn");
    expect(made.taste).toBe(file);
    size = made.moves.find(({ id }) => id === "gain-lead")!.size;
  });

  it("remembers what was made, with the fader as it was left", () => {
    expect(kept()).toMatchObject({ copy, role: "lead-vocal", kind: "fader", offered: 1, kept: null, by: "made" });
    expect(kept().fader!.to - kept().fader!.from).toBeCloseTo(size, 1);
  });

  it("sees how much of it stands once the fader was moved on in the copy", async () => {
    const half = 10 ** (size / 40);
    editedSong({ ...song, set: copy }, "Mixed", (xml) => faded(xml, (was) => was / half));
    await mixed(copy, "--learn");
    expect(kept()).toMatchObject({ by: "changed" });
    expect(kept().kept).toBeCloseTo(0.5, 1);
  });

  it("proposes three quarters of a size after three rejections, and says so; without --learn all of it", async () => {
    const row = { ...kept(), kept: 0, by: "rejected" };
    const moves = ["a.als", "b.als", "c.als"].map((other) => ({ ...row, copy: other }));
    const text = JSON.stringify({ steadyhand: "taste", version: 1, moves });
    writeFileSync(file, text);
    const lead = (told: Awaited<ReturnType<typeof mixed>>) => told.moves.find(({ id }) => id === "gain-lead")!;
    const [learnt, plain] = [await mixed(set, "--learn"), await mixed(set)];
    expect(lead(learnt).size).toBeCloseTo(0.743 * size, 2);
    expect(lead(learnt).sentence).toContain("this is 74 % of the size that it would have");
    expect([learnt.taste, plain.taste, lead(plain).size]).toEqual([file, null, size]);
    expect(readFileSync(file, "utf8")).toBe(text);
  });
});
