import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The version of all code between the bytes of an audio file and its features: a hash of that code, bundled and without comments. */
export async function analysisVersion() {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: MEASURED.map((path) => `export * from "./${path}";`).join("\n"), resolveDir: root },
    bundle: true,
    write: false,
    platform: "node",
    target: "node20",
    format: "esm",
    minify: true,
    define: { ANALYSIS_VERSION: '""' },
    logLevel: "warning",
  });
  return createHash("sha256").update(outputFiles[0].contents).digest("hex").slice(0, 16);
}

const ROOM = "node-src/chassis/listening/room";

/** What decodes, and every analysis that there is. */
const MEASURED = [
  "node-src/adapters/audio/audio-files.ts",
  `${ROOM}/reading.ts`,
  ...readdirSync(join(root, ROOM), { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith("-analysis.ts"))
    .sort()
    .map((name) => `${ROOM}/${name}`),
];
