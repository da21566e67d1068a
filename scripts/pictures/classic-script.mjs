import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * One classic script for Max's `v8` and `v8ui`: everything inside one function, so that no inner name answers a message,
 * and each export of the entry as a function at the top, where Max looks for handlers.
 */
export async function classicScript(entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    legalComments: "none",
    logLevel: "warning",
  });
  const names = Object.values(metafile.outputs).flatMap(({ exports }) => exports);
  const body = outputFiles[0].text.replace(/export \{[^}]*\};\s*$/, "");
  const handlers = names.map((name) => `function ${name}(...atoms) { return steadyhand.${name}(...atoms); }`);
  return [
    `var steadyhand = (() => {\n"use strict";\n${body}return { ${names.join(", ")} };\n})();`,
    ...handlers,
    "",
  ].join("\n");
}
