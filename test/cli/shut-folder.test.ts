import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { steadyhand } from "#test/cli/steadyhand.ts";
import { writeTake } from "#test/doubles/made/sung-take.ts";
import { alsSet } from "#test/doubles/sets/als-set.ts";
import { CAN_BE_UNPRIVILEGED, unprivileged } from "#test/unprivileged.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-shut-"));
const here = (...names: readonly string[]) => join(folder, ...names);
const shut = (name: string) => here("shut", name);
const open = (name: string) => here("open", name);
const SET = shut("song.als");
const TAKE = here("audio", "lead.wav");
/** What stands in the folder from the start. */
const STANDING = ["song.als", "taste.json"];

beforeAll(() => {
  for (const name of ["audio", "open", "shut"]) mkdirSync(here(name));
  writeTake(TAKE, 8);
  writeFileSync(SET, gzipSync(alsSet()));
  writeFileSync(shut("taste.json"), JSON.stringify({ steadyhand: "taste", version: 1, moves: [] }));
  chmodSync(folder, 0o755);
  chmodSync(here("open"), 0o777);
  chmodSync(here("shut"), 0o555);
  vi.stubEnv("STEADYHAND_TASTE", shut("taste.json"));
  vi.stubEnv("STEADYHAND_CACHE", shut("cache"));
});
afterAll(() => {
  vi.unstubAllEnvs();
  chmodSync(here("shut"), 0o755);
  rmSync(folder, { recursive: true, force: true });
});

const MASTER = ["master", TAKE, "--target", "-20", "--out"] as const;
const CHAIN = ["master", SET, "--chain", "--mix", TAKE, "--target", "-20", "--out"] as const;
const RIDE = ["ride", SET, "--track", "Lead"] as const;
const APPLY = ["mix", SET, "--apply", "all"] as const;

/** Every way to have something written into a folder, and the name that is refused there. */
const WRITES: readonly (readonly [named: string, command: string, ...words: string[]])[] = [
  ["noise.wav", "monitoring", "--noise", shut("noise.wav")],
  ["check.html", "check", TAKE, "--report", shut("check.html")],
  ["master.wav", ...MASTER, shut("master.wav")],
  ["master.html", ...MASTER, open("master.wav"), "--report", shut("master.html")],
  ["stages", ...MASTER, open("master.wav"), "--stage-outputs", shut("stages")],
  ["lead.wav", "master", "--album", TAKE, "--target", "-20", "--out", here("shut")],
  ["mastered.als", ...CHAIN, shut("mastered.als")],
  ["copy.json", "taste", "copy", "--out", shut("copy.json")],
  ["into “/”", "taste", "copy", "--out", "/steadyhand-copy.json"],
  ["taste.before.json", "taste", "reset"],
  ["live.json", "report-live", "--out", shut("live.json")],
  ["live-notes.json", "report-live", "--note", "LOAD-1=ok"],
  ["steadyhand.mix.json", "set", SET, "--role", "Lead=lead-vocal"],
  ["steadyhand.mix.json", "mix", SET, "--role", "Lead=lead-vocal"],
  ["mix.html", "mix", SET, "--report", shut("mix.html")],
  ["song (mix).als", ...APPLY],
  ["before.wav", ...APPLY, "--out", open("mixed.als"), "--preview", `${shut("before.wav")},${open("after.wav")}`],
  ["song (ride).als", ...RIDE],
  ["ride.html", ...RIDE, "--out", open("ridden.als"), "--report", shut("ride.html")],
];

describe.skipIf(!CAN_BE_UNPRIVILEGED)("a folder that this user may not write into", () => {
  it.each(WRITES)(
    "is said in one sentence with the way out, and nothing is written: %s of %s",
    async (named, ...words) => {
      const ended = await unprivileged(() => steadyhand(...words));
      expect(ended).toMatchObject({ code: 1, out: "" });
      expect(ended.words).toMatch(/^[^\n]+ could not be (written|made) \(EACCES\): [^\n]*name another[^\n]+\.\n$/);
      expect(ended.words).toContain(named);
      expect(readdirSync(here("shut")).sort()).toEqual(STANDING);
      expect(readdirSync(here("open"))).toEqual([]);
    },
  );
});

describe.skipIf(!CAN_BE_UNPRIVILEGED)("a file that this user may not read", () => {
  it.each([
    ["measure", "lead.wav"],
    ["check", "lead.wav"],
    ["set", "song.als"],
  ])("is said by %s in one sentence with the way out", async (command, name) => {
    const path = open(name);
    writeFileSync(path, "kept from you", { mode: 0 });
    const ended = await unprivileged(() => steadyhand(command, path));
    rmSync(path);
    expect(ended).toMatchObject({ code: 1, out: "" });
    expect(ended.words).toMatch(/^“[^”]+” may not be read[^\n]*: (give yourself|change its) permission[^\n]+\.\n$/);
  });
});
