import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { analysisVersion } from "../analysis-version.mjs";

/**
 * Bakes the devices: bundles their scripts, builds their patches, freezes both into `devices/*.amxd`.
 *
 *   node scripts/bake/bake.mjs            writes patchers/ and devices/
 *   node scripts/bake/bake.mjs --check    writes nothing; exit 1 where a committed file differs
 *   node scripts/bake/bake.mjs --out DIR  writes into another folder
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({ options: { check: { type: "boolean" }, out: { type: "string" } } });

const version = JSON.stringify(await analysisVersion());
const { BAKINGS } = await fromTypeScript("scripts/bake/bakings.ts");

const files = [];
for (const { entries, bake } of BAKINGS) files.push(...bake(await bundlesOf(entries)));
if (values.check) await check(files);
else await write(files, values.out ?? root);

async function bundlesOf(entries) {
  const missing = Object.values(entries).filter((entry) => !existsSync(join(root, entry)));
  if (missing.length > 0)
    fail(`nothing was baked: ${missing.join(", ")} ${missing.length > 1 ? "are" : "is"} missing.`);
  const bundles = Object.entries(entries).map(async ([role, entry]) => [
    role,
    await (role === "node" ? nodeBundle(entry) : scriptBundle(entry)),
  ]);
  return Object.fromEntries(await Promise.all(bundles));
}

/** One CommonJS file: an ESM bundle named .js would never start inside a frozen device, which has no package.json. */
function nodeBundle(entry) {
  return bundle({
    entryPoints: [entry],
    format: "cjs",
    platform: "node",
    target: "node18",
    external: ["max-api"],
    define: { ANALYSIS_VERSION: version },
  });
}

/** Names must survive: exported functions become the handlers of a classic script. */
function scriptBundle(entry) {
  return bundle({ entryPoints: [entry], format: "esm", platform: "neutral", target: "es2022" });
}

async function bundle(options) {
  const { outputFiles } = await build({
    ...options,
    absWorkingDir: root,
    bundle: true,
    write: false,
    mainFields: ["module", "main"],
    charset: "ascii",
    legalComments: "eof",
    logLevel: "warning",
  });
  return outputFiles[0].text;
}

/** The pure parts are TypeScript, which this Node does not run. */
async function fromTypeScript(entry) {
  await mkdir(join(root, "dist"), { recursive: true });
  const folder = await mkdtemp(join(root, "dist", "bake-"));
  try {
    const outfile = join(folder, "bake.mjs");
    await build({
      entryPoints: [entry],
      absWorkingDir: root,
      bundle: true,
      platform: "node",
      target: "node20",
      format: "esm",
      outfile,
      logLevel: "warning",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function write(baked, folder) {
  for (const { path, bytes } of baked) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
    process.stdout.write(`${path}  ${bytes.length} bytes\n`);
  }
}

async function check(baked) {
  const stale = [];
  for (const { path, bytes } of baked) {
    const committed = await readFile(join(root, path)).catch(() => null);
    if (committed === null || !committed.equals(bytes)) stale.push(path);
  }
  if (stale.length > 0)
    fail(`${stale.join(", ")} ${stale.length > 1 ? "are" : "is"} not what the sources bake: run npm run bake.`);
  process.stdout.write("the committed devices are what the sources bake.\n");
}

function fail(sentence) {
  process.stderr.write(`bake: ${sentence}\n`);
  process.exit(1);
}
