import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach } from "vitest";
import { companionFolder, type InstallRequest } from "#src/adapters/companion/install/install-companion.ts";
import { type UninstallRequest, uninstallCompanion } from "#src/adapters/companion/install/uninstall-companion.ts";
import { scriptsIn } from "#test/adapters/companion/install/scripts-in.ts";

export const SOURCES = fileURLToPath(new URL("../../../../companion/Steadyhand", import.meta.url));
export const FILES = Object.fromEntries(
  scriptsIn(SOURCES).map((name) => [name, readFileSync(join(SOURCES, name), "utf8")]),
);

/** A machine's home with a User Library in it, new for each test; call it once a test file. */
export function installBench() {
  const bench = { home: "", library: "", settingsPath: "", asked: [] as string[], folder, token, request, uninstall };
  beforeEach(() => {
    bench.home = mkdtempSync(join(tmpdir(), "steadyhand-install-"));
    bench.library = join(bench.home, "User Library");
    bench.settingsPath = join(bench.home, "config", "companion.json");
    mkdirSync(join(bench.library, "Remote Scripts", "Neighbour"), { recursive: true });
    writeFileSync(join(bench.library, "Remote Scripts", "Neighbour", "__init__.py"), "# not ours\n");
    bench.asked = [];
  });
  afterEach(() => rmSync(bench.home, { recursive: true, force: true }));

  function uninstall(changes: Partial<UninstallRequest> = {}) {
    return uninstallCompanion({
      userLibrary: bench.library,
      settingsPath: bench.settingsPath,
      files: FILES,
      force: false,
      knownLibraries: [],
      answers: async () => false,
      ...changes,
    });
  }

  function folder(): string {
    return companionFolder(bench.library);
  }

  function token(): string {
    return (JSON.parse(readFileSync(bench.settingsPath, "utf8")) as { token: string }).token;
  }

  function request(changes: Partial<InstallRequest> = {}): InstallRequest {
    return {
      userLibrary: bench.library,
      settingsPath: bench.settingsPath,
      files: FILES,
      port: undefined,
      mayReplace: async ({ state }) => {
        bench.asked.push(state);
        return false;
      },
      ...changes,
    };
  }
  return bench;
}
