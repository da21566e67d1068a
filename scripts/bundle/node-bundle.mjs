import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * How a bundle for Node is made that takes packages in by their ES door: by the CommonJS door, which `platform: "node"` opens, rxjs
 * alone is 360 kB (ADR 0033). Node's own modules stay outside and are asked for by their `node:` names.
 */
export const NODE_BUNDLE = {
  bundle: true,
  platform: "neutral",
  mainFields: ["module", "main"],
  conditions: ["es2015"],
  external: ["node:*"],
};

/** The packages whose code is in a bundle, in alphabetical order, each with its version and licence. */
export async function packagesIn({ inputs }, root) {
  const named = Object.keys(inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const packages = [...new Set(named)].sort().map(async (name) => {
    const folder = join(root, "node_modules", name);
    const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return { name, version, license, folder };
  });
  return Promise.all(packages);
}

/** The licence of a package, as it stands in it; for one that comes without its text, as it stands with its sources (`licences/`). */
export async function licenceText({ name, folder }) {
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? new URL(`licences/${name}.txt`, import.meta.url) : join(folder, file);
  return (await readFile(text, "utf8")).trim();
}
