import { fileURLToPath } from "node:url";
import { build } from "esbuild";

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
  logLevel: "warning",
};

await build({
  ...common,
  entryPoints: ["node-src/cli/main.ts"],
  outfile: "dist/steadyhand.cjs",
  banner: { js: "#!/usr/bin/env node" },
});
await build({ ...common, entryPoints: ["examples/main.ts"], outfile: "dist/example-song.cjs" });
