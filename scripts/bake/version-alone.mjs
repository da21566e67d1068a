import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * Lets a device that names its version hold that of package.json and nothing else.
 *
 * @returns {import("esbuild").Plugin}
 */
export function versionAlone(root) {
  const manifest = join(root, "package.json");
  return {
    name: "version-alone",
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]package\.json$/ }, async ({ path }) => {
        if (path !== manifest) return;
        const { version } = JSON.parse(await readFile(path, "utf8"));
        return { contents: JSON.stringify({ version }), loader: "json" };
      });
    },
  };
}
