import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Builds what is packed, before `npm pack`; and for `npm install --global` of the folder itself, which links it. In a fresh clone
 * the packages that build it are fetched first. What npm was told for the packing is not told to that: an outer `--global`
 * or `--dry-run` would change what it does. All words go to stderr, as stdout may be somebody's JSON.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const linked = process.env.npm_lifecycle_event === "prepare";
if (!linked || process.env.npm_config_global === "true") {
  if (!existsSync(join(root, "node_modules/esbuild"))) run("npm", "ci", "--no-audit", "--no-fund");
  run(process.execPath, "scripts/build.mjs");
}

function run(command, ...words) {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_config_(global|prefix|local_prefix|dry_run|json|pack_destination|ignore_scripts|omit|production)$/i.test(
        name,
      ),
  );
  const shell = process.platform === "win32" && command === "npm";
  const ended = spawnSync(command, words, { cwd: root, stdio: ["ignore", 2, 2], env: Object.fromEntries(kept), shell });
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}
