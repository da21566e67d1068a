import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { answer } from "#src/cli/answer.ts";
import { demoSong } from "#test/doubles/sets/demo-song.ts";

const folder = mkdtempSync(join(tmpdir(), "steadyhand-copy-"));
const song = demoSong(folder);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => {
  vi.unstubAllEnvs();
  for (const name of readdirSync(song.project)) if (/\((?:ride|pump)/.test(name)) rmSync(join(song.project, name));
});

async function call(...words: readonly string[]) {
  const said = { out: "", words: "" };
  const terminal = {
    interactive: false,
    out: (text: string) => {
      said.out += text;
    },
    words: (text: string) => {
      said.words += text;
    },
  };
  return { code: await answer(words, terminal), ...said };
}

const PUMP = ["pump", song.set, "--track", "Pads"];
const RIDE = ["ride", song.set, "--track", "Lead"];
const copyOf = (command: string) => join(song.project, `Steadyhand Demo (${command}).als`);

/** All names in the project and when its folder was last touched. */
function standing() {
  return { names: readdirSync(song.project, { recursive: true }), at: statSync(song.project).mtimeMs };
}

describe("a copy that nobody named", () => {
  it("stands beside the set; a second one is refused with both ways out, and --force replaces it", async () => {
    expect(await call(...PUMP)).toMatchObject({ code: 0, out: expect.stringContaining(copyOf("pump")) as string });
    const before = readFileSync(copyOf("pump"));
    const again = await call(...PUMP, "--set", "depth=3");
    expect(again).toMatchObject({ code: 1, out: "" });
    expect(again.words).toBe(
      "“Steadyhand Demo (pump).als” exists already, so nothing was written: name another copy with --out, or add --force to replace it.\n",
    );
    expect(readFileSync(copyOf("pump")).equals(before)).toBe(true);
    expect((await call(...PUMP, "--set", "depth=3", "--force")).code).toBe(0);
    expect(readFileSync(copyOf("pump")).equals(before)).toBe(false);
  });
});

it("a recording in the place of the set is told as that, and not as a copy of a wrong name", async () => {
  const ended = await call("ride", song.samples[0]!, "--track", "Lead");
  expect([ended.code, ended.out]).toEqual([1, ""]);
  expect(ended.words).toMatch(/^“[^”]+\.wav” does not end in \.als or \.alc: name a Live Set, or give its copy /);
  expect(ended.words).not.toContain("(ride)");
});

describe("--dry-run", () => {
  it.each([
    ["pump", PUMP, /would come of it: Pump: ducked 168 times/],
    ["ride", RIDE, /would come of it: 19 phrases ridden on the fader/],
  ] as const)(
    "%s: says what would come of it, touches nothing, and tells JSON alike",
    async (command, words, result) => {
      const page = join(folder, "page.html");
      const before = standing();
      const dry = await call(...words, "--dry-run", "--report", page);
      const told = JSON.parse((await call(...words, "--dry-run", "--json")).out) as { dryRun: boolean; result: string };
      expect(standing()).toEqual(before);
      expect(existsSync(page)).toBe(false);
      expect(dry.code).toBe(0);
      expect(dry.out).toMatch(result);
      expect(dry.out.trimEnd().split("\n").slice(1)).toEqual([
        `It would write ${copyOf(command)}`,
        `It would write ${page}`,
      ]);
      const real = JSON.parse((await call(...words, "--json")).out) as { dryRun: boolean; result: string };
      expect(told.dryRun).toBe(true);
      expect(real).toEqual({ ...told, dryRun: false });
    },
  );

  it("ends as the real run would: an output that is there, a track that is not", async () => {
    writeFileSync(copyOf("ride"), "");
    expect(await call(...RIDE, "--dry-run")).toMatchObject({ code: 1, out: "" });
    expect(await call("ride", song.set, "--track", "Nobody", "--dry-run", "--out", copyOf("pump"))).toMatchObject({
      code: 1,
    });
    expect((await call(...RIDE, "--dry-run", "--out", join(folder, "nowhere", "x.als"))).code).toBe(1);
  });
});

describe.skipIf(process.platform === "win32" || process.platform === "darwin")("--open", () => {
  it("opens the report that was written; without an opener one sentence says so and the exit code stays", async () => {
    const bin = join(folder, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "xdg-open"), `#!/bin/sh\nprintf '%s' "$1" > "${join(bin, "heard")}"\n`);
    chmodSync(join(bin, "xdg-open"), 0o755);
    const page = join(folder, "pump.html");
    vi.stubEnv("PATH", `${bin}${delimiter}${process.env["PATH"]}`);
    expect((await call(...PUMP, "--report", page, "--open")).code).toBe(0);
    expect(readFileSync(join(bin, "heard"), "utf8")).toBe(page);
    vi.stubEnv("PATH", folder);
    const without = await call(...PUMP, "--report", page, "--open", "--force");
    expect(without.code).toBe(0);
    expect(without.words).toContain(
      "“pump.html” is written, but no browser could be opened (xdg-open is not on this system)",
    );
  });

  it("needs a report", async () => {
    expect(await call(...PUMP, "--open")).toMatchObject({ code: 2, out: "" });
  });
});
