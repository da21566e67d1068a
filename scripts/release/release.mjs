import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { guidePage, planPage } from "./guide-page.mjs";
import { zipFolder } from "./zip-folder.mjs";

/**
 * Writes `release/Steadyhand-<version>.zip`, all that a producer needs: devices, presets, the companion, the guide and the test plan
 * as a page each, the command line, what makes the example song, and the licences. The same sources give the same bytes, on any day
 * and in any time zone.
 *
 *   node scripts/release/release.mjs [--out DIR]
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({ options: { out: { type: "string" } } });
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const name = `Steadyhand-${version}`;
const out = resolve(values.out ?? join(root, "release"));

const baked = await mkdtemp(join(tmpdir(), "steadyhand-release-"));
try {
  run("scripts/bake/bake.mjs", "--out", baked);
  run("scripts/build.mjs");
  const files = new Map([
    ...(await folder(join(baked, "devices"), "Devices", /\.amxd$/)),
    ...(await folder(join(root, "presets"), "Presets", /\.json$/)),
    ...(await folder(join(root, "companion/Steadyhand"), "Remote Scripts/Steadyhand", /\.py$/)),
    ["Guide.html", Buffer.from(await guidePage({ root, version }))],
    ["Test plan.html", Buffer.from(await planPage({ root, version }))],
    ["Command line/example-song.cjs", await readFile(join(root, "dist/example-song.cjs"))],
    ["Command line/steadyhand.cjs", await readFile(join(root, "dist/steadyhand.cjs"))],
    ["Licences/Steadyhand.txt", await readFile(join(root, "LICENSE"))],
    ["Licences/Others.txt", await readFile(join(root, "dist/licences.txt"))],
  ]);
  const zip = zipFolder(name, files);
  const path = join(out, `${name}.zip`);
  await mkdir(out, { recursive: true });
  await writeFile(`${path}.part`, zip);
  await rename(`${path}.part`, path);
  process.stdout.write(`${path}  ${zip.length} bytes, ${files.size} files\n`);
} finally {
  await rm(baked, { recursive: true, force: true });
}

/** Every file of a folder whose name fits, by its name in the zip. */
async function folder(from, to, fits) {
  const found = await readdir(from, { recursive: true, withFileTypes: true });
  const named = found.filter((entry) => entry.isFile() && fits.test(entry.name));
  if (named.length === 0) throw new Error(`release: there is nothing in ${from}`);
  return Promise.all(
    named.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`${to}${path.slice(from.length).replaceAll("\\", "/")}`, await readFile(path)];
    }),
  );
}

function run(script, ...words) {
  execFileSync(process.execPath, [join(root, script), ...words], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}
