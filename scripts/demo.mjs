import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** Makes the example song, rides its lead and says where everything is. */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "demo");
const project = join(folder, "Steadyhand Demo Project");
const set = join(project, "Steadyhand Demo.als");
const ridden = join(project, "Steadyhand Demo (ride).als");
const report = join(folder, "ride.html");

run("scripts/build.mjs");
console.log("\nMaking the song ...");
run("dist/example-song.cjs", folder, "--force");
console.log("\nRiding the lead ...");
run(
  "dist/steadyhand.cjs",
  "ride",
  set,
  "--track",
  "Lead",
  "--boost",
  "6",
  "--cut",
  "6",
  "--out",
  ridden,
  "--report",
  report,
  "--force",
);
console.log(`\nThe song     ${set}\nThe ride     ${ridden}\nThe report   ${report}   <- open this in a browser`);

function run(script, ...words) {
  const ended = spawnSync(process.execPath, [join(root, script), ...words], { cwd: root, stdio: "inherit" });
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}
