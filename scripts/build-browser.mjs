import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What all pages have: `frame.html` around each `page.html`, `frame.css` in front of each page's styles. */
const FRAME = "node-src/browser/frame/page/";

/** Every page for jweb, by the folder of its sources: the module that carries it, its title, what it is, and its styles, a later one over an earlier. */
export const PAGES = {
  "node-src/browser/page/": {
    module: "node-src/browser/compiled-page.ts",
    title: "Steadyhand presets",
    what: "The preset browser's page",
    styles: ["page.css", "list.css", "detail.css", "actions.css"],
  },
  "node-src/browser/mix/page/": {
    module: "node-src/browser/mix/compiled-page.ts",
    title: "Steadyhand Mix",
    what: "The page of a mix's window",
    styles: ["page.css", "lists.css", "moves.css", "masking.css", "foot.css"],
  },
};

/** The oldest browser inside Max that the pages are meant for. */
const TARGET = "chrome109";

/**
 * A page with its style and script inside, cut where its content comes in. Same sources, same bytes.
 *
 * @param {string} folder of its sources
 * @param {import("esbuild").Plugin[]} plugins that know modules which are not written yet
 */
export async function compilePage(folder, plugins = []) {
  const script = await compileScript(folder, plugins);
  const sheet = [read(FRAME, "frame.css"), ...PAGES[folder].styles.map((name) => read(folder, name))].join("");
  const { code } = await transform(sheet, { loader: "css", minify: true, target: TARGET });
  const style = code.trim();
  const page = [
    ["<!-- the page -->\n", read(folder, "page.html")],
    ["<title></title>", `<title>${PAGES[folder].title}</title>`],
    ['content=""', `content="${policy(script, style)}"`],
    ["<style></style>", `<style>${style}</style>`],
    ["<script></script>", `<script>${script}</script>`],
  ].reduce(filled, read(FRAME, "frame.html"));
  const [head, tail] = page.split(">null<");
  return { head: `${head}>`, tail: `<${tail}` };
}

/** Each place stands in the frame once. */
function filled(page, [place, content]) {
  const [before, after, ...rest] = page.split(place);
  if (after === undefined || rest.length > 0) throw new Error(`compilePage: the frame must have ${place} once`);
  return before + content + after;
}

/** The module that carries a page. */
export function pageModule(folder, { head, tail }) {
  return `/** ${PAGES[folder].what}, compiled by \`npm run build:browser\`; its content stands between the two. */
export const COMPILED_PAGE = {
  head: ${JSON.stringify(head)},
  tail: ${JSON.stringify(tail)},
};
`;
}

async function compileScript(folder, plugins) {
  const built = await build({
    absWorkingDir: root,
    entryPoints: [`${folder}main.ts`],
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

function read(folder, name) {
  return readFileSync(new URL(`../${folder}${name}`, import.meta.url), "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [folder, { module }] of Object.entries(PAGES)) {
    const page = await compilePage(folder);
    writeFileSync(new URL(`../${module}`, import.meta.url), pageModule(folder, page));
    console.log(`${module}: ${page.head.length + page.tail.length} letters`);
  }
}
