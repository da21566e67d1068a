import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the repository lies. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Files of the repository under these paths, from its root, as far as they are there. */
export function tracked(...paths: readonly string[]): readonly string[] {
  const listed = execFileSync("git", ["ls-files", ...paths], { cwd: ROOT, encoding: "utf8" });
  return listed.split("\n").filter((file) => file !== "" && existsSync(join(ROOT, file)));
}
