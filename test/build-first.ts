import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Some tests run the bundle as users do, so it is built before any test starts. What they measure is remembered in a folder of this run,
 * not in the user's own, and the example song is made in another, by the first test that asks for it.
 *
 * Each Node that a test starts would read the certificates of NODE_EXTRA_CA_CERTS, 40 ms a time; no test speaks to a server.
 */
export default function buildFirst(): () => void {
  const folder = mkdtempSync(join(tmpdir(), "steadyhand-run-"));
  mkdirSync(join(folder, "cache"));
  process.env["STEADYHAND_CACHE"] = join(folder, "cache");
  process.env["STEADYHAND_TEST_SONG"] = join(folder, "example");
  delete process.env["NODE_EXTRA_CA_CERTS"];
  findPython(join(folder, "bin"));
  execFileSync(process.execPath, [fileURLToPath(new URL("../scripts/build.mjs", import.meta.url))], {
    stdio: "inherit",
  });
  return () => rmSync(folder, { recursive: true, force: true });
}

/**
 * Puts the Python that `python3` ends in first on the path. On some machines the name is a script that looks for it anew at each
 * start, half a second of work where Python itself takes a tenth, and companions are started by the hundred.
 */
function findPython(folder: string): void {
  const { status, stdout } = spawnSync("python3", ["-c", "import sys; print(sys.executable)"], { encoding: "utf8" });
  if (status !== 0 || stdout.trim() === "") return;
  mkdirSync(folder);
  symlinkSync(stdout.trim(), join(folder, "python3"));
  process.env["PATH"] = `${folder}${delimiter}${process.env["PATH"]}`;
}
