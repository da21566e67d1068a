import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
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

/**
 * All pages of `docs/guide` as one HTML document without anything outside itself: pictures inside, links between pages as
 * anchors, links to files that do not come along as plain words.
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
  for (const page of pages) written.push(await section(page, join(folder, `${page}.md`), pages));
  const contents = written.map(({ page, title }) => `<li><a href="#${page}">${title}</a></li>`).join("");
  const style = await readFile(join(root, "scripts/release/guide.css"), "utf8");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Steadyhand ${version}: the guide</title>
<style>
${style}</style>
</head>
<body>
<header><p>Steadyhand ${version}</p><nav aria-label="Pages"><ol>${contents}</ol></nav></header>
<main>
${written.map(({ html }) => html).join("\n")}
</main>
</body>
</html>
`;
}

async function section(page, path, pages) {
  const marked = new Marked({ gfm: true });
  const images = new Map();
  const text = await readFile(path, "utf8");
  for (const [, source] of text.matchAll(/!\[[^\]]*\]\(([^)\s]+)\)/g)) {
    images.set(source, await picture(join(dirname(path), source)));
  }
  let title = page;
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens);
        if (depth === 1) title = words;
        const id = depth === 1 ? page : `${page}-${slug(words)}`;
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
        const to = target(href, page, pages);
        return to === null ? words : `<a href="${to}">${words}</a>`;
      },
      codespan({ text: words }) {
        return `<code>${escaped(words).replace(OPTION, '<span class="option">$&</span>')}</code>`;
      },
      image({ href, text: words }) {
        return images.get(href)(words);
      },
    },
  });
  return { page, html: `<section>\n${marked.parse(text)}</section>`, title };
}

/** An option, which no line ends in the middle of. */
const OPTION = /--[a-z][a-z-]*/g;

/** Where a link leads inside this document, or on the web; `null` for a file that does not come along. */
function target(href, page, pages) {
  if (/^https?:/.test(href)) return href;
  const [file = "", heading] = href.split("#");
  const to = file === "" ? page : file.replace(/^\.\/|\.md$/g, "");
  if (!pages.includes(to)) return null;
  return heading === undefined ? `#${to}` : `#${to}-${heading}`;
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
