import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { analysisVersion } from "../analysis-version.mjs";
import { compilePage, PAGES, pageModule } from "../build-browser.mjs";
import { lateBundle } from "../bundle/late-bundle.mjs";
import { lazyNode } from "../bundle/lazy-node.mjs";
import { NODE_BUNDLE, packagesIn } from "../bundle/node-bundle.mjs";
import { deviceFolders, folderLists, manifestLists } from "./device-lists.mjs";
import { platformGuide, platformList } from "./platform-lists.mjs";
import { unwritten } from "./unwritten.mjs";
import { versionAlone } from "./version-alone.mjs";

/**
 * Bakes the devices: lists them and their presets, compiles the pages for jweb, bundles their scripts, builds their
 * patches, freezes both into `devices/*.amxd`. A device is a folder of `node-src/devices/` with a manifest.
 *
 *   node scripts/bake/bake.mjs            writes the lists, the page, patchers/ and devices/
 *   node scripts/bake/bake.mjs --check    writes nothing; exit 1 where a committed file differs
 *   node scripts/bake/bake.mjs --out DIR  writes into another folder
 */
const root = fileURLToPath(new URL("../..", import.meta.url));
const { values } = parseArgs({ options: { check: { type: "boolean" }, out: { type: "string" } } });

const define = { ANALYSIS_VERSION: JSON.stringify(await analysisVersion()) };

const QUIETLY = { charset: "ascii", legalComments: "eof", logLevel: "warning" };

/**
 * One CommonJS file: an ESM bundle named .js would never start inside a frozen device, which has no package.json. Blanks are left out,
 * as each start reads all of it; names stay, for what an error says.
 */
const PROCESS_BUNDLE = {
  ...NODE_BUNDLE,
  ...{ target: "node18", external: [...NODE_BUNDLE.external, "max-api"], define },
  ...{ minifySyntax: true, minifyWhitespace: true, ...QUIETLY },
};

/** Letters a line of a script without blanks has about; one of a long string has more. */
const LINE = 120;

/** Where esbuild ends a line inside of a string: a backslash that is not itself escaped. Whole strings can be found. */
const CUT_STRING = /(?<=(?<!\\)(?:\\\\)*)\\\n/g;

const files = await bake();
if (values.check) await check(files);
else await write(files, values.out ?? root);

/** Everything that is made, by its path. Lists are known to the bundles before they are written. */
async function bake() {
  const folders = deviceFolders(root);
  const found = new Map([...folderLists(root, folders), platformList(root)]);
  const { BAKINGS, CONTROLS_PAGE } = await fromTypeScript("scripts/bake/bakings.ts", found);
  const astray = BAKINGS.filter(({ device }, index) => device !== folders[index]).map(({ device }) => device);
  if (astray.length > 0) fail(`nothing was baked: no folder of node-src/devices is called ${astray.join(", ")}.`);
  const bakings = [...BAKINGS].sort((one, other) => one.order - other.order);
  const names = bakings.map(({ device }) => device);
  const { PLATFORM_ROWS, PLATFORM_SOURCES } = await fromTypeScript("scripts/bake/platform-rows.ts", found);
  const platforms = [platformList(root), platformGuide(root, PLATFORM_ROWS, PLATFORM_SOURCES)];
  const lists = new Map([...folderLists(root, names), ...manifestLists(root, bakings, CONTROLS_PAGE), ...platforms]);
  for (const [folder, { module }] of Object.entries(PAGES))
    lists.set(module, pageModule(folder, await compilePage(folder, [unwritten(root, lists)])));
  const baked = [];
  for (const { scripts, bake } of bakings) baked.push(...bake(await bundlesOf(scripts, lists)));
  const text = new TextEncoder();
  return [...[...lists].map(([path, list]) => ({ path, bytes: text.encode(list) })), ...baked];
}

async function bundlesOf(scripts, lists) {
  const bundles = Object.entries(scripts).map(async ([role, script]) => [
    role,
    await (role === "node" ? nodeBundle(script, lists) : scriptBundle(script, lists)),
  ]);
  return Object.fromEntries(await Promise.all(bundles));
}

/** Ends with what it holds of others. */
async function nodeBundle({ text: contents }, lists) {
  const plugins = [await lazyNode(), versionAlone(root), unwritten(root, lists)];
  const entry = { contents, resolveDir: root, loader: "ts" };
  const { text, metafile } = await lateBundle(root, entry, { ...PROCESS_BUNDLE, plugins });
  const packages = await packagesIn(metafile, root);
  const lines = packages.map(
    ({ name, version, license }) =>
      ` * ${name} ${version}, ${license}, ${heldOf(name, metafile)}: npmjs.com/package/${name}`,
  );
  return `${text}/*! Holds code of these packages, under their licences:\n${lines.join("\n")}\n */\n`;
}

/** How much of a package a bundle holds, and from which of its folders: `38.2 kB of dist/esm`. */
function heldOf(name, { outputs }) {
  const parts = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const [folders, held] = [new Set(), { bytes: 0 }];
  for (const [path, { bytesInOutput }] of parts) {
    const [, inside] = path.split(`node_modules/${name}/`);
    if (inside === undefined || bytesInOutput === 0) continue;
    folders.add(inside.split("/").slice(0, -1).slice(0, 2).join("/") || "its top folder");
    held.bytes += bytesInOutput;
  }
  return `${(held.bytes / 1000).toFixed(1)} kB of ${[...folders].sort().join(" and ")}`;
}

/**
 * Names must survive: exported functions become the handlers of a classic script. Blanks go, lines stay, so that Max can say in which
 * of them something went wrong.
 */
async function scriptBundle({ path, define: words = {} }, lists) {
  const { outputFiles } = await build({
    mainFields: ["module", "main"],
    ...{ format: "esm", platform: "neutral", target: "es2022", ...QUIETLY },
    ...{ minifyWhitespace: true, lineLimit: LINE },
    entryPoints: [path],
    absWorkingDir: root,
    bundle: true,
    write: false,
    define: words,
    plugins: [unwritten(root, lists)],
  });
  return outputFiles[0].text.replaceAll(CUT_STRING, "");
}

/** The pure parts are TypeScript, which this Node does not run. */
async function fromTypeScript(entry, lists) {
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
      plugins: [unwritten(root, lists)],
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
  process.stdout.write("the committed lists and devices are what the sources bake.\n");
}

function fail(sentence) {
  process.stderr.write(`bake: ${sentence}\n`);
  process.exit(1);
}
