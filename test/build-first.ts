import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  execFileSync(process.execPath, [fileURLToPath(new URL("../scripts/build.mjs", import.meta.url))], {
    stdio: "inherit",
  });
  return () => rmSync(folder, { recursive: true, force: true });
}
