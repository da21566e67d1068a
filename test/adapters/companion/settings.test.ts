import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keepSettings, settingsObject } from "#src/adapters/companion/install/keep-settings.ts";
import { readCompanionSettings } from "#src/adapters/companion/settings.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { vocalSet } from "#test/doubles/live-module/vocal-set.ts";
import { needs } from "#test/needs.ts";

const TOKEN = "ab".repeat(32);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "steadyhand-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("port and token come from a file that only its user can read", async () => {
  expect(await readCompanionSettings(file({ port: 40_000, token: TOKEN }))).toEqual({
    ok: true,
    value: { port: 40_000, token: TOKEN },
  });
  expect(await readCompanionSettings(file({ token: TOKEN }))).toMatchObject({ ok: true, value: { port: 39_041 } });
});

it.each([
  ["no token", {}],
  ["half a token", { token: "ab" }],
  ["a token with more behind it", { token: `${TOKEN}\n` }],
  ["AbletonOSC's port", { token: TOKEN, port: 11_000 }],
  ["a port below a user's", { token: TOKEN, port: 80 }],
  ["a port that is a word", { token: TOKEN, port: "39041" }],
  ["a list", []],
])("%s is refused with what to do", async (_what, held) => {
  const refused = await readCompanionSettings(file(held));
  expect(refused).toMatchObject({ ok: false, error: { code: "companion-missing" } });
  expect(refused.ok ? "" : refused.error.sentence).toContain("companion install");
});

it.skipIf(process.platform === "win32")("a token that others can read is no token, on either end", async () => {
  const path = file({ token: TOKEN });
  chmodSync(path, 0o644);
  const refused = await readCompanionSettings(path);
  expect(refused).toMatchObject({ ok: false, error: { code: "companion-missing" } });
  expect(refused.ok ? "" : refused.error.sentence).toContain("chmod 600");
});

it.skipIf(process.platform === "win32")(
  "the companion does not listen on such a token, nor on a damaged one",
  needs("python3"),
  async () => {
    const live = await LiveProcess.start("12.4", vocalSet(1, 1));
    try {
      chmodSync(live.settingsPath, 0o640);
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/not listening: .*chmod 600/);
      chmodSync(live.settingsPath, 0o600);
      writeFileSync(live.settingsPath, "{");
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/not listening: .*damaged/);
      writeFileSync(live.settingsPath, JSON.stringify({ port: 11_000, token: TOKEN }));
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/not listening: .*port/);
    } finally {
      await live.stop();
    }
  },
);

/** What can stand where a small file is expected, and how a sentence names it. */
const NO_FILES: readonly (readonly [what: string, make: (path: string) => void, named: RegExp])[] = [
  ["a pipe", (path) => void spawnSync("mkfifo", [path]), /is no file/],
  ["a folder", (path) => mkdirSync(path), /is no file/],
  ["a device", (path) => symlinkSync("/dev/zero", path), /is a link/],
  ["a link to a good file", (path) => symlinkSync(file({ token: TOKEN }, "good.json"), path), /is a link/],
  ["a link to nowhere", (path) => symlinkSync(join(folder, "nowhere"), path), /is a link/],
  [
    "something enormous",
    (path) => {
      writeFileSync(path, "", { mode: 0o600 });
      truncateSync(path, 4 * 1024 ** 3);
    },
    /is larger than 16 kB/,
  ],
];

describe.skipIf(process.platform === "win32")("where the settings should be stands", () => {
  it.each(NO_FILES)("%s: refused at once, and neither followed nor replaced", async (_what, make, named) => {
    const path = join(folder, "companion.json");
    make(path);
    const refused = await readCompanionSettings(path);
    expect(refused).toMatchObject({ ok: false, error: { code: "companion-missing" } });
    expect(refused.ok ? "" : refused.error.sentence).toMatch(named);
    expect(() => settingsObject(path)).toThrow(/take it away/);
    await expect(keepSettings(path, { port: undefined, folder })).rejects.toThrow(/take it away/);
  });

  it("any of these: the companion says so in Live's log and Live goes on", needs("python3"), async () => {
    const live = await LiveProcess.start("12.4", vocalSet(1, 1));
    try {
      for (const [, make, named] of NO_FILES) {
        rmSync(live.settingsPath, { recursive: true, force: true });
        rmSync(join(folder, "good.json"), { force: true });
        make(live.settingsPath);
        const said = (await live.ask<string[]>({ do: "reconnect" })).at(-1);
        expect(said).toMatch(/not listening: /);
        expect(said).toMatch(named);
      }
    } finally {
      await live.stop();
    }
  });
});

function file(held: unknown, name = "companion.json"): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(held), { mode: 0o600 });
  return path;
}
