import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { alsHost } from "#src/adapters/als/als-host.ts";
import type { Device } from "#src/model/live-set.ts";
import { ringingSong } from "#test/cli/mix/made/ringing-song.ts";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-apply-all-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const song = demoSong(folder);
const home = dirname(song.set);
const BARS = ["--bars", "5..14", "--role", "Lead=lead-vocal"];

interface Told {
  readonly moves: readonly {
    readonly id: string;
    readonly outcome: string;
    readonly why: string | null;
    readonly wayBack?: string;
    readonly predicted: { readonly before: number; readonly after: number };
    readonly measured: { readonly before: number; readonly after: number; readonly model?: string } | null;
  }[];
  readonly output: string | null;
  readonly warnings: readonly string[];
}

async function told(...words: readonly string[]): Promise<Told> {
  const { out, code, words: said } = await steadyhand("mix", ...words, ...BARS, "--json");
  expect([said, code]).toEqual(["", 0]);
  return JSON.parse(out) as Told;
}

async function devicesOf(path: string, name: string): Promise<readonly Device[]> {
  const set = await alsHost(path).read();
  return set.ok ? set.value.tracks.find((track) => track.name === name)!.devices : [];
}

describe("steadyhand mix --apply all, of a song with a quiet lead and drums that ring", () => {
  const copy = join(home, "Mixed.als");
  let set: string;
  let done: Told;
  beforeAll(async () => {
    set = await ringingSong(song);
    done = await told(set, "--apply", "all", "--out", copy);
  });
  const ring = () => done.moves.find(({ id }) => id.startsWith("eq-drums"))!;

  it("mends both in one copy, by the file and by our model of EQ Eight", async () => {
    expect(done.output).toBe(copy);
    expect(done.moves.find(({ id }) => id === "gain-lead")).toMatchObject({ outcome: "applied" });
    expect(ring()).toMatchObject({ outcome: "applied", measured: { through: "model", model: "EQ Eight" } });
    const devices = await devicesOf(copy, "Drums");
    expect(devices.map(({ className }) => className)).toEqual(
      [...(await devicesOf(set, "Drums")), { className: "Eq8" }].map(({ className }) => className),
    );
    expect(ring().wayBack).toBe(`delete “EQ Eight”, device ${devices.length} of the chain, which was put in for it`);
  });

  it("remembers the device, and applied to the copy again writes nothing", async () => {
    const { sets } = JSON.parse(readFileSync(join(home, "steadyhand.mix.json"), "utf8"));
    expect(sets[basename(copy)].devices).toMatchObject([{ className: "Eq8" }]);
    const again = join(home, "Again.als");
    const second = await told(copy, "--apply", "all", "--out", again);
    expect(second.moves.filter(({ outcome }) => outcome === "applied")).toEqual([]);
    expect([second.output, existsSync(again)]).toEqual([null, false]);
  });

  it("makes the same copy of the set again, to the byte", async () => {
    const first = gunzipSync(readFileSync(copy));
    const again = await told(set, "--apply", "all", "--out", copy, "--force");
    expect(again.moves).toEqual(done.moves);
    expect(gunzipSync(readFileSync(copy)).equals(first)).toBe(true);
  });

  it("stage after stage comes to the same devices, and what was settled stays so", async () => {
    const [one, two] = [join(home, "One.als"), join(home, "Two.als")];
    await told(set, "--apply", "gain", "--out", one);
    const { moves } = await told(one, "--apply", "all", "--out", two);
    expect(moves.find(({ id }) => id.startsWith("eq-drums"))).toMatchObject({ outcome: "applied" });
    expect(moves.filter(({ id, outcome }) => id.startsWith("gain-") && outcome === "applied")).toEqual([]);
    const third = await told(two, "--apply", "all", "--out", join(home, "Three.als"));
    expect(third.output).toBeNull();
  });

  it("says it in words", async () => {
    const { out } = await steadyhand("mix", set, ...BARS, "--apply", "all", "--force", "--out", copy);
    expect(out.replaceAll(/\s+/g, " ")).toMatch(
      /heard again in the copy by our model of EQ Eight from \d+\.\d to \d+\.\d dB\. The way back in Live: delete “EQ Eight”/,
    );
  });
});
