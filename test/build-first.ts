import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The command-line tests run the bundle as users do, so it is built before any test starts. */
export default function buildFirst(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL("../scripts/build.mjs", import.meta.url))], {
    stdio: "inherit",
  });
}
