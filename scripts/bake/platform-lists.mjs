import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const LIST = "node-src/knowledge/platforms/shipped-platforms.ts";
const GUIDE = "docs/guide/measuring.md";

/** The platforms that ship, by the files of `presets/platforms/`: the list of them as code. Path and text. */
export function platformList(root) {
  const files = readdirSync(join(root, "presets/platforms"))
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.slice(0, -".json".length))
    .sort();
  const imports = files.map((file) => importOf(camel(file), `../../../presets/platforms/${file}.json`));
  const members = files.map((file) => `  ${camel(file) === file ? file : `"${file}": ${camel(file)}`},\n`);
  const text = `${imports.join("")}
/**
 * The platforms that ship, by file name, as their files hold them.
 * Source: each file's own: presets/platforms/, one platform a file; this list is written by \`npm run bake\`.
 */
export const SHIPPED_PLATFORMS: Readonly<Record<string, unknown>> = {
${members.join("")}};
`;
  return [LIST, text];
}

/** The guide with its table of platforms, and what it rests on, as they are now. Path and text. */
export function platformGuide(root, rows, sources) {
  const guide = readFileSync(join(root, GUIDE), "utf8");
  return [GUIDE, withLines(withLines(guide, HEAD, "|", rows), SOURCES, "-", sources)];
}

/** Lines put in the place of those of their kind behind a head. */
function withLines(guide, head, mark, lines) {
  const [before, after, ...more] = guide.split(head);
  if (after === undefined || more.length > 0) throw new Error(`bake: ${GUIDE} has no place for platforms, or two`);
  const rest = after.split("\n");
  const from = rest.findIndex((line) => !line.startsWith(mark));
  return `${before}${head}${[...lines, ...rest.slice(from)].join("\n")}`;
}

const HEAD = "| name | LUFS | within | dBTP at most | turns up | as of | how sure |\n|---|---|---|---|---|---|---|\n";
const SOURCES = "What each row rests on, and what is done with an album:\n\n";

function importOf(name, path) {
  return `import ${name} from "${path}" with { type: "json" };\n`;
}

function camel(file) {
  return file.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
