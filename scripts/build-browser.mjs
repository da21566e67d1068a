import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const PAGE = new URL("../node-src/browser/page/", import.meta.url);
const MODULE = new URL("../node-src/browser/compiled-page.ts", import.meta.url);

/** The oldest browser inside Max that the page is meant for. */
const TARGET = "chrome109";

/**
 * The preset browser's page with its style and script inside, cut where its content comes in. Same sources, same bytes.
 *
 * @param {import("esbuild").Plugin[]} plugins that know modules which are not written yet
 */
export async function compilePage(plugins = []) {
  const script = await compileScript(plugins);
  const { code } = await transform(read("page.css"), { loader: "css", minify: true, target: TARGET });
  const style = code.trim();
  const page = [
    ['content=""', `content="${policy(script, style)}"`],
    ["<style></style>", `<style>${style}</style>`],
    ["<script></script>", `<script>${script}</script>`],
  ].reduce(filled, read("page.html"));
  const [head, tail] = page.split(">null<");
  return { head: `${head}>`, tail: `<${tail}` };
}

/** Each place stands in the page once. */
function filled(page, [place, content]) {
  const [before, after, ...rest] = page.split(place);
  if (after === undefined || rest.length > 0) throw new Error(`compilePage: the page must have ${place} once`);
  return before + content + after;
}

/** The module that carries it: what `compiled-page.ts` must hold. */
export function pageModule({ head, tail }) {
  return `/** The preset browser's page, compiled by \`npm run build:browser\`; its content stands between the two. */
export const COMPILED_PAGE = {
  head: ${JSON.stringify(head)},
  tail: ${JSON.stringify(tail)},
};
`;
}

async function compileScript(plugins) {
  const built = await build({
    absWorkingDir: root,
    entryPoints: ["node-src/browser/page/main.ts"],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: TARGET,
    minify: true,
    charset: "utf8",
    plugins,
  });
  return built.outputFiles[0].text.trim().replaceAll("</script", "<\\/script");
}

/** Nothing is loaded but the page's own style and script, and sheets that are files too. */
function policy(script, style) {
  return `default-src 'none'; style-src ${hashed(style)}; script-src ${hashed(script)} file:; base-uri 'none'; form-action 'none'`;
}

function hashed(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

function read(name) {
  return readFileSync(new URL(name, PAGE), "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const page = await compilePage();
  writeFileSync(MODULE, pageModule(page));
  console.log(`compiled-page.ts: ${page.head.length + page.tail.length} letters`);
}
