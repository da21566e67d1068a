import { dirname, join } from "node:path";

/**
 * Lets esbuild read modules by their new text, whether they are on the disk or not.
 *
 * @param {string} root of the repository
 * @param {ReadonlyMap<string, string>} modules their texts by path
 * @returns {import("esbuild").Plugin}
 */
export function unwritten(root, modules) {
  const texts = new Map([...modules].map(([path, text]) => [join(root, path), text]));
  return {
    name: "unwritten",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter: /^#src\// }, ({ path }) => {
        const found = join(root, path.replace(/^#src\//, "node-src/"));
        return texts.has(found) ? { path: found } : null;
      });
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const contents = texts.get(path);
        return contents === undefined ? null : { contents, loader: "ts", resolveDir: dirname(path) };
      });
    },
  };
}
