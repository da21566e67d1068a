import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readCompanionSettings } from "#src/adapters/companion/settings.ts";
import { HAS_PYTHON, LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { vocalSet } from "#test/doubles/live-module/vocal-set.ts";

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

it.skipIf(!HAS_PYTHON || process.platform === "win32")(
  "the companion does not listen on such a token, nor without one",
  async () => {
    const live = await LiveProcess.start("12.4", vocalSet(1, 1));
    try {
      chmodSync(live.settingsPath, 0o640);
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/not listening: .*chmod 600/);
      rmSync(live.settingsPath);
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/not listening: .*companion install/);
      writeFileSync(live.settingsPath, "{", { mode: 0o600 });
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/not listening: .*damaged/);
      writeFileSync(live.settingsPath, JSON.stringify({ port: 11_000, token: TOKEN }));
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/not listening: .*port/);
    } finally {
      await live.stop();
    }
  },
);

function file(held: unknown): string {
  const path = join(folder, "companion.json");
  writeFileSync(path, JSON.stringify(held), { mode: 0o600 });
  return path;
}
