import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The command-line tests run the bundle as users do, so it is built before any test starts. What they measure is remembered in a folder
 * of this run, not in the user's own.
 */
export default function buildFirst(): () => void {
  const cache = mkdtempSync(join(tmpdir(), "steadyhand-cache-"));
  process.env["STEADYHAND_CACHE"] = cache;
  execFileSync(process.execPath, [fileURLToPath(new URL("../scripts/build.mjs", import.meta.url))], {
    stdio: "inherit",
  });
  return () => rmSync(cache, { recursive: true, force: true });
}
