import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { analysisVersion } from "./analysis-version.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** One self-contained CommonJS file an entry: what runs here is what a frozen device can hold. */
const common = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "cjs",
  mainFields: ["module", "main"],
  legalComments: "eof",
  minifyWhitespace: true,
  minifySyntax: true,
  define: { ANALYSIS_VERSION: JSON.stringify(await analysisVersion()) },
  logLevel: "warning",
};

const { metafile } = await build({
  ...common,
  entryPoints: ["node-src/cli/main.ts"],
  outfile: "dist/steadyhand.cjs",
  banner: { js: "#!/usr/bin/env node" },
  metafile: true,
});
await chmod(join(root, "dist/steadyhand.cjs"), 0o755);
await build({ ...common, entryPoints: ["examples/main.ts"], outfile: "dist/example-song.cjs" });
await writeFile(join(root, "dist/licences.txt"), await licences(Object.keys(metafile.inputs)));

/** The licence of every package whose code is in the bundle, as it stands in the package. */
async function licences(inputs) {
  const packages = inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const texts = [...new Set(packages)].sort().map(async (name) => {
    const folder = join(root, "node_modules", name);
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    if (file === undefined) throw new Error(`build: ${name} comes without its licence`);
    return `${name} ${version}\n\n${(await readFile(join(folder, file), "utf8")).trim()}\n`;
  });
  return `The bundle holds code of these packages.\n\n${(await Promise.all(texts)).join("\n\n")}`;
}
