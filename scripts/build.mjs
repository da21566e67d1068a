import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { analysisVersion } from "./analysis-version.mjs";
import { lateBundle } from "./bundle/late-bundle.mjs";
import { licenceText, NODE_BUNDLE, packagesIn } from "./bundle/node-bundle.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** One self-contained CommonJS file an entry; of the command line a command reads the parts that it needs (ADR 0102). */
const common = {
  ...NODE_BUNDLE,
  absWorkingDir: root,
  target: "node20",
  format: "cjs",
  charset: "ascii",
  legalComments: "eof",
  minifyWhitespace: true,
  minifySyntax: true,
  define: { ANALYSIS_VERSION: JSON.stringify(await analysisVersion()) },
  logLevel: "warning",
};

const EXECUTABLE = { banner: { js: "#!/usr/bin/env node" } };

const entry = { contents: 'import "#src/cli/main.ts";', resolveDir: root, loader: "ts" };
const { text, metafile } = await lateBundle(root, entry, common, []);
await mkdir(join(root, "dist"), { recursive: true });
await writeFile(join(root, "dist/steadyhand.cjs"), `${EXECUTABLE.banner.js}\n${text}`);
await chmod(join(root, "dist/steadyhand.cjs"), 0o755);
await build({ ...common, entryPoints: ["examples/main.ts"], outfile: "dist/example-song.cjs", ...EXECUTABLE });
await chmod(join(root, "dist/example-song.cjs"), 0o755);
await writeFile(join(root, "dist/licences.txt"), await licences(metafile));

/** The licence of every package whose code is in the bundle. */
async function licences(metafile) {
  const packages = await packagesIn(metafile, root);
  const texts = packages.map(async (each) => `${each.name} ${each.version}\n\n${await licenceText(each)}\n`);
  return `The bundle holds code of these packages.\n\n${(await Promise.all(texts)).join("\n\n")}`;
}
