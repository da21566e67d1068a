import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { companionWriter } from "#src/adapters/companion/companion-writer.ts";
import { keepSettings } from "#src/adapters/companion/install/keep-settings.ts";
import { readCompanionSettings } from "#src/adapters/companion/settings.ts";
import { LiveProcess } from "#test/doubles/live-module/live-process.ts";
import { vocalSet } from "#test/doubles/live-module/vocal-set.ts";

const COMPANION = fileURLToPath(new URL("../../../companion", import.meta.url));
const MAKE = `
import sys
sys.path.insert(0, sys.argv[1])
from Steadyhand import settings
print(settings.read_or_make_settings(sys.argv[2]).token.hex())
`;

import { needs } from "#test/needs.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "steadyhand-first-"));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe("a companion that was copied in by hand", needs("python3"), () => {
  it("makes its own token at its first start, readable by the user alone, and devices reach it with the same file", async () => {
    const live = await LiveProcess.start("12.4", vocalSet(1, 1));
    try {
      rmSync(live.settingsPath);
      expect((await live.ask<string[]>({ do: "reconnect" })).at(-1)).toMatch(/listens on 127\.0\.0\.1/);
      expect(statSync(live.settingsPath).mode & 0o777).toBe(0o600);
      const held = JSON.parse(readFileSync(live.settingsPath, "utf8")) as { token: string; folders: string[] };
      expect(held.token).not.toBe(live.token);
      expect(held.folders).toEqual([join(COMPANION, "Steadyhand")]);
      const writer = companionWriter({ settingsPath: live.settingsPath });
      expect(await writer.greet()).toMatchObject({ ok: true });
      await writer.close();
      await live.ask({ do: "reconnect" });
      expect(JSON.parse(readFileSync(live.settingsPath, "utf8"))).toEqual(held);
    } finally {
      await live.stop();
    }
  });

  it("agrees with others that start at the same moment, Lives and installers, on one token", async () => {
    const path = join(home, "config", "companion.json");
    const lives = Array.from({ length: 6 }, () => spawn("python3", ["-B", "-c", MAKE, COMPANION, path]));
    const tokens = await Promise.all([
      ...lives.map(async ({ stdout }) => {
        const said: Buffer[] = [];
        stdout.on("data", (bytes: Buffer) => said.push(bytes));
        await once(stdout, "close");
        return Buffer.concat(said).toString().trim();
      }),
      ...[1, 2, 3].map(async () => {
        await keepSettings(path, { port: undefined, folder: home });
        const read = await readCompanionSettings(path);
        return read.ok ? read.value.token : read.error.sentence;
      }),
    ]);
    expect(new Set(tokens).size).toBe(1);
    expect(tokens[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(readdirSync(join(home, "config"))).toEqual(["companion.json"]);
  });

  it("says why in one sentence where the token cannot be made", () => {
    writeFileSync(join(home, "in the way"), "a file, not a folder");
    const path = join(home, "in the way", "companion.json");
    const made = spawnSync("python3", ["-B", "-c", MAKE, COMPANION, path], { encoding: "utf8" });
    expect(made.status).toBe(1);
    expect(made.stderr.trimEnd().split("\n").at(-1)).toMatch(/SettingsError: .* cannot be made \(.+\)$/);
  });
});
