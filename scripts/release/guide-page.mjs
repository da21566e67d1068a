import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, normalize, relative, resolve } from "node:path";
import { Marked } from "marked";

/** What a newcomer reads first; pages that are not named follow by their names. */
const FIRST = [
  "index",
  "install",
  "ride-device",
  "recipes",
  "strip",
  "controls",
  "editing",
  "mix-device",
  "mix-window",
  "master-device",
  "meter",
  "presets",
  "riding-a-live-set",
];

/** The documents of the release, by their files there. */
const GUIDE = "Guide.html";
const PLAN = "Test plan.html";

/**
 * All pages of `docs/guide` as one HTML document without anything outside itself: pictures inside, links between pages as
 * anchors, links to the plan, and its name in words, to its document beside, links to files that do not come along as plain words.
 *
 * @param {{ root: string, version: string }} source
 */
export async function guidePage({ root, version }) {
  const folder = join(root, "docs/guide");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).map((name) => basename(name, ".md"));
  const pages = [
    ...FIRST.filter((name) => names.includes(name)),
    ...names.filter((name) => !FIRST.includes(name)).sort(),
  ];
  const written = [];
  for (const page of pages) written.push(await section(page, join(folder, `${page}.md`), { document: GUIDE, root }));
  const contents = written.map(({ page, title }) => ({ id: page, words: title }));
  return document({ root, version, called: "the guide", contents, sections: written });
}

/**
 * What only Live can show, as a document beside the guide.
 *
 * @param {{ root: string, version: string }} source
 */
export async function planPage({ root, version }) {
  const plan = await section("plan", join(root, "test/TEST-PLAN.md"), { document: PLAN, root });
  return document({ root, version, called: "the test plan", contents: plan.headings, sections: [plan] });
}

async function document({ root, version, called, contents, sections }) {
  const style = await readFile(join(root, "scripts/release/guide.css"), "utf8");
  const items = contents.map(({ id, words }) => `<li><a href="#${id}">${words}</a></li>`).join("");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Steadyhand ${version}: ${called}</title>
<style>
${style}</style>
</head>
<body>
<header><p>Steadyhand ${version}</p><nav aria-label="Pages"><ol>${items}</ol></nav></header>
<main>
${sections.map(({ html }) => html).join("\n")}
</main>
</body>
</html>
`;
}

async function section(page, path, inside) {
  const marked = new Marked({ gfm: true });
  const images = new Map();
  const text = await readFile(path, "utf8");
  for (const [, source] of text.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)) {
    images.set(source, await picture(join(dirname(path), source)));
  }
  let title = page;
  const headings = [];
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens);
        if (depth === 1) title = words;
        const id = depth === 1 ? page : `${page}-${slug(words)}`;
        if (depth === 2) headings.push({ id, words });
        return `<h${depth} id="${id}">${words}</h${depth}>\n`;
      },
      table(token) {
        const rows = token.rows.map(
          (row) => `<tr>${row.map((cell) => `<td>${this.parser.parseInline(cell.tokens)}</td>`).join("")}</tr>`,
        );
        const head = token.header
          .map((cell) => `<th scope="col">${this.parser.parseInline(cell.tokens)}</th>`)
          .join("");
        return `<div class="table" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table></div>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const to = target(href, { ...inside, page, path });
        return to === null ? words : `<a href="${to}">${words}</a>`;
      },
      codespan({ text: words }) {
        const code = `<code>${escaped(words).replace(OPTION, '<span class="option">$&</span>')}</code>`;
        const to = standing(normalize(words));
        return to === null ? code : `<a href="${address(to, inside.document)}">${code}</a>`;
      },
      image({ href, text: words }) {
        return images.get(href)(words);
      },
    },
  });
  return { page, html: `<section>\n${marked.parse(text)}</section>`, title, headings };
}

/** An option, which no line ends in the middle of. */
const OPTION = /--[a-z][a-z-]*/g;

/** Where a link leads: inside this document, to the one beside it, or on the web; `null` for a file that does not come along. */
function target(href, { document: own, root, page, path }) {
  if (/^https?:/.test(href)) return href;
  const [file = "", heading] = href.split("#");
  const to = file === "" ? { document: own, page } : standing(relative(root, resolve(dirname(path), file)));
  if (to === null) return null;
  return heading === undefined ? address(to, own) : `${address(to, own)}-${heading}`;
}

function address({ document: to, page }, own) {
  return to === own ? `#${page}` : `${encodeURI(to)}#${page}`;
}

/** Where a file of the repository stands in the release; `null` where it does not. */
function standing(file) {
  if (file === join("test", "TEST-PLAN.md")) return { document: PLAN, page: "plan" };
  const isGuide = dirname(file) === join("docs", "guide") && file.endsWith(".md");
  return isGuide ? { document: GUIDE, page: basename(file, ".md") } : null;
}

function slug(words) {
  const plain = words.replace(/<[^>]*>|&[a-z#0-9]+;/g, "").toLowerCase();
  return plain
    .replace(/[^a-z0-9 -]/g, "")
    .trim()
    .replaceAll(" ", "-");
}

/** One picture, or where there is one for each theme, both. */
async function picture(path) {
  const twins = ["light", "dark"].map((theme) => path.replace(/-(light|dark)(?=[@.])/, `-${theme}`));
  const [light, dark] = await Promise.all(twins.map((twin) => (existsSync(twin) ? data(twin) : null)));
  if (light === null || dark === null || twins[0] === twins[1]) {
    const only = await data(path);
    return (words) => `<img src="${only}" alt="${escaped(words)}">`;
  }
  return (words) =>
    `<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img src="${light}" alt="${escaped(words)}"></picture>`;
}

async function data(path) {
  return `data:image/png;base64,${(await readFile(path)).toString("base64")}`;
}

function escaped(words) {
  return words.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
